package app.shoelace.terminal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.checkin.Tally;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Insight;
import app.shoelace.rules.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --json} prints: a contract, to which fields may be added. */
final class JsonShapes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonShapes() {}

    /** {@code [{"id","date","answered","often"}]}. */
    static String list(Pack pack, List<CheckIn> checkIns) {
        ArrayNode rows = NODES.arrayNode();
        for (CheckIn checkIn : checkIns) {
            Tally tally = Tally.of(pack.signs(), checkIn.said());
            rows.addObject()
                    .put("id", checkIn.id().toString())
                    .put("date", checkIn.date().toString())
                    .put("entered", checkIn.entered().toString())
                    .put("answered", tally.answered())
                    .put("often", tally.often());
        }
        return MAPPER.writeValueAsString(rows);
    }

    /** One check-in whole: answers, patterns, overall, insights. */
    static String show(Pack pack, Reading reading) {
        CheckIn checkIn = reading.checkIn();
        ObjectNode shown = NODES.objectNode();
        shown.put("id", checkIn.id().toString());
        shown.put("date", checkIn.date().toString());
        shown.put("entered", checkIn.entered().toString());
        ObjectNode answers = shown.putObject("answers");
        for (Sign sign : pack.signs()) {
            switch (checkIn.said().answer(sign.id())) {
                case Answer.Rated(int step) -> answers.put(sign.id().value(), step);
                case Answer.NotApplicable() -> answers.put(sign.id().value(), "not-applicable");
                case Answer.Skipped() -> answers.put(sign.id().value(), "skipped");
            }
        }
        if (!checkIn.said().moments().isEmpty()) {
            ObjectNode notes = shown.putObject("notes");
            checkIn.said().moments().forEach((sign, moment) -> notes.put(sign.value(), moment));
        }
        if (!checkIn.said().closing().isEmpty()) {
            shown.put("closing", checkIn.said().closing());
        }
        ObjectNode patterns = shown.putObject("patterns");
        reading.levels().forEach(level -> patterns.set(level.pattern().value(), level(level)));
        Overall.of(pack.signs(), checkIn.said())
                .ifPresentOrElse(
                        overall -> shown.set("overall", overall(overall)),
                        () -> shown.set("overall", NODES.nullNode()));
        shown.set("insights", insights(reading.insights()));
        shown.set("notesBelow", insights(reading.notes()));
        return MAPPER.writeValueAsString(shown);
    }

    private static ObjectNode level(Level level) {
        ObjectNode shown = NODES.objectNode();
        level.mean()
                .ifPresentOrElse(mean -> shown.put("level", rounded(mean)), () -> shown.set("level", NODES.nullNode()));
        return shown.put("answered", level.answered()).put("applicable", level.applicable());
    }

    private static ObjectNode overall(Overall overall) {
        return NODES.objectNode()
                .put("often", overall.often())
                .put("answered", overall.answered())
                .put("median", rounded(overall.median()));
    }

    private static ArrayNode insights(List<Insight> insights) {
        ArrayNode shown = NODES.arrayNode();
        for (Insight insight : insights) {
            ObjectNode one = shown.addObject();
            one.put("rule", insight.rule().id().value());
            ArrayNode because = one.putArray("because");
            insight.signs().forEach(sign -> because.add(sign.value()));
            one.put("text", insight.text().plain());
            one.put("why", insight.why().plain());
        }
        return shown;
    }

    /** Two decimals at most, without idle zeros. */
    static BigDecimal rounded(double value) {
        BigDecimal brief =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
