package app.shoelace.bench;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program and watches one point of the screen from outside until it has the colour of the program's first usable
 * screen; tells the milliseconds from the start, and the kilobytes that the program's processes hold two seconds later.
 * Needs a display that nobody else draws on.
 */
final class StartProcess {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    /** Any colour but that of the empty screen, or but those here. */
    private static final String ANY = "any";

    private StartProcess() {}

    /**
     * Takes x, y, the colour (as {@code #rrggbb}, or {@code any}) and the command.
     */
    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        int x = Integer.parseInt(arguments[0]);
        int y = Integer.parseInt(arguments[1]);
        String wanted = arguments[2];
        var robot = new Robot();
        Color empty = robot.getPixelColor(x, y);
        List<String> command = Arrays.asList(arguments).subList(3, arguments.length);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long shown = 0;
        while (shown == 0 && process.isAlive()) {
            Color now = robot.getPixelColor(x, y);
            boolean there = wanted.equals(ANY) ? !now.equals(empty) : now.equals(Color.decode(wanted));
            long elapsed = System.nanoTime() - begun;
            if (there) {
                shown = elapsed;
            } else if (elapsed > PATIENCE) {
                break;
            }
        }
        boolean ended = process.waitFor(2, TimeUnit.SECONDS);
        long memory = memory(process.toHandle());
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        if (shown == 0 || ended) {
            System.err.println("never shown: " + command);
            System.exit(1);
        }
        System.out.println(shown / 1_000_000 + " " + memory + " 0");
        System.exit(0);
    }

    /** The proportional set size of a process and of all that it started. */
    private static long memory(ProcessHandle process) throws IOException {
        long sum = 0;
        for (ProcessHandle each : (Iterable<ProcessHandle>)
                java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())::iterator) {
            Path rollup = Path.of("/proc/" + each.pid() + "/smaps_rollup");
            if (Files.exists(rollup)) {
                try (var lines = Files.lines(rollup)) {
                    sum += lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
                }
            }
        }
        return sum;
    }
}
