package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Any condition, any facts: few signs and ticks, so that the parts of a condition meet on the same ones. */
final class Anything {
    static final OriginId BODY = new OriginId("body");
    static final List<SignId> SIGNS = Stream.of("says-no", "works-alone", "wont-ask", "overestimates", "overstretches")
            .map(SignId::new)
            .toList();
    static final List<TickId> TICKS =
            Stream.of("stomach", "anger", "nothing").map(TickId::new).toList();
    private static final List<PatternId> PATTERNS = Stream.of("turning-help-away", "carrying-too-much")
            .map(PatternId::new)
            .toList();

    private final Random random;

    Anything(long seed) {
        random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A condition that reads answers and ticks, and the rest where asked to. */
    Condition condition(int depth, boolean everything) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return leaf(everything);
        }
        var parts = new ArrayList<Condition>();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            parts.add(condition(depth - 1, everything));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.Any(parts);
            case 2 -> new Condition.AtLeastOf(1 + random.nextInt(parts.size()), parts);
            default -> new Condition.Not(parts.getFirst());
        };
    }

    private Condition leaf(boolean everything) {
        return switch (random.nextInt(everything ? 16 : 11)) {
            case 0, 1, 2 -> new Condition.AtLeast(one(SIGNS), random.nextInt(5));
            case 3, 4 -> new Condition.AtMost(one(SIGNS), random.nextInt(5));
            case 5 -> new Condition.Count(1 + random.nextInt(6), random.nextInt(5));
            case 6, 7 -> new Condition.Ticked(BODY, one(TICKS));
            case 8 -> new Condition.FeltTrue(BODY, one(List.of(HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY)));
            case 9 -> new Condition.LevelAtLeast(one(PATTERNS), random.nextInt(9) / 2.0);
            case 10 -> new Condition.LevelAtMost(one(PATTERNS), random.nextInt(9) / 2.0);
            case 11 -> new Condition.AskMade();
            case 12 -> new Condition.CheckIns(1 + random.nextInt(8));
            case 13 -> new Condition.Eased(1 + random.nextInt(3));
            case 14 -> random.nextBoolean() ? new Condition.Grew(1 + random.nextInt(3)) : new Condition.LeftBlank();
            default -> new Condition.OutsideOwnRange();
        };
    }

    Facts facts() {
        // without blanks now and then: some conditions are known only then
        boolean full = random.nextInt(3) == 0;
        return new Facts(Given.checkIn(Given.TODAY, said(full)), history(full), random.nextInt(3));
    }

    List<CheckIn> history(boolean full) {
        var earlier = new ArrayList<Answers>();
        for (int i = random.nextInt(9); i > 0; i--) {
            earlier.add(said(full));
        }
        return Given.after(Answers.NOTHING, earlier).earlier();
    }

    Answers said(boolean full) {
        Answers said = Answers.NOTHING;
        for (var sign : Given.PACK.signs()) {
            said = said.withAnswer(sign.id(), full ? rated() : answer());
        }
        return said.withOrigin(BODY, body());
    }

    OriginAnswer body() {
        var ticks = new HashSet<TickId>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ticks.add(one(TICKS));
        }
        return new OriginAnswer(one(List.of(HowTrue.values())), ticks, "");
    }

    Answer answer() {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.SKIPPED;
            case 1 -> Answer.NOT_APPLICABLE;
            default -> rated();
        };
    }

    Answer rated() {
        return new Answer.Rated(random.nextInt(5));
    }
}
