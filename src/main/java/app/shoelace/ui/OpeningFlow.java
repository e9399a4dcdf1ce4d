package app.shoelace.ui;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.reminder.UserTimer;
import app.shoelace.text.Messages;
import app.shoelace.ui.OpenSession.Opened;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.keep.ErasedView;
import app.shoelace.ui.keep.Keeping;
import app.shoelace.ui.keep.RestoreView;
import app.shoelace.ui.keep.RestoreViewModel;
import app.shoelace.ui.keep.Source;
import app.shoelace.ui.seal.Tries;
import app.shoelace.ui.seal.UnlockView;
import app.shoelace.ui.shell.NotOpened;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.SecondStartSignal;
import app.shoelace.ui.work.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** The way into the person's own journal, what can stand in it, and what is done to the file while it is not open. */
final class OpeningFlow implements Keeping {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The window, as far as the entrance changes it. */
    interface Place {
        Surroundings surroundings();

        /**
         * A journal is open.
         *
         * @param at where to go in it; else where it was locked, or where it begins
         */
        void opened(Opened opened, Optional<Screen> at);

        /** Shows a page while none is; {@code anew} makes it again in other words. */
        void outside(Page page, Runnable anew);

        void tell(ErrorMessage mishap);

        /** The journal that was shown before it was read whole was read. */
        void read();

        /** It could not be, and nothing of it can be shown. */
        void notRead(Throwable thrown);

        /**
         * Ends the sitting, if there is one, once all is on disk, and hands over what lets go of its file: for the thread
         * that may wait for the disk.
         */
        void withoutJournal(Consumer<Runnable> then);
    }

    private final Parts parts;
    private final Background background;
    private final Runnable toFront;
    private final Runnable quit;
    private final Place place;
    private final Tries tries;

    /**
     * An entrance nobody has gone through.
     *
     * @param toFront brings the window to the front; called on any thread
     * @param quit closes the window
     */
    OpeningFlow(Parts parts, Background background, Runnable toFront, Runnable quit, Place place) {
        this.parts = parts;
        this.background = background;
        this.toFront = toFront;
        this.quit = quit;
        this.place = place;
        tries = new Tries(parts.clock());
    }

    private Messages messages() {
        return place.surroundings().messages();
    }

    /**
     * Opens the person's journal. What can be seen of it first is shown, and the rest is read when that stands.
     *
     * @param given opens it where it is sealed; wiped when it is no longer needed
     * @param shown is given the journal as soon as a page of it can be shown
     * @param refused is told why there is none
     */
    void open(Secret given, Consumer<Opened> shown, Consumer<Throwable> refused) {
        var whole = new CompletableFuture<Opened>();
        var early = new AtomicBoolean();
        // nothing else that is asked of the journal comes before this is done
        background.run(
                () -> {
                    try (given) {
                        whole.complete(own(given, look -> {
                            early.set(true);
                            background.home().execute(() -> shown.accept(Opened.reading(look, whole)));
                            // the window has better use for the processors until then
                            Frames.untilDrawn();
                        }));
                    } catch (CannotOpen | RuntimeException | Error e) {
                        whole.completeExceptionally(e);
                        throw e;
                    }
                    return whole.join();
                },
                opened -> {
                    if (early.get()) {
                        place.read();
                    } else {
                        shown.accept(opened);
                    }
                },
                thrown -> {
                    if (early.get()) {
                        place.notRead(thrown);
                    } else {
                        refused.accept(thrown);
                    }
                });
    }

    private Opened own(Secret given) throws CannotOpen {
        return own(given, _ -> {});
    }

    private Opened own(Secret given, Consumer<StartupSnapshot> seen) throws CannotOpen {
        return Opened.own(parts.opening().open(given, seen), listen());
    }

    private Optional<SecondStartSignal> listen() {
        try {
            return Optional.of(SecondStartSignal.listen(parts.journal(), toFront));
        } catch (IOException | UnsupportedOperationException e) {
            // then a second start says itself that this window is open
            return Optional.empty();
        }
    }

    /**
     * Opens it where a window may have it open already.
     *
     * @param shown is given what shows it here, to be called once there is a window
     * @param elsewhere is called when the other window came to the front instead
     */
    void openUnlessElsewhere(Consumer<Runnable> shown, Runnable elsewhere) {
        open(Secret.NONE, opened -> shown.accept(() -> place.opened(opened, Optional.empty())), thrown -> {
            boolean locked = thrown instanceof CannotOpen e && e.trouble() instanceof Trouble.Locked;
            Callable<Boolean> ring = () -> locked && SecondStartSignal.ring(parts.journal(), PATIENCE);
            Consumer<Boolean> told = answered -> {
                if (answered) {
                    elsewhere.run();
                } else {
                    shown.accept(() -> notOpened(thrown));
                }
            };
            background.run(ring, told, ringing -> place.tell(ErrorMessage.of(ringing, messages())));
        });
    }

    /** Asks for what opens it. */
    void unlock() {
        var page = new UnlockView[1];
        page[0] = new UnlockView(
                place.surroundings(),
                tries,
                given -> open(
                        given,
                        opened -> {
                            tries.right();
                            place.opened(opened, Optional.empty());
                        },
                        thrown -> refused(page[0], thrown)),
                this::beginAnew);
        place.outside(page[0], this::unlock);
    }

