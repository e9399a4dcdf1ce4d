package app.shoelace.journal;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two real Syncthings that keep two folders of this computer in sync, over its loopback alone: no relay, no discovery, no
 * report. Its configuration and its REST interface are those of docs.syncthing.net.
 */
final class SyncthingPair implements AutoCloseable {
    private static final String FOLDER = "journal";
    private static final String KEY = "only-on-loopback";
    private static final int OK = 200;

    private final List<Side> sides = new ArrayList<>();

    private record Side(Path home, Path folder, String id, int port, int gui, List<Process> process) {}

    /** Whether the Debian package syncthing is here. */
    static boolean isHere() {
        try {
            return new ProcessBuilder("syncthing", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Starts both.
     *
     * @param scratch where they keep what is their own
     */
    SyncthingPair(Path scratch, Path one, Path other) throws Exception {
        for (Path folder : List.of(one, other)) {
            Path home = scratch.resolve("syncthing-" + sides.size());
            said(home, "generate", "--no-default-folder", "--home=" + home);
            String id = said(home, "serve", "--device-id", "--home=" + home).strip();
            sides.add(new Side(home, folder, id, free(), free(), new ArrayList<>()));
        }
        for (Side side : sides) {
            Files.writeString(side.home.resolve("config.xml"), config(side));
            side.process.add(new ProcessBuilder(
                            "syncthing", "serve", "--no-browser", "--no-restart", "--no-upgrade", "--home=" + side.home)
                    .redirectErrorStream(true)
                    .redirectOutput(side.home.resolve("log").toFile())
                    .start());
        }
        boolean joined = false;
        try {
            sync();
            joined = true;
        } finally {
            if (!joined) {
                close();
            }
        }
    }

    private static String said(Path home, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("syncthing"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(home + ": " + said);
        }
        return said;
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String config(Side of) {
        var config = new StringBuilder("<configuration version=\"35\">");
        config.append("<folder id=\"" + FOLDER + "\" path=\"" + of.folder + "\" type=\"sendreceive\""
                + " rescanIntervalS=\"3600\" fsWatcherEnabled=\"true\" fsWatcherDelayS=\"1\">");
        sides.forEach(side -> config.append("<device id=\"" + side.id + "\"/>"));
        config.append("<maxConflicts>10</maxConflicts><pullerPauseS>1</pullerPauseS></folder>");
        sides.forEach(side -> config.append("<device id=\"" + side.id + "\" name=\"side\"><address>tcp://127.0.0.1:"
                + side.port + "</address></device>"));
        config.append(
                "<gui enabled=\"true\"><address>127.0.0.1:" + of.gui + "</address><apikey>" + KEY + "</apikey></gui>");
        config.append("<options><listenAddress>tcp://127.0.0.1:" + of.port + "</listenAddress>");
        for (String off : List.of(
                "globalAnnounceEnabled",
                "localAnnounceEnabled",
                "relaysEnabled",
                "natEnabled",
                "crashReportingEnabled",
                "startBrowser")) {
            config.append("<" + off + ">false</" + off + ">");
        }
        config.append("<urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH>");
        config.append("<reconnectionIntervalS>1</reconnectionIntervalS></options></configuration>");
        return config.toString();
    }

    /** Parts them, as a computer that is taken along. */
    void part() throws Exception {
        for (Side side : sides) {
            ask(side, "POST", "/rest/system/pause");
        }
    }

    /** Has both look at their folders now; what they do about it is done while others write there. */
    void look() throws Exception {
        for (Side side : sides) {
            ask(side, "POST", "/rest/db/scan?folder=" + FOLDER);
        }
    }

    /** Joins them again, and returns once the same files are in both folders. */
    void sync() throws Exception {
        for (Side side : sides) {
            ask(side, "POST", "/rest/system/resume");
        }
        look();
        while (true) {
            if (files(sides.getFirst()).equals(files(sides.getLast()))) {
                return;
            }
            // a look takes as long as it takes, and what changed meanwhile is found by the next
            for (Side side : sides) {
                ask(side, "POST", "/rest/db/scan?folder=" + FOLDER);
                ask(side, "GET", "/rest/db/status?folder=" + FOLDER);
                ask(side, "GET", "/rest/events?events=StateChanged&limit=1&timeout=1");
            }
            for (Side side : sides) {
                if (!side.process.getFirst().isAlive()) {
                    throw new IOException(Files.readString(side.home.resolve("log")));
                }
            }
        }
    }

    private static Map<String, Integer> files(Side side) throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var found = Files.newDirectoryStream(side.folder, "[!.]*.db*")) {
            for (Path file : found) {
                files.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException e) {
            // it is being renamed
            files.put("", files.size());
        }
        return files;
    }

    private static String ask(Side side, String how, String what) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + side.gui + what);
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(how);
        connection.setRequestProperty("X-API-Key", KEY);
        try {
            if (connection.getResponseCode() != OK) {
                return "";
            }
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (ConnectException e) {
            // it is still on its way up
            Thread.onSpinWait();
            return "";
        }
    }

    @Override
    public void close() {
        for (Side side : sides) {
            for (Process process : side.process) {
                process.destroy();
                process.onExit().join();
            }
        }
    }
}
