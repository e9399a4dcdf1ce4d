package app.shoelace.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The statistics of the design, calculated a second time: with nothing of the app's, in the plainest way there is. Levels
 * are whole numbers of sixths, so that nothing hangs on a last bit; p counts every ordering, one after the other.
 */
final class Outside {
    static final int APART = -1;
    static final int BLANK = -2;

    /** Which signs are whose. */
    static final Map<String, List<String>> PATTERNS = new LinkedHashMap<>();

    static {
        PATTERNS.put("turning-help-away", List.of("says-no", "works-alone", "wont-ask"));
        PATTERNS.put("guarding", List.of("assumes-unwilling", "needy-people", "hard-to-trust"));
        PATTERNS.put("carrying-too-much", List.of("overestimates", "overstretches"));
        PATTERNS.put("going-unseen", List.of("health-alone", "not-understood"));
    }

    private static final int NONE = Integer.MIN_VALUE;

    private Outside() {}

    /** One check-in: so many days late, steps by sign, or {@link #APART}, or {@link #BLANK}. */
    record Day(LocalDate date, int late, int edition, Map<String, Integer> answers) {}

    /** What is told of a pattern; NaN where nothing is. */
    record Told(
            List<Double> levels,
            List<Boolean> counted,
            double middle,
            double low,
            double high,
            double slope,
            double p,
            double adjusted,
            String worded) {}

    /** All patterns of these check-ins, which stand in order. */
    static Map<String, Told> of(List<Day> days) {
        var tests = new TreeMap<String, Double>();
        var taken = new HashMap<String, List<Integer>>();
        var dates = new HashMap<String, List<LocalDate>>();
        var counts = new HashMap<String, List<Boolean>>();
        PATTERNS.forEach((pattern, signs) -> {
            List<Boolean> counted = counted(days, signs);
            counts.put(pattern, counted);
            var levels = new ArrayList<Integer>();
            var on = new ArrayList<LocalDate>();
            for (int i = 0; i < days.size(); i++) {
                int level = level(days.get(i), signs);
                if (counted.get(i) && days.get(i).edition == days.getLast().edition && level != NONE) {
                    levels.add(level);
                    on.add(days.get(i).date);
                }
            }
            taken.put(pattern, levels);
            dates.put(pattern, on);
            if (levels.size() >= 6) {
                tests.put(pattern, Math.max(p(levels), corrected(levels)));
            }
        });
        var told = new LinkedHashMap<String, Told>();
        PATTERNS.forEach((pattern, signs) -> told.put(
                pattern,
                told(
                        days.stream()
                                .map(day -> level(day, signs))
                                .map(level -> level == NONE ? Double.NaN : level / 6.0)
                                .toList(),
                        counts.getOrDefault(pattern, List.of()),
                        taken.getOrDefault(pattern, List.of()),
                        dates.getOrDefault(pattern, List.of()),
                        tests.getOrDefault(pattern, Double.NaN),
                        holm(pattern, tests))));
        return told;
    }

