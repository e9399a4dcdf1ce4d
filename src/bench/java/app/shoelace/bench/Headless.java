package app.shoelace.bench;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.Journal;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window on JavaFX's headless platform with one screen in it, and a thread beside the window's to read the journal. */
final class Headless implements AutoCloseable {
    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final StackPane place = new StackPane();
    private final Session session;

    /** Starts JavaFX in this process. */
    Headless(Journal journal) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var begun = new CountDownLatch(1);
        Platform.startup(begun::countDown);
        begun.await();
        session = session(journal, new Background(away, Platform::runLater));
        home(this::window);
    }

    Session session() {
        return session;
    }

    /** Where the screen is put. */
    StackPane place() {
        return place;
    }

    private void window() {
        place.getStyleClass().add("shell");
        var scene = new Scene(place, 1000, 760);
        new Look(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty(true)).dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static Session session(Journal journal, Background background) {
        var messages = Messages.in("en");
        var ids = new Uuid7(Clock.systemUTC(), new SplittableRandom(1));
        return new Session(
                () -> journal,
                Journals.PACK,
                new Engine(Journals.PACK, messages),
                messages,
                Clock.systemUTC(),
                ids::next,
                background,
                new Saver(background, messages),
                Throwable::printStackTrace);
    }

    /**
     * Does something on the window's thread and waits for the first frame, laid out and handed to be drawn, in which that
     * holds; in nanoseconds from before.
     */
    long until(Runnable work, BooleanSupplier holds) throws InterruptedException {
        var done = new CountDownLatch(1);
        long from = System.nanoTime();
        home(() -> {
            work.run();
            Scene scene = place.getScene();
            var listening = new Runnable[1];
            listening[0] = () -> {
                Platform.requestNextPulse();
                if (holds.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(listening[0]);
                    done.countDown();
                }
            };
            scene.addPostLayoutPulseListener(listening[0]);
            Platform.requestNextPulse();
        });
        done.await();
        return System.nanoTime() - from;
    }

    /**
     * Does something on the window's thread, and the frame that comes of it; in nanoseconds of both, without the wait
     * between them and without the copy of the picture, which this platform makes pixel by pixel and no screen does.
     */
    long worked(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        var nanos = new long[1];
        home(() -> {
            long from = System.nanoTime();
            work.run();
            nanos[0] = System.nanoTime() - from;
            Scene scene = place.getScene();
            Runnable begins = () -> nanos[0] -= System.nanoTime();
            scene.addPreLayoutPulseListener(begins);
            Frames.afterLayout(scene, () -> {
                nanos[0] += System.nanoTime();
                scene.removePreLayoutPulseListener(begins);
                done.countDown();
            });
        });
        done.await();
        return nanos[0];
    }

    /** Until what comes with later frames has come and nothing is left to do. */
    void rest() throws InterruptedException {
        for (int frame = 0; frame < 3; frame++) {
            until(() -> {}, () -> true);
        }
    }

    /** Whether a part of that style is shown and has a size. */
    boolean stands(String style) {
        Node part = place.lookup(style);
        return part != null && part.isVisible() && part.getLayoutBounds().getHeight() > 0;
    }

    void home(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    @Override
    public void close() {
        away.shutdown();
        Platform.exit();
    }
}
