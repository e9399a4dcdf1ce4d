package app.shoelace.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules read once more from the page that lays them down, on plain maps, and sharing no code with the app: answers are
 * numbers, "n/a" or absent, days are numbers.
 */
final class Plainly {
    static final List<String> SIGNS = List.of(
            "says-no",
            "works-alone",
            "assumes-unwilling",
            "needy-people",
            "health-alone",
            "not-understood",
            "wont-ask",
            "overestimates",
            "hard-to-trust",
            "overstretches");
    static final Map<String, List<String>> PATTERNS = patterns();

    /** One check-in, with the rules that the person put away in it. */
    record Day(long day, String wording, Map<String, Object> answers, Set<String> known) {}

    /** A rule that holds, and the signs that it rests on. */
    record Shown(String rule, Set<String> because) {}

    /** What a pattern comes to: the level is NaN where not enough was answered. */
    record Level(double level, int answered, int applicable) {}

    private final Day now;
    private final List<Day> before;
    private final int asks;

    Plainly(Day now, List<Day> before, int asks) {
        this.now = now;
        this.before = before.stream()
                .filter(day -> day.wording().equals(now.wording()))
                .toList();
        this.asks = asks;
    }

    private static Map<String, List<String>> patterns() {
        var patterns = new LinkedHashMap<String, List<String>>();
        patterns.put("turning-help-away", List.of("says-no", "works-alone", "wont-ask"));
        patterns.put("guarding", List.of("assumes-unwilling", "needy-people", "hard-to-trust"));
        patterns.put("carrying-too-much", List.of("overestimates", "overstretches"));
        patterns.put("going-unseen", List.of("health-alone", "not-understood"));
        return patterns;
    }

    private static int[] steps(Day day, List<String> signs) {
        return signs.stream()
                .map(day.answers()::get)
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .toArray();
    }

    static Level level(Day day, String pattern) {
        var signs = PATTERNS.getOrDefault(pattern, List.of());
        int applicable = (int) signs.stream()
                .filter(sign -> !"n/a".equals(day.answers().get(sign)))
                .count();
        int[] steps = steps(day, signs);
        boolean enough = steps.length >= 2 && steps.length > applicable / 2.0;
        return new Level(enough ? Arrays.stream(steps).average().orElseThrow() : Double.NaN, steps.length, applicable);
    }

    /** "often/answered/median", or nothing. */
    static String overall(Day day) {
        long applicable = SIGNS.stream()
                .filter(sign -> !"n/a".equals(day.answers().get(sign)))
                .count();
        int[] steps = Arrays.stream(steps(day, SIGNS)).sorted().toArray();
        int n = steps.length;
        if (n < 6 || n < 0.8 * applicable - 1e-9) {
            return "";
        }
        double median = (steps[(n - 1) / 2] + steps[n / 2]) / 2.0;
        return Arrays.stream(steps).filter(step -> step >= 3).count() + "/" + n + "/" + median;
    }

    private boolean often(String sign) {
        return now.answers().get(sign) instanceof Integer step && step >= 3;
    }

    private boolean rarely(String sign) {
        return now.answers().get(sign) instanceof Integer step && step <= 1;
    }

    private Map<String, Shown> holding() {
        var holding = new LinkedHashMap<String, Shown>();
        if (often("health-alone")) {
            put(holding, "health-carried-alone", "health-alone");
        }
        var always = SIGNS.stream()
                .filter(sign -> Integer.valueOf(4).equals(now.answers().get(sign)))
                .toList();
        if (always.size() >= 5) {
            put(holding, "a-lot-today", always.toArray(String[]::new));
        }
        if (often("says-no") || often("works-alone")) {
            put(
                    holding,
                    "no-by-habit",
                    List.of("says-no", "works-alone").stream()
                            .filter(this::often)
                            .toArray(String[]::new));
        }
        if (often("assumes-unwilling")) {
            put(holding, "sure-of-a-no", "assumes-unwilling");
        }
        if (often("overestimates") && often("overstretches")) {
            put(holding, "more-than-fits", "overestimates", "overstretches");
        }
        if (often("wont-ask")) {
            put(holding, "stuck-not-asking", "wont-ask");
        }
        if (often("needy-people")) {
            put(holding, "full-up", "needy-people");
        }
        if (often("hard-to-trust")) {
            put(holding, "slow-trust", "hard-to-trust");
        }
        if (often("not-understood")) {
            put(holding, "unseen", "not-understood");
        }
        if (rarely("says-no")) {
            put(holding, "let-help-in", "says-no");
        }
        if (asks >= 1) {
            put(holding, "asked-anyway");
        }
        if (!eased().isEmpty()) {
            put(holding, "eased", eased().toArray(String[]::new));
        }
        if (!outside().isEmpty()) {
            put(
                    holding,
                    "own-range",
                    outside().stream()
                            .flatMap(pattern -> PATTERNS.getOrDefault(pattern, List.of()).stream())
                            .filter(sign -> now.answers().get(sign) instanceof Integer)
                            .toArray(String[]::new));
        }
        return holding;
    }

