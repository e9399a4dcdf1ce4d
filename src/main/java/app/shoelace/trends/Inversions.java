package app.shoelace.trends;

/** Counts pairs that stand the wrong way round, in the time that sorting takes. */
final class Inversions {
    private Inversions() {}

    /** How many pairs there are of which the former value is greater than the latter; the values are left as they are. */
    static long count(double[] values) {
        return sort(values.clone(), new double[values.length], 0, values.length);
    }

    /** Merges both halves, in order; whatever is left of the first half when one of the second is taken is greater. */
    private static long sort(double[] values, double[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int half = (from + to) >>> 1;
        long inversions = sort(values, room, from, half) + sort(values, room, half, to);
        System.arraycopy(values, from, room, from, to - from);
        int first = from;
        int second = half;
        for (int at = from; at < to; at++) {
            if (second == to || (first < half && room[first] <= room[second])) {
                values[at] = room[first++];
            } else {
                values[at] = room[second++];
                inversions += half - first;
            }
        }
        return inversions;
    }
}
