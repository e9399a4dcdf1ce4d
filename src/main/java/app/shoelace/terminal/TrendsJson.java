package app.shoelace.terminal;

import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.rules.TrendWording;
import app.shoelace.trends.Finding;
import app.shoelace.trends.OwnRange;
import app.shoelace.trends.PatternHistory;
import app.shoelace.trends.Trends;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What {@code trends --json} prints: {@code {pattern: {"points": [{"date","level","counted"}], "middle", "low", "high",
 * "slopePerWeek", "p", "worded"}}}, a contract to which fields may be added.
 *
 * <p>{@code points} holds every check-in of the pack, its {@code level} null where too little was answered. {@code p} is
 * Kendall's own two-sided p, {@code pAdjusted} the same after Holm, which decides. {@code worded} is {@code rising},
 * {@code falling} or null where no trend is put into words; {@code sentence} is what a person reads. Levels are rounded to
 * two decimals, the slope to four significant digits, both p to six.
 */
final class TrendsJson {
    private static final MathContext OF_SLOPE = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext OF_P = new MathContext(6, RoundingMode.HALF_EVEN);

    private TrendsJson() {}

    static String of(Trends trends, TrendWording worded) {
        var shown = new Fields();
        for (PatternHistory course : trends.courses()) {
            shown.put(
                    course.pattern().value(),
                    course(course).put("sentence", worded.told(course)).made());
        }
        return Written.printable(shown.made());
    }

    private static Fields course(PatternHistory course) {
        Optional<OwnRange> range = course.range();
        Optional<Finding.Tested> tested = course.tested();
        return new Fields()
                .put(
                        "points",
                        new Json.Row(
                                course.points().stream().map(TrendsJson::point).toList()))
                .put("middle", number(range.map(own -> JsonShapes.rounded(own.middle()))))
                .put("low", number(range.map(own -> JsonShapes.rounded(own.low()))))
                .put("high", number(range.map(own -> JsonShapes.rounded(own.high()))))
                .put("slopePerWeek", number(tested.map(test -> significant(test.perWeek(), OF_SLOPE))))
                .put("p", number(tested.map(test -> significant(test.p(), OF_P))))
                .put("pAdjusted", number(tested.map(test -> significant(test.adjusted(), OF_P))))
                .put(
                        "worded",
                        switch (course.worded()) {
                            case NOTHING -> new Json.Null();
                            case RISING -> new Json.Text("rising");
                            case FALLING -> new Json.Text("falling");
                        });
    }

    private static Json point(PatternHistory.Point point) {
        return new Fields()
                .put("date", point.date().toString())
                .put("level", number(point.level().mean().map(JsonShapes::rounded)))
                .put("counted", point.counted())
                .put("late", point.late())
                .put("id", point.checkIn().toString())
                .made();
    }

    private static Json number(Optional<BigDecimal> number) {
        return number.<Json>map(found -> new Json.Amount(found.toString())).orElseGet(Json.Null::new);
    }

    private static BigDecimal significant(double value, MathContext digits) {
        BigDecimal brief = BigDecimal.valueOf(value).round(digits).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
