package app.shoelace.journal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Sealed;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only files of the app's own making are ever overwritten or deleted, whatever has a name like theirs. */
class ErasureTest {
    private static final String MINE = "mine, and nobody else's";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private Path backups() {
        return folder.resolve("journal-backups");
    }

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(new Samples(1).checkIns(3));
            journal.keep(new Samples(2).checkIn());
        }
    }

    private static Path mine(Path file) throws Exception {
        return Files.writeString(file, MINE);
    }

    @Test
    void whatALinkedFolderLeadsToStaysAsItIsAndIsNamed() throws Exception {
        Path backup = backups().resolve("journal-2026-11-23.db");
        Path moved = Files.move(backup, elsewhere.resolve(backup.getFileName()));
        Files.delete(backups());
        Files.createSymbolicLink(backups(), elsewhere);
        Path theirs = mine(elsewhere.resolve("journal-notes.db"));
        Path part = mine(elsewhere.resolve("journal-2026-11-23.db.part"));
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwxr-xr-x"));
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
                .isEqualTo("rwxr-xr-x");
        Erasure.Done done = Erasure.everything(file());
        assertThat(done.left())
                .containsExactlyInAnyOrder(
                        backups().resolve(moved.getFileName()), backups().resolve("journal-2026-11-23.db.part"));
        assertThat(file()).doesNotExist();
        assertThat(theirs).hasContent(MINE);
        assertThat(part).hasContent(MINE);
        assertThat(moved).isNotEmptyFile();
    }

    @Test
    void aFileWithAnotherNameElsewhereKeepsItsContent() throws Exception {
        var kept = new ArrayList<Path>();
        for (String name : List.of(
                ".journal.db.change",
                ".journal.db.before",
                ".journal.db.restore",
                ".journal.db.12.new",
                "journal-backups/journal-2026-11-20.db.part",
                "journal-backups/.journal-2026-11-20.db.before",
                "journal-replaced-2026-11-20.db",
                "journal-backups/journal-2026-11-20.db")) {
            Path other = mine(elsewhere.resolve("kept-" + kept.size()));
            Files.createLink(folder.resolve(name), other);
            kept.add(other);
        }
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(kept).allSatisfy(each -> assertThat(each).hasContent(MINE));
        Path second = Files.createLink(elsewhere.resolve("second name"), file());
        byte[] bytes = Files.readAllBytes(file());
        assertThat(Erasure.everything(file()).left()).isEmpty();
        assertThat(kept).allSatisfy(each -> assertThat(each).hasContent(MINE));
        assertThat(second).hasBinaryContent(bytes);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesThatOnlyBeginLikeOursAreNotOurs() throws Exception {
        var others = new ArrayList<Path>();
        for (String name : List.of(
                ".journal.db.swp",
                ".journal.db.mine.new",
                "journal-replaced-list.txt",
                "journal-replaced-by-hand.db",
                ".journal-aside-of-mine.db.part",
                "journal-aside-by-hand.db",
                "journal-backups/journal-notes.db.part",
                "journal-backups/journal-notes.db",
                "journal-backups/.journal-notes.db.before",
                "journal-backups/journal-2026-11-20.db.old")) {
            others.add(mine(folder.resolve(name)));
        }
        JournalFile.open(file(), Samples.CLOCK).close();
        assertThat(Erasure.everything(file()).left()).isEmpty();
        assertThat(others).allSatisfy(each -> assertThat(each).hasContent(MINE));
        assertThat(file()).doesNotExist();
        assertThat(backups().toFile().list()).hasSize(4);
    }

    @Test
    void aFileFromBeforeWhoseOwnIsGoneStopsNoSealing() throws Exception {
        String words = Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(words).contains("\"answers\"");
        Path orphan = backups().resolve(".journal-2026-11-02.db.before");
        Files.copy(file(), orphan);
        Files.copy(file(), folder.resolve(".journal-replaced-2026-11-02.db.before"));
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        assertThat(orphan).doesNotExist();
        assertThat(Sealed.telling(folder, List.of("\"answers\""))).isEmpty();
    }

    @Test
    void whatWasLeftOfAJournalThatWasGoingGoesAtTheNextStartOfAnyKind() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.db"), file());
        for (Path asked : List.of(file(), link)) {
            if (Files.notExists(file())) {
                make();
            }
            // killed after the journal lost its name
            Path left = Files.move(file(), folder.resolve(".journal.db.ended.new"));
            Trouble trouble = Untouched.trouble(() -> JournalFile.open(asked, Samples.CLOCK), Trouble.class);
            assertThat(trouble)
                    .isInstanceOfAny(
                            Trouble.Missing.class, Trouble.MissingWithCopies.class, Trouble.LeadsNowhere.class);
            assertThat(left).doesNotExist();
        }
    }
}
