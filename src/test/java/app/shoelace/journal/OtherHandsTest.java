package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Trouble;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another program does something to the file of an open journal, before each thing that can be done with it. Whatever was
 * called saved, here or in the file that came, is in the journal afterwards or in a copy that is offered by name, and what
 * is told of it is so.
 */
class OtherHandsTest {
    private static final Samples SAMPLES = new Samples(16);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    /** What another program does. */
    enum Hand {
        RENAME_OVER,
        UNLINK,
        WRITE_IN_PLACE,
        OLDER_FILE,
        SOMEBODY_ELSES,
        NO_JOURNAL,
        SECOND_PROCESS
    }

    /** What is done then. */
    enum Deed {
        DRAFT,
        CHECK_IN,
        BIN,
        SETTING,
        IMPORT,
        BACK_UP,
        COPY,
        SEAL,
        UNSEAL,
        PASSPHRASE,
        RESTORE,
        CLOSE;

        boolean onSealed() {
            return this == UNSEAL || this == PASSPHRASE;
        }
    }

    static Stream<Arguments> all() {
        return Stream.of(Hand.values()).flatMap(hand -> Stream.of(Deed.values()).map(deed -> Arguments.of(hand, deed)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingThatWasCalledSavedIsLost(Hand hand, Deed deed) throws Exception {
        CheckIn first = SAMPLES.checkIn();
        CheckIn here = SAMPLES.checkIn();
        CheckIn there = SAMPLES.checkIn();
        var saved = new HashSet<>(Set.of(first, here));
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            if (deed.onSealed()) {
                journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
            }
            journal.keep(first);
        }
        Path older = Files.copy(file(), elsewhere.resolve("older.db"));
        Path theirs = Files.copy(file(), elsewhere.resolve("journal.db"));
        try (var other = Sealed.open(theirs, Samples.CLOCK)) {
            other.keep(there);
        }
        JournalFile journal = Sealed.open(file(), Samples.CLOCK);
        var told = new ArrayList<Trouble>();
        Optional<Object> done = Optional.empty();
        try (journal) {
            journal.keep(here);
            switch (hand) {
                case RENAME_OVER -> replace(theirs);
                case UNLINK -> Files.delete(file());
                case WRITE_IN_PLACE -> {
                    assertThat(counter(theirs)).as("SQLite's own counter").isEqualTo(counter(file()));
                    Files.write(file(), Files.readAllBytes(theirs), StandardOpenOption.TRUNCATE_EXISTING);
                }
                case OLDER_FILE -> replace(older);
                case SOMEBODY_ELSES -> replace(somebodyElses());
                case NO_JOURNAL -> replace(Files.writeString(elsewhere.resolve("words"), "no journal"));
                case SECOND_PROCESS -> secondProcess(there);
            }
            if (Set.of(Hand.RENAME_OVER, Hand.WRITE_IN_PLACE, Hand.SECOND_PROCESS)
                    .contains(hand)) {
                saved.add(there);
            }
            done = Optional.of(doIt(deed, journal, older));
        } catch (NotSaved e) {
            told.add(e.trouble());
        } catch (CannotOpen e) {
            assertThat(deed).isEqualTo(Deed.RESTORE);
        }
        told.addAll(journal.takeNotices());

        done.filter(CheckIn.class::isInstance).map(CheckIn.class::cast).ifPresent(saved::add);
        List<Path> offered = offered();
        assertThat(found(offered)).as("%s", told).containsAll(saved);
        for (Trouble trouble : told) {
            isTrue(trouble, deed == Deed.RESTORE ? offered : List.of(file()), saved);
        }
        if (deed == Deed.SEAL && done.isPresent()) {
            assertThat(Sealed.telling(folder, List.of("\"answers\""))).isEmpty();
        }
    }

    // the sentences behind these are in messages.properties
    private void isTrue(Trouble trouble, List<Path> journals, Set<CheckIn> saved) throws Exception {
        switch (trouble) {
            case Trouble.Joined _ -> assertThat(found(journals)).containsAll(saved);
            case Trouble.GoneBeside(var file, var copy) -> {
                assertThat(file).doesNotExist();
                assertThat(found(List.of(copy))).containsAll(saved);
            }
            case Trouble.ReplacedBeside(var file, var copy) -> {
                assertThat(isAsItCame(file)).isTrue();
                assertThat(found(List.of(copy))).containsAll(saved);
            }
            default -> throw new AssertionError(trouble);
        }
    }

    private boolean isAsItCame(Path file) throws Exception {
        if (Files.size(file) < "no journal".length() + 1) {
            return Files.readString(file).equals("no journal");
        }
        Path copy = Files.copy(file, elsewhere.resolve("as-it-came.db"));
        try (var theirs = JournalFile.open(copy, Samples.CLOCK, Sealed.by("somebody else"))) {
            return theirs.checkIns().size() == 1;
        }
    }

    private Object doIt(Deed deed, JournalFile journal, Path older) throws Exception {
        return switch (deed) {
            case DRAFT -> {
                Draft draft = SAMPLES.draft();
                journal.keep(draft);
                assertThat(journal.draft()).contains(draft);
                yield draft;
            }
            case CHECK_IN -> {
                CheckIn checkIn = SAMPLES.checkIn();
                journal.keep(checkIn);
                yield checkIn;
            }
            case BIN -> {
                CheckIn binned = SAMPLES.checkIn();
                journal.keep(binned);
                journal.bin(binned.id());
                assertThat(journal.bin()).hasSize(1);
                yield deed;
            }
            case SETTING -> {
                journal.keepSetting("page", "words");
                assertThat(journal.setting("page")).contains("words");
                yield deed;
            }
            case IMPORT -> journal.add(journal.recordsOf(older, Secret.NONE));
            case BACK_UP -> journal.backUp();
            case COPY -> {
                Path copy = elsewhere.resolve("copy.db");
                journal.backUpTo(copy);
                yield copy;
            }
            case SEAL -> {
                journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
                yield deed;
            }
            case UNSEAL -> {
                journal.unseal(OldBackups.FOLLOW);
                yield deed;
            }
            case PASSPHRASE -> {
                journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
                yield deed;
            }
            case RESTORE -> {
                journal.close();
                yield Restore.restore(file(), older, Samples.CLOCK, Secret.NONE);
            }
            case CLOSE -> {
                journal.close();
                yield deed;
            }
        };
    }

    @Test
    void aDraftOfAnOtherwiseFinishedCheckInTakesNothingFromIt() throws Exception {
        Draft draft = SAMPLES.draft();
        CheckIn finished = Samples.done(draft);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(draft);
            secondProcess(finished);
            journal.keep(draft);
            assertThat(journal.takeNotices()).containsExactly(new Trouble.Joined(file()));
            journal.keep(draft);
            assertThat(journal.checkIns()).containsExactly(finished);
            CheckIn own = finished.changed(finished.said().withClosing("mine"), Samples.TODAY);
            journal.keep(own);
            assertThat(journal.checkIns()).containsExactly(own);
            assertThat(journal.versions(draft.id()).stream().flatMap(version -> version.entry().stream()))
                    .containsExactly(new Entry.OfCheckIn(finished));
        }
    }

    @Test
    void aJournalThatIsGoneIsToldAtTheNextStartWithItsNewestCopy() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(SAMPLES.checkIn());
            journal.keep(SAMPLES.checkIn());
        }
        Files.delete(file());
        Path backup = folder.resolve("journal-backups/journal-2026-11-23.db");
        for (Untouched.Attempt start : List.<Untouched.Attempt>of(
                () -> JournalFile.open(file(), Samples.CLOCK).close(),
                () -> JournalFile.openOrCreate(file(), Samples.CLOCK).close(),
                () -> JournalFile.check(file(), Samples.CLOCK))) {
            assertThat(Untouched.trouble(start, Trouble.MissingWithCopies.class))
                    .isEqualTo(new Trouble.MissingWithCopies(file(), backup));
            assertThat(file()).doesNotExist();
        }
        assertThat(Restore.restore(file(), backup, Samples.CLOCK, Secret.NONE)
                        .now()
                        .count("check-in"))
                .isEqualTo(1);
    }

    @Test
    void whatWasSavedBesideAJournalThatWasDeletedIsTheCopyThatIsNamed() throws Exception {
        var journal = JournalFile.create(file(), Samples.CLOCK);
        try (journal) {
            journal.keep(SAMPLES.checkIn());
            journal.keep(SAMPLES.checkIn());
            Files.delete(file());
        }
        Path copy = folder.resolve("journal-conflict-2026-11-23.db");
        assertThat(Untouched.trouble(
                        () -> JournalFile.openOrCreate(file(), Samples.CLOCK).close(), Trouble.MissingWithCopies.class))
                .isEqualTo(new Trouble.MissingWithCopies(file(), copy));
        assertThat(Restore.look(copy, Samples.CLOCK, Secret.NONE).count("check-in"))
                .isEqualTo(2);
    }

    @Test
    void aNewJournalBesideTheCopiesOfOneThatIsGoneTakesNoneOfThem() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(SAMPLES.checkIn());
            journal.keep(SAMPLES.checkIn());
            Files.delete(file());
        }
        JournalFile.layAside(file(), Samples.CLOCK);
        JournalFile.openOrCreate(file(), Samples.CLOCK).close();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "journal.db", "journal-aside-2026-11-23-backups", "journal-aside-2026-11-23-copy-1.db");
    }

    // as where the lock was removed: another name of the same file has a lock of its own
    private void secondProcess(CheckIn checkIn) throws Exception {
        Files.deleteIfExists(ProcessLock.lockOf(file().toRealPath()));
        Path link = Files.createLink(elsewhere.resolve("second.db"), file());
        try (var second = Sealed.open(link, Samples.CLOCK)) {
            second.keep(checkIn);
        }
    }

    private Path somebodyElses() throws Exception {
        Path theirs = elsewhere.resolve("somebody.db");
        Sealed.seal(theirs, Samples.CLOCK, "somebody else");
        try (var journal = JournalFile.open(theirs, Samples.CLOCK, Sealed.by("somebody else"))) {
            journal.keep(SAMPLES.checkIn());
        }
        return theirs;
    }

    private void replace(Path by) throws Exception {
        Path near = Files.copy(by, folder.resolve(".syncthing.journal.db.tmp"));
        Files.move(near, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int counter(Path file) throws Exception {
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(24);
    }

    // what the next start shows: the journal, and the copies that it names
    private List<Path> offered() throws Exception {
        var offered = new ArrayList<Path>();
        if (Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)) {
            offered.add(file());
        }
        offered.addAll(Replaced.conflicts(file()));
        offered.addAll(Replaced.of(file()));
        return offered;
    }

    private Set<CheckIn> found(List<Path> files) throws Exception {
        var found = new HashSet<CheckIn>();
        for (Path each : files) {
            Path read = elsewhere.resolve("read-" + System.nanoTime() + ".db");
            Files.copy(each, read);
            try (var journal = Sealed.open(read, Samples.CLOCK)) {
                found.addAll(journal.checkIns());
            } catch (CannotOpen e) {
                // somebody else's, or no journal
            }
        }
        return found;
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
