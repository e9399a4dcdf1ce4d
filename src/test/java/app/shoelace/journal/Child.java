package app.shoelace.journal;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.settings.Settings;
import app.shoelace.settings.SettingsFile;
import app.shoelace.settings.SettingsNotSaved;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the tests run in a process of its own, to be killed, starved of room or kept out. */
public final class Child {
    /** The form of today and two later ones. */
    public static final List<Migration> LATER = List.of(
            Migration.ALL.getFirst(),
            new Migration(
                    2,
                    Migration.statements(
                            "CREATE TABLE word(text TEXT PRIMARY KEY) STRICT",
                            "INSERT INTO word SELECT 'word ' || id FROM record",
                            "DROP VIEW form",
                            "CREATE VIEW form AS SELECT 2 AS number")),
            new Migration(
                    3,
                    Migration.statements(
                            "DROP TABLE word", "DROP VIEW form", "CREATE VIEW form AS SELECT 3 AS number")));

    /** How often settings are kept. */
    static final int SETTLED = 4;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Child() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> hold(file);
            case "settle" -> settle(file);
            case "try" -> tryToOpen(file);
            case "scripts" ->
                scripts(Integer.parseInt(arguments[1]), List.of(arguments).subList(2, arguments.length));
            case "starve" -> Starved.main(file, Path.of(arguments[2]), Integer.parseInt(arguments[3]), OUT);
            case "erase" -> erase(List.of(arguments).subList(1, arguments.length));
            case "migrate" -> migrate(List.of(arguments).subList(1, arguments.length));
            case "turns" -> turns(file);
            case "lock" -> lock(file, Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]));
            case "lock-file" -> lockFile(file);
            case "check" ->
                OUT.println("check-ins "
                        + JournalFile.check(file, Samples.CLOCK).sound().get("check-in"));
            case "fill" -> fill(file, arguments.length > 2);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Opens the journal and keeps it open until it is killed or its input ends. */
    private static void hold(Path file) throws Exception {
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            OUT.println("open " + journal.checkIns().size());
            System.in.transferTo(PrintStream.nullOutputStream());
        }
    }

    /** Locks a file, as the version of the app before did, until its input ends. */
    private static void lockFile(Path file) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            OUT.println(lock.isValid() ? "locked" : "not locked");
            System.in.transferTo(PrintStream.nullOutputStream());
        }
    }

    /** Says what comes of opening the journal, or of making it where there is none, and of a first answer. */
    private static void tryToOpen(Path file) {
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            OUT.println("opened");
            journal.keep(new Samples(1).draft());
            OUT.println("kept");
        } catch (CannotOpen e) {
            OUT.println(e.trouble().getClass().getSimpleName());
        } catch (NotSaved e) {
            OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
        }
    }

    /** What is settled after so many changes; nothing at first. */
    static Settings settled(int changes) {
        return changes == 0 ? Settings.FIRST : Settings.FIRST.withHideKey("F" + changes);
    }

    /** Keeps settings, and says after each how many there were. */
    private static void settle(Path file) throws SettingsNotSaved {
        for (int i = 1; i <= SETTLED; i++) {
            new SettingsFile(file).keep(settled(i));
            OUT.println("0 " + i);
        }
    }

    /** What is done with one of several journals; the number that it is given is that of the journal. */
    private interface Work {
        void on(int number) throws Exception;
    }

    // so that one kill comes upon many journals, each at another moment
    private static void together(int number, Work work) {
        for (int i = 0; i < number; i++) {
            int each = i;
            Thread.ofPlatform().start(() -> {
                try {
                    work.on(each);
                } catch (Exception | AssertionError e) {
                    e.printStackTrace();
                    Runtime.getRuntime().halt(1);
                }
            });
        }
    }

    /** Goes on with scripts to their end; says after each step which one it was and how many are done. */
    private static void scripts(int steps, List<String> homesAndDone) {
        together(homesAndDone.size() / 2, number -> {
            int done = Integer.parseInt(homesAndDone.get(2 * number + 1));
            try (var script = new Script(Path.of(homesAndDone.get(2 * number)), done)) {
                for (int i = done + 1; i <= steps; i++) {
                    script.step();
                    OUT.println(number + " " + i);
                }
            }
        });
    }

    /** Takes everything away in each of these homes; says which one it was. */
    private static void erase(List<String> homes) {
        together(homes.size(), number -> {
            erase(Path.of(homes.get(number)));
            OUT.println(number + " 1");
        });
    }

    /** Takes everything away in that home. */
    static void erase(Path home) throws CannotOpen {
        Erasure.Done done = Erasure.everything(
                home.resolve("data/journal.db"), home.resolve("scratch"), home.resolve("config/settings.json"));
        if (!done.left().isEmpty()) {
            throw new AssertionError(done.left());
        }
    }

    /** Takes journals to a later form; says which one it was. */
    private static void migrate(List<String> files) {
        together(files.size(), number -> {
            new Opening(Path.of(files.get(number)), Samples.CLOCK, LATER).open().close();
            OUT.println(number + " 1");
        });
    }

    /** Opens a sealed journal, reads and writes in it and locks it; what is in memory before and after goes to files. */
    private static void lock(Path file, Path passphrase, Path before, Path after) throws Exception {
        OUT.println("read " + readAndWrite(file, passphrase, before));
        System.gc();
        dump(after);
    }

    private static int readAndWrite(Path file, Path passphrase, Path dump) throws Exception {
        byte[] bytes = Files.readAllBytes(passphrase);
        char[] typed = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            typed[i] = (char) bytes[i];
        }
        try (Secret given = Secret.typed(typed);
                var journal = JournalFile.open(file, Samples.CLOCK, given)) {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(typed, '\0');
            journal.keep(journal.checkIns().getFirst().changed(Answers.NOTHING, Samples.TODAY));
            dump(dump);
            return journal.checkIns().size();
        }
    }

    // what can be reached only: what cannot is written over in its own time, by other things
    private static void dump(Path file) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String self = Long.toString(ProcessHandle.current().pid());
        int exit = new ProcessBuilder(jcmd, self, "GC.heap_dump", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("jcmd ended with " + exit);
        }
    }

    /** Keeps a check-in now, and another at each line that it is told. */
    private static void turns(Path file) throws Exception {
        var samples = new Samples(6);
        try (var journal = JournalFile.open(file, Samples.CLOCK);
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            do {
                try {
                    journal.keep(samples.checkIn());
                    OUT.println("kept");
                } catch (NotSaved e) {
                    OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
                }
            } while (in.readLine() != null);
        }
    }

    /**
     * Keeps check-ins until one is not kept; after the next line, when there is room again, one more; then says whether
     * the file holds just these.
     */
    private static void fill(Path file, boolean withBallast) throws Exception {
        var samples = new Samples(5);
        var kept = new ArrayList<CheckIn>();
        Path ballast = file.resolveSibling("ballast");
        if (withBallast) {
            Files.write(ballast, new byte[200_000]);
        }
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            CheckIn more = samples.checkIn();
            try {
                while (true) {
                    journal.keep(more);
                    kept.add(more);
                    kept.sort(CheckIn.BY_DATE);
                    more = samples.checkIn();
                }
            } catch (NotSaved e) {
                OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
            }
            OUT.println("memory " + journal.checkIns().equals(kept));
            journal.takeNotices()
                    .forEach(notice -> OUT.println("notice " + notice.getClass().getSimpleName()));
            if (System.in.read() >= 0) {
                Files.deleteIfExists(ballast);
                journal.keep(more);
                kept.add(more);
                kept.sort(CheckIn.BY_DATE);
                OUT.println("kept");
            }
        }
        try (var journal = JournalFile.open(file, Samples.CLOCK)) {
            OUT.println("file " + journal.checkIns().equals(kept));
        }
    }
}
