package app.shoelace.journal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.files.PendingFiles;
import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.Children;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Sql;
import app.shoelace.journal.UnfinishedWrite;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.Preview;
import app.shoelace.journal.read.RowReader;
import app.shoelace.journal.seal.Argon2Cost;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Carver;
import app.shoelace.journal.store.Trouble;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The drill: a backup is looked at, restored and undone, over a sound journal and over one that does not open. */
@Execution(ExecutionMode.CONCURRENT)
class RestoreTest {
    private final Samples samples = new Samples(4);
    private final CheckIn first = samples.checkIn();
    private final CheckIn later = samples.checkIn();

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private Path backup = Path.of("");

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(first);
            backup = journal.backUp();
            journal.keep(later);
        }
    }

    @Test
    void theDrill() throws Exception {
        Preview preview = Restore.look(backup, Samples.CLOCK, Secret.NONE);
        assertThat(preview.checkIns()).isEqualTo(1);
        assertThat(preview.first()).contains(first.date());
        assertThat(preview.last()).contains(first.date());
        Restore.Done done = Restore.restore(file(), backup, Samples.CLOCK, Secret.NONE);
        Path before = done.before().orElseThrow();
        assertThat(before).hasFileName("journal-replaced-2026-11-23.db");
        assertThat(checkIns()).containsExactly(first);
        // and undone: what was replaced is a journal like any other
        Restore.Done undone = Restore.restore(file(), before, Samples.CLOCK, Secret.NONE);
        assertThat(undone.before().orElseThrow()).hasFileName("journal-replaced-2026-11-23-2.db");
        assertThat(checkIns()).containsExactlyInAnyOrder(first, later);
        assertThat(Restore.look(undone.before().get(), Samples.CLOCK, Secret.NONE)
                        .checkIns())
                .isEqualTo(1);
        assertThat(Replaced.of(file())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(file())).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void aBackupIsRestoredOverAJournalThatDoesNotOpen() throws Exception {
        byte[] broken = Files.readAllBytes(file());
        for (int i = 0; i < 200; i++) {
            broken[i] = 7;
        }
        Files.write(file(), broken);
        Restore.Done done = Restore.restore(file(), backup, Samples.CLOCK, Secret.NONE);
        assertThat(done.before().orElseThrow()).hasBinaryContent(broken);
        assertThat(checkIns()).containsExactly(first);
    }

    @Test
    void whatWasNotFinishedStaysWithTheJournalThatWasReplaced() throws Exception {
        UnfinishedWrite.leave(file());
        Restore.restore(file(), backup, Samples.CLOCK, Secret.NONE);
        assertThat(folder.resolve("journal.db-journal")).doesNotExist();
        assertThat(checkIns()).containsExactly(first);
        Path before = Replaced.of(file()).getFirst();
        Restore.restore(file(), before, Samples.CLOCK, Secret.NONE);
        assertThat(checkIns()).containsExactlyInAnyOrder(first, later);
    }

    @Test
    void aJournalThatIsGoneComesBack() throws Exception {
        Files.delete(file());
        Restore.Done done = Restore.restore(file(), backup, Samples.CLOCK, Secret.NONE);
        assertThat(done.before()).isEmpty();
        assertThat(checkIns()).containsExactly(first);
    }

    @Test
    void whatIsNoSoundBackupIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "not a journal");
        Path torn = Files.copy(backup, folder.resolve("torn.db"));
        try (var torn1 = new RandomAccessFile(torn.toFile(), "rw")) {
            torn1.setLength(torn1.length() - 4096);
        }
        Path newer = Files.copy(backup, folder.resolve("newer.db"));
        Sql.run(newer, "DROP VIEW form", "CREATE VIEW form AS SELECT 9 AS number", "PRAGMA user_version = 9");
        Path huge = scratch.resolve("huge.db");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        Untouched before = Untouched.remember(folder);
        refused(text, Trouble.NotAJournal.class);
        refused(torn, Trouble.DamagedCopy.class);
        refused(newer, Trouble.Newer.class);
        refused(huge, Trouble.TooLarge.class);
        refused(file(), Trouble.Itself.class);
        refused(folder.resolve("none.db"), Trouble.Missing.class);
        refused(folder, Trouble.NotAJournal.class);
        before.check();
    }

    private void refused(Path copy, Class<? extends Trouble> trouble) {
        Untouched.trouble(() -> Restore.restore(file(), copy, Samples.CLOCK, Secret.NONE), trouble);
    }

    @Test
    void nothingIsRestoredWhileTheJournalIsOpen() throws Exception {
        try (var open = JournalFile.open(file(), Samples.CLOCK)) {
            refused(backup, Trouble.Locked.class);
            assertThat(open.checkIns()).hasSize(2);
        }
        Process other = Children.in(scratch).start("hold", file().toString());
        try (var out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open 2");
            refused(backup, Trouble.Locked.class);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(checkIns()).hasSize(2);
    }

    @Test
    void aCopyHoldsWhatAnotherProgramTookOutOfTheJournalMeanwhile() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("stick")).resolve("copy.db");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            List<CheckIn> before = journal.checkIns();
            Sql.run(file(), "DELETE FROM record WHERE id = (SELECT min(id) FROM record)");
            journal.backUpTo(copy);
            assertThat(journal.takeNotices()).containsExactly(new Trouble.Joined(file()));
            assertThat(Restore.look(copy, Samples.CLOCK, Secret.NONE).checkIns())
                    .isEqualTo(before.size());
        }
    }

    @Test
    void aCopyElsewhereIsCheckedAndReplacesNothing() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path copy = stick.resolve("copy.db");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.backUpTo(copy);
            assertThat(Restore.look(copy, Samples.CLOCK, Secret.NONE).checkIns())
                    .isEqualTo(2);
            Untouched before = Untouched.remember(stick);
            assertThat(Untouched.notKept(() -> journal.backUpTo(copy), Trouble.Exists.class))
                    .isEqualTo(new Trouble.Exists(copy));
            Untouched.notKept(() -> journal.backUpTo(copy.resolve("below")), Trouble.NoFolder.class);
            before.check();
        }
    }

    @Test
    void whatAKilledProcessLeftOfACopyElsewhereGoesAtTheNextOpening() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path half = PendingFiles.beside(file()).begin(stick.resolve("copy.db")).file();
        Files.copy(file(), half, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path looked = PrivateFiles.makeAnew(file());
        Files.copy(file(), looked, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(checkIns()).hasSize(2);
        assertThat(stick).isEmptyDirectory();
        assertThat(looked).doesNotExist();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("journal.db", "journal-backups", "stick");
        // a note that names anything else takes nothing away
        Path mine = Files.writeString(stick.resolve(".mine.part"), "not a journal");
        Path note = PendingFiles.beside(file()).begin(stick.resolve("other")).note();
        Files.writeString(note, mine.toString());
        assertThat(checkIns()).hasSize(2);
        assertThat(mine).hasContent("not a journal");
        assertThat(note).doesNotExist();
    }

    @Test
    void whatLiesOnAStickThatIsAwayGoesOnceItIsBack() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        PendingFiles.Part half = PendingFiles.beside(file()).begin(stick.resolve("all.json"));
        Files.writeString(half.file(), "words");
        Path away = Files.move(stick, folder.resolve("away"));
        assertThat(checkIns()).hasSize(2);
        Files.move(away, stick);
        assertThat(half.file()).exists();
        assertThat(checkIns()).hasSize(2);
        assertThat(half.file()).doesNotExist();
        assertThat(half.note()).doesNotExist();
    }

    @Test
    void onlyTheNewestOfTheCopiesThatWereAskedForAreKept() throws Exception {
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            for (int i = 0; i < 20; i++) {
                assertThat(journal.backUp()).exists();
            }
        }
        assertThat(folder.resolve("journal-backups").toFile().list())
                .filteredOn(name -> name.contains("-at-"))
                .hasSize(12)
                .contains("journal-2026-11-23-at-120020.db");
    }

    @Test
    void everySoundRecordComesOutOfAFileWithBrokenPages() throws Exception {
        Erasure.everything(file());
        List<CheckIn> all = new Samples(9).checkIns(60);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(all);
        }
        byte[] whole = Files.readAllBytes(file());
        assertThat(whole.length).isGreaterThan(12 * 4096);
        var random = new Random(5);
        for (int i = 0; i < 20; i++) {
            byte[] torn = whole.clone();
            int page = random.nextInt(whole.length / 4096);
            // the beginning of a page: its kind, and where its rows begin
            for (int at = 0; at < 8; at++) {
                torn[page * 4096 + at] = (byte) random.nextInt(256);
            }
            Files.write(file(), torn);
            // at most the one whose end lay in that page
            assertThat(rescued()).as("page %s", page).isBetween(all.size() - 1, all.size());
            assertThat(file()).hasBinaryContent(torn);
        }
        // a whole page gone: what lay there is lost, and nothing else
        byte[] torn = whole.clone();
        java.util.Arrays.fill(torn, 5 * 4096, 6 * 4096, (byte) 0);
        Files.write(file(), torn);
        Untouched.trouble(() -> JournalFile.open(file(), Samples.CLOCK), Trouble.Damaged.class);
        int read = rescued();
        assertThat(read).isBetween(all.size() - 12, all.size() - 1);
        Restore.Done done = Restore.mend(file(), Samples.CLOCK, Secret.NONE);
        assertThat(done.before().orElseThrow()).hasBinaryContent(torn);
        assertThat(all).containsAll(checkIns());
        assertThat(checkIns()).hasSize(read);
    }

    private int rescued() throws CannotOpen {
        return Restore.rescue(file(), Samples.CLOCK, Secret.NONE).whole().checkIns();
    }

    @Test
    void whatABackupHoldsFillsTheGaps() throws Exception {
        byte[] torn = Files.readAllBytes(file());
        Map<UUID, Integer> at = places(torn, List.of(first, later));
        torn[Objects.requireNonNull(at.get(first.id()))] ^= 1;
        torn[100] = 0;
        Files.write(file(), torn);
        Rescued found = Restore.rescue(file(), Samples.CLOCK, Secret.NONE);
        assertThat(found.read()).isEqualTo(1);
        assertThat(found.added()).isEqualTo(1);
        assertThat(found.backup()).contains(backup);
        Restore.mend(file(), Samples.CLOCK, Secret.NONE);
        assertThat(checkIns()).containsExactlyInAnyOrder(first, later);
    }

    private static Map<UUID, Integer> places(byte[] bytes, List<CheckIn> checkIns) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return checkIns.stream()
                .collect(java.util.stream.Collectors.toMap(
                        CheckIn::id, checkIn -> text.indexOf(checkIn.id().toString()) + 100));
    }

    @Test
    void anyFlippedByteLeavesAllOtherRecordsReadable() throws Exception {
        Files.delete(backup);
        byte[] whole = Files.readAllBytes(file());
        var lost = new ArrayList<Integer>();
        for (int at = 0; at < whole.length; at++) {
            byte[] torn = whole.clone();
            torn[at] ^= (byte) (1 << at % 8);
            var records = new HashSet<UUID>();
            Samples.overwrite(file(), torn);
            new Carver(file()).rows(row -> {
                try {
                    records.add(RowReader.kept(row, new PlainRows()).id());
                } catch (Unreadable e) {
                    // not one, or the one that was hit
                }
            });
            assertThat(records).as("byte %s", at).hasSizeBetween(1, 2);
            if (records.size() < 2) {
                lost.add(at);
            }
        }
        // only bytes of the records themselves cost one
        int used = 2 * 2000;
        assertThat(lost).hasSizeLessThan(used).isNotEmpty();
    }

    @Test
    void aSealedJournalIsMendedAndStaysSealed() throws Exception {
        try (Secret passphrase = Secret.typed("a passphrase".toCharArray())) {
            try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
                journal.seal(
                        passphrase, RecoveryCode.make(new Random(1)), OldBackups.FOLLOW, new Argon2Cost(1024, 1, 1));
            }
            byte[] torn = Files.readAllBytes(file());
            for (int i = 100; i < 110; i++) {
                torn[i] = 7;
            }
            Files.write(file(), torn);
            Untouched.trouble(() -> Restore.mend(file(), Samples.CLOCK, Secret.NONE), Trouble.Sealed.class);
            assertThat(Restore.rescue(file(), Samples.CLOCK, passphrase).read()).isEqualTo(2);
            Restore.mend(file(), Samples.CLOCK, passphrase);
            Untouched.trouble(() -> JournalFile.open(file(), Samples.CLOCK), Trouble.Sealed.class);
            try (var journal = JournalFile.open(file(), Samples.CLOCK, passphrase)) {
                assertThat(journal.checkIns()).containsExactlyInAnyOrder(first, later);
            }
        }
    }

    private List<CheckIn> checkIns() throws CannotOpen {
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.damage()).isEmpty();
            return journal.checkIns();
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
