package app.shoelace.ui.summary;

import app.shoelace.summary.Period;
import app.shoelace.summary.PeriodChoice;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.DayField;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.Room;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which days the page is about. */
final class DaysCard extends VBox {
    private final Messages messages;
    private final SummaryViewModel model;
    private final OneOf<PeriodChoice> reach;
    private final DayField from;
    private final DayField to;
    private final FlowPane days;
    private final Label turned;
    private LocalDate first;
    private LocalDate last;

    DaysCard(Messages messages, SummaryViewModel model, LocalDate today) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "days-card");
        first = today;
        last = today;
        var there = EnumSet.allOf(PeriodChoice.class);
        if (!model.hasAppointment()) {
            there.remove(PeriodChoice.APPOINTMENT);
        }
        reach = new OneOf<>(
                messages.text("summary.screen.days"), List.copyOf(there), PeriodChoice.ALL, this::word, this::choose);
        from = new DayField(messages.text("summary.screen.from"), messages, day -> between(day, last));
        to = new DayField(messages.text("summary.screen.to"), messages, day -> between(first, day));
        days = new FlowPane(from, to);
        days.getStyleClass().add("days");
        turned = Labels.of(messages.text("summary.screen.turned"), "small");
        getChildren().addAll(reach, days, turned);
    }

    /** Where the focus goes first. */
    Node first() {
        return reach.first();
    }

    void show(SummaryPreferences now) {
        boolean typed = now.reach() == PeriodChoice.DAYS;
        reach.show(shown(now));
        Room.when(typed, days);
        boolean wrong = typed && now.days().from().isAfter(now.days().to());
        Room.when(wrong, turned);
        if (typed) {
            first = now.days().from();
            last = now.days().to();
            show(from, first);
            show(to, last);
        }
    }

    /** Since an appointment that is there no more is all there is. */
    private PeriodChoice shown(SummaryPreferences now) {
        return now.reach() == PeriodChoice.APPOINTMENT && !model.hasAppointment() ? PeriodChoice.ALL : now.reach();
    }

    private static void show(DayField field, LocalDate day) {
        if (!field.isWritten()) {
            field.show(Optional.of(day));
        }
    }

    private String word(PeriodChoice each) {
        return switch (each) {
            case ALL -> messages.text("summary.screen.days.all");
            case MONTHS -> messages.text("summary.screen.days.months");
            case YEAR -> messages.text("summary.screen.days.year");
            case APPOINTMENT -> messages.text("summary.screen.days.appointment");
            case DAYS -> messages.text("summary.screen.days.own");
        };
    }

    private void choose(PeriodChoice chosen) {
        if (chosen == PeriodChoice.DAYS) {
            Period known = model.days();
            model.pick(now -> now.with(known));
        } else {
            model.pick(now -> now.with(chosen));
        }
    }

    private void between(LocalDate begin, LocalDate end) {
        model.pick(now -> now.with(new Period(begin, end)));
    }
}
