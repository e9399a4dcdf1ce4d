package app.shoelace.ui;

import app.shoelace.bench.Journals;
import app.shoelace.bench.ListProcess;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.settings.Settings;
import app.shoelace.settings.SettingsFile;
import app.shoelace.summary.print.Printing;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.work.Language;
import app.shoelace.ui.work.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/**
 * A process of its own: the whole window on JavaFX's headless platform, with a journal in it. Prints the longest that its
 * thread was at work at a stretch, in milliseconds, and kilobytes of memory at most.
 */
public final class WindowProcess {
    private static final int WARM = 4;
    private static final List<Screen> SCREENS = List.of(
            new Screen.CheckIn(),
            new Screen.Journal(),
            new Screen.Patterns(),
            new Screen.Practice(),
            new Screen.Summary(),
            new Screen.Support(),
            new Screen.Settings(),
            new Screen.Read(),
            new Screen.EarlierDay(),
            new Screen.Today());

    private final AppWindow window;
    private final CountDownLatch closed;

    private WindowProcess(AppWindow window, CountDownLatch closed) {
        this.window = window;
        this.closed = closed;
    }

    /**
     * Wants the journal's file, and what is measured: {@code first}, the slowest change to a screen that was not shown
     * before, from the press until it is laid out; {@code later}, the same once each was shown a few times; {@code
     * answering}, the longest hold while ten signs are answered by the keys; {@code own}, the longest work on the way through
     * all of this that was not layout; {@code patterns} or {@code journal}, from the press until the charts or the list are
     * laid out, for the first time, and with {@code -later} for the fifth.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path scratch = Files.createTempDirectory(Path.of("target"), "window");
        // a copy: what is answered here would be there in the next process
        Path journal = Files.copy(Path.of(arguments[0]), scratch.resolve("journal.db"));
        var process = open(journal, scratch);
        long worst = switch (arguments[1]) {
            case "first" -> process.slowestScreen();
            case "later" -> {
                for (int round = 0; round < WARM; round++) {
                    process.slowestScreen();
                }
                yield process.slowestScreen();
            }
            case "own" -> process.longestOwnWork();
            case "patterns" -> process.shown(new Screen.Patterns(), ".time-chart", 1);
            case "patterns-later" -> process.shown(new Screen.Patterns(), ".time-chart", 1 + WARM);
            case "journal" -> process.shown(new Screen.Journal(), ".journal .list-cell", 1);
            case "journal-later" -> process.shown(new Screen.Journal(), ".journal .list-cell", 1 + WARM);
            default -> process.longestHoldWhileAnswering();
        };
        System.out.println(worst + " " + ListProcess.mostMemory());
        process.close();
        Journals.delete(scratch);
        Platform.exit();
    }

    private static WindowProcess open(Path journal, Path scratch) throws InterruptedException {
        var clock = Clock.systemUTC();
        var ids = new Uuid7(clock, new SplittableRandom(1));
        var tongue = Language.of(Messages.in("en"), Journals.PACK);
        var parts = new Parts(
                _ -> tongue,
                () -> List.of("en"),
                "GB",
                journal,
                (given, seen) -> JournalFile.openOrCreate(journal, clock, given, seen),
                false,
                false,
                new SettingsFile(scratch.resolve("settings.json")),
                scratch,
                new SystemFiles(),
                new NoPrinter(),
                Optional.empty(),
                clock,
                ids::next);
        var closed = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var windows = new AppWindow[1];
        Platform.startup(() -> {
            var look = new Look(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty(true));
            var found = new SettingsFile.Loaded(Settings.FIRST.begun(), Optional.empty());
            windows[0] = new AppWindow(parts, found, look, _ -> closed.countDown());
            windows[0].show();
            windows[0].stage().requestFocus();
            begun.countDown();
        });
        begun.await();
        var process = new WindowProcess(windows[0], closed);
        process.settle();
        return process;
    }

    /** A computer without a printer. */
    private static final class NoPrinter implements Printing {
        @Override
        public List<String> printers() {
            return List.of();
        }

