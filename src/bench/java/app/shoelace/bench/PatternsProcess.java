package app.shoelace.bench;

import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.patterns.PatternsView;
import app.shoelace.ui.patterns.PatternsViewModel;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * A process of its own on JavaFX's headless platform: from the press of "Patterns" to the first picture of it, the first
 * time in the life of the process and the fifth, in milliseconds, and kilobytes of memory at most.
 */
final class PatternsProcess {
    private PatternsProcess() {}

    /** Wants the journal's file and n. */
    public static void main(String[] arguments) throws CannotOpen, IOException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var journal = JournalFile.open(Path.of(arguments[0]), Clock.systemUTC());
        var begun = new CountDownLatch(1);
        Platform.startup(begun::countDown);
        begun.await();
        var away = Executors.newSingleThreadExecutor();
        var place = new StackPane();
        home(() -> window(place));
        var session = session(journal, new Background(away, Platform::runLater));
        long millis = 0;
        for (int time = Integer.parseInt(arguments[1]); time > 0; time--) {
            millis = shown(place, session);
            rest(place);
        }
        System.out.println(millis + " " + ListProcess.mostMemory());
        away.shutdown();
        journal.close();
        Platform.exit();
    }

    private static void window(StackPane place) {
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
                journal,
                Journals.PACK,
                new Engine(Journals.PACK, messages),
                messages,
                Clock.systemUTC(),
                ids::next,
                background,
                new Saver(background, messages),
                Throwable::printStackTrace);
    }

    /** From the press to the frame in which the charts stand, laid out and handed to be drawn. */
    private static long shown(StackPane place, Session session) throws InterruptedException {
        var done = new CountDownLatch(1);
        long from = System.nanoTime();
        home(() -> {
            var model = new PatternsViewModel(session);
            place.getChildren()
                    .setAll(new PatternsView(session, model, new PatternsView.Ways(_ -> {}, () -> {}, _ -> {}))
                            .content());
            Scene scene = place.getScene();
            var listening = new Runnable[1];
            listening[0] = () -> {
                Platform.requestNextPulse();
                if (place.lookup(".time-chart") instanceof Region chart && chart.getWidth() > 0) {
                    scene.removePostLayoutPulseListener(listening[0]);
                    done.countDown();
                }
            };
            scene.addPostLayoutPulseListener(listening[0]);
            Platform.requestNextPulse();
        });
        done.await();
        return (System.nanoTime() - from) / 1_000_000;
    }

    /** Until what lies below has come and nothing is left to do. */
    private static void rest(StackPane place) throws InterruptedException {
        for (int frame = 0; frame < 3; frame++) {
            var done = new CountDownLatch(1);
            home(() -> {
                var listening = new Runnable[1];
                listening[0] = () -> {
                    place.getScene().removePostLayoutPulseListener(listening[0]);
                    done.countDown();
                };
                place.getScene().addPostLayoutPulseListener(listening[0]);
                Platform.requestNextPulse();
            });
            done.await();
        }
    }

    private static void home(Runnable work) throws InterruptedException {
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
}
