package app.shoelace.trends;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that are tested for a trend together, and so are held to one error rate. A test of many levels takes its time:
 * each is made when it is first asked for, as most questions are settled without.
 */
final class TestFamily {
    private final List<List<Dated>> levels;
    private final Map<Integer, KendallTau> tests = new ConcurrentHashMap<>();
    private final Map<Integer, Double> larger = new ConcurrentHashMap<>();

    /** @param levels those of each pattern, in date order */
    TestFamily(List<List<Dated>> levels) {
        this.levels = List.copyOf(levels);
    }

    List<Dated> levels(int at) {
        return levels.get(at);
    }

    KendallTau test(int at) {
        return tests.computeIfAbsent(
                at, _ -> KendallTau.of(levels.get(at).stream().map(Dated::level).toList()));
    }

    /** The larger of the exact p and the one that allows for weeks which resemble their neighbours. */
    double p(int at) {
        return larger.computeIfAbsent(
                at, _ -> Math.max(test(at).p(), CorrectedKendall.p(levels.get(at), test(at).s())));
    }

    /** That p, Holm-adjusted over all of them. */
    double adjusted(int at) {
        return Holm.adjust(
                IntStream.range(0, levels.size()).mapToDouble(this::p).toArray())[at];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestFamily that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }
}
