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
import java.util.stream.Collectors;

/**
 * Starts a program and watches one column of the screen from outside until the colour of the program's first usable screen is
 * in it; tells the milliseconds from the start, the bytes that the program's processes hold two seconds later, and the
 * milliseconds that its threads had used a processor for when that screen stood. Needs a display that nobody else draws on.
 */
final class StartProcess {
    /** The threads that are told of one by one, as the system names them; behind them all others, also those that ended. */
    static final List<String> THREADS =
            List.of("JavaFX Applicat", "QuantumRenderer", "java", "ahead", "C1 CompilerThre", "VM Thread");

    private static final long A_TICK = 10;
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
        String used = "";
        while (shown == 0 && process.isAlive()) {
            boolean found = Arrays.stream(colours(robot, column)).anyMatch(there);
            long elapsed = System.nanoTime() - begun;
            if (found) {
                shown = elapsed;
                used = used(process.pid());
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
        System.out.println(shown / 1_000_000 + " " + memory + used);
        System.exit(0);
    }

    private static int[] colours(Robot robot, Rectangle column) {
        return robot.createScreenCapture(column).getRGB(0, 0, 1, column.height, null, 0, 1);
    }

    /** From what Linux tells in {@code schedstat} of each thread (nanoseconds) and in {@code stat} of all (ticks of 10 ms). */
    private static String used(long process) throws IOException {
        long[] used = new long[THREADS.size() + 1];
        try (var threads = Files.newDirectoryStream(Path.of("/proc/" + process + "/task"))) {
            for (Path thread : threads) {
                try {
                    int which = THREADS.indexOf(
                            Files.readString(thread.resolve("comm")).strip());
                    String[] told =
                            Files.readString(thread.resolve("schedstat")).split(" ", -1);
                    used[which < 0 ? THREADS.size() : which] += Long.parseLong(told[0]) / 1_000_000;
                } catch (IOException e) {
                    // a thread that has just ended counts among the others
                }
            }
        }
        String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] told = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long all = (Long.parseLong(told[11]) + Long.parseLong(told[12])) * A_TICK;
        used[THREADS.size()] =
                Math.max(0, all - Arrays.stream(used, 0, THREADS.size()).sum());
        return Arrays.stream(used).mapToObj(each -> " " + each).collect(Collectors.joining());
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
