package app.shoelace.ui.journal;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.journal.JournalViewModel.Row;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One check-in in the list: its day, how much was answered, how much came up often. */
final class RowCell extends ListCell<Row> {
    private final Messages messages;
    private final Label day = Words.of("", "row-day");
    private final Label answered = Words.of("", "small", "soft");
    private final Label often = Words.of("", "small", "soft");
    private final Label late = Words.of("", "small", "late");
    private final VBox content;

    RowCell(Messages messages, Consumer<Row> open) {
        this.messages = messages;
        getStyleClass().add("row");
        late.setText(messages.text("journal.late"));
        var facts = new FlowPane(answered, often, late);
        facts.getStyleClass().add("row-facts");
        content = new VBox(day, facts);
        content.getStyleClass().add("row-content");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        day.setText(messages.longDate(row.date()));
        answered.setText(messages.text("journal.answered", row.answered(), row.signs()));
        often.setText(messages.text("journal.often", row.often()));
        late.setVisible(row.late());
        late.setManaged(row.late());
        setAccessibleText(day.getText() + ", " + answered.getText() + ", " + often.getText()
                + (row.late() ? ", " + late.getText() : ""));
        setGraphic(content);
    }
}