    private static void put(Map<String, Shown> holding, String rule, String... because) {
        var ordered = new LinkedHashSet<>(SIGNS);
        ordered.retainAll(List.of(because));
        holding.put(rule, new Shown(rule, ordered));
    }

    /** Signs two steps or more less than last time. */
    List<String> eased() {
        return SIGNS.stream()
                .filter(sign -> !before.isEmpty()
                        && before.getLast().answers().get(sign) instanceof Integer then
                        && now.answers().get(sign) instanceof Integer here
                        && then >= here + 2)
                .toList();
    }

    /** Whether it was put away in the last eight weeks, this day's check-in with them, and its answers are the same. */
    private boolean isKnown(String rule, Map<String, Shown> holding) {
        Shown shown = holding.get(rule);
        if (shown == null) {
            return false;
        }
        for (Day day : all()) {
            boolean same = shown.because().stream()
                    .allMatch(sign -> Objects.equals(
                            day.answers().get(sign), now.answers().get(sign)));
            if (day.known().contains(rule) && now.day() - day.day() < 56 && same) {
                return true;
            }
        }
        return false;
    }

    private List<Day> all() {
        var all = new ArrayList<>(before);
        all.add(now);
        return all;
    }

    /** The levels that count, by day, from the first on. */
    private NavigableMap<Long, Double> counted(String pattern, List<Day> days) {
        var levels = new TreeMap<Long, Double>();
        for (Day each : days) {
            double level = level(each, pattern).level();
            if (!Double.isNaN(level) && (levels.isEmpty() || each.day() - levels.lastKey() >= 14)) {
                levels.put(each.day(), level);
            }
        }
        return levels;
    }

    /** In how many of 100 check-ins some pattern is outside by chance alone. */
    private double chance() {
        double none = 1;
        for (String pattern : PATTERNS.keySet()) {
            int n = counted(pattern, before).size();
            none *= n < 5 ? 1 : (n - 1) / (n + 1.0);
        }
        return 100 - 100 * none;
    }

    /** Patterns outside the person's own range, where chance alone would say so in fewer than 20 of 100 check-ins. */
    List<String> outside() {
        return PATTERNS.keySet().stream()
                .filter(pattern -> {
                    var levels = new ArrayList<>(counted(pattern, before).values());
                    boolean counts = counted(pattern, all()).size() > levels.size();
                    double here = level(now, pattern).level();
                    boolean out = levels.stream().allMatch(level -> level < here)
                            || levels.stream().allMatch(level -> level > here);
                    return counts && levels.size() >= 5 && out && chance() < 20;
                })
                .toList();
    }

    /** By how much each pattern moved, over the signs answered then and now. */
    Map<String, Double> shifts() {
        var shifts = new LinkedHashMap<String, Double>();
        PATTERNS.forEach((pattern, signs) -> {
            if (!before.isEmpty()) {
                var both = signs.stream()
                        .filter(sign -> before.getLast().answers().get(sign) instanceof Integer
                                && now.answers().get(sign) instanceof Integer)
                        .toList();
                if (!both.isEmpty()) {
                    double then = Arrays.stream(steps(before.getLast(), both))
                            .average()
                            .orElseThrow();
                    double here = Arrays.stream(steps(now, both)).average().orElseThrow();
                    shifts.put(pattern, here - then);
                }
            }
        });
        return shifts;
    }

    /** Everything that was noticed, whatever is shown of it. */
    Set<Shown> noticed() {
        return Set.copyOf(holding().values());
    }

    /** The three at most that are shown, in order. */
    List<Shown> shown() {
        var holding = holding();
        var shown = new ArrayList<Shown>();
        for (String safety : List.of("health-carried-alone", "a-lot-today")) {
            if (isKnown(safety, holding)) {
                holding.remove(safety);
            }
            take(safety, holding, shown);
        }
        List.of("let-help-in", "asked-anyway", "eased").stream()
                .filter(holding::containsKey)
                .findFirst()
                .ifPresent(strength -> take(strength, holding, shown));
        var rest = new TreeMap<List<Integer>, Shown>(Comparator.<List<Integer>, Integer>comparing(List::getFirst)
                .thenComparing(key -> key.get(1))
                .thenComparing(key -> key.get(2)));
        int place = 0;
        for (Shown other : holding.values()) {
            int[] answers = other.because().stream()
                    .mapToInt(sign -> (Integer) now.answers().getOrDefault(sign, 0))
                    .toArray();
            rest.put(List.of(-Arrays.stream(answers).max().orElse(-1), -answers.length, place++), other);
        }
        shown.addAll(rest.values());
        return shown.subList(0, Math.min(3, shown.size()));
    }

    private static void take(String rule, Map<String, Shown> holding, List<Shown> shown) {
        Shown taken = holding.remove(rule);
        if (taken != null) {
            shown.add(taken);
        }
    }

    /** The signs left blank. */
    List<String> blank() {
        return SIGNS.stream().filter(sign -> !now.answers().containsKey(sign)).toList();
    }
}
