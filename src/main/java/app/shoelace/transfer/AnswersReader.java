package app.shoelace.transfer;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.json.cursor.Fault;
import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.pack.TickId;
import app.shoelace.text.FieldLimit;
import app.shoelace.text.TypedDay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the answers of one check-in from a JSON file, as {@code resources/schema/answers.schema.json} lays it out. */
public final class AnswersReader {
    private static final int MOST_BYTES = 1 << 20;
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final String SKIPPED = "skipped";
    private static final Map<String, HowTrue> FELT = new TreeMap<>(Map.of(
            "not-at-all", HowTrue.NOT_AT_ALL,
            "a-little", HowTrue.A_LITTLE,
            "quite", HowTrue.QUITE,
            "very", HowTrue.VERY,
            "not-ready", HowTrue.NOT_READY));
    private static final Map<String, Effect> EFFECTS =
            new TreeMap<>(Map.of("helped", Effect.HELPED, "cost", Effect.COST, "both", Effect.BOTH));

    /** What came of it. */
    public sealed interface Result {}

    /** All is sound. Signs that the file does not name are absent from {@code said}. */
    public record Read(LocalDate date, Answers said) implements Result {}

    /** Everything that is wrong, not the first thing only. */
    public record Faulty(List<Fault> faults) implements Result {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such file, or it may not be read. */
    public record Unreadable() implements Result {}

    private final Pack pack;
    private final LocalDate today;

    /** A reader of answers to that pack, for which no later day than {@code today} can be. */
    public AnswersReader(Pack pack, LocalDate today) {
        this.pack = pack;
        this.today = today;
    }

    /** Reads the file whole. Nothing is thrown for what is wrong with it. */
    public Result read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return new Unreadable();
        }
        var faults = new ArrayList<Fault>();
        Read read = whole(JsonCursor.read(String.valueOf(file.getFileName()), bytes, faults));
        return faults.isEmpty() ? read : new Faulty(faults);
    }

    private Read whole(JsonCursor file) {
        file.only("date", "answers", "notes", "effects", "origins", "closing");
        LocalDate date = file.at("date").there() ? date(file.at("date")) : today;
        Answers said = answers(file.at("answers"), Answers.NOTHING);
        said = notes(file.at("notes"), said);
        said = effects(file.at("effects"), said);
        said = origins(file.at("origins"), said);
        JsonCursor closing = file.at("closing");
        return new Read(date, closing.there() ? said.withClosing(words(closing)) : said);
    }

    private LocalDate date(JsonCursor spot) {
        String written = spot.string();
        if (spot.there()) {
            try {
                // the parser also takes years of more than four digits with a sign
                LocalDate date = written.length() == 10 ? LocalDate.parse(written) : LocalDate.MIN;
                if (date.equals(LocalDate.MIN)) {
                    spot.fault("answers.fault.date");
                } else if (date.isAfter(today)) {
                    spot.fault("answers.fault.future", written);
                } else if (date.isBefore(TypedDay.EARLIEST)) {
                    spot.fault("answers.fault.early");
                }
                return date;
            } catch (DateTimeParseException e) {
                spot.fault("answers.fault.date");
            }
        }
        return today;
    }

    private Answers answers(JsonCursor spot, Answers said) {
        spot.only(signs());
        Answers more = said;
        for (Sign sign : pack.signs()) {
            JsonCursor answer = spot.at(sign.id().value());
            if (answer.there()) {
                more = more.withAnswer(sign.id(), answer(answer));
            }
        }
        return more;
    }

    private Answer answer(JsonCursor spot) {
        int top = pack.scale().top();
        if (spot.isNumber()) {
            return new Answer.Rated(spot.whole(0, top));
        }
        return switch (spot.isText() ? spot.string() : "") {
            case NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
            case SKIPPED -> Answer.SKIPPED;
            default -> {
                spot.fault("answers.fault.step", top, NOT_APPLICABLE, SKIPPED);
                yield Answer.SKIPPED;
            }
        };
    }

    private Answers notes(JsonCursor spot, Answers said) {
        Answers more = said;
        if (spot.there()) {
            spot.only(signs());
            for (Sign sign : pack.signs()) {
                JsonCursor note = spot.at(sign.id().value());
                more = note.there() ? more.withMoment(sign.id(), words(note)) : more;
            }
        }
        return more;
    }

    private Answers effects(JsonCursor spot, Answers said) {
        Answers more = said;
        if (spot.there()) {
            spot.only(signs());
            for (Sign sign : pack.signs()) {
                JsonCursor effect = spot.at(sign.id().value());
                if (effect.there()) {
                    String word = effect.oneOf(EFFECTS.keySet());
                    more = more.withEffect(sign.id(), EFFECTS.getOrDefault(word, Effect.BOTH));
                }
            }
        }
        return more;
    }

    private Answers origins(JsonCursor spot, Answers said) {
        Answers more = said;
        if (spot.there()) {
            spot.only(pack.origins().stream().map(origin -> origin.id().value()).toList());
            for (Origin origin : pack.origins()) {
                JsonCursor answer = spot.at(origin.id().value());
                if (answer.there()) {
                    more = more.withOrigin(origin.id(), origin(origin, answer));
                }
            }
        }
        return more;
    }

    private static OriginAnswer origin(Origin origin, JsonCursor spot) {
        if (origin.ticks().isEmpty()) {
            spot.only("true", "text");
        } else {
            spot.only("true", "ticks", "text");
        }
        JsonCursor felt = spot.at("true");
        JsonCursor text = spot.at("text");
        return new OriginAnswer(
                felt.there() ? FELT.getOrDefault(felt.oneOf(FELT.keySet()), HowTrue.UNSAID) : HowTrue.UNSAID,
                origin.ticks().isEmpty() ? Set.of() : ticks(origin, spot.at("ticks")),
                text.there() ? words(text) : "");
    }

    private static Set<TickId> ticks(Origin origin, JsonCursor spot) {
        var ticked = new HashSet<TickId>();
        if (spot.there()) {
            var known = origin.ticks().stream().map(tick -> tick.id().value()).toList();
            for (JsonCursor tick : spot.items(0, known.size())) {
                String word = tick.oneOf(known);
                if (tick.there() && !ticked.add(new TickId(word))) {
                    tick.fault("answers.fault.twice");
                }
            }
        }
        return ticked;
    }

    private static String words(JsonCursor spot) {
        String text = spot.string();
        if (!FieldLimit.fits(text)) {
            spot.fault("answers.fault.too-long", FieldLimit.BYTES);
        }
        return text;
    }

    private List<String> signs() {
        return pack.signs().stream().map(sign -> sign.id().value()).toList();
    }
}
