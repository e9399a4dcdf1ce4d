package app.shoelace.ui;

import app.shoelace.ui.control.Page;
import app.shoelace.ui.shell.Outside;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Surroundings;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The page that stands in the window while no journal is open, if one does. */
final class ClosedScreen {
    private final Supplier<Surroundings> surroundings;
    private final Consumer<Parent> put;
    private Optional<Outside> frame = Optional.empty();
    private Runnable anew = () -> {};

    /**
     * An empty one.
     *
     * @param surroundings as they are when a page is shown
     * @param put puts what it is given into the window
     */
    ClosedScreen(Supplier<Surroundings> surroundings, Consumer<Parent> put) {
        this.surroundings = surroundings;
        this.put = put;
    }

    /** Whether no page stands here. */
    boolean isEmpty() {
        return frame.isEmpty();
    }

    /** Shows a page; {@code again} makes it in other words. */
    void show(Page page, Runnable again) {
        leave();
        anew = again;
        var shown = new Outside(surroundings.get(), page);
        frame = Optional.of(shown);
        put.accept(shown);
        shown.focusPage();
    }

    /** Makes the page again, in the words of now. */
    void speak() {
        if (frame.isPresent()) {
            anew.run();
        }
    }

    void leave() {
        frame.ifPresent(Outside::close);
        frame = Optional.empty();
    }

    void focus() {
        frame.ifPresent(Outside::focusPage);
    }

    void support() {
        frame.ifPresent(Outside::support);
    }

    void read() {
        frame.ifPresent(Outside::read);
    }

    /** Tells something above the page. */
    void tell(ErrorMessage mishap) {
        frame.ifPresent(shown -> shown.notices().tell(mishap));
    }
}
