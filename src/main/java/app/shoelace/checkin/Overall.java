package app.shoelace.checkin;

import app.shoelace.pack.Sign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One check-in as a whole: never a total.
 *
 * @param often how many signs came up often or almost always
 * @param answered how many were rated
 * @param median the middle answer, 0 to 4; half-way between two where their number is even
 */
public record Overall(int often, int answered, double median) {

    /** The step from which a sign counts as often. */
    public static final int OFTEN = 3;

    /** The reading of these signs, only with at least 6 answered and 80 % of the applicable ones. */
    public static Optional<Overall> of(List<Sign> signs, Answers said) {
        var steps = new ArrayList<Integer>();
        int applicable = 0;
        for (Sign sign : signs) {
            said.step(sign.id()).ifPresent(steps::add);
            if (!(said.answer(sign.id()) instanceof Answer.NotApplicable)) {
                applicable++;
            }
        }
        if (steps.size() < 6 || steps.size() * 5 < applicable * 4) {
            return Optional.empty();
        }
        return Optional.of(new Overall(Tally.of(signs, said).often(), steps.size(), median(steps)));
    }

    private static double median(List<Integer> steps) {
        Collections.sort(steps);
        int half = steps.size() / 2;
        return steps.size() % 2 == 1 ? steps.get(half) : (steps.get(half - 1) + steps.get(half)) / 2.0;
    }
}
