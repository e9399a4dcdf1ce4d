package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import app.shoelace.ui.work.ErrorMessage;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A calm line above the page: what happened, what is safe, what to do. */
public final class Banner extends VBox {

    /** A banner with what may be done about it. */
    public Banner(String told, Node... actions) {
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(told);
        getChildren().add(Labels.of(told));
        var row = new FlowPane(actions);
        row.getStyleClass().add("actions");
        if (actions.length > 0) {
            getChildren().add(row);
        }
    }

    /** A banner for something that went wrong, with its details to unfold and copy. */
    public static Banner of(ErrorMessage mishap, Messages messages, Node... actions) {
        var banner = new Banner(mishap.told(), actions);
        if (!mishap.detail().isEmpty()) {
            banner.getChildren().add(details(mishap, messages));
        }
        return banner;
    }

    /** The details of something that went wrong, folded. */
    public static Fold details(ErrorMessage mishap, Messages messages) {
        var copy = Labels.link(messages.text("app.copy"), () -> {
            var content = new ClipboardContent();
            content.putString(mishap.told() + "\n\n" + mishap.detail());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return new Fold(messages.text("app.details"), () -> {
            // above a page nothing else scrolls, and what is needed to fold it again must stay in the window
            var scroll = new ScrollPane(Labels.of(mishap.detail(), "detail"));
            scroll.getStyleClass().addAll("page", "details");
            scroll.setFitToWidth(true);
            scroll.setAccessibleText(messages.text("app.details"));
            return new VBox(scroll, copy);
        });
    }
}
