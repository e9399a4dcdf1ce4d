package app.shoelace.bench;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A sealed journal of 3,650 check-ins beside the open one of {@link JournalBench}: saving an answer; unlocking it by its
 * recovery code, which is all of an unlocking but the stretching of the passphrase, until a page can be shown and until
 * all is read; that stretching alone. And adding 10,000 records, of which half are new and half say something else than
 * here. What a person waits for is run as the packaged app runs: by the first compiler it takes longer than by the second,
 * which nobody has who runs that app.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SealBench {
    private static final int ADDED = 10_000;

    private static Secret passphrase() {
        return Secret.typed("four words and more".toCharArray());
    }

    /** A journal, sealed and closed. */
    @State(Scope.Thread)
    public static class Closed {
        final RecoveryCode code = RecoveryCode.make(new Random(4));
        Path file = Path.of("target");

        /** Fills and seals it. */
        @Setup(Level.Trial)
        public void seal(JournalBench.Folder folder) throws CannotOpen, NotSaved {
            file = folder.filled();
            try (var journal = JournalFile.open(file, Clock.systemUTC())) {
                journal.seal(passphrase(), code, OldBackups.FOLLOW);
            }
        }

        Secret recovery() {
            return Secret.typed(code.text().toCharArray());
        }
    }

    /** A sealed journal that is open, and a draft in it. */
    @State(Scope.Thread)
    public static class Open extends Answering {
        /** Opens it; the day's backup is made here. */
        @Setup(Level.Trial)
        public void open(Closed closed) throws CannotOpen, NotSaved {
            begin(JournalFile.open(closed.file, Clock.systemUTC(), closed.recovery()));
        }
    }

    /** Two journals; what the one holds is added to the other. */
    @State(Scope.Thread)
    public static class Two {
        private final Random random = new Random(6);
        private List<CheckIn> half = List.of();
        private int made;
        Path other = Path.of("target");
        JournalFile own;

        /** Fills the other. */
        @Setup(Level.Trial)
        public void fill(JournalBench.Folder folder) throws CannotOpen {
            other = folder.folder.resolve("other.db");
            Journals.fill(other, ADDED);
            try (var journal = JournalFile.open(other, Clock.systemUTC())) {
                half = List.copyOf(journal.checkIns().subList(0, ADDED / 2));
            }
        }

        /** Fills the own one with half of it, said otherwise. */
        @Setup(Level.Invocation)
        public void begin(JournalBench.Folder folder) throws CannotOpen, NotSaved {
            own = JournalFile.create(folder.folder.resolve("own-" + made++ + ".db"), Clock.systemUTC());
            own.keepAll(half.stream().map(this::otherwise).toList());
        }

        private CheckIn otherwise(CheckIn checkIn) {
            return checkIn.saying(checkIn.said().withClosing("otherwise " + random.nextInt()));
        }

        /** Closes it. */
        @TearDown(Level.Invocation)
        public void close() {
            own.close();
        }
    }

    /** One answer, kept sealed. */
    @Benchmark
    public void saveASealedAnswer(Open open) throws NotSaved {
        open.answer();
    }

    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** From the path and what opens it to what the first page shows, but for the stretching; and letting go of it again. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {Packaged.COLLECTOR, Packaged.COMPILER})
    public boolean unlockToTheFirstPage(Closed closed) throws CannotOpen {
        try (Secret given = closed.recovery()) {
            JournalFile.openOrCreate(closed.file, Clock.systemUTC(), given, _ -> {
                        throw new Seen();
                    })
                    .close();
            return false;
        } catch (Seen e) {
            return true;
        }
    }

    /** From the path and what opens it to the list, but for the stretching. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {Packaged.COLLECTOR, Packaged.COMPILER})
    public int unlockTenYears(Closed closed) throws CannotOpen {
        try (Secret given = closed.recovery();
                var journal = JournalFile.open(closed.file, Clock.systemUTC(), given)) {
            return journal.checkIns().size();
        }
    }

    /** The stretching alone. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {Packaged.COLLECTOR, Packaged.COMPILER})
    public boolean stretchAPassphrase(Open open) throws NotSaved {
        try (Secret given = passphrase()) {
            return open.journal().opensWith(given);
        }
    }

    /** Read there, joined, kept here. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    // as the packaged app runs: a person adds once, in a process just started
    @Fork(
            value = 5,
            jvmArgsAppend = {Packaged.COLLECTOR, Packaged.COMPILER})
    public Added addTenThousand(Two two) throws CannotOpen, NotSaved {
        return two.own.add(two.own.recordsOf(two.other, Secret.NONE));
    }
}
