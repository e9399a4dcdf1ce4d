package app.shoelace.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact interval: as published, as computed another way, and as often right as it says. */
class ClopperPearsonTest {
    private static final MathContext DIGITS = new MathContext(60);

    /** The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 5. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "0, 20, 0.0000, 0.1684", "1, 29, 0.0009, 0.1776"})
    void isAsPublished(int hits, int of, double low, double high) {
        ClopperPearson interval = ClopperPearson.of(hits, of);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** With none or all, the end is a root: (1 - high) to the power of n is 2.5 %. */
    @Property
    void noneAndAllHaveAFormula(@ForAll @IntRange(min = 1, max = 2000) int of) {
        double end = 1 - Math.pow(0.025, 1.0 / of);
        assertThat(ClopperPearson.of(0, of).low()).isZero();
        assertThat(ClopperPearson.of(0, of).high()).isCloseTo(end, within(1e-12));
        assertThat(ClopperPearson.of(of, of).low()).isCloseTo(1 - end, within(1e-12));
        assertThat(ClopperPearson.of(of, of).high()).isEqualTo(1);
    }

    /** Added up in sixty digits from whole binomial coefficients, each tail is 2.5 %. */
    @Property(tries = 200)
    void bothTailsAreTwoAndAHalfPercent(@ForAll @IntRange(min = 1, max = 120) int of, @ForAll long seed) {
        int hits = new Random(seed).nextInt(of + 1);
        ClopperPearson interval = ClopperPearson.of(hits, of);
        if (hits > 0) {
            assertThat(between(hits, of, of, interval.low())).isCloseTo(0.025, within(1e-10));
        }
        if (hits < of) {
            assertThat(between(0, hits, of, interval.high())).isCloseTo(0.025, within(1e-10));
        }
        assertThat(interval.low()).isLessThanOrEqualTo((double) hits / of);
        assertThat(interval.high()).isGreaterThanOrEqualTo((double) hits / of);
    }

    /** Whatever the true share, the interval takes it in at least 95 times of 100. */
    @Property(tries = 200)
    void takesInTheTrueShare(@ForAll @IntRange(min = 1, max = 40) int of, @ForAll long seed) {
        double share = new Random(seed).nextDouble();
        double covered = 0;
        for (int hits = 0; hits <= of; hits++) {
            ClopperPearson interval = ClopperPearson.of(hits, of);
            if (interval.low() <= share && share <= interval.high()) {
                covered += between(hits, hits, of, share);
            }
        }
        assertThat(covered).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5", "1, -1"})
    void whatIsNoShareIsRefused(int hits, int of) {
        assertThatThrownBy(() -> ClopperPearson.of(hits, of)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double between(int from, int to, int of, double share) {
        var p = new BigDecimal(share);
        var q = BigDecimal.ONE.subtract(p);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i <= to; i++) {
            sum = sum.add(new BigDecimal(ways(of, i))
                    .multiply(p.pow(i, DIGITS), DIGITS)
                    .multiply(q.pow(of - i, DIGITS), DIGITS));
        }
        return sum.doubleValue();
    }

    private static BigInteger ways(int of, int take) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= take; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - take + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
