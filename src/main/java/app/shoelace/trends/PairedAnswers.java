package app.shoelace.trends;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two check-ins compared on what was answered in both; the only way in which two are ever compared. */
public record PairedAnswers(List<Pair> pairs) {

    /** One sign's two answers, each 0 to 4. */
    public record Pair(SignId sign, int before, int now) {}

    public PairedAnswers {
        pairs = List.copyOf(pairs);
    }

    /** Those of these signs that were rated before and now. */
    public static PairedAnswers of(List<Sign> signs, Answers before, Answers now) {
        var pairs = new ArrayList<Pair>(signs.size());
        for (Sign sign : signs) {
            if (before.answer(sign.id()) instanceof Answer.Rated(int from)
                    && now.answer(sign.id()) instanceof Answer.Rated(int to)) {
                pairs.add(new Pair(sign.id(), from, to));
            }
        }
        return new PairedAnswers(pairs);
    }

    /** The difference of the two means in steps, -4 to 4, above 0 where it is more often now; none without a pair. */
    public Optional<Double> by() {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        int sum = 0;
        for (Pair pair : pairs) {
            sum += pair.now() - pair.before();
        }
        return Optional.of((double) sum / pairs.size());
    }
}
