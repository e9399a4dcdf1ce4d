package app.shoelace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged app under strace, which sees every call that has to do with a network: it speaks to nobody but the display.
 * Java asks once whether the system knows IPv6, by a socket that it closes again; the display's library asks the kernel
 * for its addresses (AF_NETLINK). Neither sends anything anywhere.
 */
class NothingLeavesIT {
    private static final Path APP = Path.of("target/app/bin/shoelace").toAbsolutePath();
    // any address of an internet, as strace writes it in connect, bind, sendto and sendmsg
    private static final Pattern INTERNET = Pattern.compile("sa_family=AF_INET6?\\b|AF_PACKET|AF_VSOCK");
    private static final Pattern CONNECTED = Pattern.compile("connect\\(");
    // the names of users, which glibc asks a service of the system for; the bus of the desktop, which GTK looks for
    private static final Pattern SYSTEM =
            Pattern.compile("sa_family=AF_UNIX, sun_path=\"(/var)?/run/(nscd/socket|dbus/system_bus_socket|user/.*)\"");
    private static final Pattern DISPLAY =
            Pattern.compile("sa_family=AF_UNIX, sun_path=@?\"/tmp/\\.X11-unix/X[0-9]+\"");

    @TempDir
    Path folder;

    @BeforeEach
    void look() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "needs strace");
    }

    @Test
    void theWatchSeesOneWhoSpeaks() throws Exception {
        // nobody listens there: the attempt counts
        List<String> calls = watch(List.of("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9 || exit 0"), "");
        assertThat(calls).anyMatch(call -> INTERNET.matcher(call).find());
    }

    @Test
    void noCommandOnTheTerminalSpeaksToAnybody() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(APP), "needs the packaged app in target/app");
        Path answers = Files.writeString(folder.resolve("answers.json"), "{\"answers\":{\"says-no\":3}}");
        String all = String.join(
                " && ",
                "\"$0\" demo --years 1",
                "\"$0\" check-in --answers " + answers,
                "\"$0\" list",
                "\"$0\" trends",
                "\"$0\" summary --out page.pdf",
                "\"$0\" export --out all.json",
                "\"$0\" import --dry-run all.json",
                "\"$0\" backup --to copy.db",
                "\"$0\" restore copy.db",
                "\"$0\" check");
        List<String> calls = watch(List.of("sh", "-e", "-c", all, APP.toString()), "");
        assertThat(folder.resolve("page.pdf")).exists();
        assertThat(calls).noneMatch(call -> INTERNET.matcher(call).find());
        assertThat(calls.stream().filter(call -> CONNECTED.matcher(call).find()))
                .allMatch(call -> SYSTEM.matcher(call).find());
    }

    @Test
    void theWindowSpeaksToTheDisplayAlone() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(APP), "needs the packaged app in target/app");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/Xvfb")), "needs Xvfb and GTK 3");
        Process framebuffer = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var told = framebuffer.inputReader(StandardCharsets.US_ASCII)) {
            // through every room, with nobody there
            List<String> calls = watch(List.of(APP.toString(), "rehearse"), ":" + told.readLine());
            assertThat(calls).noneMatch(call -> INTERNET.matcher(call).find());
            assertThat(calls).anyMatch(call -> DISPLAY.matcher(call).find());
            assertThat(calls.stream().filter(call -> CONNECTED.matcher(call).find()))
                    .allMatch(call ->
                            SYSTEM.matcher(call).find() || DISPLAY.matcher(call).find());
        } finally {
            framebuffer.destroyForcibly().waitFor();
        }
    }

    /** All calls of a command and what it starts that have to do with a network. */
    private List<String> watch(List<String> command, String display) throws IOException, InterruptedException {
        Path log = folder.resolve("calls");
        var watched = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=network", "-o", log.toString()));
        watched.addAll(command);
        var builder = new ProcessBuilder(watched).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        // a bus or a helper that a desktop would start for this display
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        String said;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            said = String.join("\n", out.lines().toList());
        }
        Assumptions.assumeFalse(said.contains("ptrace"), "nothing may be traced here");
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(log);
    }
}
