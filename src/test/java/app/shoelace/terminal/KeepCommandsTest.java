package app.shoelace.terminal;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.shoelace.journal.JournalFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, export, import and the end of it all, as scripts rely on them. */
class KeepCommandsTest {
    @TempDir
    Path folder;

    private Path journal = Path.of("");
    private Typed typed = new Typed(journal);

    @BeforeEach
    void begin() throws Exception {
        journal = Files.createDirectory(folder.resolve("data")).resolve("journal.db");
        typed = new Typed(journal);
        checkIn("{\"answers\":{\"says-no\":3},\"notes\":{\"says-no\":\"I said I was fine.\"}}");
    }

    private void checkIn(String json) throws Exception {
        Path answers = Files.writeString(folder.resolve("answers.json"), json);
        assertThat(typed.run("check-in", "--answers", answers.toString()).exit())
                .isZero();
    }

    private int checkIns() {
        return typed.run("list").lines().size();
    }

    private String beside(String name) {
        return journal.resolveSibling(name).toString();
    }

    @Test
    void aBackupIsMadeRestoredAndUndone() throws Exception {
        var made = typed.run("backup");
        assertThat(made.exit()).as(made.err()).isZero();
        String copy = made.lastLine().substring(made.lastLine().indexOf('/'));
        assertThat(Path.of(copy)).exists();
        checkIn("{\"answers\":{}}");
        assertThat(checkIns()).isEqualTo(2);
        var restored = typed.run("restore", copy);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out())
                .contains(
                        say("preview.check-in.one"),
                        "23 Nov 2026",
                        say("restore.kept", beside("journal-replaced-2026-11-23.db")));
        assertThat(checkIns()).isEqualTo(1);
        assertThat(typed.run("restore", beside("journal-replaced-2026-11-23.db"))
                        .exit())
                .isZero();
        assertThat(checkIns()).isEqualTo(2);
    }

    @Test
    void aCopyElsewhereReplacesNothing() throws Exception {
        Path copy = folder.resolve("copy.db");
        assertThat(typed.run("backup", "--to", copy.toString()).exit()).isZero();
        byte[] before = Files.readAllBytes(copy);
        var again = typed.run("backup", "--to", copy.toString());
        assertThat(again.exit()).isEqualTo(4);
        assertThat(again.err()).contains(piece("trouble.exists"));
        assertThat(copy).hasBinaryContent(before);
        assertThat(typed.run("backup", "--to", folder.resolve("none/copy.db").toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void noCopyTakesANameThatBelongsToTheJournal() throws Exception {
        typed.run("backup");
        Path backups = journal.resolveSibling("journal-backups");
        for (String name : List.of(
                "journal.db",
                "journal.db-journal",
                "journal.db-wal",
                "journal.db.lock",
                ".journal.db.copy.new",
                "journal-replaced-2026-11-01.db",
                "journal-aside-2026-11-01.db",
                "journal-backups/journal-2026-11-01.db",
                "journal-backups/mine.db")) {
            var refused = typed.run("backup", "--to", beside(name));
            assertThat(refused.exit()).as(name).isIn(3, 4);
            assertThat(refused.err()).as(name).containsAnyOf(piece("trouble.itself"), piece("trouble.exists"));
        }
        assertThat(backups).isDirectoryNotContaining("glob:**/journal-2026-11-01.db");
        assertThat(journal.resolveSibling(".").normalize().toFile().list())
                .containsExactlyInAnyOrder("journal.db", "journal-backups");
        assertThat(typed.run("backup", "--to", beside("journal.db.mine")).exit())
                .isZero();
        var none = typed.run("backup", "--to", beside("none/copy.db"));
        assertThat(none.err()).contains(piece("trouble.no-folder"), "none/copy.db");
    }

    @Test
    void noOtherFileIsTakenAwayForAJournal() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        Path other = folder.resolve("other.db");
        Files.write(other, Arrays.copyOf("SQLite format 3".getBytes(StandardCharsets.US_ASCII), 4096));
        Path settings = Files.writeString(journal.resolveSibling("settings.json"), "{}");
        for (Path file : List.of(letter, other, folder)) {
            var refused = new Typed(file).run("delete-everything", "--yes");
            assertThat(refused.exit()).as(refused.out()).isEqualTo(3);
            assertThat(refused.err()).contains(piece("trouble.not-a-journal"));
            assertThat(file).exists();
        }
        assertThat(letter).hasContent("Dear Ada");
        assertThat(settings).exists();
    }

    @Test
    void whatALinkLeadsToGoesWithTheLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), journal);
        var linked = new Typed(link);
        assertThat(linked.run("delete-everything", "--yes").exit()).isZero();
        assertThat(journal).doesNotExist();
        assertThat(link).doesNotExist();
        assertThat(Files.isSymbolicLink(link)).isFalse();
    }

    @Test
    void whatIsNoBackupIsRefusedAndNothingChanges() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "not a journal");
        byte[] before = Files.readAllBytes(journal);
        assertThat(typed.run("restore", text.toString()).exit()).isEqualTo(4);
        var none = typed.run("restore", folder.resolve("none").toString());
        assertThat(none.exit()).isEqualTo(4);
        assertThat(none.err()).contains("none", piece("answers.unreadable"));
        assertThat(typed.run("restore", journal.toString()).exit()).isEqualTo(4);
        assertThat(typed.run("restore").exit()).isEqualTo(2);
        assertThat(typed.run("restore", "--salvage", text.toString()).exit()).isEqualTo(2);
        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void aDamagedJournalIsMended() throws Exception {
        typed.run("backup");
        checkIn("{\"answers\":{\"says-no\":1}}");
        byte[] torn = Files.readAllBytes(journal);
        torn[20] = 7;
        torn[105] = 7;
        Files.write(journal, torn);
        var refused = typed.run("list");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("journal-backups", piece("trouble.damaged-backup"));
        var mended = typed.run("restore", "--salvage");
        assertThat(mended.exit()).as(mended.err()).isZero();
        assertThat(mended.out()).contains(say("restore.rescued", 2, 0), say("preview.check-in.many", 2));
        assertThat(checkIns()).isEqualTo(2);
        assertThat(Path.of(beside("journal-replaced-2026-11-23.db"))).hasBinaryContent(torn);
    }

    @Test
    void whatIsExportedIsAddedElsewhereOnce() throws Exception {
        Path export = folder.resolve("all.json");
        var saved = typed.run("export", "--out", export.toString());
        assertThat(saved.exit()).as(saved.err()).isZero();
        assertThat(saved.out()).contains(piece("summary.saved"));
        assertThat(typed.run("export", "--out", export.toString()).exit()).isEqualTo(4);
        assertThat(typed.run("export", "--out", folder.resolve("all.xml").toString())
                        .exit())
                .isEqualTo(2);
        var other = new Typed(folder.resolve("other/journal.db"));
        var counted = other.run("import", export.toString(), "--dry-run");
        assertThat(counted.exit()).as(counted.err()).isZero();
        assertThat(counted.out()).contains(say("add.check-in.one"), say("add.nothing-yet"));
        var journalCounted = other.run("import", journal.toString(), "--dry-run");
        assertThat(journalCounted.out()).isEqualTo(counted.out());
        assertThat(folder.resolve("other")).doesNotExist();
        var added = other.run("import", export.toString());
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).contains(say("add.check-in.one"));
        var again = other.run("import", "--dry-run", journal.toString());
        assertThat(again.out()).contains(say("add.none"), say("add.same.one"));
        assertThat(other.run("import", export.toString()).lastLine()).isEqualTo(say("add.as-it-was"));
        assertThat(other.run("list").lines()).isEqualTo(typed.run("list").lines());
        Path csv = folder.resolve("answers.csv");
        assertThat(typed.run("export", "--out", csv.toString()).exit()).isZero();
        assertThat(Files.readString(csv)).contains(",says-no,rated,3,I said I was fine.,");
    }

    @Test
    void onAFullDiskNothingIsLeftOfAnExportAndTheJournalIsAsItWas() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                ended("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", disk.toString()) == 0,
                "no right to mount a disk");
        try {
            Files.write(disk.resolve("photo"), new byte[4096]);
            byte[] before = Files.readAllBytes(journal);
            for (List<String> command : List.of(
                    List.of("export", "--out", disk.resolve("all.json").toString()),
                    List.of("export", "--out", disk.resolve("all.csv").toString()),
                    List.of("backup", "--to", disk.resolve("copy.db").toString()),
                    List.of("summary", "--out", disk.resolve("page.pdf").toString()))) {
                var told = typed.run(command.toArray(String[]::new));
                assertThat(told.exit()).as("%s", command).isIn(3, 4);
                assertThat(told.err())
                        .as("%s", command)
                        .containsAnyOf(piece("summary.not-saved.full"), piece("trouble.disk-full"));
                assertThat(disk.toFile().list()).as("%s", command).containsExactly("photo");
            }
            assertThat(journal).hasBinaryContent(before);
            assertThat(journal.resolveSibling(".")).isDirectoryNotContaining("glob:**.underway");
        } finally {
            assertThat(ended("umount", disk.toString())).isZero();
        }
    }

    private static int ended(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void whileTheJournalIsOpenElsewhereNothingIsPutInItsPlace() throws Exception {
        Path copy = folder.resolve("copy.db");
        typed.run("backup", "--to", copy.toString());
        try (var open = JournalFile.open(journal, Typed.EVENING)) {
            for (List<String> command : List.of(
                    List.of("restore", copy.toString()),
                    List.of("restore", "--salvage"),
                    List.of("import", copy.toString()),
                    List.of("backup"),
                    List.of("check"),
                    List.of("delete-everything", "--yes"))) {
                var refused = typed.run(command.toArray(String[]::new));
                assertThat(refused.exit()).as("%s", command).isEqualTo(3);
                assertThat(refused.err()).as("%s", command).contains(piece("trouble.locked"));
            }
            assertThat(open.checkIns()).hasSize(1);
        }
        assertThat(List.of(folder.resolve("data").toFile().list())).containsExactly("journal.db");
    }

    private Path exportOfAnother() throws Exception {
        var other = new Typed(folder.resolve("other/journal.db")).on("2026-11-22T19:30:00Z");
        Path answers = Files.writeString(folder.resolve("answers.json"), "{\"answers\":{\"says-no\":1}}");
        assertThat(other.run("check-in", "--answers", answers.toString()).exit())
                .isZero();
        Path export = folder.resolve("other.json");
        assertThat(other.run("export", "--out", export.toString()).exit()).isZero();
        return export;
    }

    @Test
    void countingAddsNothing() throws Exception {
        Path export = exportOfAnother();
        byte[] before = Files.readAllBytes(journal);
        for (Path each : List.of(export, folder.resolve("other/journal.db"))) {
            var counted = typed.run("import", "--dry-run", each.toString());
            assertThat(counted.exit()).as(counted.err()).isZero();
            assertThat(counted.out()).contains(piece("add.check-in.one"), say("add.nothing-yet"));
        }
        assertThat(journal).hasBinaryContent(before);
        assertThat(List.of(folder.resolve("data").toFile().list())).containsExactly("journal.db");
    }

    @Test
    void whereNoBackupCouldBeMadeBeforeAddingThatIsTold() throws Exception {
        Files.writeString(journal.resolveSibling("journal-backups"), "a file where the folder was to be");
        var added = typed.run("import", exportOfAnother().toString());
        assertThat(added.exit()).isZero();
        assertThat(added.err()).contains("backup");
        assertThat(checkIns()).isEqualTo(2);
    }

    @Test
    void whatIsDamagedAndSoNotInTheExportIsCounted() throws Exception {
        checkIn("{\"answers\":{}}");
        try (var another = DriverManager.getConnection("jdbc:sqlite:" + journal);
                var statement = another.createStatement()) {
            statement.execute("UPDATE record SET body = 'broken' WHERE id = (SELECT max(id) FROM record)");
        }
        var saved = typed.run("export", "--out", folder.resolve("all.json").toString());
        assertThat(saved.exit()).isZero();
        assertThat(saved.err()).contains(say("export.damaged.one"));
        assertThat(typed.run("check").exit()).isEqualTo(3);
    }

    @Test
    void aFaultyExportIsRefusedWithItsPlace() throws Exception {
        Path export = folder.resolve("all.json");
        typed.run("export", "--out", export.toString());
        Path later = folder.resolve("later.json");
        Files.writeString(later, Files.readString(export).replace("\"version\":1", "\"version\":2"));
        assertThat(typed.run("import", later.toString()).err()).contains(say("import.fault.newer"));
        Files.writeString(export, Files.readString(export).replace("\"says-no\":3", "\"says-no\":-3"));
        byte[] before = Files.readAllBytes(journal);
        var refused = typed.run("import", export.toString());
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains(piece("answers.refused"), "$.records[0].document.answers.says-no");
        assertThat(typed.run("import", folder.resolve("none").toString()).exit())
                .isEqualTo(4);
        assertThat(typed.run("import", answersOf().toString()).exit()).isEqualTo(4);
        assertThat(journal).hasBinaryContent(before);
    }

    private Path answersOf() {
        return folder.resolve("answers.json");
    }

    @Test
    void everythingGoesButWhatIsNotOurs() throws Exception {
        typed.run("backup");
        String conflict = beside("journal (conflicted copy 2026-11-20).db");
        Files.copy(journal, Path.of(conflict));
        Files.writeString(journal.resolveSibling("mine.txt"), "mine");
        Files.writeString(journal.resolveSibling("settings.json"), "{}");
        var asked = typed.run("delete-everything");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err()).contains(say("cli.erase.yes", journal));
        assertThat(journal).exists();
        var done = typed.run("delete-everything", "--yes");
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out()).contains(conflict, say("erase.reach"));
        assertThat(List.of(folder.resolve("data").toFile().list()))
                .containsExactlyInAnyOrder("mine.txt", "journal (conflicted copy 2026-11-20).db");
        assertThat(typed.run("list").exit()).isEqualTo(3);
    }

    @Test
    void madeUpJournalsThatWereLeftBehindGoToo() throws Exception {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Path killed = Files.createDirectory(scratch.resolve("shoelace-made-up-1"));
        Path shown = Files.createDirectory(scratch.resolve("shoelace-made-up-2"));
        Path mine = Files.createDirectory(scratch.resolve("shoes"));
        new Typed(killed.resolve("made-up.db")).run("demo");
        Files.writeString(killed.resolve("made-up.db.lock"), "");
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", scratch.toString());
        try (var open = JournalFile.create(shown.resolve("made-up.db"), Typed.EVENING)) {
            var done = typed.run("delete-everything", "--yes");
            assertThat(done.exit()).isEqualTo(3);
            assertThat(done.err()).contains(say("erase.left", shown));
            assertThat(open.checkIns()).isEmpty();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertThat(killed).doesNotExist();
        assertThat(mine).exists();
        assertThat(journal).doesNotExist();
    }
}
