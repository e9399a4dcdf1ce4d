package app.shoelace.rules;

import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Sign;
import app.shoelace.trends.PairedAnswers;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the rules may look at: the check-in at hand and what came before it.
 *
 * @param earlier every check-in before this one, in order; those of another edition are not compared with
 * @param asks how many asks were made since the check-in before this one, as {@code SinceLast} counts them
 */
public record Facts(CheckIn checkIn, List<CheckIn> earlier, int asks) {
    public Facts {
        earlier = List.copyOf(earlier);
    }

    /** The facts of one check-in among all of a journal, in order; what came after it is left out. */
    public static Facts of(CheckIn checkIn, List<CheckIn> all, int asks) {
        int place = Collections.binarySearch(all, checkIn, CheckIn.BY_DATE);
        var earlier = all.subList(0, place < 0 ? -place - 1 : place);
        return new Facts(checkIn, earlier, asks);
    }

    /** The newest check-in before this one that it may be compared with. */
    Optional<CheckIn> last() {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (earlier.get(i).edition().equals(checkIn.edition())) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    /** What was answered then and now, of these signs. */
    PairedAnswers sinceLast(List<Sign> signs) {
        return last().map(last -> PairedAnswers.of(signs, last.said(), checkIn.said()))
                .orElse(new PairedAnswers(List.of()));
    }
}
