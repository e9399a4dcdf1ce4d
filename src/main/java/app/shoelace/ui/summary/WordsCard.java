package app.shoelace.ui.summary;

import app.shoelace.summary.SummaryPreferences;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.FromTheRight;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the person writes for this page alone: initials, what they want help with, what they want to ask. */
final class WordsCard extends VBox {
    private static final int WANTED_ROWS = 3;

    private final CheckBox leftOut;
    private final QuestionsPart questions;

    WordsCard(Messages messages, SummaryViewModel model, List<String> offered) {
        getStyleClass().addAll("card", "words-card");
        SummaryPreferences now = model.picksProperty().get();
        String wantedName = messages.text("summary.wanted");
        var wanted = new OwnWords(
                wantedName, now.wanted(), WANTED_ROWS, messages, said -> model.pick(picks -> picks.withWanted(said)));
        var initials = new TextField(now.initials());
        initials.setAccessibleText(messages.text("summary.screen.initials"));
        initials.setPrefColumnCount(8);
        FromTheRight.follow(initials, initials.textProperty());
        initials.textProperty().subscribe((_, said) -> model.pick(picks -> picks.withInitials(said)));
        var initialsPart = new VBox(Labels.of(messages.text("summary.screen.initials"), "section"), initials);
        initialsPart.getStyleClass().add("part");
        initials.setMaxWidth(USE_PREF_SIZE);
        questions = new QuestionsPart(messages, model, offered);
        leftOut = new CheckBox(messages.text("summary.screen.left-out"));
        leftOut.setWrapText(true);
        leftOut.setMinHeight(USE_PREF_SIZE);
        leftOut.setOnAction(_ -> model.pick(picks -> picks.tellingLeftOut(leftOut.isSelected())));
        getChildren().addAll(Labels.of(wantedName, "card-title"), wanted, questions, initialsPart, leftOut);
    }

    void show(SummaryPreferences now) {
        leftOut.setSelected(now.tellsLeftOut());
        questions.show(now);
    }
}
