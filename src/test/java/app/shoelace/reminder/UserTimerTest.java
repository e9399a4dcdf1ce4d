package app.shoelace.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timer that systemd accepts, that tells others nothing, and that leaves nothing behind. */
@EnabledOnOs(OS.LINUX)
class UserTimerTest {
    private static final Weekly SUNDAY = new Weekly(DayOfWeek.SUNDAY, 19, "Ten minutes");

    @TempDir
    Path home;

    private Path units;
    private Path calls;

    @BeforeEach
    void begin() {
        units = home.resolve("config").resolve("systemd").resolve("user");
        calls = home.resolve("calls");
    }

    /** A program in the place of systemctl that notes how it was called and fails at one word. */
    private UserTimer timer(String failsAt) throws IOException {
        Path program = home.resolve("systemctl");
        Files.writeString(program, """
                #!/bin/sh
                echo "$*" >> %s
                case "$*" in *"%s"*) echo "no such bus"; exit 1;; esac
                """.formatted(calls, failsAt));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new UserTimer(units, program.toString());
    }

    private List<Path> left() throws IOException {
        if (Files.notExists(units)) {
            return List.of();
        }
        try (var files = Files.list(units)) {
            return files.sorted().toList();
        }
    }

    @Test
    void isSetAsShownAndTakenAway() throws IOException {
        UserTimer timer = timer("nothing-fails");
        assertThat(timer.isSet()).isFalse();
        assertThat(timer.set(SUNDAY)).isEqualTo(new UserTimer.Outcome.Done());
        assertThat(timer.isSet()).isTrue();
        for (var file : timer.files(SUNDAY).entrySet()) {
            assertThat(file.getKey()).hasContent(file.getValue());
        }
        assertThat(timer.set(new Weekly(DayOfWeek.MONDAY, 8, "Ten minutes"))).isEqualTo(new UserTimer.Outcome.Done());
        assertThat(Files.readString(units.resolve("ten-minutes.timer"))).contains("OnCalendar=Mon *-*-* 08:00:00");
        assertThat(timer.remove()).isEqualTo(new UserTimer.Outcome.Done());
        assertThat(timer.isSet()).isFalse();
        assertThat(left()).isEmpty();
        assertThat(Files.readAllLines(calls))
                .startsWith(
                        "--user daemon-reload", "--user enable ten-minutes.timer", "--user restart ten-minutes.timer")
                .endsWith("--user disable --now ten-minutes.timer", "--user daemon-reload");
    }

    @Test
    void nothingInItTellsWhatItIsFor() {
        var files = new UserTimer(units, "systemctl").files(SUNDAY);
        assertThat(files.toString()).doesNotContainIgnoringCase("shoelace").contains("Ten minutes");
    }

    @Test
    void whateverItSaysIsWordsAndNothingThatSystemdDoes() {
        String words = "50 % of \"ten\" $HOME \\ now\nExecStart=/bin/false";
        var timer = new UserTimer(units, "systemctl");
        var files =
                List.copyOf(timer.files(new Weekly(DayOfWeek.SUNDAY, 19, words)).values());
        assertThat(files.getLast().lines().filter(line -> line.startsWith("Exec")))
                .containsExactly("ExecStart=/usr/bin/env notify-send"
                        + " \"50 %% of \\\"ten\\\" $$HOME \\\\ now ExecStart=/bin/false\"");
        assertThat(files.getFirst().lines()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"daemon-reload", "enable", "restart"})
    void whereSystemdRefusesNothingIsLeft(String step) throws IOException {
        UserTimer timer = timer(step);
        assertThat(timer.set(SUNDAY))
                .isInstanceOfSatisfying(
                        UserTimer.Outcome.Not.class,
                        not -> assertThat(not.detail()).contains(step, "no such bus"));
        assertThat(timer.isSet()).isFalse();
        assertThat(left()).isEmpty();
    }

    @Test
    void whereThereIsNoSystemdNothingIsLeft() throws IOException {
        var timer = new UserTimer(units, home.resolve("nowhere").toString());
        assertThat(timer.set(SUNDAY)).isInstanceOf(UserTimer.Outcome.Not.class);
        assertThat(left()).isEmpty();
        assertThat(timer.remove()).isEqualTo(new UserTimer.Outcome.Done());
    }

    @Test
    void aFileOfAnotherIsLeftAsItIs() throws IOException {
        UserTimer timer = timer("nothing-fails");
        Files.createDirectories(units);
        Path other = Files.writeString(units.resolve("ten-minutes.service"), "[Unit]\n");
        assertThat(timer.set(SUNDAY)).isEqualTo(new UserTimer.Outcome.Taken(other));
        timer.remove();
        assertThat(left()).containsExactly(other);
        assertThat(other).hasContent("[Unit]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ten minutes", "50 % of \"ten\" $minutes \\ now", "Zehn Minuten für mich"})
    void systemdFindsNoFault(String words) throws Exception {
        UserTimer timer = timer("nothing-fails");
        timer.set(new Weekly(DayOfWeek.WEDNESDAY, 7, words));
        Process verify;
        try {
            var builder = new ProcessBuilder(
                            "systemd-analyze",
                            "verify",
                            "--user",
                            units.resolve("ten-minutes.timer").toString(),
                            units.resolve("ten-minutes.service").toString())
                    .redirectErrorStream(true);
            builder.environment().put("XDG_RUNTIME_DIR", home.toString());
            verify = builder.start();
        } catch (IOException e) {
            Assumptions.abort("systemd is not here");
            return;
        }
        String told = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(told).isZero();
        assertThat(told).doesNotContain("ten-minutes");
    }
}
