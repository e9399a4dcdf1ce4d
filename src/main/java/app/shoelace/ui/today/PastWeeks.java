package app.shoelace.ui.today;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.WeekDots;
import app.shoelace.ui.control.chart.WeekDots.Week;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** The past weeks at a glance: how often each pattern came up, by the last check-in of each week. */
final class PastWeeks extends VBox {
    /** How many weeks are shown; the last one ends today. */
    static final int WEEKS = 8;

    private static final int DAYS = 7;

    private final Pack pack;
    private final Messages messages;
    private final Wording wording;

    /**
     * The card.
     *
     * @param weeks as {@link #latest} gives them
     * @param more leads to all weeks
     */
    PastWeeks(Session session, List<List<CheckIn>> weeks, Runnable more) {
        pack = session.pack();
        messages = session.messages();
        wording = new Wording(pack, messages);
        getStyleClass().addAll("card", "past-weeks");
        getChildren()
                .addAll(
                        Labels.of(messages.text("today.weeks"), "section"),
                        Labels.of(messages.text("today.weeks.what"), "small", "soft"));
        var rows = new ArrayList<WeekDots.Row>();
        for (Pattern pattern : pack.patterns()) {
            rows.add(row(pattern, weeks));
        }
        getChildren()
                .addAll(new WeekDots(rows, pack.scale().top()), Labels.link(messages.text("today.weeks.more"), more));
    }

    /** The last check-in of each of the past weeks, the oldest week first; a week without one is empty. */
    static List<List<CheckIn>> latest(Pack pack, List<CheckIn> all, LocalDate today) {
        var weeks = new ArrayList<List<CheckIn>>();
        for (int ago = WEEKS - 1; ago >= 0; ago--) {
            LocalDate last = today.minusDays((long) DAYS * ago);
            weeks.add(all.stream()
                    .filter(each -> each.edition().pack().equals(pack.edition().pack()))
                    .filter(each -> !each.date().isAfter(last) && each.date().isAfter(last.minusDays(DAYS)))
                    .sorted(CheckIn.BY_DATE.reversed())
                    .limit(1)
                    .toList());
        }
        return weeks;
    }

    private WeekDots.Row row(Pattern pattern, List<List<CheckIn>> weeks) {
        var dots = new ArrayList<Week>();
        var told = new ArrayList<String>();
        for (List<CheckIn> week : weeks) {
            if (week.isEmpty()) {
                dots.add(Week.EMPTY);
                continue;
            }
            CheckIn checkIn = week.getFirst();
            Level level = Level.of(pattern.id(), pack.signsOf(pattern.id()), checkIn.said());
            dots.add(level.mean().<Week>map(Week.Rated::new).orElse(Week.BLANK));
            told.add(messages.text("today.weeks.day", messages.shortDate(checkIn.date()), wording.level(level)));
        }
        String words = String.join(messages.text("today.weeks.between"), told);
        return new WeekDots.Row(pattern.name(), dots, messages.text("today.weeks.row", pattern.name(), words));
    }
}
