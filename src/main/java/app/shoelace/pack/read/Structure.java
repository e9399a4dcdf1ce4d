package app.shoelace.pack.read;

import app.shoelace.pack.Condition;
import app.shoelace.pack.Rule;
import java.util.List;

/** What {@code pack.json} says: everything but the words. Ids that could not be read are left out. */
record Structure(
        String id,
        int edition,
        int windowDays,
        List<String> scale,
        List<String> patterns,
        List<SignPart> signs,
        List<OriginPart> origins,
        List<RulePart> rules,
        List<CountryPart> help,
        List<String> ladder) {

    record SignPart(String id, String pattern) {}

    record OriginPart(String id, List<TickPart> ticks) {}

    record TickPart(String id, boolean alarm, boolean anger) {}

    record RulePart(String id, Rule.Kind kind, Condition when) {}

    record CountryPart(String code, List<LinePart> lines) {}

    record LinePart(String id, List<String> numbers, boolean emergency, String checked) {}

    List<String> signIds() {
        return signs.stream().map(SignPart::id).toList();
    }

    List<String> originIds() {
        return origins.stream().map(OriginPart::id).toList();
    }
}
