package app.shoelace.ui.support;

import app.shoelace.pack.Help;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.FromTheRight;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.support.HelpLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The lines of one country to be written over; what is written is kept at once. */
final class LinesEditor extends VBox {
    private static final int LONGEST = 200;

    private record Row(String instead, boolean emergency, TextField field) {}

    private final Messages messages;
    private final Consumer<List<OwnLine>> keep;
    private final List<Row> rows = new ArrayList<>();
    private final VBox fields = new VBox();

    /**
     * The editor.
     *
     * @param keep is told the person's own lines each time one changes
     * @param first brings back the lines that came with the app
     */
    LinesEditor(
            Messages messages,
            Help.Country country,
            HelpLines shown,
            Consumer<List<OwnLine>> keep,
            Runnable first,
            Runnable done) {
        this.messages = messages;
        this.keep = keep;
        getStyleClass().add("lines-editor");
        fields.getStyleClass().add("lines-fields");
        for (Line line : shown.lines()) {
            switch (line) {
                case Line.Shipped(String text, boolean emergency, var _) -> add(text, emergency, text);
                case Line.Own(String instead, String text, boolean emergency) -> add(instead, emergency, text);
            }
        }
        // what was taken away stays away until the first lines are brought back
        for (Help.Line shipped : country.lines()) {
            if (rows.stream().noneMatch(row -> row.instead.equals(shipped.text()))) {
                add(shipped.text(), shipped.emergency(), "");
            }
        }
        if (rows.isEmpty()) {
            add("", false, "");
        }
        getChildren()
                .addAll(
                        Labels.of(messages.text("support.edit.what"), "small", "soft"),
                        fields,
                        new Actions(Labels.link(messages.text("support.edit.add"), this::addOne)),
                        new Actions(
                                Labels.primary(messages.text("support.edit.done"), done),
                                Labels.secondary(messages.text("support.edit.first"), first)));
    }

    void focus() {
        rows.getFirst().field.requestFocus();
    }

    private void addOne() {
        add("", false, "").requestFocus();
    }

    private TextField add(String instead, boolean emergency, String text) {
        var field = new TextField(text);
        field.setPromptText(messages.text("support.edit.prompt"));
        FromTheRight.follow(field, field.textProperty());
        field.setAccessibleText(messages.text("support.edit.line", rows.size() + 1));
        field.textProperty().subscribe((_, now) -> {
            if (now.length() > LONGEST) {
                field.setText(now.substring(0, LONGEST));
            } else {
                keep.accept(own());
            }
        });
        rows.add(new Row(instead, emergency, field));
        fields.getChildren().add(field);
        return field;
    }

    private List<OwnLine> own() {
        var own = new ArrayList<OwnLine>();
        for (Row row : rows) {
            String text = row.field.getText().strip();
            boolean changed = !text.equals(row.instead);
            boolean emptied = text.isEmpty() && (row.emergency || row.instead.isEmpty());
            if (changed && !emptied) {
                own.add(new OwnLine(row.instead, text));
            }
        }
        return own;
    }
}
