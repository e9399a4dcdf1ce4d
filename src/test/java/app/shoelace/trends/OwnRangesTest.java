package app.shoelace.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.trends.FalseTrends.Days;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chance that is told with one's own range is true for all patterns together. */
class OwnRangesTest {
    private static final Pack PACK = PackReader.bundled("en");

    private static OwnRanges of(List<CheckIn> history) {
        return OwnRanges.of(
                PACK.patterns(),
                PACK::signsOf,
                history.getLast(),
                history.subList(0, history.size() - 1),
                PACK.windowDays());
    }

    private static boolean told(OwnRanges ranges) {
        return ranges.positions().values().stream()
                .anyMatch(
                        position -> position instanceof RangePosition.Above || position instanceof RangePosition.Below);
    }

    /** Where nothing changed, it speaks in no more check-ins than it says, also where weeks resemble each other. */
    @ParameterizedTest
    @CsvSource({"0", "0.3", "0.5"})
    void itSpeaksNoMoreOftenThanItSays(double likeness) {
        var histories = new FalseTrends(7, Days.FORTNIGHTLY, 44, likeness, 1, 0);
        int told = 0;
        double said = 0;
        for (int i = 0; i < 1000; i++) {
            OwnRanges ranges = of(histories.history());
            told += told(ranges) ? 1 : 0;
            said += ranges.inHundred() / 100.0;
        }
        assertThat(told).isPositive();
        assertThat((double) told).isLessThanOrEqualTo(said);
    }

    @Test
    void untilChanceIsUnderOneInFiveItSaysNothing() {
        var histories = new FalseTrends(8, Days.FORTNIGHTLY, 20, 0, 1, 0);
        for (int i = 0; i < 200; i++) {
            OwnRanges ranges = of(histories.history());
            assertThat(ranges.inHundred()).isGreaterThan(20);
            assertThat(told(ranges)).isFalse();
        }
    }
}
