package app.shoelace.summary.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Whether a print queue runs. A stopped one takes jobs and keeps them, which looks like success; Java does not tell the two
 * apart, so CUPS' own {@code lpstat} is asked.
 */
final class Queues {
    private static final long PATIENCE_SECONDS = 10;

    /** How a queue is. */
    enum State {
        RUNS,
        STOPPED,
        GONE,
        /** Where there is no CUPS to ask, or it does not answer. */
        UNKNOWN
    }

    /** How the queue of that name is now. */
    State state(String printer) {
        try {
            var asking = new ProcessBuilder("lpstat", "-p", printer).redirectErrorStream(true);
            asking.environment().putAll(Map.of("LC_ALL", "C", "LANGUAGE", "C"));
            Process process = asking.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return State.UNKNOWN;
            }
            return read(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return State.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.UNKNOWN;
        }
    }

    /** What lpstat(1) says of one printer, in the C locale. */
    private static State read(String told) {
        String said = told.toLowerCase(Locale.ROOT);
        if (said.contains("invalid destination")) {
            return State.GONE;
        }
        if (said.contains(" disabled since")) {
            return State.STOPPED;
        }
        return said.contains(" enabled since") || said.contains("now printing") ? State.RUNS : State.UNKNOWN;
    }
}
