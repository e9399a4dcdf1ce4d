package app.shoelace.reminder;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A timer among the person's own systemd units, which shows a notification with words that tell others nothing. Two files
 * are written and systemd is told; taking it away undoes both. Everything here may wait for the system.
 */
public final class UserTimer {
    /** What both files are called, before their endings. */
    public static final String NAME = "ten-minutes";

    private static final String TIMER = NAME + ".timer";
    private static final String SERVICE = NAME + ".service";
    // the first line of each, by which files of ours are known
    private static final String MARK = "# A weekly note to oneself. It can be taken away where it was set.";
    private static final long PATIENCE = 20;
    private static final int HOURS = 24;

    private final Path folder;
    private final String systemctl;

    /** How it ended. */
    public sealed interface Outcome {
        /** As wished. */
        record Done() implements Outcome {}

        /** Files of that name are there and are not ours; they were left as they are. */
        record Taken(Path file) implements Outcome {}

        /** It could not be; files of ours are still there, those from before or those that could not be taken away. */
        record Left(Path folder, String detail) implements Outcome {}

        /** It could not be; nothing of it was left behind. */
        record Not(String detail) implements Outcome {}
    }

    /**
     * The timer's place.
     *
     * @param folder where the person's own units lie, made where it is missing
     * @param systemctl the program that speaks to systemd
     */
    public UserTimer(Path folder, String systemctl) {
        this.folder = folder;
        this.systemctl = systemctl;
    }

    /** The files that would be written, each with its text, in the order in which they are shown. */
    public Map<Path, String> files(Weekly weekly) {
        String words = weekly.words().replaceAll("\\R", " ");
        var files = new LinkedHashMap<Path, String>();
        files.put(
                folder.resolve(TIMER),
                String.join(
                        "\n",
                        MARK,
                        "[Unit]",
                        "Description=" + specifier(words),
                        "",
                        "[Timer]",
                        "OnCalendar=" + calendar(weekly),
                        "",
                        "[Install]",
                        "WantedBy=timers.target",
                        ""));
        files.put(
                folder.resolve(SERVICE),
                String.join(
                        "\n",
                        MARK,
                        "[Unit]",
                        "Description=" + specifier(words),
                        "",
                        "[Service]",
                        "Type=oneshot",
                        "ExecStart=/usr/bin/env notify-send \"" + argument(words) + "\"",
                        ""));
        return files;
    }

    private static String calendar(Weekly weekly) {
        String day = weekly.day().getDisplayName(TextStyle.SHORT, Locale.ROOT);
        return String.format(Locale.ROOT, "%s *-*-* %02d:00:00", day, weekly.hour());
    }

    private static String specifier(String words) {
        return words.replace("%", "%%");
    }

    private static String argument(String words) {
        return specifier(words).replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "$$");
    }

    /** Where its files lie, while it is set. */
    public List<Path> places() {
        return List.of(folder.resolve(TIMER), folder.resolve(SERVICE));
    }

    /** When a timer of ours comes; empty where none is set, or where its file was changed by hand. */
    public Optional<Weekly> current(String words) {
        try {
            String text = Files.readString(folder.resolve(TIMER));
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int hour = 0; hour < HOURS; hour++) {
                    var weekly = new Weekly(day, hour, words);
                    if (text.startsWith(MARK) && text.contains("\nOnCalendar=" + calendar(weekly) + "\n")) {
                        return Optional.of(weekly);
                    }
                }
            }
        } catch (IOException e) {
            // none that could be read
        }
        return Optional.empty();
    }

    /** Whether a timer of ours is set. */
    public boolean isSet() {
        return ours(folder.resolve(TIMER));
    }

    /**
     * Writes the files and starts the timer. Where they cannot be written, one that was set before stays as it was; whatever
     * else goes wrong, nothing is left behind.
     */
    public Outcome set(Weekly weekly) {
        Map<Path, String> files = files(weekly);
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !ours(file)) {
                return new Outcome.Taken(file);
            }
        }
        boolean written = false;
        try {
            PrivateFiles.makeFolders(folder);
            for (var entry : files.entrySet()) {
                write(entry.getKey(), entry.getValue());
                written = true;
            }
            tell("daemon-reload");
            tell("enable", TIMER);
            // one that was set before is to know its new hour
            tell("restart", TIMER);
            return new Outcome.Done();
        } catch (IOException e) {
            if (!written && isSet()) {
                return new Outcome.Left(folder, detail(e));
            }
            return remove() instanceof Outcome.Left(var where, var more)
                    ? new Outcome.Left(where, detail(e) + " / " + more)
                    : new Outcome.Not(detail(e));
        }
    }

    /** Stops the timer and takes the files away; files that are not ours stay. */
    public Outcome remove() {
        var told = new ArrayList<String>();
        if (isSet()) {
            attempt(told, () -> tell("disable", "--now", TIMER));
        }
        for (String name : List.of(TIMER, SERVICE)) {
            Path file = folder.resolve(name);
            if (ours(file)) {
                attempt(told, () -> Files.delete(file));
            }
        }
        attempt(told, () -> tell("daemon-reload"));
        // without its files nothing comes any more, whatever systemd said to it
        return isSet() ? new Outcome.Left(folder, String.join(" / ", told)) : new Outcome.Done();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(List<String> told, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            told.add(detail(e));
        }
    }

    private static String detail(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(part, text);
            PrivateFiles.force(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean ours(Path file) {
        try {
            return Files.readString(file).startsWith(MARK);
        } catch (IOException e) {
            return false;
        }
    }

    private void tell(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(systemctl, "--user"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + ": no answer");
            }
            if (process.exitValue() != 0) {
                String said = new String(out.readNBytes(2000), StandardCharsets.UTF_8).strip();
                throw new IOException(String.join(" ", command) + ": " + process.exitValue() + " " + said);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
