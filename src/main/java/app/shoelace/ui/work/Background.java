package app.shoelace.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The one way onto another thread.
 *
 * @param away where slow work runs, one piece after the other, in the order in which it was given
 * @param home where its outcome arrives: the window's thread
 */
public record Background(Executor away, Executor home) {

    /** Does the work away; then, at home, either the one or the other is called. Nothing is ever only logged. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        away.execute(() -> {
            Runnable outcome;
            try {
                T result = work.call();
                outcome = () -> done.accept(result);
            } catch (Throwable thrown) {
                outcome = () -> failed.accept(thrown);
            }
            home.execute(outcome);
        });
    }
}
