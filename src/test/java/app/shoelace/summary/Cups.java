package app.shoelace.summary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A real CUPS of the test's own, on loopback and in a folder of its own. What a queue of its gets comes out of a pipe as CUPS
 * hands it to a printer.
 */
public final class Cups implements AutoCloseable {
    private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
    private static final Path PARTS = Path.of("/usr/lib/cups");
    private static final Path DATA = Path.of("/usr/share/cups");
    private static final int TRIES = 1000;
    private static final long PATIENCE = 60;

    private final Path folder;
    private final String address;
    private final Process daemon;

    private Cups(Path folder, String address, Process daemon) {
        this.folder = folder;
        this.address = address;
        this.daemon = daemon;
    }

    /** Starts one without a queue; the test stands aside where there is no CUPS, or no right to start one. */
    public static Cups in(Path folder) throws IOException {
        return in(folder, DATA);
    }

    /** One that does not know what PDF is. */
    public static Cups withoutPdf(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(DAEMON), "cups is not installed");
        Path data = folder.resolve("data");
        Path types = Files.createDirectories(data.resolve("mime"));
        try (Stream<Path> files = Files.list(DATA.resolve("mime"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var kept = Files.readAllLines(file).stream()
                        .filter(line -> !line.contains("pdf"))
                        .toList();
                Files.write(types.resolve(file.getFileName()), kept);
            }
        }
        return in(folder, data);
    }

    private static Cups in(Path folder, Path data) throws IOException {
        assumeTrue(Files.isExecutable(DAEMON), "cups is not installed");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/lpr")), "cups-bsd is not installed");
        assumeTrue("root".equals(System.getProperty("user.name")), "cupsd is started by root alone");
        Path parts = Files.createDirectories(folder.resolve("parts"));
        try (Stream<Path> there = Files.list(PARTS)) {
            for (Path part : (Iterable<Path>) there::iterator) {
                if (!part.endsWith("backend")) {
                    Files.createSymbolicLink(parts.resolve(part.getFileName()), part);
                }
            }
        }
        Path backend = Files.createDirectories(parts.resolve("backend")).resolve("pipe");
        Files.writeString(backend, """
                #!/bin/sh
                [ $# = 0 ] && exit 0
                pipe="${DEVICE_URI#pipe:}"
                echo "$4" > "$pipe.copies"
                cat "${6:--}" > "$pipe"
                """);
        Files.setPosixFilePermissions(backend, PosixFilePermissions.fromString("rwx------"));
        for (String name : List.of("etc", "spool", "tmp", "cache", "run")) {
            Files.createDirectories(folder.resolve(name));
        }
        String address = "127.0.0.1:" + freePort();
        Files.writeString(folder.resolve("etc").resolve("cupsd.conf"), """
                Listen %s
                Browsing No
                WebInterface No
                DefaultAuthType None
                <Location />
                  Order allow,deny
                  Allow 127.0.0.1
                </Location>
                <Policy default>
                  <Limit All>
                    Order allow,deny
                    Allow 127.0.0.1
                  </Limit>
                </Policy>
                """.formatted(address));
        Files.writeString(folder.resolve("etc").resolve("cups-files.conf"), """
                ServerRoot %1$s/etc
                ServerBin %1$s/parts
                DataDir %2$s
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                CacheDir %1$s/cache
                StateDir %1$s/run
                AccessLog %1$s/access
                ErrorLog %1$s/error
                PageLog %1$s/page
                """.formatted(folder, data));
        Process daemon = new ProcessBuilder(
                        DAEMON.toString(),
                        "-f",
                        "-c",
                        folder.resolve("etc").resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("etc").resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        var cups = new Cups(folder, address, daemon);
        cups.awaitStart();
        return cups;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (command("lpstat", "-h", address, "-r").contains("scheduler is running")) {
                return;
            }
        }
        daemon.destroyForcibly();
        throw new AssertionError("cupsd did not start: " + Files.readString(folder.resolve("said")));
    }

    /** Where it listens, as {@code CUPS_SERVER} has it. */
    public String address() {
        return address;
    }

    /** Adds a queue that hands on what it gets as it is. */
    public Cups queue(String name) throws IOException {
        command("mkfifo", pipe(name).toString());
        command("lpadmin", "-h", address, "-p", name, "-v", "pipe:" + pipe(name), "-E");
        return this;
    }

    /** Stops a queue: it takes jobs and keeps them. */
    public void stop(String name) throws IOException {
        command("cupsdisable", "-h", address, name);
    }

    /** Makes a queue take no jobs. */
    public void refuse(String name) throws IOException {
        command("cupsreject", "-h", address, name);
    }

    /** The jobs that wait. */
    public String waiting() throws IOException {
        return command("lpstat", "-h", address, "-o");
    }

    /** Starts to take what that printer gets next; whole once it is there. */
    public CompletableFuture<byte[]> receive(String name) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many copies the printer was asked for. */
    public String copies(String name) throws IOException {
        return Files.readString(pipe(name).resolveSibling(name + ".copies")).strip();
    }

    private Path pipe(String name) {
        return folder.resolve(name);
    }

    public static <T> T got(CompletableFuture<T> coming) {
        try {
            return coming.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    static String command(String... words) throws IOException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(words)))
                .redirectErrorStream(true)
                .start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().join();
    }
}
