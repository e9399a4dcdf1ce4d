package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.PatternId;
import app.shoelace.trends.Course.Point;
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
public record Trends(List<Course> courses) {

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
                    .map(pattern -> new Course(pattern.id(), List.of(), new Told.TooEarly()))
                    .toList());
        }
        var told = told(pack, Series.of(own.getLast().edition(), own));
        var counted = counted(own);
        var courses = new ArrayList<Course>();
        for (int i = 0; i < told.size(); i++) {
            Pattern pattern = pack.patterns().get(i);
            courses.add(new Course(pattern.id(), points(pack, pattern, own, counted), told.get(i)));
        }
        return new Trends(courses);
    }

    /**
     * The course of that pattern.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public Course course(PatternId pattern) {
        return courses.stream()
                .filter(course -> course.pattern().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pattern " + pattern));
    }

    /** What may be told of each pattern, in the pack's order. */
    public static List<Told> told(Pack pack, Series series) {
        var counted = series.counted();
        var levels = pack.patterns().stream()
                .map(pattern -> Series.levels(pattern.id(), pack.signsOf(pattern.id()), counted))
                .toList();
        var tested = levels.stream().filter(each -> each.size() >= FROM).toList();
        var tests = tested.stream()
                .map(each -> KendallTau.of(each.stream().map(Dated::level).toList()))
                .toList();
        double[] adjusted =
                Holm.adjust(tests.stream().mapToDouble(KendallTau::p).toArray());
        var told = new ArrayList<Told>();
        int at = 0;
        for (var each : levels) {
            told.add(each.size() < FROM ? early(each) : tested(each, tests.get(at), adjusted[at++]));
        }
        return List.copyOf(told);
    }

    private static Told early(List<Dated> levels) {
        return OwnRange.of(levels).<Told>map(Told.Ranged::new).orElseGet(Told.TooEarly::new);
    }

    private static Told tested(List<Dated> levels, KendallTau kendall, double adjusted) {
        return new Told.Tested(
                OwnRange.of(levels).orElseThrow(),
                TheilSen.perWeek(levels).orElseThrow(),
                kendall,
                adjusted,
                worded(levels, kendall, adjusted));
    }

    /** The last three must lie on the side that the whole leans to, so that no sentence says one thing of two. */
    private static Worded worded(List<Dated> levels, KendallTau kendall, double adjusted) {
        double apart = middle(levels.subList(levels.size() - 3, levels.size())) - middle(levels.subList(0, 3));
        boolean told = adjusted < BELOW
                && Math.abs(apart) >= APART - LAST_BIT
                && Math.signum(apart) == Integer.signum(kendall.s());
        if (!told) {
            return Worded.NOTHING;
        }
        return kendall.s() > 0 ? Worded.RISING : Worded.FALLING;
    }

    private static double middle(List<Dated> levels) {
        return Median.of(levels.stream().mapToDouble(Dated::level).toArray());
    }

    private static Set<UUID> counted(List<CheckIn> own) {
        var counted = new HashSet<UUID>();
        own.stream()
                .map(CheckIn::edition)
                .distinct()
                .forEach(edition -> Series.of(edition, own).counted().forEach(each -> counted.add(each.id())));
        return counted;
    }

    private static List<Point> points(Pack pack, Pattern pattern, List<CheckIn> own, Set<UUID> counted) {
        var signs = pack.signsOf(pattern.id());
        var points = new ArrayList<Point>();
        for (int i = 0; i < own.size(); i++) {
            CheckIn each = own.get(i);
            points.add(new Point(
                    each.id(),
                    each.date(),
                    Level.of(pattern.id(), signs, each.said()),
                    counted.contains(each.id()),
                    each.late(),
                    i > 0 && Series.breaks(own.get(i - 1), each)));
        }
        return points;
    }
}
