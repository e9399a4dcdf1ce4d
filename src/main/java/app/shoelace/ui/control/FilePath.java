package app.shoelace.ui.control;

import app.shoelace.text.Messages;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Where a file lies, whole, with a way to copy it. */
public final class FilePath extends VBox {
    // a place where a line may break: after each part of the path
    private static final String MAY_BREAK = "\u200b";

    public FilePath(Path file, Messages messages) {
        getStyleClass().add("file-path");
        String path = file.toString();
        var shown = Labels.of(breakable(file), "path");
        shown.setAccessibleText(path);
        Button copy = Labels.link(messages.text("settings.place.copy"), () -> {});
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(path);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("settings.place.copied"));
        });
        getChildren().addAll(shown, new Actions(copy));
    }

    /** The whole path, with places where a line may break. */
    public static String breakable(Path file) {
        String separator = file.getFileSystem().getSeparator();
        return file.toString().replace(separator, separator + MAY_BREAK);
    }
}
