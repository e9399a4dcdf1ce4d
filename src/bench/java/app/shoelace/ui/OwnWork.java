package app.shoelace.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at the window's thread again and again, and tells the longest piece of work at a stretch that was neither layout nor
 * style. Between two looks nothing is missed: the time that the thread was at work goes by what it is found at.
 */
final class OwnWork implements AutoCloseable {
    private static final long BETWEEN = TimeUnit.MICROSECONDS.toNanos(500);
    /** Styles, layout and what hands the picture on. */
    private static final Set<String> LAYOUT = Set.of(
            "javafx.scene.Parent.layout",
            "javafx.scene.Node.applyCss",
            "javafx.scene.Scene.doCSSPass",
            "javafx.scene.Scene.doLayoutPass",
            "com.sun.javafx.tk.quantum.QuantumToolkit.pulse");
    /** A copy of the picture, pixel by pixel, which no screen makes. */
    private static final String COPY = "com.sun.glass.ui.headless.HeadlessWindow";

    private final Thread watched;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watch;
    private volatile boolean watching = true;
    private volatile long longest;

    /** Begins to look; to be made on the window's thread. */
    OwnWork() {
        watched = Thread.currentThread();
        watch = Thread.ofPlatform().name("watch").daemon().start(this::look);
    }

    private void look() {
        long before = busy();
        long stretch = 0;
        while (watching) {
            LockSupport.parkNanos(BETWEEN);
            StackTraceElement[] at = watched.getStackTrace();
            long now = busy();
            if (now == before) {
                stretch = 0;
            } else if (!isLayout(at)) {
                stretch += now - before;
                longest = Math.max(longest, stretch);
            }
            before = now;
        }
    }

    private static boolean isLayout(StackTraceElement[] stack) {
        for (StackTraceElement each : stack) {
            if (each.getClassName().equals(COPY) || LAYOUT.contains(each.getClassName() + "." + each.getMethodName())) {
                return true;
            }
        }
        return false;
    }

    private long busy() {
        return threads.getThreadCpuTime(watched.threadId());
    }

    /** The longest stretch so far, in nanoseconds. */
    long longest() {
        return longest;
    }

    @Override
    public void close() {
        watching = false;
        LockSupport.unpark(watch);
    }
}
