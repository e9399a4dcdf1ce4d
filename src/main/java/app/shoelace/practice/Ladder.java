package app.shoelace.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rungs in the person's own order, the smallest first.
 *
 * @param rungs each the place of a rung on the pack's ladder, from 0; all of them, each once
 */
public record Ladder(List<Integer> rungs) {
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /** The pack's own order. */
    public static Ladder first(int size) {
        return new Ladder(IntStream.range(0, size).boxed().toList());
    }

    /** Reads what {@link #written} wrote; where that is not an order of so many rungs, the pack's own. */
    public static Ladder read(String written, int size) {
        Ladder first = first(size);
        try {
            List<Integer> rungs =
                    Arrays.stream(written.split(",", -1)).map(Integer::valueOf).toList();
            return rungs.stream().sorted().toList().equals(first.rungs) ? new Ladder(rungs) : first;
        } catch (NumberFormatException e) {
            return first;
        }
    }

    /** The order as one text. */
    public String written() {
        return rungs.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** With a rung one place nearer to the smallest, or to the greatest; at the end it stays. */
    public Ladder moved(int rung, int by) {
        int from = rungs.indexOf(rung);
        int to = from + by;
        if (from < 0 || to < 0 || to >= rungs.size()) {
            return this;
        }
        var changed = new ArrayList<>(rungs);
        Collections.swap(changed, from, to);
        return new Ladder(changed);
    }

    /** The next smaller rung; the smallest stays, and no rung stays none. */
    public int below(int rung) {
        int at = rungs.indexOf(rung);
        return at > 0 ? rungs.get(at - 1) : rung;
    }
}