    private void refused(UnlockView page, Throwable thrown) {
        switch (thrown instanceof CannotOpen e ? e.trouble() : null) {
            case Trouble.WrongKey(var _, boolean slip) -> {
                tries.wrong();
                page.refused(messages().text(slip ? "unlock.slip" : "unlock.wrong"));
            }
            case Trouble.KeyDamaged damaged -> page.refused(damaged.told(messages()));
            case null, default -> notOpened(thrown);
        }
    }

    private void beginAnew() {
        beginAnew(aside -> messages().text("unlock.anew.done", aside));
    }

    private void beginAnew(Function<Path, String> told) {
        background.run(
                () -> JournalFile.layAside(parts.journal(), parts.clock()),
                aside -> background.run(
                        () -> own(Secret.NONE),
                        opened -> {
                            place.opened(opened, Optional.of(new Screen.Today()));
                            place.tell(new ErrorMessage(told.apply(aside), ""));
                        },
                        this::notOpened),
                this::notOpened);
    }

    /** Says why the journal did not open, and what can be done. */
    void notOpened(Throwable thrown) {
        if (thrown instanceof CannotOpen e && e.trouble() instanceof Trouble.Sealed) {
            unlock();
            return;
        }
        Optional<Runnable> restore = broken(thrown) ? Optional.of(() -> restoreBroken(thrown)) : Optional.empty();
        Optional<Runnable> fresh = missing(thrown) ? Optional.of(this::beginAfterLoss) : Optional.empty();
        place.outside(
                new NotOpened(ErrorMessage.of(thrown, messages()), messages(), this::again, restore, fresh, quit),
                () -> notOpened(thrown));
    }

    // a copy in its place is a way on; elsewhere it would only hide what is in the way
    private static boolean broken(Throwable thrown) {
        return thrown instanceof CannotOpen e
                && (e.trouble() instanceof Trouble.Damaged
                        || e.trouble() instanceof Trouble.DamagedWithBackup
                        || e.trouble() instanceof Trouble.KeyDamaged
                        || e.trouble() instanceof Trouble.MissingWithCopies
                        || e.trouble() instanceof Trouble.NotAJournal);
    }

    // its copies get another name, so that nothing of them is taken for a part of the new one
    private static boolean missing(Throwable thrown) {
        return thrown instanceof CannotOpen e && e.trouble() instanceof Trouble.MissingWithCopies;
    }

    private void beginAfterLoss() {
        beginAnew(aside -> {
            String name = String.valueOf(aside.getFileName());
            return messages().text("not-opened.anew.done", name.substring(0, name.lastIndexOf('.')));
        });
    }

    private void restoreBroken(Throwable thrown) {
        var model =
                new RestoreViewModel(parts.journal(), Optional.empty(), parts.clock(), messages(), background, this);
        place.outside(
                new RestoreView(
                        model, messages(), place.surroundings().outlets().files(), () -> notOpened(thrown)),
                () -> restoreBroken(thrown));
    }

    private void again() {
        open(Secret.NONE, opened -> place.opened(opened, Optional.empty()), this::notOpened);
    }

    private record Restored(Opened opened, Restore.Done done) {}

    @Override
    public void restore(Source source, Secret given) {
        place.withoutJournal(letGo -> background.run(
                () -> {
                    try (given) {
                        letGo.run();
                        Restore.Done done = source.put(parts.journal(), parts.clock(), given);
                        return new Restored(own(given), done);
                    }
                },
                restored -> {
                    place.opened(restored.opened(), Optional.of(new Screen.Settings()));
                    place.tell(new ErrorMessage(told(restored.done()), ""));
                },
                thrown -> backWhere(ErrorMessage.of(thrown, messages()))));
    }

    private String told(Restore.Done done) {
        return done.before()
                .map(before -> messages().text("keep.restored.kept", before))
                .orElse(messages().text("keep.restored"));
    }

    // the journal is as it was, and opens again if it did before
    private void backWhere(ErrorMessage mishap) {
        background.run(
                () -> own(Secret.NONE),
                opened -> {
                    place.opened(opened, Optional.of(new Screen.Settings()));
                    place.tell(mishap);
                },
                thrown -> {
                    notOpened(thrown);
                    place.tell(mishap);
                });
    }

    @Override
    public void erase() {
        place.withoutJournal(letGo -> background.run(
                () -> {
                    letGo.run();
                    Erasure.Done done = Erasure.everything(
                            parts.journal(), parts.scratch(), parts.settings().path());
                    var left = new ArrayList<>(done.left());
                    parts.timer().ifPresent(timer -> left.addAll(unset(timer)));
                    return new Erasure.Done(left, done.untouched());
                },
                this::erased,
                thrown -> backWhere(ErrorMessage.of(thrown, messages()))));
    }

    private static List<Path> unset(UserTimer timer) {
        if (!timer.isSet() || timer.remove() instanceof UserTimer.Outcome.Done) {
            return List.of();
        }
        return timer.places().stream().filter(Files::exists).toList();
    }

    private void erased(Erasure.Done done) {
        place.outside(new ErasedView(done.left(), done.untouched(), messages(), quit), () -> erased(done));
    }
}
