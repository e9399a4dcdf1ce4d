package app.shoelace.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Real windows on JavaFX's headless platform: starts it once, gives a test a {@link Room} to open windows in. */
public final class HeadlessFx implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final long PATIENCE = 20;
    private static boolean started;

    /** The windows of one test; those still open at its end are closed. */
    static final class Room {
        private final List<Hands> open = new ArrayList<>();

        Hands open(Desk desk) {
            return open(desk, desk.parts());
        }

        Hands open(Desk desk, Parts parts) {
            Hands hands = Hands.on(desk, parts);
            open.add(hands);
            return hands;
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Room room =
                context.getStore(ExtensionContext.Namespace.create(getClass())).remove("room", Room.class);
        if (room != null) {
            room.open.forEach(Hands::drop);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Room.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(getClass()))
                .getOrComputeIfAbsent("room", _ -> new Room());
    }

    private static synchronized void start() {
        if (!started) {
            started = true;
            var up = new CountDownLatch(1);
            // a picture for each step is waited for: these come more often than on a screen
            System.setProperty("javafx.animation.pulse", "500");
            Platform.setImplicitExit(false);
            Platform.startup(up::countDown);
            await(up);
        }
    }

    /** Does it on the window's thread and hands back what it gave or threw. */
    static <T> T onFx(Callable<T> work) {
        var future = new CompletableFuture<T>();
        Runnable doing = () -> {
            try {
                future.complete(work.call());
            } catch (Throwable thrown) {
                future.completeExceptionally(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            doing.run();
        } else {
            Platform.runLater(doing);
        }
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives a callback away and waits until it was called. */
    static void awaiting(Consumer<Runnable> given) {
        var called = new CountDownLatch(1);
        onFx(() -> {
            given.accept(called::countDown);
            return 0;
        });
        await(called);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