    private static Told told(
            List<Double> drawn,
            List<Boolean> counted,
            List<Integer> levels,
            List<LocalDate> on,
            double p,
            double adjusted) {
        double no = Double.NaN;
        if (levels.size() < 5) {
            return new Told(drawn, counted, no, no, no, no, no, no, "");
        }
        double middle = median(levels.stream().map(Integer::doubleValue).toList()) / 6;
        double low = Collections.min(levels) / 6.0;
        double high = Collections.max(levels) / 6.0;
        if (levels.size() < 6) {
            return new Told(drawn, counted, middle, low, high, no, no, no, "");
        }
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                double days = on.get(j).toEpochDay() - on.get(i).toEpochDay();
                slopes.add((levels.get(j) - levels.get(i)) / 6.0 / (days / 7));
            }
        }
        double apart = median(doubles(levels.subList(levels.size() - 3, levels.size())))
                - median(doubles(levels.subList(0, 3)));
        boolean said = adjusted < 0.05 && Math.abs(apart) >= 3 && apart * s(levels) > 0;
        String worded = !said ? "" : s(levels) > 0 ? "rising" : "falling";
        return new Told(drawn, counted, middle, low, high, median(slopes), p, adjusted, worded);
    }

    private static int level(Day day, List<String> signs) {
        int answered = 0;
        int applicable = 0;
        int sum = 0;
        for (String sign : signs) {
            int answer = day.answers.getOrDefault(sign, BLANK);
            applicable += answer == APART ? 0 : 1;
            answered += answer >= 0 ? 1 : 0;
            sum += Math.max(answer, 0);
        }
        return answered >= 2 && 2 * answered > applicable ? sum * 6 / answered : NONE;
    }

    /** Forward from the first of each series: with a level, and 14 days or more after the last that counted. */
    private static List<Boolean> counted(List<Day> days, List<String> signs) {
        var counted = new ArrayList<Boolean>();
        var last = new HashMap<Integer, LocalDate>();
        for (Day day : days) {
            LocalDate before = last.getOrDefault(day.edition, LocalDate.MIN);
            boolean apart = before.equals(LocalDate.MIN) || !day.date.isBefore(before.plusDays(14));
            boolean counts = level(day, signs) != NONE && apart;
            if (counts) {
                last.put(day.edition, day.date);
            }
            counted.add(counts);
        }
        return counted;
    }

    /** The normal approximation, its variance made greater where a level resembles the one before. */
    private static double corrected(List<Integer> levels) {
        int n = levels.size();
        double variance = n * (n - 1) * (2.0 * n + 5);
        for (int level : List.copyOf(new TreeSet<>(levels))) {
            int t = Collections.frequency(levels, level);
            variance -= t * (t - 1) * (2.0 * t + 5);
        }
        variance /= 18;
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes.add((levels.get(j) - levels.get(i)) / (double) (j - i));
            }
        }
        double slope = median(slopes);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += (levels.get(i) - slope * i) / n;
        }
        double above = 0;
        double below = 0;
        for (int i = 0; i < n; i++) {
            double left = levels.get(i) - slope * i - mean;
            below += left * left;
            above += i + 1 < n ? left * (levels.get(i + 1) - slope * (i + 1) - mean) : 0;
        }
        double r = below < 1e-9 ? 0 : above / below;
        r = Math.max(0, Math.min(0.8, (r * n + 2) / (n - 4)));
        double factor = 1;
        for (int k = 1; k <= n - 1; k++) {
            factor += 2 * (1 - k / (double) n) * Math.pow(r, k);
        }
        double far = Math.max(0, Math.abs(s(levels)) - 1);
        return far == 0 ? 1 : twoTails(far / Math.sqrt(variance * factor));
    }

    /** What of a normal distribution is as far from 0 as that, on both sides: summed in small strips out to 12. */
    private static double twoTails(double z) {
        int strips = 20_000;
        double width = Math.max(0, 12 - z) / strips;
        double sum = 0;
        for (int i = 0; i <= strips; i++) {
            double x = z + i * width;
            // Simpson's rule
            int weight = i == 0 || i == strips ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-x * x / 2);
        }
        return 2 * sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    private static List<Double> doubles(List<Integer> levels) {
        return levels.stream().map(Integer::doubleValue).toList();
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    private static int s(List<Integer> levels) {
        int s = 0;
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                s += Integer.compare(levels.get(j), levels.get(i));
            }
        }
        return s;
    }

    /** The share of all orderings of these levels whose sum lies as far from 0. */
    private static double p(List<Integer> levels) {
        var groups = new TreeMap<Integer, Integer>();
        levels.forEach(level -> groups.merge(level, 1, Integer::sum));
        int[] left = groups.values().stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Double> orderings = orderings(left, new HashMap<>());
        int s = Math.abs(s(levels));
        double all = 0;
        double asFar = 0;
        for (var entry : orderings.entrySet()) {
            all += entry.getValue();
            asFar += Math.abs(entry.getKey()) >= s ? entry.getValue() : 0;
        }
        return asFar / all;
    }

    /** How many orderings of what is left there are by their sum: each kind of level may come first. */
    private static Map<Integer, Double> orderings(int[] left, Map<List<Integer>, Map<Integer, Double>> known) {
        var key = Arrays.stream(left).boxed().toList();
        if (known.containsKey(key)) {
            return known.getOrDefault(key, Map.of());
        }
        var found = new HashMap<Integer, Double>();
        if (Arrays.stream(left).sum() == 0) {
            found.put(0, 1.0);
        }
        for (int first = 0; first < left.length; first++) {
            if (left[first] > 0) {
                int greater = Arrays.stream(left, first + 1, left.length).sum();
                int less = Arrays.stream(left, 0, first).sum();
                int[] rest = left.clone();
                rest[first]--;
                orderings(rest, known).forEach((s, ways) -> found.merge(s + greater - less, ways, Double::sum));
            }
        }
        known.put(key, found);
        return found;
    }

    /** Holm: by rising p, times how many are not smaller; never less than for one before. */
    private static double holm(String pattern, Map<String, Double> tests) {
        double own = tests.getOrDefault(pattern, Double.NaN);
        double adjusted = own;
        for (double p : tests.values()) {
            if (p <= own) {
                long notLess =
                        tests.values().stream().filter(other -> other >= p).count();
                adjusted = Math.max(adjusted, Math.min(1, p * notLess));
            }
        }
        return adjusted;
    }
}
