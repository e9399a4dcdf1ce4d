package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.trends.PatternHistory.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every pattern over time.
 *
 * @param courses in the pack's order of patterns
 */
public record Trends(List<PatternHistory> courses) {

    /** A trend is looked for from so many counted levels on. */
    public static final int FROM = 6;

    /** A trend is put into words only if its adjusted p is below this … */
    static final double BELOW = 0.05;

    /** … and the middle of the last three levels lies at least so many steps from that of the first three. */
    static final double APART = 0.5;

    /** Levels are sums over counts, so that two differences alike on paper may differ in the last bit. */
    private static final double LAST_BIT = 1e-9;

    public Trends {
        courses = List.copyOf(courses);
    }

    /**
     * Looks at all check-ins.
     *
     * @param all in any order; those of another pack are left out
     */
    public static Trends of(Pack pack, List<CheckIn> all) {
        var own = all.stream()
                .filter(each -> each.edition().pack().equals(pack.edition().pack()))
                .sorted(CheckIn.BY_DATE)
                .toList();
        if (own.isEmpty()) {
            return new Trends(pack.patterns().stream()
                    .map(pattern -> new PatternHistory(pattern.id(), List.of(), new Finding.TooEarly()))
                    .toList());
        }
        var told = told(pack, Series.of(own.getLast().edition(), own));
        var points = new ArrayList<List<Point>>();
        var signs = new ArrayList<List<Sign>>();
        var counted = new ArrayList<Set<UUID>>();
        for (Pattern pattern : pack.patterns()) {
            points.add(new ArrayList<>(own.size()));
            signs.add(pack.signsOf(pattern.id()));
            counted.add(counted(pack, pattern.id(), own));
        }
        for (int i = 0; i < own.size(); i++) {
            CheckIn each = own.get(i);
            boolean late = each.late();
            boolean breaks = i > 0 && Series.breaks(own.get(i - 1), each);
            for (int of = 0; of < points.size(); of++) {
                Level level = Level.of(pack.patterns().get(of).id(), signs.get(of), each.said());
                points.get(of)
                        .add(new Point(
                                each.id(), each.date(), level, counted.get(of).contains(each.id()), late, breaks));
            }
        }
        var courses = new ArrayList<PatternHistory>();
        for (int of = 0; of < told.size(); of++) {
            courses.add(new PatternHistory(pack.patterns().get(of).id(), points.get(of), told.get(of)));
        }
        return new Trends(courses);
    }

    /**
     * The course of that pattern.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public PatternHistory course(PatternId pattern) {
        return courses.stream()
                .filter(course -> course.pattern().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pattern " + pattern));
    }

    /** What may be told of each pattern, in the pack's order. */
    public static List<Finding> told(Pack pack, Series series) {
        var levels = new ArrayList<List<Dated>>();
        for (Pattern pattern : pack.patterns()) {
            List<Sign> signs = pack.signsOf(pattern.id());
            levels.add(Series.levels(pattern.id(), signs, series.counted(pattern.id(), signs, pack.windowDays())));
        }
        var family = new TestFamily(
                levels.stream().filter(each -> each.size() >= FROM).toList());
        var told = new ArrayList<Finding>();
        int at = 0;
        for (var each : levels) {
            told.add(each.size() < FROM ? early(each) : tested(family, at++));
        }
        return List.copyOf(told);
    }

    private static Finding early(List<Dated> levels) {
        return OwnRange.of(levels).<Finding>map(Finding.Ranged::new).orElseGet(Finding.TooEarly::new);
    }

    private static Finding tested(TestFamily family, int at) {
        return new Finding.Tested(OwnRange.of(family.levels(at)).orElseThrow(), worded(family, at), family, at);
    }

    /**
     * The last three must lie on the side that the whole leans to, so that no sentence says one thing of two. What is looked
     * at first costs least; an adjusted p is never below the one that it was.
     */
    private static Direction worded(TestFamily family, int at) {
        List<Dated> levels = family.levels(at);
        double apart = middle(levels.subList(levels.size() - 3, levels.size())) - middle(levels.subList(0, 3));
        boolean told = Math.abs(apart) >= APART - LAST_BIT
                && Math.signum(apart) == Integer.signum(family.test(at).s())
                && family.test(at).p() < BELOW
                && family.p(at) < BELOW
                && family.adjusted(at) < BELOW;
        if (!told) {
            return Direction.NOTHING;
        }
        return apart > 0 ? Direction.RISING : Direction.FALLING;
    }

    private static double middle(List<Dated> levels) {
        return Median.of(levels.stream().mapToDouble(Dated::level).toArray());
    }

    private static Set<UUID> counted(Pack pack, PatternId pattern, List<CheckIn> own) {
        var counted = new HashSet<UUID>();
        own.stream()
                .map(CheckIn::edition)
                .distinct()
                .forEach(edition -> Series.of(edition, own)
                        .counted(pattern, pack.signsOf(pattern), pack.windowDays())
                        .forEach(each -> counted.add(each.id())));
        return counted;
    }
}
