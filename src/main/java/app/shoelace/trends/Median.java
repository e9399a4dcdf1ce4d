package app.shoelace.trends;

import java.util.Arrays;

/** The middle value. */
final class Median {
    private Median() {}

    /**
     * The middle value, half-way between two where their number is even.
     *
     * @param values one or more, in any order; they are left as they are
     */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
