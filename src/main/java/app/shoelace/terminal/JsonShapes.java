package app.shoelace.terminal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.checkin.Tally;
import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Insight;
import app.shoelace.rules.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What {@code --json} prints: a contract, to which fields may be added. */
final class JsonShapes {

    private JsonShapes() {}

    /** {@code [{"id","date","answered","often"}]}. */
    static String list(Pack pack, List<CheckIn> checkIns) {
        return Written.printable(new Json.Row(
                checkIns.stream().map(checkIn -> row(pack, checkIn)).toList()));
    }

    private static Json row(Pack pack, CheckIn checkIn) {
        Tally tally = Tally.of(pack.signs(), checkIn.said());
        return head(checkIn)
                .put("answered", tally.answered())
                .put("often", tally.often())
                .made();
    }

    private static Fields head(CheckIn checkIn) {
        return new Fields()
                .put("id", checkIn.id().toString())
                .put("date", checkIn.date().toString())
                .put("entered", checkIn.entered().toString());
    }

    /** One check-in whole: answers, patterns, overall, insights. */
    static String show(Pack pack, Reading reading) {
        CheckIn checkIn = reading.checkIn();
        Fields shown = head(checkIn);
        var answers = new Fields();
        for (Sign sign : pack.signs()) {
            switch (checkIn.said().answer(sign.id())) {
                case Answer.Rated(int step) -> answers.put(sign.id().value(), step);
                case Answer.NotApplicable() -> answers.put(sign.id().value(), "not-applicable");
                case Answer.Skipped() -> answers.put(sign.id().value(), "skipped");
            }
        }
        shown.put("answers", answers.made());
        if (!checkIn.said().moments().isEmpty()) {
            var notes = new Fields();
            checkIn.said().moments().forEach((sign, moment) -> notes.put(sign.value(), moment));
            shown.put("notes", notes.made());
        }
        if (!checkIn.said().closing().isEmpty()) {
            shown.put("closing", checkIn.said().closing());
        }
        var patterns = new Fields();
        reading.levels().forEach(level -> patterns.put(level.pattern().value(), level(level)));
        return Written.printable(shown.put("patterns", patterns.made())
                .put(
                        "overall",
                        Overall.of(pack.signs(), checkIn.said())
                                .map(JsonShapes::overall)
                                .orElseGet(Json.Null::new))
                .put("insights", insights(reading.insights()))
                .put("alsoNoticed", insights(reading.others()))
                .put("notesBelow", insights(reading.notes()))
                .made());
    }

    private static Json level(Level level) {
        var shown = new Fields();
        level.mean()
                .ifPresentOrElse(mean -> shown.put("level", rounded(mean)), () -> shown.put("level", new Json.Null()));
        return shown.put("answered", level.answered())
                .put("applicable", level.applicable())
                .made();
    }

    private static Json overall(Overall overall) {
        return new Fields()
                .put("often", overall.often())
                .put("answered", overall.answered())
                .put("median", rounded(overall.median()))
                .made();
    }

    private static Json insights(List<Insight> insights) {
        return new Json.Row(insights.stream().map(JsonShapes::insight).toList());
    }

    private static Json insight(Insight insight) {
        return new Fields()
                .put("rule", insight.rule().id().value())
                .put(
                        "because",
                        insight.signs().stream().map(sign -> sign.value()).toList())
                .put("text", insight.text().plain())
                .put("why", insight.why().plain())
                .made();
    }

    /** Two decimals at most, without idle zeros. */
    static BigDecimal rounded(double value) {
        BigDecimal brief =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
