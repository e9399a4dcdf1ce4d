package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.copies.Replaced;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The place where the journal lies: read-only, full, gone. */
@Timeout(120)
class PlaceTest {
    private final Samples samples = new Samples(1);

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void aFolderThatMayNotBeWrittenIsReadOnly() throws Exception {
        make();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Untouched before = Untouched.remember(folder);
        try {
            assertThat(Children.lines(powerless(Children.in(scratch).java("try", file().toString()))))
                    .containsExactly("ReadOnly");
            assertThat(Children.lines(powerless(Children.in(scratch)
                            .java("try", folder.resolve("new.db").toString()))))
                    .containsExactly("NoPlace");
            assertThat(Children.lines(powerless(Children.in(scratch)
                            .java("try", folder.resolve("a/b/new.db").toString()))))
                    .containsExactly("NoPlace");
            assertThat(Children.lines(powerless(Children.in(scratch).java("check", file().toString()))))
                    .containsExactly("check-ins 1");
            before.check();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aNameThatIsTooLongIsCalledSo() throws Exception {
        Path longest = folder.resolve("j".repeat(250));
        Untouched.trouble(() -> JournalFile.create(longest, Samples.CLOCK), Trouble.NameTooLong.class);
        assertThat(folder.toFile().list()).isEmpty();
        make();
        Files.move(file(), longest);
        Untouched before = Untouched.remember(folder);
        Untouched.trouble(() -> JournalFile.open(longest, Samples.CLOCK), Trouble.NameTooLong.class);
        before.check();
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadOnly() throws Exception {
        make();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        Untouched before = Untouched.remember(folder);
        assertThat(Children.lines(powerless(Children.in(scratch).java("try", file().toString()))))
                .containsExactly("ReadOnly");
        before.check();
    }

    @Test
    void aFolderThatBecomesReadOnlyKeepsNothingMoreUntilItIsWritableAgain() throws Exception {
        make();
        Process child = Children.start(powerless(Children.in(scratch).java("turns", file().toString())));
        try (var out = child.inputReader();
                var in = child.outputWriter()) {
            assertThat(out.readLine()).isEqualTo("kept");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
            in.write("again\n");
            in.flush();
            assertThat(out.readLine()).isEqualTo("not kept: ReadOnly");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            in.write("again\n");
            in.flush();
            assertThat(out.readLine()).isEqualTo("kept");
        }
        assertThat(child.waitFor()).isZero();
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(3);
        }
    }

    @Test
    void aDiskThatMayOnlyBeReadIsReadOnly() throws Exception {
        make();
        String script = """
                mount -t tmpfs tmpfs "$1" && cp "$2" "$1/journal.db" && mount -o remount,ro "$1" || exit 9
                shift 2; exec "$@\"""";
        var command = new ArrayList<>(
                List.of("sh", "-c", script, "sh", scratch.resolve("disk").toString()));
        command.add(file().toString());
        Files.createDirectory(scratch.resolve("disk"));
        command.addAll(Children.in(scratch)
                .java("try", scratch.resolve("disk/journal.db").toString()));
        assumeMountsAllowed();
        assertThat(Children.lines(withMounts(command))).containsExactly("ReadOnly");
    }

    @Test
    void aFullDiskKeepsWhatWasKeptAndTheJournalUsable() throws Exception {
        // no file may grow past 300 blocks of 512 bytes: a limit that every system has
        var command = new ArrayList<>(List.of("sh", "-c", "ulimit -S -f 300; exec \"$@\"", "sh"));
        command.addAll(Children.in(scratch).java("fill", file().toString()));
        Process child = Children.start(command);
        try (var out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("not kept: DiskFull");
            assertThat(out.readLine()).isEqualTo("memory true");
            Process more = new ProcessBuilder("prlimit", "--pid", "" + child.pid(), "--fsize=unlimited")
                    .inheritIO()
                    .start();
            assertThat(more.waitFor()).isZero();
            child.outputWriter().append("go on\n").close();
            assertThat(out.lines().toList()).containsExactly("kept", "file true");
        }
    }

    @Test
    void aFullDiskIsTheSameOnARealOne() throws Exception {
        String script = """
                mount -t tmpfs -o size=400k tmpfs "$1" || exit 9
                shift; exec "$@\"""";
        Path disk = Files.createDirectory(scratch.resolve("disk"));
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh", disk.toString()));
        command.addAll(
                Children.in(scratch).java("fill", disk.resolve("journal.db").toString(), "ballast"));
        assumeMountsAllowed();
        Process child = Children.start(withMounts(command));
        try (var out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("not kept: DiskFull");
            assertThat(out.readLine()).isEqualTo("memory true");
            child.outputWriter().append("go on\n").close();
            assertThat(out.lines().toList()).containsExactly("kept", "file true");
        }
    }

    @Test
    void aNewJournalOnAFullDiskIsNotMade() throws Exception {
        var command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"));
        command.addAll(Children.in(scratch).java("try", file().toString()));
        assertThat(Children.lines(command)).containsExactly("DiskFull");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aJournalWhoseFolderIsGoneKeepsNothingAndShowsWhatItHad() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path away = folder.resolve("away");
        try (var journal = JournalFile.create(home.resolve("journal.db"), Samples.CLOCK)) {
            CheckIn kept = samples.checkIn();
            journal.keep(kept);
            Files.move(home, away);
            Untouched.notKept(() -> journal.keep(samples.checkIn()), Trouble.Gone.class);
            Untouched.notKept(() -> journal.keep(samples.draft()), Trouble.Gone.class);
            assertThat(journal.checkIns()).containsExactly(kept);
            assertThat(journal.draft()).isEmpty();
            assertThat(home).doesNotExist();
            Files.move(away, home);
            CheckIn later = samples.checkIn();
            journal.keep(later);
            assertThat(journal.checkIns()).containsExactlyInAnyOrder(kept, later);
        }
        try (var journal = JournalFile.open(home.resolve("journal.db"), Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(2);
        }
    }

    @Test
    void aStepInAJournalThatWasTakenAwayIsBesideItUntilTheJournalIsBack() throws Exception {
        make();
        Draft draft = samples.draft();
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            Files.copy(file(), folder.resolve("copy"));
            Files.delete(file());
            Path beside = Untouched.notKept(() -> journal.keep(draft), Trouble.GoneBeside.class)
                    .copy();
            assertThat(file()).doesNotExist();
            assertThat(Replaced.conflicts(file())).containsExactly(beside);
            try (var copy = JournalFile.open(beside, Samples.CLOCK)) {
                assertThat(copy.draft()).contains(draft);
                assertThat(copy.checkIns()).isEqualTo(journal.checkIns());
            }
            Files.move(folder.resolve("copy"), file());
            journal.keep(draft);
            assertThat(beside).doesNotExist();
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.draft()).contains(draft);
            assertThat(journal.checkIns()).hasSize(1);
        }
    }

    @Test
    void anotherProgramThatReadsForLongIsWaitedForAndThenNamed() throws Exception {
        make();
        try (var journal = JournalFile.open(file(), Samples.CLOCK);
                var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Untouched.notKept(() -> journal.keep(samples.draft()), Trouble.Locked.class);
            statement.execute("COMMIT");
            journal.keep(samples.draft());
            assertThat(journal.draft()).isPresent();
        }
    }

    @Test
    void aJournalIsNotCalledDamagedWhereSqliteItselfDoesNotStart() throws Exception {
        make();
        List<String> command = Children.in(scratch).java("try", file().toString());
        command.replaceAll(
                part -> part.startsWith("-Dorg.sqlite.lib.path") ? "-Dorg.sqlite.tmpdir=/proc/nowhere" : part);
        assertThat(Children.lines(command)).containsExactly("Other");
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    void aPlaceBehindAFileIsTold() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Untouched.trouble(
                () -> JournalFile.create(folder.resolve("file/journal.db"), Samples.CLOCK), Trouble.Other.class);
        Untouched.trouble(
                () -> JournalFile.create(Path.of("/sys/shoelace/journal.db"), Samples.CLOCK), Trouble.NoPlace.class);
    }

    // permissions do not bind root: without its powers they do
    private static List<String> powerless(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var powerless = new ArrayList<>(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
        powerless.addAll(command);
        return powerless;
    }

    private static void assumeMountsAllowed() throws Exception {
        int allowed = Children.start(withMounts(List.of("mount", "-t", "tmpfs", "tmpfs", "/mnt")))
                .waitFor();
        Assumptions.assumeTrue(allowed == 0, "nothing may be mounted here, not even in a namespace");
    }

    // mounts in a namespace of their own, which ends with the process
    private static List<String> withMounts(List<String> command) {
        var mounting = new ArrayList<>(List.of("unshare", "--mount", "--map-root-user", "--user"));
        mounting.addAll(command);
        return mounting;
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(samples.checkIn());
        }
    }
}
