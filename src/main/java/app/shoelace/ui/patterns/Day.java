package app.shoelace.ui.patterns;

import app.shoelace.pack.Pack;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.trends.PatternHistory;
import app.shoelace.ui.control.chart.TimeChart;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days, and single points, in words. */
final class Day implements TimeChart.Named {
    private final Pack pack;
    private final Messages messages;
    private final Wording wording;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;

    Day(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
        wording = new Wording(pack, messages);
        month = DateTimeFormatter.ofPattern(messages.text("date.month"), messages.locale());
        year = DateTimeFormatter.ofPattern(messages.text("date.year"), messages.locale());
    }

    @Override
    public List<String> steps() {
        return pack.scale().steps();
    }

    @Override
    public String day(LocalDate day) {
        return messages.shortDate(day);
    }

    @Override
    public String month(LocalDate day) {
        return month.format(day);
    }

    @Override
    public String year(LocalDate day) {
        return year.format(day);
    }

    /** One check-in of a pattern: its day, its word, how much was answered, and why it may look different. */
    String point(PatternHistory.Point point) {
        String day = messages.longDate(point.date());
        String words =
                messages.text("patterns.point", day, wording.level(point.level()), wording.answered(point.level()));
        if (point.late()) {
            words = messages.text("patterns.point.late", words);
        }
        return point.counted() ? words : messages.text("patterns.point.light", words);
    }
}
