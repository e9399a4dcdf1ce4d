package app.shoelace.ui.hide;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/**
 * Sees to it that the window does not stay open to all once nobody is at it. It goes by the clock on the wall, so that the
 * time in which a laptop slept counts too.
 */
public final class Idle {
    private static final long LOOK_EVERY_SECONDS = 5;

    private final Stage stage;
    private final Clock clock;
    private final Supplier<Duration> patience;
    private final Runnable gone;
    private final EventHandler<InputEvent> touched = _ -> touch();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idle").factory());
    private long last;

    /**
     * Watches the window from now on.
     *
     * @param patience how long nothing may be done in the window; nothing is done about it where that is zero
     * @param gone is called, on the window's thread, each time that it was longer
     */
    public Idle(Stage stage, Clock clock, Supplier<Duration> patience, Runnable gone) {
        this.stage = stage;
        this.clock = clock;
        this.patience = patience;
        this.gone = gone;
        last = clock.millis();
        stage.addEventFilter(InputEvent.ANY, touched);
        var _ = looking.scheduleWithFixedDelay(
                () -> Platform.runLater(this::look), LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks at the clock, and acts if it is time. */
    public void look() {
        long now = clock.millis();
        // a clock that was put back begins anew
        last = Math.min(last, now);
        Duration most = patience.get();
        if (!most.isZero() && now - last >= most.toMillis()) {
            last = now;
            gone.run();
        }
    }

    /** Lets go of the window. */
    public void close() {
        looking.shutdown();
        stage.removeEventFilter(InputEvent.ANY, touched);
    }

    private void touch() {
        last = clock.millis();
    }
}
