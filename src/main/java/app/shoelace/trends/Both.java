package app.shoelace.trends;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Said;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two check-ins compared on what was answered in both; the only way in which two are ever compared. */
public record Both(List<Pair> pairs) {

    /** One sign's two answers, each 0 to 4. */
    public record Pair(SignId sign, int before, int now) {}

    public Both {
        pairs = List.copyOf(pairs);
    }

    /** Those of these signs that were rated before and now. */
    public static Both of(List<Sign> signs, Said before, Said now) {
        var pairs = new ArrayList<Pair>(signs.size());
        for (Sign sign : signs) {
            if (before.answer(sign.id()) instanceof Answer.Rated(int from)
                    && now.answer(sign.id()) instanceof Answer.Rated(int to)) {
                pairs.add(new Pair(sign.id(), from, to));
            }
        }
        return new Both(pairs);
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
