package app.shoelace.practice;

/**
 * The exact interval for a share: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated
 * in the case of the binomial", Biometrika 26 (1934), 404-413. It holds every share that an exact binomial test, two-sided
 * at 5 % with 2.5 % on either side, does not rule out, so it takes in the true share in 95 of 100 cases or more, however
 * few there are.
 *
 * @param low from 0
 * @param high to 1
 */
public record ClopperPearson(double low, double high) {
    private static final double TAIL = 0.025;

    /**
     * The interval for so many of so many.
     *
     * <p>Its ends are quantiles of beta distributions. They are found here as the shares at which the exact binomial tail
     * is 2.5 %, by halving until no double lies between.
     *
     * @param hits from 0 to {@code of}
     * @param of 1 or more
     * @throws IllegalArgumentException for other numbers
     */
    public static ClopperPearson of(int hits, int of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
        double low = hits == 0 ? 0 : 1 - greatest(of - hits, of);
        double high = hits == of ? 1 : greatest(hits, of);
        return new ClopperPearson(low, high);
    }

    /** The greatest share for which so few hits, or fewer, still come up in 2.5 of 100 cases. */
    private static double greatest(int hits, int of) {
        double fits = 0;
        double above = 1;
        while (true) {
            double middle = (fits + above) / 2;
            if (middle <= fits || middle >= above) {
                return middle;
            }
            if (atMost(hits, of, middle) > TAIL) {
                fits = middle;
            } else {
                above = middle;
            }
        }
    }

    /** How likely it is to see so many hits or fewer, each with that share; the sum of the binomial's own terms. */
    private static double atMost(int hits, int of, double share) {
        double sum = 0;
        double logOfWays = 0;
        for (int i = 0; i <= hits; i++) {
            sum += Math.exp(logOfWays + i * Math.log(share) + (of - i) * Math.log1p(-share));
            logOfWays += Math.log(of - i) - Math.log(i + 1);
        }
        return sum;
    }
}