        @Override
        public Outcome print(PdfFile pdf, Job job) {
            return new Outcome.Gone(job.printer());
        }
    }

    private long slowestScreen() throws InterruptedException {
        long slowest = 0;
        for (Screen screen : SCREENS) {
            var taken = new long[2];
            awaiting(then -> {
                long from = busy();
                shell().go(screen);
                taken[0] = busy() - from;
                afterLayout(() -> {
                    taken[1] = busy() - from;
                    then.run();
                });
            });
            slowest = Math.max(slowest, taken[1]);
            settle();
            System.err.println(screen + " " + millis(taken[0]) + " of " + millis(taken[1]) + " ms");
        }
        return millis(slowest);
    }

    /** For how long this thread was at work so far, in nanoseconds; where the system does not say, how late it is. */
    private static long busy() {
        try {
            String told = Files.readString(Path.of("/proc/thread-self/schedstat"));
            return Long.parseLong(told.substring(0, told.indexOf(' ')));
        } catch (IOException e) {
            return System.nanoTime();
        }
    }

    /** Somebody knocks again and again; the most work between two knocks is the longest hold. */
    private long longestHoldWhileAnswering() throws InterruptedException {
        awaiting(then -> {
            shell().go(new Screen.CheckIn());
            then.run();
        });
        settle();
        var robot = new Robot[1];
        awaiting(then -> {
            robot[0] = new Robot();
            then.run();
        });
        var told = new long[2];
        for (int sign = 0; sign < 10; sign++) {
            for (KeyCode key : List.of(KeyCode.DIGIT4, KeyCode.ENTER)) {
                awaiting(then -> {
                    told[0] = System.nanoTime();
                    robot[0].keyType(key);
                    then.run();
                });
                for (int knock = 0; knock < 20; knock++) {
                    awaiting(then -> {
                        long now = System.nanoTime();
                        told[1] = Math.max(told[1], now - told[0]);
                        told[0] = now;
                        then.run();
                    });
                }
                settle();
            }
        }
        return millis(told[1]);
    }

    private long longestOwnWork() throws InterruptedException {
        var works = new OwnWork[1];
        awaiting(then -> {
            works[0] = new OwnWork();
            then.run();
        });
        try (OwnWork work = works[0]) {
            slowestScreen();
            longestHoldWhileAnswering();
            return millis(work.longest());
        }
    }

    /** From the press that leads to a screen until that part of it stands there, for the n-th time. */
    private long shown(Screen screen, String part, int times) throws InterruptedException {
        long nanos = 0;
        for (int time = 0; time < times; time++) {
            awaiting(then -> {
                shell().go(new Screen.Today());
                then.run();
            });
            settle();
            long from = System.nanoTime();
            awaiting(then -> {
                shell().go(screen);
                whenLaidOut(part, then);
            });
            nanos = System.nanoTime() - from;
            settle();
        }
        return millis(nanos);
    }

    private void whenLaidOut(String part, Runnable then) {
        afterLayout(() -> {
            Node found = shell().lookup(part);
            if (found != null && found.getLayoutBounds().getHeight() > 0) {
                then.run();
            } else {
                whenLaidOut(part, then);
            }
        });
    }

    private static long millis(long nanos) {
        return (nanos + 999_999) / 1_000_000;
    }

    private Shell shell() {
        return window.shell().orElseThrow();
    }

    private void afterLayout(Runnable action) {
        Frames.afterLayout(window.stage().getScene(), action);
    }

    /** Until what was given away has come back and is drawn. */
    private void settle() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            awaiting(window::whenIdle);
            awaiting(this::afterLayout);
        }
    }

    private void close() throws InterruptedException {
        Platform.runLater(window::abandon);
        closed.await();
    }

    private static void awaiting(Consumer<Runnable> given) throws InterruptedException {
        var called = new CountDownLatch(1);
        Platform.runLater(() -> given.accept(called::countDown));
        called.await();
    }
}
