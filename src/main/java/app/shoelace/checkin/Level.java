package app.shoelace.checkin;

import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import java.util.List;
import java.util.Optional;

/**
 * How often the signs of a pattern came up in one check-in.
 *
 * @param answered how many of its signs were rated
 * @param applicable how many came up or were left blank, that is all but "Did not come up"
 * @param sum of the rated steps
 */
public record Level(PatternId pattern, int sum, int answered, int applicable) {

    /** Counts the signs of one pattern. */
    public static Level of(PatternId pattern, List<Sign> signs, Answers said) {
        int sum = 0;
        int answered = 0;
        int applicable = 0;
        for (Sign sign : signs) {
            switch (said.answer(sign.id())) {
                case Answer.Rated(int step) -> {
                    sum += step;
                    answered++;
                    applicable++;
                }
                case Answer.Skipped() -> applicable++;
                case Answer.NotApplicable() -> {}
            }
        }
        return new Level(pattern, sum, answered, applicable);
    }

    /**
     * The mean of the answered signs, 0 to 4; only with at least 2 answered and more than half of the applicable ones.
     */
    public Optional<Double> mean() {
        return answered >= 2 && answered * 2 > applicable ? Optional.of((double) sum / answered) : Optional.empty();
    }
}
