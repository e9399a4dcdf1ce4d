package app.shoelace;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged app in a real window on a display of its own, its keys pressed from outside, by xdotool. */
class RealWindowIT {
    private static final Path APP = Path.of("target/app/bin/shoelace").toAbsolutePath();
    private static final long PATIENCE = 90;
    // as fast as a quick typist; the display hands the keys on in order
    private static final String BETWEEN_KEYS = "250";
    private static final int SIGNS = 10;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private String display = "";

    @BeforeEach
    void openADisplay() throws IOException {
        for (String needed : List.of("/usr/bin/Xvfb", "/usr/bin/xdotool")) {
            Assumptions.assumeTrue(Files.isExecutable(Path.of(needed)), "needs Xvfb, xdotool and GTK 3");
        }
        Assumptions.assumeTrue(Files.isExecutable(APP), "needs the packaged app in target/app");
        Process framebuffer = start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24"));
        display = ":" + framebuffer.inputReader(StandardCharsets.US_ASCII).readLine();
    }

    @AfterEach
    void endWhatWasStarted() throws InterruptedException {
        for (Process process : started.reversed()) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(ProcessBuilder builder) throws IOException {
        builder.environment().put("DISPLAY", display);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    private Process app(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(APP.toString()));
        Collections.addAll(command, arguments);
        return start(new ProcessBuilder(command));
    }

    private static List<String> saidBy(Process process) throws IOException, InterruptedException {
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return lines;
    }

    private List<String> xdotool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        Collections.addAll(command, arguments);
        return saidBy(start(new ProcessBuilder(command)));
    }

    /** The window, once it is there to be typed into. */
    private String window() throws IOException, InterruptedException {
        String id = xdotool("search", "--sync", "--onlyvisible", "--name", "^Shoelace$")
                .getFirst();
        xdotool("windowfocus", "--sync", id);
        return id;
    }

    private void press(List<String> keys) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("key", "--delay", BETWEEN_KEYS));
        command.addAll(keys);
        xdotool(command.toArray(String[]::new));
    }

    /** Presses these keys, again if need be, until something is seen to have come of it. */
    private void pressUntil(Callable<Boolean> done, String... keys) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!done.call()) {
            assertThat(System.nanoTime()).isLessThan(until);
            // a window still being put up may lose the keyboard again
            window();
            press(List.of(keys));
        }
    }

    // looked up in the file itself, as another program would
    private boolean holds(String kind) throws SQLException {
        return count("select count(*) from record where kind = '" + kind + "'") == 1;
    }

    private int count(String question) throws SQLException {
        try (var open = DriverManager.getConnection("jdbc:sqlite:" + journal());
                var ask = open.createStatement();
                var rows = ask.executeQuery(question)) {
            return rows.getInt(1);
        }
    }

    private int answers() throws SQLException {
        return count("select count(*) from record, json_each(record.body, '$.answers') where kind = 'draft'");
    }

    private Path journal() {
        return folder.resolve("data/shoelace/journal.db");
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whereNoTemporaryFileCanBeWrittenTheWindowIsThere() throws Exception {
        var builder = new ProcessBuilder(APP.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder.resolve("nowhere"));
        Process shown = start(builder);

        assertThat(window()).isNotBlank();

        end(shown);
    }

    @Test
    void aWholeCheckInByKeyboardAloneIsInTheList() throws Exception {
        Process shown = app();
        window();
        // the first pages; then the check-in, whose first answer shows that the keys arrive
        pressUntil(() -> Files.exists(journal()), "Return");
        pressUntil(() -> holds("draft"), "ctrl+2", "4");
        var keys = new ArrayList<>(List.of("Return"));
        for (int sign = 1; sign < SIGNS; sign++) {
            keys.addAll(List.of(sign % 2 == 0 ? "4" : "2", "Return"));
        }
        keys.add("Return");
        press(keys);
        pressUntil(() -> holds("check-in"), "Page_Down");
        end(shown);

        assertThat(saidBy(app("list")))
                .singleElement()
                .asString()
                .contains(say("journal.answered", 10, 10), say("journal.often", 5));
    }

    @Test
    void aCheckInGoesOnAfterAKill() throws Exception {
        Process killed = app();
        window();
        pressUntil(() -> Files.exists(journal()), "Return");
        pressUntil(() -> answers() == 1, "ctrl+2", "4");
        press(List.of("Return", "2", "Return", "3"));
        pressUntil(() -> answers() == 3, "3");
        killed.destroyForcibly().waitFor();

        Process shown = app();
        window();
        // it stands where it was left: the fourth question is the next
        press(List.of("Return"));
        pressUntil(() -> answers() == 4, "4");
        var keys = new ArrayList<>(List.of("Return"));
        for (int sign = 4; sign < SIGNS; sign++) {
            keys.addAll(List.of("1", "Return"));
        }
        keys.add("Return");
        press(keys);
        pressUntil(() -> holds("check-in"), "Page_Down");
        end(shown);

        assertThat(saidBy(app("list")))
                .singleElement()
                .asString()
                .contains(say("journal.answered", 10, 10), say("journal.often", 2));
    }

    @Test
    void aSecondStartEndsAndTheFirstWindowIsStillThere() throws Exception {
        saidBy(app("demo", "--years", "1"));
        Process first = app();
        String window = window();

        assertThat(saidBy(app())).singleElement().asString().contains(say("cli.elsewhere"));

        assertThat(first.isAlive()).isTrue();
        assertThat(window()).isEqualTo(window);
        end(first);
        assertThat(saidBy(app("list"))).hasSizeGreaterThan(40);
    }
}
