package app.shoelace;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mvn package} left, started as the person starts it: a process of its own. */
class PackagedAppIT {
    private static final Path APP = Path.of("target/app/bin/shoelace").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("/usr/lib/x86_64-linux-gnu");
    private static final int KILLS = 12;

    @TempDir
    Path folder;

    private record Outcome(int exit, List<String> out, String err) {}

    private ProcessBuilder app(String... arguments) {
        var command = new ArrayList<String>();
        command.add(APP.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return builder;
    }

    private Outcome finish(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Path out = folder.resolve("out.txt");
        Process process =
                builder.redirectError(err.toFile()).redirectOutput(out.toFile()).start();
        try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(input);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readString(err));
    }

    @Test
    void withoutADisplayItSaysSoInOneLineAndTheCheckInIsInTheJournalAfterwards() throws Exception {
        var done = finish(app(), "4\n".repeat(10));

        assertThat(done.err()).isEmpty();
        assertThat(done.exit()).isZero();
        assertThat(done.out().getFirst()).contains(say("cli.no-display"));
        assertThat(folder.resolve("data/shoelace/journal.db")).exists();
        var listed = finish(app("list"), "");
        assertThat(listed.out())
                .singleElement()
                .asString()
                .startsWith(done.out().getLast());
    }

    @Test
    void aDisplayThatIsNotThereIsNoDisplay() throws Exception {
        ProcessBuilder builder = app();
        builder.environment().put("DISPLAY", ":987");

        var done = finish(builder, "4\n".repeat(10));

        assertThat(done.exit()).isZero();
        assertThat(done.out().getFirst()).contains(say("cli.no-display"));
        assertThat(done.out().getLast()).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libgtk-3.so.0", "libX11.so.6", "libXtst.so.6"})
    void withoutGtkOrWhatItNeedsItSaysWhatIsMissingAndTheCheckInIsThere(String missing) throws Exception {
        Path library = LIBRARIES.resolve(missing);
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/Xvfb"))
                        && Files.isExecutable(Path.of("/usr/bin/unshare"))
                        && Files.exists(library)
                        && Files.isWritable(library),
                "needs Xvfb, unshare, GTK and the right to hide its parts");
        Process framebuffer = new ProcessBuilder("Xvfb", "-displayfd", "1").start();
        try (var told = framebuffer.inputReader(StandardCharsets.US_ASCII)) {
            String display = ":" + told.readLine();
            String hidden = "mount --bind /dev/null " + library + " && exec " + APP;
            var builder = new ProcessBuilder("unshare", "--mount", "sh", "-c", hidden);
            builder.environment().put("HOME", folder.toString());
            builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
            builder.environment().put("DISPLAY", display);

            var done = finish(builder, "4\n".repeat(10));

            assertThat(done.exit()).isZero();
            // beside what JavaFX itself may say of a library that it does not find
            assertThat(done.err()).doesNotContain(say("cli.defect"));
            assertThat(done.out().getFirst()).contains("GTK 3", "libgtk-3-0", "libxtst6");
            assertThat(done.out().getLast()).matches("[0-9a-f-]{36}");
        } finally {
            framebuffer.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8"})
    void aHomeWithAnUmlautIsFoundInWhateverLanguageTheSystemSpeaks(String language) throws Exception {
        // named by the shell: this JVM may not be able to
        var builder = app();
        builder.command("sh", "-c", "XDG_DATA_HOME=$(printf \"$HOME/B\\303\\244rbel S.\") exec " + APP + " check-in");
        builder.environment().put("LC_ALL", language);

        var done = finish(builder, "4\n".repeat(10));

        assertThat(done.err()).isEmpty();
        assertThat(done.exit()).isZero();
        try (Stream<Path> found = Files.walk(folder)) {
            assertThat(found.map(each -> each.getFileName().toString())).contains("journal.db");
        }
    }

    @Test
    void theJournalLiesBelowHomeWhereNoOtherPlaceIsNamed() throws Exception {
        ProcessBuilder builder = app("check-in");
        builder.environment().remove("XDG_DATA_HOME");

        assertThat(finish(builder, "4\n".repeat(10)).exit()).isZero();

        assertThat(folder.resolve(".local/share/shoelace/journal.db")).exists();
    }

    @Test
    void whereJavaItselfFailsItWritesNothingOfWhatWasInMemory() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
        Path here = Files.createDirectory(folder.resolve("here"));
        ProcessBuilder builder = app("check-in");
        builder.command("sh", "-c", "ulimit -S -c unlimited; exec " + APP + " check-in");
        Process process = builder.directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isNotNull();
            new ProcessBuilder("kill", "-SEGV", "" + process.pid()).start().waitFor();
            List<String> said = out.lines().toList();
            assertThat(said).anyMatch(line -> line.contains("SIGSEGV"));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(finish(app("--version"), "").out()).containsExactly("shoelace 0.1.0");
        assertThat(finish(app("list"), "").exit()).isEqualTo(3);
        assertThat(finish(app("lisst"), "").exit()).isEqualTo(2);
        assertThat(finish(app("check-in", "--answers", "/none"), "").exit()).isEqualTo(4);
    }

    @Test
    void theManPageNamesEveryCommandAndOption() throws Exception {
        String page = Files.readString(Path.of("src/dist/linux/shoelace.1")).replace("\\-", "-");

        List<String> named = finish(app("--help"), "").out().stream()
                .map(Pattern.compile("^  (?:    )?([a-z][a-z-]+|--[a-z-]+).*")::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();

        assertThat(named)
                .contains("check-in", "delete-everything", "--journal")
                .allSatisfy(each -> assertThat(page).containsPattern("(?m)^\\.B " + each + "\\b"));
    }

    @Test
    void whereTheTerminalClaimsAsciiTheWordsStillArriveWhole() throws Exception {
        ProcessBuilder builder = app("check-in");
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("LANG");

        var done = finish(builder, "m\nGrüße 🙂\n" + "4\n".repeat(10));

        ProcessBuilder show = app("show", done.out().getLast());
        show.environment().put("LC_ALL", "C");
        assertThat(finish(show, "").out()).anyMatch(line -> line.contains("“Grüße 🙂”"));
    }

    @Test
    void withoutAJdk25ItSaysWhatIsMissing() throws Exception {
        Path fake = Files.createDirectories(folder.resolve("jdk/bin"));
        for (String tool : List.of("sh", "sed", "dirname", "readlink")) {
            Files.createSymbolicLink(fake.resolve(tool), which(tool));
        }
        Path old = Files.writeString(fake.resolve("java"), "#!/bin/sh\nexit 9\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
        // a copy that looks for JDKs nowhere but on the path and in JAVA_HOME
        String script = Files.readString(APP)
                .replace("/usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \\\n", "\\\n")
                .replace("/Library/Java/JavaVirtualMachines/*/Contents/Home", "/nowhere");
        Path copy = Files.writeString(folder.resolve("launcher"), script);
        var builder = new ProcessBuilder(fake.resolve("sh").toString(), copy.toString(), "list");
        builder.environment().clear();
        builder.environment().put("PATH", fake.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());

        var refused = finish(builder, "");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(refused.err()).contains("JDK) 25", "nothing was started", "JAVA_HOME");
    }

    private static Path which(String tool) {
        return List.of(Path.of("/bin"), Path.of("/usr/bin")).stream()
                .map(place -> place.resolve(tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageForTheTherapistIsMadeAndNothingIsSaidBeside() throws Exception {
        finish(app("demo", "--years", "1"), "");
        Path page = folder.resolve("page.pdf");

        var made = finish(app("summary", "--out", page.toString()), "");

        // the one line that marks a journal of made-up check-ins
        assertThat(made.err().strip()).isEqualTo(say("made-up.bar"));
        assertThat(made.exit()).isZero();
        assertThat(Files.readAllBytes(page)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void itStartsFromAnyFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("lace"), APP);
        var builder = new ProcessBuilder(link.toString(), "--version").directory(folder.toFile());

        assertThat(finish(builder, "").out()).containsExactly("shoelace 0.1.0");
    }

    /** Killed at any moment, no answer that was called saved is lost; the check-in goes on there. */
    @Test
    void aKilledCheckInGoesOnWithEveryAnswerThatWasCalledSaved() throws Exception {
        var random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            Path journal = folder.resolve("kill" + kill + ".db");
            int typed = 1 + random.nextInt(9);
            int saved = killedWhileAnswering(journal, typed, random.nextInt(400_000));

            var done = finish(app("check-in", "--journal", journal.toString()), "1\n".repeat(10));
            var shown = finish(app("show", done.out().getLast(), "--json", "--journal", journal.toString()), "");
            long kept = shown.out().stream()
                    .takeWhile(line -> !line.contains("patterns"))
                    .filter(line -> line.matches(" +\"[a-z-]+\" : 4,?"))
                    .count();
            assertThat(kept).isBetween((long) saved, (long) typed);
        }
    }

    private int killedWhileAnswering(Path journal, int typed, int spins) throws IOException, InterruptedException {
        Process process = app("check-in", "--journal", journal.toString()).start();
        int saved = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write("5\n".repeat(typed));
            in.flush();
            int wanted = spins % typed;
            for (String line = ""; saved < wanted && line != null; line = out.readLine()) {
                saved += line.equals(say("cli.ask.saved")) ? 1 : 0;
            }
            for (int spin = 0; spin < spins; spin++) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            saved += (int) out.lines().filter(say("cli.ask.saved")::equals).count();
        } catch (UncheckedIOException | IOException e) {
            // the pipe broke with the process: what was read until then counts
            process.destroyForcibly().waitFor();
        }
        return saved;
    }
}
