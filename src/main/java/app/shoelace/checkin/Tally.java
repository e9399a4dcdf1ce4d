package app.shoelace.checkin;

import app.shoelace.pack.Sign;
import java.util.List;

/**
 * The plainest count of one check-in.
 *
 * @param answered how many signs were rated
 * @param often how many of them came up often or almost always
 */
public record Tally(int answered, int often) {

    /** Counts these signs. */
    public static Tally of(List<Sign> signs, Answers said) {
        var steps =
                signs.stream().flatMap(sign -> said.step(sign.id()).stream()).toList();
        return new Tally(steps.size(), (int)
                steps.stream().filter(step -> step >= Overall.OFTEN).count());
    }
}
