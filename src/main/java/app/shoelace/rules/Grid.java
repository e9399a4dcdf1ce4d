package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pack's signs and patterns, laid out once for judging many check-ins. */
final class Grid {
    private final Pack pack;
    private final Map<PatternId, List<Sign>> byPattern = new HashMap<>();

    Grid(Pack pack) {
        this.pack = pack;
        for (Pattern pattern : pack.patterns()) {
            byPattern.put(pattern.id(), pack.signsOf(pattern.id()));
        }
    }

    Pack pack() {
        return pack;
    }

    List<Sign> signs() {
        return pack.signs();
    }

    List<Pattern> patterns() {
        return pack.patterns();
    }

    List<Sign> signsOf(PatternId pattern) {
        return byPattern.getOrDefault(pattern, List.of());
    }

    /** The signs of a pattern that were rated in the check-in at hand. */
    List<SignId> answered(PatternId pattern, Facts facts) {
        var answered = new ArrayList<SignId>();
        for (Sign sign : signsOf(pattern)) {
            if (facts.checkIn().said().answer(sign.id()) instanceof Answer.Rated) {
                answered.add(sign.id());
            }
        }
        return answered;
    }
}
