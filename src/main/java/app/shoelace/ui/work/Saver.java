package app.shoelace.ui.work;

import app.shoelace.journal.store.NotSaved;
import app.shoelace.settings.SettingsNotSaved;
import app.shoelace.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Writes what the person says, one piece after the other, in order. While one is being written, only the newest of the
 * same thing waits: fast typing becomes as many writes as the disk can take, and no timer is needed. Where the disk is at
 * fault, the piece that could not be written stays first in the row until it could. Where the piece itself is, such as an
 * entry that is too long, it is set aside and the others go on: all is saved but that piece, and the person is told so until
 * a newer change of the same thing is saved or the change is taken back. Lives on the window's thread.
 */
public final class Saver {

    /** One change to a file; returns only after it is on disk. */
    @FunctionalInterface
    public interface Write {
        /** Makes the change. */
        void run() throws Exception;
    }

    private record Step(Object what, Write write, Runnable then) {}

    /** A step that failed by itself, and why. */
    private record Aside(Step step, ErrorMessage why) {}

    private final Background background;
    private final Messages messages;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Map<Object, Aside> aside = new LinkedHashMap<>();
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

    /** Why something could not be written, while it is not. */
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
        aside.remove(what);
        if (!writing && waiting.isEmpty()) {
            settle();
        }
    }

    /** Tries again to write what could not be written. */
    public void tryAgain() {
        if (!writing) {
            aside.values().forEach(each -> waiting.addLast(each.step));
            aside.clear();
        }
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
        aside.remove(step.what);
        step.then.run();
        next();
    }

    private void next() {
        if (!waiting.isEmpty()) {
            start();
        } else if (!writing) {
            settle();
        }
    }

    private void settle() {
        mishap.set(aside.values().stream().findFirst().map(Aside::why));
        standing.set(aside.isEmpty() ? SaveState.KEPT : SaveState.NOT_KEPT);
        rest();
    }

    private void notKept(Step step, Throwable thrown) {
        writing = false;
        ErrorMessage why = ErrorMessage.of(thrown, messages);
        if (isOfTheStep(thrown)) {
            aside.put(step.what, new Aside(step, why));
            mishap.set(Optional.of(why));
            next();
            return;
        }
        Step next = waiting.peekFirst();
        if (next == null || !next.what.equals(step.what)) {
            waiting.addFirst(step);
        }
        mishap.set(Optional.of(why));
        standing.set(SaveState.NOT_KEPT);
        rest();
    }

    /** Whether others could still be written: the entry cannot be saved, or writing it ran into a fault of our own. */
    private static boolean isOfTheStep(Throwable thrown) {
        return switch (thrown) {
            case NotSaved notSaved -> notSaved.trouble().ofTheEntry();
            case SettingsNotSaved _ -> false;
            default -> true;
        };
    }

    private void rest() {
        List<Runnable> called = List.copyOf(atRest);
        atRest.clear();
        called.forEach(Runnable::run);
    }
}
