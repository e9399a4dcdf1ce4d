package app.shoelace.terminal;

import app.shoelace.rules.TrendWording;
import app.shoelace.trends.Course;
import app.shoelace.trends.OwnRange;
import app.shoelace.trends.Told;
import app.shoelace.trends.Trends;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final MathContext OF_SLOPE = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext OF_P = new MathContext(6, RoundingMode.HALF_EVEN);

    private TrendsJson() {}

    static String of(Trends trends, TrendWording worded) {
        ObjectNode shown = NODES.objectNode();
        for (Course course : trends.courses()) {
            shown.set(course.pattern().value(), course(course).put("sentence", worded.told(course)));
        }
        return MAPPER.writeValueAsString(shown);
    }

    private static ObjectNode course(Course course) {
        ObjectNode shown = NODES.objectNode();
        ArrayNode points = shown.putArray("points");
        course.points().forEach(point -> points.add(point(point)));
        Optional<OwnRange> range = course.range();
        shown.set("middle", number(range.map(own -> JsonShapes.rounded(own.middle()))));
        shown.set("low", number(range.map(own -> JsonShapes.rounded(own.low()))));
        shown.set("high", number(range.map(own -> JsonShapes.rounded(own.high()))));
        Optional<Told.Tested> tested = course.tested();
        shown.set("slopePerWeek", number(tested.map(test -> significant(test.perWeek(), OF_SLOPE))));
        shown.set("p", number(tested.map(test -> significant(test.kendall().p(), OF_P))));
        shown.set("pAdjusted", number(tested.map(test -> significant(test.adjusted(), OF_P))));
        return switch (course.worded()) {
            case NOTHING -> shown.putNull("worded");
            case RISING -> shown.put("worded", "rising");
            case FALLING -> shown.put("worded", "falling");
        };
    }

    private static ObjectNode point(Course.Point point) {
        ObjectNode shown = NODES.objectNode().put("date", point.date().toString());
        shown.set("level", number(point.level().mean().map(JsonShapes::rounded)));
        return shown.put("counted", point.counted())
                .put("late", point.late())
                .put("id", point.checkIn().toString());
    }

    private static JsonNode number(Optional<BigDecimal> number) {
        return number.<JsonNode>map(NODES::numberNode).orElseGet(NODES::nullNode);
    }

    private static BigDecimal significant(double value, MathContext digits) {
        BigDecimal brief = BigDecimal.valueOf(value).round(digits).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
