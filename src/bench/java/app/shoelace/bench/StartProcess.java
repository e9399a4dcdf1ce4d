package app.shoelace.bench;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/**
 * Starts a program and watches one column of the screen from outside until the colour of the program's first usable screen is
 * in it; tells the milliseconds from the start, and the kilobytes that the program's processes hold two seconds later.
 * Needs a display that nobody else draws on.
 */
final class StartProcess {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(3);
    /** Any colour but that of the empty screen. */
    private static final String ANY = "any";

    private StartProcess() {}

    /**
     * Takes x, the colour (as {@code #rrggbb}, or {@code any}) and the command.
     */
    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        int x = Integer.parseInt(arguments[0]);
        var robot = new Robot();
        var column = new Rectangle(x, 0, 1, Toolkit.getDefaultToolkit().getScreenSize().height);
        int empty = colours(robot, column)[0];
        IntPredicate there = arguments[1].equals(ANY)
                ? colour -> colour != empty
                : colour -> colour == Color.decode(arguments[1]).getRGB();
        List<String> command = Arrays.asList(arguments).subList(2, arguments.length);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long shown = 0;
        while (shown == 0 && process.isAlive()) {
            boolean found = Arrays.stream(colours(robot, column)).anyMatch(there);
            long elapsed = System.nanoTime() - begun;
            if (found) {
                shown = elapsed;
            } else if (elapsed > PATIENCE) {
                break;
            } else {
                // looking without a break would take a processor from the program
                LockSupport.parkNanos(BETWEEN);
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

    private static int[] colours(Robot robot, Rectangle column) {
        return robot.createScreenCapture(column).getRGB(0, 0, 1, column.height, null, 0, 1);
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
