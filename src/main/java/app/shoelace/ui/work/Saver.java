package app.shoelace.ui.work;

import app.shoelace.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Writes what the person says, one piece after the other, in order. While one is being written, only the newest of the
 * same thing waits: fast typing becomes as many writes as the disk can take, and no timer is needed. A piece that could
 * not be written stays first in the row until it could. Lives on the window's thread.
 */
public final class Saver {

    /** One change to a file; returns only after it is on disk. */
    @FunctionalInterface
    public interface Write {
        /** Makes the change. */
        void run() throws Exception;
    }

    private record Step(Object what, Write write, Runnable then) {}

    private final Background background;
    private final Messages messages;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<Runnable> atRest = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SaveState> standing = new ReadOnlyObjectWrapper<>(SaveState.OPEN);
    private final ReadOnlyObjectWrapper<Optional<ErrorMessage>> mishap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean writing;

    /** A saver with nothing to save yet. */
    public Saver(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    /** How all of it stands. */
    public ReadOnlyObjectProperty<SaveState> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Why the first in the row could not be written, while it could not. */
    public ReadOnlyObjectProperty<Optional<ErrorMessage>> mishapProperty() {
        return mishap.getReadOnlyProperty();
    }

    /**
     * Puts a change into the row.
     *
     * @param what names the thing that changes; a newer change of the same thing takes the place of one that waits last
     * @param then is called, on the window's thread, once the change is on disk
     */
    public void save(Object what, Write write, Runnable then) {
        Step last = waiting.peekLast();
        if (last != null && last.what.equals(what)) {
            waiting.removeLast();
        }
        waiting.addLast(new Step(what, write, then));
        start();
    }

    /** Takes back a change that could not be written or still waits. */
    public void forget(Object what) {
        waiting.removeIf(step -> step.what.equals(what));
        if (!writing && waiting.isEmpty()) {
            settle();
        }
    }

    /** Tries again to write what could not be written. */
    public void tryAgain() {
        start();
    }

    /** Calls back once nothing is being written: at once if so, else when all is kept or the first could not be. */
    public void whenAtRest(Runnable then) {
        if (writing) {
            atRest.add(then);
        } else {
            then.run();
        }
    }

    private void start() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        Step step = waiting.removeFirst();
        writing = true;
        standing.set(SaveState.SAVING);
        background.run(
                () -> {
                    step.write.run();
                    return step;
                },
                this::kept,
                thrown -> notKept(step, thrown));
    }

    private void kept(Step step) {
        writing = false;
        step.then.run();
        if (!waiting.isEmpty()) {
            start();
        } else if (!writing) {
            settle();
        }
    }

    private void settle() {
        mishap.set(Optional.empty());
        standing.set(SaveState.KEPT);
        rest();
    }

    private void notKept(Step step, Throwable thrown) {
        writing = false;
        Step next = waiting.peekFirst();
        if (next == null || !next.what.equals(step.what)) {
            waiting.addFirst(step);
        }
        mishap.set(Optional.of(ErrorMessage.of(thrown, messages)));
        standing.set(SaveState.NOT_KEPT);
        rest();
    }

    private void rest() {
        List<Runnable> called = List.copyOf(atRest);
        atRest.clear();
        called.forEach(Runnable::run);
    }
}
