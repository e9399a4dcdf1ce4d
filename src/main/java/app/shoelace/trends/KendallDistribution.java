package app.shoelace.trends;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All orderings of a number of things, some of them equal, by how many of their pairs stand the wrong way round.
 *
 * <p>With groups of m1, m2, … equal things among n, the number of orderings with x inversions is the coefficient of q^x in
 * the Gaussian multinomial [n]! / ([m1]! [m2]! …), where [m]! = [1] [2] … [m] and [i] = 1 + q + … + q^(i-1) (MacMahon,
 * P. A., 1915, Combinatory Analysis). Its degree d is the number of unequal pairs, it reads the same from both ends, and
 * Kendall's sum of an ordering is d - 2x.
 *
 * <p>The share is counted in whole numbers, and so is exact, as long as that takes at most {@link #STEPS} additions: always
 * up to 60 things, and beyond that for as many as 300 where the ordering is nearly sorted. Otherwise the coefficients'
 * sum is taken from the polynomial's values at roots of unity in double precision, which is off by less than 1e-12, as long
 * as that takes at most {@link #FACTORS} factors: always up to 390 things, which 15 years of check-ins come to. Beyond that
 * it is Edgeworth's series to its third term, which is off by less than 1e-6.
 */
final class KendallDistribution {
    private static final long STEPS = 300_000;

    private static final long FACTORS = 30_000_000;

    /** A product of characteristic functions, none above 1, adds nothing to the sum below this. */
    private static final double NOTHING = 1e-18;

    /** The sizes of the groups of equal things, the largest first. */
    private final int[] groups;

    private final int things;

    /** How many pairs are unequal. */
    private final int unequal;

    KendallDistribution(int[] groups) {
        int[] sorted = groups.clone();
        Arrays.sort(sorted);
        this.groups = IntStream.range(0, sorted.length)
                .map(i -> sorted[sorted.length - 1 - i])
                .toArray();
        things = IntStream.of(groups).sum();
        unequal = pairs(things)
                - IntStream.of(groups).map(KendallDistribution::pairs).sum();
    }

    private static int pairs(int things) {
        return things * (things - 1) / 2;
    }

    /** The share of orderings whose Kendall sum lies as far from 0 as this one, or further; in (0, 1]. */
    double asFarAs(int s) {
        if (s == 0) {
            return 1;
        }
        int inversions = (unequal - Math.abs(s)) / 2;
        long steps = 2L * (things - groups[0]) * (inversions + 1);
        if (steps <= STEPS) {
            return Math.min(1, 2 * counted(inversions));
        }
        boolean few = (long) unequal * (things - groups[0]) <= FACTORS;
        return Math.clamp(2 * (few ? inverted(inversions) : nearly(inversions)), Double.MIN_NORMAL, 1);
    }

    /** The share with at most so many inversions, from the coefficients. */
    double counted(int inversions) {
        BigInteger[] coefficients = new BigInteger[inversions + 1];
        Arrays.fill(coefficients, BigInteger.ZERO);
        coefficients[0] = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        int before = groups[0];
        for (int group = 1; group < groups.length; group++) {
            for (int i = 1; i <= groups[group]; i++) {
                // times [before + i] / [i]; what it gives is again a polynomial with whole coefficients
                for (int x = inversions; x >= before + i; x--) {
                    coefficients[x] = coefficients[x].subtract(coefficients[x - before - i]);
                }
                for (int x = i; x <= inversions; x++) {
                    coefficients[x] = coefficients[x].add(coefficients[x - i]);
                }
                all = all.multiply(BigInteger.valueOf(before + i)).divide(BigInteger.valueOf(i));
            }
            before += groups[group];
        }
        BigInteger few = Arrays.stream(coefficients).reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(few)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }

    /**
     * The same share by the discrete Fourier transform. At the angle t the polynomial over its sum is e^(i t d/2) times the
     * real product of j sin((b + j) t/2) / ((b + j) sin(j t/2)) over each group's j = 1 … m with b things before it.
     */
    double inverted(int inversions) {
        // a prime number of angles, so that no sine below is 0
        int angles = Math.max(unequal, things) + 1;
        while (!isPrime(angles)) {
            angles++;
        }
        double[] sines = new double[2 * angles];
        for (int i = 1; i <= angles / 2; i++) {
            double sine = Math.sin(Math.PI * i / angles);
            sines[i] = sine;
            sines[angles - i] = sine;
            sines[angles + i] = -sine;
            sines[2 * angles - i] = -sine;
        }
        double sum = inversions + 1;
        for (int k = 1; k <= angles / 2; k++) {
            double share = share(k, sines);
            if (Math.abs(share) > NOTHING) {
                double angle = Math.PI * k / angles;
                sum += 2
                        * share
                        * Math.cos(angle * (unequal - inversions))
                        * sines[at((long) (inversions + 1) * k, sines)]
                        / sines[k];
            }
        }
        return Math.max(0, sum / angles);
    }

    /**
     * The product for the k-th angle, group by group from the last, which soonest shows that it comes to nothing. The places
     * of both sines go round by k each time, which saves dividing.
     */
    private double share(int k, double[] sines) {
        double share = 1;
        int before = things;
        for (int group = groups.length - 1; group > 0 && Math.abs(share) > NOTHING; group--) {
            before -= groups[group];
            int upper = at((long) before * k, sines);
            int lower = 0;
            for (int i = 1; i <= groups[group]; i++) {
                upper = upper + k < sines.length ? upper + k : upper + k - sines.length;
                lower = lower + k < sines.length ? lower + k : lower + k - sines.length;
                share *= sines[upper] * i / (sines[lower] * (before + i));
            }
        }
        return share;
    }

    /**
     * Nearly the same share. The number of inversions has the cumulants of independent even chances among 0 … i - 1, one for
     * each i up to the number of things, less those of each group; with an even chance in (-1/2, 1/2) added to it, it has a
     * density. Edgeworth, F. Y. (1905). The law of error. Transactions of the Cambridge Philosophical Society 20, 36-65.
     */
    double nearly(int inversions) {
        double variance = cumulant(2) / 12;
        double fourth = -cumulant(4) / 120 / Math.pow(variance, 2);
        double sixth = cumulant(6) / 252 / Math.pow(variance, 3);
        double x = (inversions + 0.5 - unequal / 2.0) / Math.sqrt(variance);
        double third = Math.pow(x, 3) - 3 * x;
        double fifth = Math.pow(x, 5) - 10 * Math.pow(x, 3) + 15 * x;
        double seventh = Math.pow(x, 7) - 21 * Math.pow(x, 5) + 105 * Math.pow(x, 3) - 105 * x;
        double more = fourth / 24 * third + sixth / 720 * fifth + fourth * fourth / 1152 * seventh;
        return Math.max(0, below(x) - density(x) * more);
    }

    /** The sum of i to that power, less 1, over all things, less the same over each group; and 1 for the even chance. */
    private double cumulant(int power) {
        double sum = 1 + powers(things, power);
        for (int group : groups) {
            sum -= powers(group, power);
        }
        return sum;
    }

    private static double powers(int most, int power) {
        double sum = 0;
        for (int i = 2; i <= most; i++) {
            sum += Math.pow(i, power) - 1;
        }
        return sum;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The normal distribution below x, by Taylor's series; x at most 0. */
    static double below(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; Math.abs(term) > NOTHING * Math.abs(sum); i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return Math.max(0, 0.5 + density(x) * sum);
    }

    private static boolean isPrime(int number) {
        for (int factor = 2; factor * factor <= number; factor++) {
            if (number % factor == 0) {
                return false;
            }
        }
        return number > 1;
    }

    private static int at(long multiple, double[] sines) {
        return (int) (multiple % sines.length);
    }
}
