package app.shoelace.ui.reading;

import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Scale;
import app.shoelace.rules.Shift;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.LevelLine;
import app.shoelace.ui.control.Words;
import app.shoelace.ui.reading.ReadingViewModel.Shown;
import app.shoelace.ui.work.Session;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Each pattern as a place on a line, a word and how many were answered; the check-in as a whole; what moved. */
final class PatternsCard extends VBox {
    // a difference of means that no one could have meant to make
    private static final double SAME = 0.05;
    private static final double CLEARLY = 1.0;

    private final Pack pack;
    private final Messages messages;

    PatternsCard(Session session, Shown shown) {
        pack = session.pack();
        messages = session.messages();
        getStyleClass().addAll("card", "patterns");
        var head = new VBox(
                Words.of(messages.text("reading.patterns"), "section"),
                Words.of(messages.text("reading.patterns.what"), "small", "soft"));
        getChildren().addAll(head, ends());
        shown.reading().levels().forEach(level -> getChildren().add(pattern(level)));
        getChildren().add(Words.of(overall(shown), "overall"));
        if (!shown.reading().shifts().isEmpty()) {
            getChildren().add(moved(shown));
        }
        getChildren().add(Words.of(pack.text("grouping"), "small", "soft"));
    }

    private Node pattern(Level level) {
        String name = pack.pattern(level.pattern()).name();
        var title = Words.of(name, "pattern-name");
        var box = new VBox();
        box.getStyleClass().add("pattern");
        String counted = messages.text("reading.answered", level.answered(), level.applicable());
        Optional<Double> mean = level.mean();
        if (mean.isPresent()) {
            String word = pack.scale().nearest(mean.get());
            box.getChildren().add(new Ends(title, Words.of(word, "pattern-word")));
            String told = messages.text("reading.place", name, word);
            box.getChildren().add(new LevelLine(mean.get(), pack.scale().top(), told));
            box.getChildren().add(Words.of(counted, "small", "soft"));
        } else {
            String told = messages.text("reading.not-enough", counted);
            box.getChildren().add(title);
            box.getChildren().add(Words.of(told, "small", "soft"));
        }
        return box;
    }

    private Node ends() {
        Scale scale = pack.scale();
        Label never = Words.of(scale.word(0), "small", "soft");
        Label always = Words.of(scale.word(scale.top()), "small", "soft");
        var ends = new Ends(never, always);
        ends.getStyleClass().add("scale-ends");
        return ends;
    }

    private String overall(Shown shown) {
        Optional<Overall> whole =
                Overall.of(pack.signs(), shown.reading().checkIn().said());
        return whole.map(found ->
                        messages.text("reading.overall", found.often(), found.answered(), middle(found.median())))
                .orElseGet(() -> messages.text("reading.overall.not-enough"));
    }

    private String middle(double median) {
        int below = (int) Math.floor(median);
        String word = lower(pack.scale().word(below));
        return median == below
                ? messages.text("reading.middle", word)
                : messages.text(
                        "reading.middle.between", word, lower(pack.scale().word(below + 1)));
    }

    private String lower(String word) {
        return word.toLowerCase(locale());
    }

    private Locale locale() {
        return messages.locale();
    }

    private Node moved(Shown shown) {
        var box = new VBox();
        box.getStyleClass().add("moved");
        String since = messages.longDate(shown.reading().shifts().getFirst().since());
        box.getChildren().add(Words.of(messages.text("reading.moved", since), "section"));
        for (Shift shift : shown.reading().shifts()) {
            String name = pack.pattern(shift.pattern()).name();
            box.getChildren().add(Words.of(messages.text(way(shift.by()), name, shift.signs()), "small"));
        }
        box.getChildren().add(Words.of(messages.text("reading.moved.early"), "small", "soft"));
        return box;
    }

    private static String way(double by) {
        double size = Math.abs(by);
        if (size < SAME) {
            return "reading.moved.same";
        }
        if (by > 0) {
            return size < CLEARLY ? "reading.moved.bit-more" : "reading.moved.more";
        }
        return size < CLEARLY ? "reading.moved.bit-less" : "reading.moved.less";
    }
}
