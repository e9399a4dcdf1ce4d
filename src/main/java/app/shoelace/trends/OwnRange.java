package app.shoelace.trends;

import java.util.List;
import java.util.Optional;

/**
 * The person's own middle and range of one pattern: median, least and greatest of the counted levels.
 *
 * @param middle 0 to 4
 * @param low 0 to 4
 * @param high 0 to 4
 * @param of how many levels it was taken from, {@link #FROM} or more
 */
public record OwnRange(double middle, double low, double high, int of) {

    /** A range is told from so many counted levels on. */
    public static final int FROM = 5;

    /** The range of these levels, if there are enough of them. */
    public static Optional<OwnRange> of(List<Dated> counted) {
        if (counted.size() < FROM) {
            return Optional.empty();
        }
        double[] levels = counted.stream().mapToDouble(Dated::level).sorted().toArray();
        return Optional.of(new OwnRange(Median.of(levels), levels[0], levels[levels.length - 1], levels.length));
    }
}
