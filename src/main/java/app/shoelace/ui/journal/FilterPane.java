package app.shoelace.ui.journal;

import app.shoelace.pack.Pack;
import app.shoelace.pack.PatternId;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.DayField;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What narrows the list: days, a pattern, flags, notes. What is chosen holds at once. */
final class FilterPane extends VBox {
    private final JournalViewModel model;
    private final DayField from;
    private final DayField to;
    private final Chips<PatternId> often;
    private final CheckBox flagged;
    private final CheckBox notes;
    private final Label turned;

    FilterPane(Session session, JournalViewModel model, Optional<LocalDate> appointment) {
        this.model = model;
        Pack pack = session.pack();
        Messages messages = session.messages();
        getStyleClass().add("filter");
        from = new DayField(
                messages.text("journal.from"), messages, day -> model.filter(now -> now.from(Optional.of(day))));
        from.onEmptied(() -> model.filter(now -> now.from(Optional.empty())));
        to = new DayField(messages.text("journal.to"), messages, day -> model.filter(now -> now.to(Optional.of(day))));
        to.onEmptied(() -> model.filter(now -> now.to(Optional.empty())));
        var days = new FlowPane(from, to);
        days.getStyleClass().add("days");
        appointment.ifPresent(last -> days.getChildren()
                .add(Labels.link(
                        messages.text("journal.since-appointment"),
                        () -> model.filter(now -> now.from(Optional.of(last)).to(Optional.empty())))));
        turned = Labels.of(messages.text("journal.turned"), "small");
        often = new Chips<>(
                messages.text("journal.often-pattern"),
                pack.patterns().stream().map(pattern -> pattern.id()).toList(),
                pattern -> pack.pattern(pattern).name(),
                chosen -> model.filter(now -> now.often(chosen)));
        flagged = new CheckBox(messages.text("journal.only-flagged"));
        flagged.setOnAction(_ -> model.filter(now -> now.flagged(flagged.isSelected())));
        notes = new CheckBox(messages.text("journal.only-notes"));
        notes.setOnAction(_ -> model.filter(now -> now.notes(notes.isSelected())));
        var ticks = new FlowPane(flagged, notes);
        ticks.getStyleClass().add("ticks");
        getChildren()
                .addAll(days, turned, Labels.of(messages.text("journal.often-pattern"), "small", "soft"), often, ticks);
        show();
    }

    /** Shows the filter as it is. */
    void show() {
        Filter filter = model.looking().filter();
        if (!from.isWritten() && !from.day().equals(filter.from())) {
            from.show(filter.from());
        }
        if (!to.isWritten() && !to.day().equals(filter.to())) {
            to.show(filter.to());
        }
        Room.when(filter.turned(), turned);
        often.show(filter.often());
        flagged.setSelected(filter.flagged());
        notes.setSelected(filter.notes());
    }
}
