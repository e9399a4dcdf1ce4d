package app.shoelace.ui;

import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.Copy;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.ui.work.SecondStartSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Opens a journal before it is asked for, on a thread of its own, while the window is still on its way up: first what can
 * be shown at once, and the rest when the window stands and asks for it.
 */
public final class Preloader implements JournalOpener, AutoCloseable {
    private final Path journal;
    private final Clock clock;
    private final boolean first;
    private final boolean elsewhere;
    private final CompletableFuture<Optional<StartupSnapshot>> seen = new CompletableFuture<>();
    private final CountDownLatch wanted = new CountDownLatch(1);
    private Optional<FutureTask<Journal>> begun = Optional.empty();

    /** Looks at how things stand there; nothing is opened yet. */
    public Preloader(Path journal, Clock clock) {
        Erasure.finish(journal);
        this.journal = journal.toAbsolutePath();
        this.clock = clock;
        // with copies left of it, there was one
        first = Files.notExists(journal) && Copy.left(journal).isEmpty();
        elsewhere = SecondStartSignal.maybeTaken(journal);
    }

    /** Whether there was no journal yet. */
    public boolean first() {
        return first;
    }

    /** Whether another window may have had it open. */
    public boolean elsewhere() {
        return elsewhere;
    }

    /** Begins to open it where there is one, as one that is not sealed. */
    public synchronized Preloader begin() {
        if (!first) {
            var opening = new FutureTask<>(this::sooner);
            begun = Optional.of(opening);
            Thread.ofPlatform().name("ahead").daemon().start(opening);
        }
        return this;
    }

    // the rest takes longest, and the window has better use for the processors until it stands
    private Journal sooner() throws CannotOpen {
        try {
            return now(Secret.NONE, look -> {
                seen.complete(Optional.of(look));
                untilWanted();
            });
        } finally {
            seen.complete(Optional.empty());
        }
    }

    private void untilWanted() {
        try {
            wanted.await();
        } catch (InterruptedException e) {
            // then it is read now
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean ready() {
        return begun.isPresent() && seen.isDone();
    }

    /** The journal that was opened ahead, the first time; then, or where a secret is given, one opened or made now. */
    @Override
    public Journal open(Secret given, Consumer<StartupSnapshot> shown) throws CannotOpen {
        if (!given.isEmpty()) {
            close();
            return now(given, shown);
        }
        Optional<FutureTask<Journal>> opening = taken();
        if (opening.isEmpty()) {
            return now(given, shown);
        }
        seen.join().ifPresent(shown);
        wanted.countDown();
        return outcome(opening.get());
    }

    private Journal now(Secret given, Consumer<StartupSnapshot> shown) throws CannotOpen {
        return JournalFile.openOrCreate(journal, clock, given, shown);
    }

    private synchronized Optional<FutureTask<Journal>> taken() {
        Optional<FutureTask<Journal>> taken = begun;
        begun = Optional.empty();
        return taken;
    }

    private static Journal outcome(FutureTask<Journal> opening) throws CannotOpen {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case CannotOpen cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets go of a journal that was opened and never asked for. */
    @Override
    public void close() {
        taken().ifPresent(opening -> {
            wanted.countDown();
            try {
                outcome(opening).close();
            } catch (CannotOpen e) {
                // whoever asks for it next is told
            }
        });
    }
}
