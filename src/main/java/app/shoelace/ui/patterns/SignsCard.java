package app.shoelace.ui.patterns;

import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.HeatMap;
import app.shoelace.ui.work.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every sign in every check-in, or in every week where there are many. */
final class SignsCard extends VBox {
    /** From more check-ins than this on, a column is a week. */
    private static final int MANY = 26;

    private final Pack pack;
    private final Messages messages;
    private final Wording wording;
    private final List<CheckIn> columns;
    private final Label pointed = Labels.of("", "small", "soft", "pointed");
    private final String key;

    SignsCard(Session session, List<CheckIn> checkIns, Consumer<UUID> open) {
        pack = session.pack();
        messages = session.messages();
        wording = new Wording(pack, messages);
        boolean weekly = checkIns.size() > MANY;
        columns = weekly ? latestOfWeeks(checkIns) : checkIns;
        key = messages.text(
                "patterns.signs.key",
                messages.text(weekly ? "patterns.signs.weekly" : "patterns.signs.each"),
                pack.scale().word(0),
                pack.scale().top(),
                pack.scale().word(pack.scale().top()));
        getStyleClass().addAll("card", "signs-card");
        var title = Labels.of(messages.text("patterns.signs"), "section");
        if (columns.isEmpty()) {
            getChildren().addAll(title, Labels.of(messages.text("patterns.none"), "small", "soft"));
            return;
        }
        var map = map(open);
        var turn = new Actions(
                Labels.link(messages.text("patterns.earlier"), map::earlier),
                Labels.link(messages.text("patterns.later"), map::later));
        // with room for all there is nothing to turn to
        turn.visibleProperty().bind(map.wholeProperty().not());
        getChildren().addAll(new Ends(title, turn), map, pointed, Labels.of(key, "small", "soft"));
    }

    private HeatMap map(Consumer<UUID> open) {
        var signs =
                pack.signs().stream().map(sign -> pack.shortLabel(sign.id())).toList();
        var drawn = columns.stream().map(this::column).toList();
        var holder = new HeatMap[1];
        holder[0] = new HeatMap(
                signs,
                drawn,
                (column, row) -> point(holder[0], column, row),
                column -> open.accept(columns.get(column).id()));
        point(holder[0], HeatMap.NONE, HeatMap.NONE);
        return holder[0];
    }

    private HeatMap.Column column(CheckIn checkIn) {
        var answers = pack.signs().stream()
                .map(sign -> checkIn.said().answer(sign.id()))
                .toList();
        return new HeatMap.Column(messages.shortDate(checkIn.date()), answers);
    }

    private void point(HeatMap map, int column, int row) {
        if (column == HeatMap.NONE) {
            pointed.setText(messages.text("patterns.signs.walk"));
            map.say(messages.text("patterns.signs.whole", columns.size(), key));
            return;
        }
        CheckIn checkIn = columns.get(column);
        Sign sign = pack.signs().get(row);
        String words = messages.text(
                "patterns.signs.point",
                messages.longDate(checkIn.date()),
                pack.shortLabel(sign.id()),
                wording.answer(checkIn.said().answer(sign.id())));
        pointed.setText(words);
        map.say(words);
    }

    /** The latest check-in of each week that has one; weeks begin on Monday. */
    static List<CheckIn> latestOfWeeks(List<CheckIn> checkIns) {
        var latest = new ArrayList<CheckIn>();
        for (CheckIn each : checkIns) {
            if (!latest.isEmpty() && monday(latest.getLast()).equals(monday(each))) {
                latest.removeLast();
            }
            latest.add(each);
        }
        return latest;
    }

    private static LocalDate monday(CheckIn checkIn) {
        return checkIn.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
