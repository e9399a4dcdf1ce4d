package app.shoelace.bench;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.settings.Settings;
import app.shoelace.settings.SettingsFile;
import app.shoelace.settings.SettingsNotSaved;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * From the start of a whole program to its first usable screen, in a real window on a framebuffer of its own: the packaged
 * image beside a bare JavaFX window on the same Java with the same options and a cache of its own, and beside RedNotebook
 * with as many days where that is installed. Needs the image in {@code target/dist} and the Debian package xvfb.
 */
final class Starts implements AutoCloseable {
    /** The packaged app. */
    static final Path IMAGE = Path.of("target", "dist", "shoelace").toAbsolutePath();

    private static final int DAYS = 3_650;

    /** What all is held against. */
    static final String BARE = "a bare JavaFX window, same Java and options, with a cache";

    /** Another diary, where it is installed. */
    static final String OTHER = "RedNotebook, ten daily years";

    // a column through the rail, and the colour of the place in it that the person is at; see tokens-light.css
    private static final String[] RAIL = {"230", BareWindow.GROUND};
    private static final String[] MIDDLE = {"400", "any"};

    private final Path folder;
    private final Process framebuffer;
    private final String display;

    private Starts(Path folder, Process framebuffer, String display) {
        this.folder = folder;
        this.framebuffer = framebuffer;
        this.display = display;
    }

    /** What to measure, and how it is started; empty, with a word on what is missing, where it cannot be. */
    static Starts open(Path folder) throws IOException {
        Process framebuffer = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new BufferedReader(new InputStreamReader(framebuffer.getInputStream(), StandardCharsets.US_ASCII));
        return new Starts(folder, framebuffer, ":" + told.readLine());
    }

    static boolean possible() {
        return packaged() && installed("Xvfb");
    }

    static boolean packaged() {
        return Files.isExecutable(IMAGE.resolve("bin/shoelace"));
    }

    static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    /** Each program by its name, with the command line that starts and watches it. */
    Map<String, List<String>> programs() throws IOException, InterruptedException {
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put(BARE, watched(RAIL, bare()));
        Path ten = folder.resolve("ten.db");
        Journals.fill(ten, DAYS);
        Path one = folder.resolve("one.db");
        Journals.fill(one, 1);
        String shoelace = IMAGE.resolve("bin/shoelace").toString();
        String empty = folder.resolve("empty.db").toString();
        programs.put("Shoelace, an empty journal", watched(RAIL, List.of(shoelace, "--journal", empty)));
        programs.put("Shoelace, 1 check-in", watched(RAIL, List.of(shoelace, "--journal", one.toString())));
        programs.put("Shoelace, ten daily years", watched(RAIL, List.of(shoelace, "--journal", ten.toString())));
        Path sealed = Files.copy(ten, folder.resolve("sealed.db"));
        Path words = Files.writeString(folder.resolve("words"), "four words of mine");
        seal(sealed);
        programs.put(
                "Shoelace, ten daily years, sealed, passphrase from a file",
                watched(
                        RAIL,
                        List.of(shoelace, "--journal", sealed.toString(), "--passphrase-file", words.toString())));
        if (installed("rednotebook")) {
            redNotebook();
            programs.put(OTHER, watched(MIDDLE, List.of("rednotebook")));
        }
        return programs;
    }

    private static void seal(Path file) throws IOException {
        try (var passphrase = Secret.typed("four words of mine".toCharArray());
                var journal = JournalFile.open(file, Clock.systemUTC())) {
            journal.seal(passphrase, RecoveryCode.make(new SplittableRandom(1)), OldBackups.FOLLOW);
        } catch (CannotOpen | NotSaved e) {
            throw new IOException(e);
        }
    }

    /** Runs one of them once: milliseconds, megabytes, and what its threads used, see {@link StartProcess}. */
    long[] run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", display);
        environment.put("HOME", folder.toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        environment.put("NO_AT_BRIDGE", "1");
        // programs that are ended by force let go of nothing
        try (var left = Files.newDirectoryStream(folder, "*.lock")) {
            for (Path lock : left) {
                Files.delete(lock);
            }
        }
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        long[] numbers = Arrays.stream(told.strip().split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        numbers[1] /= 1024;
        return numbers;
    }

    private List<String> watched(String[] point, List<String> command) throws IOException {
        Path settings = folder.resolve("config/shoelace/settings.json");
        if (Files.notExists(settings)) {
            try {
                new SettingsFile(settings)
                        .keep(Settings.FIRST.with(Settings.Shade.LIGHT).begun());
            } catch (SettingsNotSaved e) {
                throw new IOException(e);
            }
        }
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartProcess.class.getName()));
        all.addAll(List.of(point));
        all.addAll(command);
        return all;
    }

    private List<String> bare() throws IOException, InterruptedException {
        Path jar = folder.resolve("bare.jar");
        String name = BareWindow.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var in = BareWindow.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
            out.closeEntry();
        }
        Path cache = folder.resolve("bare.aot");
        var train = new ArrayList<>(bareCommand(
                jar, "-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        train.add("once");
        var builder =
                new ProcessBuilder(train).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        if (builder.start().waitFor() != 0) {
            throw new IOException("the bare window was not trained");
        }
        return bareCommand(jar, "-XX:AOTCache=" + cache);
    }

    private static List<String> bareCommand(Path jar, String... cache) {
        var command = new ArrayList<String>();
        command.add(IMAGE.resolve("runtime/bin/java").toString());
        command.addAll(List.of(cache));
        command.addAll(Packaged.OPTIONS);
        // and what of Image.java bears on a start alone
        command.addAll(List.of(
                "-XX:-UsePerfData",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xlog:disable",
                "-Dprism.order=sw",
                "--enable-native-access=javafx.graphics",
                "--add-modules",
                "javafx.controls",
                "-cp",
                jar.toString(),
                BareWindow.class.getName()));
        return command;
    }

    /** As many days, each with a sentence or two, in the files that RedNotebook keeps: a month of YAML each. */
    private void redNotebook() throws IOException {
        Path data = Files.createDirectories(folder.resolve(".rednotebook/data"));
        LocalDate day = LocalDate.of(2026, 11, 23).minusDays(DAYS);
        var months = new LinkedHashMap<String, StringBuilder>();
        for (int i = 0; i < DAYS; i++) {
            day = day.plusDays(1);
            String month = String.format(java.util.Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            months.computeIfAbsent(month, _ -> new StringBuilder())
                    .append(day.getDayOfMonth())
                    .append(": {text: 'I carried the boxes up alone again and thought about asking. Day ")
                    .append(i)
                    .append("'}\n");
        }
        for (var month : months.entrySet()) {
            Files.writeString(data.resolve(month.getKey() + ".txt"), month.getValue());
        }
    }

    @Override
    public void close() {
        framebuffer.destroy();
    }
}
