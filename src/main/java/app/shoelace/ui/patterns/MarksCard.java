package app.shoelace.ui.patterns;

import app.shoelace.checkin.Event;
import app.shoelace.rules.TrendWording;
import app.shoelace.text.Messages;
import app.shoelace.trends.Overlap;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the person marked in time, in words; around an event, how the check-ins before and after it lie in pairs. */
final class MarksCard extends VBox {
    private final Messages messages;
    private final TrendWording wording;
    private final Over over;
    private final Consumer<Optional<UUID>> mark;

    MarksCard(Session session, Over over, Consumer<Optional<UUID>> mark) {
        messages = session.messages();
        wording = new TrendWording(session.pack(), messages);
        this.over = over;
        this.mark = mark;
        getStyleClass().addAll("card", "marks-card");
        getChildren().add(Labels.of(messages.text("patterns.marks"), "section"));
        if (over.events().isEmpty()) {
            getChildren().add(Labels.of(messages.text("patterns.marks.none"), "small", "soft"));
        }
        over.events().reversed().forEach(event -> getChildren().add(marked(event)));
        if (over.events().stream().anyMatch(event -> !pairs(event).isEmpty())) {
            getChildren().add(Labels.of(messages.text("patterns.marks.pairs"), "small", "soft"));
        }
        getChildren().add(Labels.link(messages.text("journal.mark"), () -> mark.accept(Optional.empty())));
    }

    private Node marked(Event event) {
        String day = messages.longDate(event.date());
        String name = event.name().isEmpty() ? messages.text("mark.kind.appointment") : event.name();
        var change = Labels.link(messages.text("patterns.marks.change"), () -> mark.accept(Optional.of(event.id())));
        change.setAccessibleText(messages.text("patterns.marks.change.named", day));
        var box = new VBox(
                new Ends(Labels.of(day, "small", "soft"), change),
                event.name().isEmpty() ? Labels.of(name) : Labels.own(name));
        box.getStyleClass().add("marked");
        pairs(event).forEach(line -> box.getChildren().add(Labels.of(line, "small")));
        return box;
    }

    private List<String> pairs(Event event) {
        return switch (event.kind()) {
            case APPOINTMENT -> List.of();
            case EVENT ->
                over.lines().stream()
                        .flatMap(line -> Overlap.around(event.date(), line.counted()).stream()
                                .map(overlap -> wording.pairs(line.course().pattern(), overlap)))
                        .toList();
        };
    }
}
