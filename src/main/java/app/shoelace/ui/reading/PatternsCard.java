package app.shoelace.ui.reading;

import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Scale;
import app.shoelace.rules.Shift;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.LevelLine;
import app.shoelace.ui.reading.ReadingViewModel.Shown;
import app.shoelace.ui.work.Session;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Each pattern as a place on a line, a word and how many were answered; the check-in as a whole; what moved. */
final class PatternsCard extends VBox {
    private final Pack pack;
    private final Messages messages;
    private final Wording wording;

    PatternsCard(Session session, Shown shown) {
        pack = session.pack();
        messages = session.messages();
        wording = new Wording(pack, messages);
        getStyleClass().addAll("card", "patterns");
        var head = new VBox(
                Labels.of(messages.text("reading.patterns"), "section"),
                Labels.of(messages.text("reading.patterns.what"), "small", "soft"));
        getChildren().addAll(head, ends());
        shown.reading().levels().forEach(level -> getChildren().add(pattern(level)));
        getChildren().add(Labels.of(wording.overall(shown.reading().checkIn().said()), "overall"));
        if (!shown.reading().shifts().isEmpty()) {
            getChildren().add(moved(shown));
        }
        getChildren().add(Labels.of(pack.text("grouping"), "small", "soft"));
    }

    private Node pattern(Level level) {
        String name = pack.pattern(level.pattern()).name();
        var title = Labels.of(name, "pattern-name");
        var box = new VBox();
        box.getStyleClass().add("pattern");
        String counted = wording.answered(level);
        Optional<Double> mean = level.mean();
        if (mean.isPresent()) {
            String word = wording.nearest(mean.get());
            box.getChildren().add(new Ends(title, Labels.of(word, "pattern-word")));
            String told = messages.text("reading.place", name, word);
            box.getChildren().add(new LevelLine(mean.get(), pack.scale().top(), told));
            box.getChildren().add(Labels.of(counted, "small", "soft"));
        } else {
            String told = messages.text("reading.not-enough", counted);
            box.getChildren().add(title);
            box.getChildren().add(Labels.of(told, "small", "soft"));
        }
        return box;
    }

    private Node ends() {
        Scale scale = pack.scale();
        Label never = Labels.of(scale.word(0), "small", "soft");
        Label always = Labels.of(scale.word(scale.top()), "small", "soft");
        var ends = new Ends(never, always);
        ends.getStyleClass().add("scale-ends");
        return ends;
    }

    private Node moved(Shown shown) {
        var box = new VBox();
        box.getStyleClass().add("moved");
        String since = messages.longDate(shown.reading().shifts().getFirst().since());
        box.getChildren().add(Labels.of(messages.text("shift.since", since), "section"));
        for (Shift shift : shown.reading().shifts()) {
            box.getChildren().add(Labels.of(wording.shift(shift), "small"));
        }
        box.getChildren().add(Labels.of(messages.text("shift.early"), "small", "soft"));
        return box;
    }
}
