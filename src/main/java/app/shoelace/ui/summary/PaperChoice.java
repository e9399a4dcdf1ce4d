package app.shoelace.ui.summary;

import app.shoelace.summary.Paper;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.OneOf;
import java.util.List;
import java.util.function.Consumer;

/** What the page is laid out for. */
final class PaperChoice {
    private PaperChoice() {}

    static OneOf<Paper> of(Messages messages, Paper now, Consumer<Paper> chosen) {
        return new OneOf<>(
                messages.text("summary.screen.paper"),
                List.of(Paper.values()),
                now,
                each -> switch (each) {
                    case A4 -> messages.text("summary.screen.paper.a4");
                    case LETTER -> messages.text("summary.screen.paper.letter");
                },
                chosen);
    }
}
