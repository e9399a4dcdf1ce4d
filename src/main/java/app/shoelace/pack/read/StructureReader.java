package app.shoelace.pack.read;

import app.shoelace.json.cursor.DisplayText;
import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.pack.Rule;
import app.shoelace.pack.read.Structure.CountryPart;
import app.shoelace.pack.read.Structure.LinePart;
import app.shoelace.pack.read.Structure.OriginPart;
import app.shoelace.pack.read.Structure.RulePart;
import app.shoelace.pack.read.Structure.SignPart;
import app.shoelace.pack.read.Structure.TickPart;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code pack.json}. */
final class StructureReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9+][0-9 +-]{1,23}");

    /** How many words the scale has: answers are kept as 0 to 4. */
    static final int STEPS = 5;

    private StructureReader() {}

    static Structure read(JsonCursor root) {
        root.only(
                "$schema",
                "id",
                "edition",
                "windowDays",
                "scale",
                "patterns",
                "signs",
                "origins",
                "rules",
                "help",
                "ladder");
        root.schemaName();
        String id = id(root.at("id"));
        int edition = root.at("edition").whole(1, 9999);
        int windowDays = root.at("windowDays").whole(1, 366);
        var scale = ids(root.at("scale"), STEPS, STEPS);
        JsonCursor patternsAt = root.at("patterns");
        var patterns = ids(patternsAt, 1, 20);
        JsonCursor signsAt = root.at("signs");
        var signs = signs(signsAt, patterns);
        var origins = parts(root.at("origins"), 1, 30, StructureReader::origin, OriginPart::id);
        var early = new Structure(
                id, edition, windowDays, scale, patterns, signs, origins, List.of(), List.of(), List.of());
        var conditions = new ConditionReader(early);
        var rules = parts(root.at("rules"), 1, 100, (part, taken) -> rule(part, taken, conditions), RulePart::id);
        var help = parts(root.at("help"), 1, 250, StructureReader::country, CountryPart::code);
        var ladder = ids(root.at("ladder"), 1, 20);
        lonely(patternsAt, signsAt, signs, patterns);
        return new Structure(id, edition, windowDays, scale, patterns, signs, origins, rules, help, ladder);
    }

    private static List<SignPart> signs(JsonCursor list, List<String> patterns) {
        return parts(
                list,
                1,
                50,
                (part, taken) -> {
                    part.only("id", "pattern");
                    return new SignPart(
                            freshId(part.at("id"), taken), part.at("pattern").oneOf(patterns));
                },
                SignPart::id);
    }

    /** A pattern's level takes two answered signs, so one with fewer could never be told. */
    private static void lonely(JsonCursor patternsAt, JsonCursor signsAt, List<SignPart> signs, List<String> patterns) {
        var sound =
                signs.stream().map(SignPart::pattern).filter(patterns::contains).toList();
        if (!patternsAt.there() || sound.size() != signsAt.size()) {
            return;
        }
        for (JsonCursor item : patternsAt.items(1, 20)) {
            if (item.isText() && Collections.frequency(sound, item.string()) < 2) {
                item.fault("pack.fault.lonely-pattern");
            }
        }
    }

    private static OriginPart origin(JsonCursor part, Set<String> taken) {
        part.only("id", "ticks");
        String id = freshId(part.at("id"), taken);
        JsonCursor ticks = part.at("ticks");
        return new OriginPart(id, ticks.there() ? parts(ticks, 1, 20, StructureReader::tick, TickPart::id) : List.of());
    }

    private static TickPart tick(JsonCursor part, Set<String> taken) {
        part.only("id", "alarm", "anger");
        JsonCursor anger = part.at("anger");
        return new TickPart(freshId(part.at("id"), taken), part.at("alarm").yesNo(), anger.there() && anger.yesNo());
    }

    private static RulePart rule(JsonCursor part, Set<String> taken, ConditionReader conditions) {
        part.only("id", "kind", "when");
        String id = freshId(part.at("id"), taken);
        Rule.Kind kind = switch (part.at("kind").oneOf(List.of("safety", "strength", "other", "note"))) {
            case "safety" -> Rule.Kind.SAFETY;
            case "strength" -> Rule.Kind.STRENGTH;
            case "note" -> Rule.Kind.NOTE;
            default -> Rule.Kind.OTHER;
        };
        return new RulePart(id, kind, conditions.read(part.at("when")));
    }

    private static CountryPart country(JsonCursor part, Set<String> taken) {
        part.only("country", "lines");
        JsonCursor codeAt = part.at("country");
        String code = codeAt.oneOf(List.of(Locale.getISOCountries()));
        taken(codeAt, code, taken);
        JsonCursor linesAt = part.at("lines");
        var lines = parts(linesAt, 1, 20, StructureReader::line, LinePart::id);
        if (linesAt.there() && !lines.isEmpty() && !lines.getFirst().emergency()) {
            linesAt.fault("pack.fault.emergency-first");
        }
        return new CountryPart(codeAt.there() ? code : "", lines);
    }

    private static LinePart line(JsonCursor part, Set<String> taken) {
        part.only("id", "numbers", "emergency", "checked");
        String id = freshId(part.at("id"), taken);
        var numbers = part.at("numbers").items(1, 9).stream()
                .map(number -> number.text(NUMBER, "0800 111 0 111"))
                .toList();
        boolean emergency = part.at("emergency").yesNo();
        JsonCursor checkedAt = part.at("checked");
        String checked = checkedAt.string();
        if (checkedAt.there() && !checked.isEmpty() && !isDay(checked)) {
            checkedAt.fault("pack.fault.not-in-form", DisplayText.cut(checked), "2026-11-23");
        }
        return new LinePart(id, numbers, emergency, checked);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0 && text.length() == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Reads each item of a list, which may see what ids were taken before it; an item without a sound id is left out. */
    private static <T> List<T> parts(
            JsonCursor list, int least, int most, PartReader<T> reader, Function<T, String> id) {
        var taken = new HashSet<String>();
        var parts = new ArrayList<T>();
        for (JsonCursor item : list.items(least, most)) {
            T part = reader.read(item, taken);
            if (!id.apply(part).isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private interface PartReader<T> {
        T read(JsonCursor part, Set<String> taken);
    }

    private static List<String> ids(JsonCursor list, int least, int most) {
        return parts(list, least, most, StructureReader::freshId, Function.identity());
    }

    /** An id that no other item of the list has; empty where it is none. */
    private static String freshId(JsonCursor spot, Set<String> taken) {
        return taken(spot, id(spot), taken);
    }

    private static String taken(JsonCursor spot, String id, Set<String> taken) {
        if (spot.there() && !taken.add(id)) {
            spot.fault("pack.fault.same-id", id);
        }
        return spot.there() ? id : "";
    }

    private static String id(JsonCursor spot) {
        String id = spot.text(ID, "says-no");
        if (id.length() > 60) {
            spot.fault("pack.fault.not-in-form", DisplayText.cut(id), "says-no");
        }
        return spot.there() ? id : "";
    }
}
