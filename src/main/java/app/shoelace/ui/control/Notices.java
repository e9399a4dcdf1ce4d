package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import app.shoelace.ui.work.ErrorMessage;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is told and asked above a page, until the person puts it away. */
public final class Notices extends VBox {
    private final Messages messages;

    /** Nothing is told yet. */
    public Notices(Messages messages) {
        this.messages = messages;
    }

    /** Tells what went wrong, in the place of all that was told before. */
    public void tell(ErrorMessage mishap) {
        put(away -> Banner.of(mishap, messages, dismiss(away)));
    }

    /**
     * Tells or asks something, in the place of all that was told before.
     *
     * @param actions what can be done about it; they are given what takes the banner away
     */
    public Banner tell(String told, Function<Runnable, List<Button>> actions) {
        return put(away -> banner(told, actions.apply(away)));
    }

    /** Tells or asks something below what was told before. */
    public void add(String told, Function<Runnable, List<Button>> actions) {
        getChildren().add(made(away -> banner(told, actions.apply(away))));
    }

    /** What puts a banner away and does nothing else. */
    public Button dismiss(Runnable away) {
        return Labels.link(messages.text("app.dismiss"), away);
    }

    /** Takes a banner away. */
    public void withdraw(Banner banner) {
        getChildren().remove(banner);
    }

    private Banner put(Function<Runnable, Banner> made) {
        Banner banner = made(made);
        getChildren().setAll(banner);
        return banner;
    }

    private Banner made(Function<Runnable, Banner> made) {
        var banner = new Banner[1];
        banner[0] = made.apply(() -> withdraw(banner[0]));
        return banner[0];
    }

    private static Banner banner(String told, List<Button> actions) {
        return new Banner(told, actions.toArray(Node[]::new));
    }
}
