package app.shoelace.ui.summary;

import app.shoelace.summary.Selection;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Up to two questions to bring: of those that are offered, or one's own. */
final class QuestionsPart extends VBox {
    private final SummaryViewModel model;
    private final List<String> offered;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final List<OwnWords> own = new ArrayList<>();

    QuestionsPart(Messages messages, SummaryViewModel model, List<String> offered) {
        this.model = model;
        this.offered = offered;
        getStyleClass().add("part");
        getChildren()
                .addAll(
                        Labels.of(messages.text("summary.questions"), "section"),
                        Labels.of(messages.text("summary.screen.questions"), "small", "soft"));
        for (String question : offered) {
            var box = new CheckBox(question);
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setOnAction(_ -> gather());
            boxes.add(box);
        }
        getChildren().addAll(boxes);
        List<String> written = model.picksProperty().get().questions().stream()
                .filter(question -> !offered.contains(question))
                .toList();
        for (int i = 0; i < Selection.MOST_QUESTIONS; i++) {
            var field = new OwnWords(
                    messages.text("summary.screen.question", i + 1),
                    i < written.size() ? written.get(i) : "",
                    1,
                    messages,
                    _ -> gather());
            own.add(field);
            getChildren().addAll(Labels.of(messages.text("summary.screen.question", i + 1), "small", "soft"), field);
        }
    }

    /** What would be a third is not to be had until one of the two is taken back. */
    void show(SummaryPreferences now) {
        boolean full = now.questions().size() >= Selection.MOST_QUESTIONS;
        for (int i = 0; i < boxes.size(); i++) {
            boolean ticked = now.questions().contains(offered.get(i));
            boxes.get(i).setSelected(ticked);
            boxes.get(i).setDisable(full && !ticked);
        }
        for (OwnWords field : own) {
            field.setDisable(full && field.getText().isBlank());
        }
    }

    private void gather() {
        var questions = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isSelected()) {
                questions.add(offered.get(i));
            }
        }
        own.stream()
                .map(OwnWords::getText)
                .flatMap(text -> text.isBlank() ? Optional.<String>empty().stream() : Optional.of(text).stream())
                .forEach(questions::add);
        var most = questions.subList(0, Math.min(questions.size(), Selection.MOST_QUESTIONS));
        model.pick(now -> now.withQuestions(most));
    }
}
