package app.shoelace.pack.read;

import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.pack.Condition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.List;
import java.util.Optional;

/** Reads a rule's condition; the forms are those of {@code resources/schema/pack.schema.json}. */
final class ConditionReader {
    private static final List<String> FORMS = List.of(
            "sign",
            "pattern",
            "origin",
            "count",
            "eased",
            "grew",
            "outside-own-range",
            "trending",
            "ask-made",
            "check-ins",
            "left-blank",
            "all",
            "any",
            "of",
            "not");

    private static final int TOP = StructureReader.STEPS - 1;

    private final Structure pack;

    /** Reads conditions over the signs, patterns and origins of that pack. */
    ConditionReader(Structure pack) {
        this.pack = pack;
    }

    /** The condition; something harmless where it is faulted. */
    Condition read(JsonCursor spot) {
        var fields = spot.fields();
        Optional<String> form = FORMS.stream().filter(fields::containsKey).findFirst();
        if (form.isEmpty()) {
            spot.fault("pack.fault.one-of", String.join(", ", FORMS));
            return new Condition.LeftBlank();
        }
        return switch (form.get()) {
            case "sign" -> sign(spot);
            case "pattern" -> pattern(spot);
            case "origin" -> origin(spot);
            case "count" -> {
                spot.only("count", "at-least");
                int signs = spot.at("count").whole(1, Math.max(1, pack.signs().size()));
                yield new Condition.Count(signs, spot.at("at-least").whole(0, TOP));
            }
            case "eased" -> new Condition.Eased(alone(spot, "eased").whole(1, TOP));
            case "grew" -> new Condition.Grew(alone(spot, "grew").whole(1, TOP));
            case "check-ins" -> new Condition.CheckIns(alone(spot, "check-ins").whole(1, 1000));
            case "outside-own-range" -> yes(spot, "outside-own-range", new Condition.OutsideOwnRange());
            case "trending" -> yes(spot, "trending", new Condition.Trending());
            case "ask-made" -> yes(spot, "ask-made", new Condition.AskMade());
            case "left-blank" -> yes(spot, "left-blank", new Condition.LeftBlank());
            case "all" -> new Condition.All(parts(alone(spot, "all")));
            case "any" -> new Condition.Any(parts(alone(spot, "any")));
            case "of" -> {
                spot.only("at-least", "of");
                var parts = parts(spot.at("of"));
                yield new Condition.AtLeastOf(spot.at("at-least").whole(1, Math.max(1, parts.size())), parts);
            }
            default -> new Condition.Not(read(alone(spot, "not")));
        };
    }

    private Condition sign(JsonCursor spot) {
        var sign = new SignId(spot.at("sign").oneOf(pack.signIds()));
        return bound(spot, "sign").equals("at-most")
                ? new Condition.AtMost(sign, spot.at("at-most").whole(0, TOP))
                : new Condition.AtLeast(sign, spot.at("at-least").whole(0, TOP));
    }

    private Condition pattern(JsonCursor spot) {
        var pattern = new PatternId(spot.at("pattern").oneOf(pack.patterns()));
        return bound(spot, "pattern").equals("at-most")
                ? new Condition.LevelAtMost(pattern, spot.at("at-most").number(0, TOP))
                : new Condition.LevelAtLeast(pattern, spot.at("at-least").number(0, TOP));
    }

    /** Which bound stands beside it; with both, the second is faulted, and with none, the lack of "at-least". */
    private static String bound(JsonCursor spot, String beside) {
        String bound =
                spot.fields().containsKey("at-most") && !spot.fields().containsKey("at-least") ? "at-most" : "at-least";
        spot.only(beside, bound);
        return bound;
    }

    private Condition origin(JsonCursor spot) {
        JsonCursor originAt = spot.at("origin");
        String origin = originAt.oneOf(pack.originIds());
        if (spot.fields().containsKey("felt")) {
            spot.only("origin", "felt");
            return new Condition.FeltTrue(new OriginId(origin), felt(spot.at("felt")));
        }
        spot.only("origin", "tick");
        var ticks = pack.origins().stream()
                .filter(known -> known.id().equals(origin))
                .flatMap(known -> known.ticks().stream())
                .map(Structure.TickPart::id)
                .toList();
        JsonCursor tickAt = spot.at("tick");
        String tick = tickAt.oneOf(ticks);
        if (ticks.isEmpty() && originAt.there() && tickAt.there()) {
            tickAt.fault("pack.fault.no-ticks", origin);
        }
        return new Condition.Ticked(new OriginId(origin), new TickId(tick));
    }

    private static HowTrue felt(JsonCursor spot) {
        return switch (spot.oneOf(List.of("a-little", "quite", "very"))) {
            case "very" -> HowTrue.VERY;
            case "quite" -> HowTrue.QUITE;
            default -> HowTrue.A_LITTLE;
        };
    }

    private List<Condition> parts(JsonCursor list) {
        return list.items(1, 50).stream().map(this::read).toList();
    }

    private static Condition yes(JsonCursor spot, String name, Condition condition) {
        JsonCursor flag = alone(spot, name);
        if (!flag.yesNo() && flag.there()) {
            flag.fault("pack.fault.only-true");
        }
        return condition;
    }

    private static JsonCursor alone(JsonCursor spot, String name) {
        spot.only(name);
        return spot.at(name);
    }
}
