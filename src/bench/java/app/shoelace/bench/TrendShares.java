package app.shoelace.bench;

import app.shoelace.trends.FalseTrends;
import app.shoelace.trends.FalseTrends.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In what share of histories a trend is put into words: where nothing changed, and where a pattern rose by 1.5 steps. */
final class TrendShares {
    private static final int HISTORIES = 2000;

    private TrendShares() {}

    /** A table for the report. At most 6, 8 and 12 % are wanted where nothing changed. */
    static List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("| trend words in " + HISTORIES + " histories: days, autocorrelation, counted check-ins"
                + " | nothing changed, % | a rise of 1.5 steps told, % | the same, a calmer person, % |");
        lines.add("|---|---|---|---|");
        for (Days days : Days.values()) {
            for (double likeness : new double[] {0, 0.3, 0.5}) {
                for (int counted : new int[] {8, 12, 26}) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "| %s, %.1f, %d | %.1f | %.1f | %.1f |",
                            days.name().toLowerCase(Locale.ROOT),
                            likeness,
                            counted,
                            percent(new FalseTrends(1, days, counted, likeness, 1, 0).worded(HISTORIES)),
                            percent(new FalseTrends(2, days, counted, likeness, 1, 1.5).risesTold(HISTORIES)),
                            percent(new FalseTrends(3, days, counted, likeness, 0.5, 1.5).risesTold(HISTORIES))));
                }
            }
        }
        lines.add("");
        return lines;
    }

    private static double percent(int worded) {
        return 100.0 * worded / HISTORIES;
    }
}
