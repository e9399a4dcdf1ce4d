package app.shoelace.rules;

import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PatternId;
import app.shoelace.text.Messages;
import app.shoelace.trends.Finding;
import app.shoelace.trends.Overlap;
import app.shoelace.trends.OwnRange;
import app.shoelace.trends.PatternHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a pattern over time into the same words everywhere: in the window, on the terminal, on paper.
 *
 * <p>One check-in is described, two to four counted ones are too early to tell more of, a range is told from
 * {@link OwnRange#FROM} on. A direction is told only where {@link PatternHistory#worded} names one; where it does not, the words say
 * that none was found, never that nothing changed.
 */
public final class TrendWording {
    /** Slower than a step in two years is not put into a number. */
    private static final int MOST_WEEKS = 104;

    private final Pack pack;
    private final Messages messages;
    private final Wording wording;

    public TrendWording(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
        wording = new Wording(pack, messages);
    }

    /** One line: the pattern's name and what may be told. */
    public String line(PatternHistory course) {
        return messages.text("trends.line", pack.pattern(course.pattern()).name(), told(course));
    }

    /** The latest level, and what may be told of all of them. */
    public String told(PatternHistory course) {
        if (course.points().isEmpty()) {
            return messages.text("trends.none");
        }
        var sentences = new ArrayList<String>();
        sentences.add(latest(course));
        sentences.addAll(overAll(course));
        return String.join(" ", sentences);
    }

    /** What may be told of all levels together; nothing of a first check-in. */
    public List<String> overAll(PatternHistory course) {
        return switch (course.told()) {
            case Finding.TooEarly() -> course.points().size() < 2 ? List.of() : List.of(messages.text("trends.early"));
            case Finding.Ranged(var range) -> List.of(range(range));
            case Finding.Tested tested -> List.of(range(tested.range()), trend(tested));
        };
    }

    /** The scale's nearest word to a level, or the two that it lies between, to go inside a sentence. */
    public String nearest(double level) {
        return wording.nearestInside(level);
    }

    /** In how many pairs of a check-in before a day and one after it a pattern came up less often in the later one. */
    public String pairs(PatternId pattern, Overlap overlap) {
        return messages.text(
                "trends.pairs",
                pack.pattern(pattern).name(),
                overlap.less(),
                overlap.pairs(),
                overlap.more(),
                overlap.equal());
    }

    private String latest(PatternHistory course) {
        PatternHistory.Point latest = course.points().getLast();
        Level level = latest.level();
        return messages.text(
                "trends.latest", messages.shortDate(latest.date()), wording.level(level), wording.answered(level));
    }

    private String range(OwnRange range) {
        String from = nearest(range.low());
        String to = nearest(range.high());
        return from.equals(to)
                ? messages.text("trends.range.same", from, range.of())
                : messages.text("trends.range", nearest(range.middle()), from, to, range.of());
    }

    private String trend(Finding.Tested tested) {
        return switch (tested.worded()) {
            case NOTHING -> messages.text("trends.not-found");
            case RISING -> messages.text("trends.rising", pace(tested));
            case FALLING -> messages.text("trends.falling", pace(tested));
        };
    }

    /** How many weeks a step takes. */
    private String pace(Finding.Tested tested) {
        double perWeek = Math.abs(tested.perWeek());
        if (perWeek * MOST_WEEKS < 1) {
            return messages.text("trends.pace.slow");
        }
        int weeks = (int) Math.max(1, Math.round(1 / perWeek));
        return messages.count(weeks, "trends.pace.one", "trends.pace.many");
    }
}
