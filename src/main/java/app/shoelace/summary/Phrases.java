package app.shoelace.summary;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.TickId;
import app.shoelace.text.Messages;
import app.shoelace.trends.Finding;
import app.shoelace.trends.PatternHistory;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Single values in words. */
public final class Phrases {
    /** A chart's twin names so many check-ins; of those before it says how many and their range. */
    private static final int NAMED = 60;

    private final Pack pack;
    private final Messages messages;
    private final NumberFormat number;

    public Phrases(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
        number = NumberFormat.getNumberInstance(messages.locale());
        number.setMaximumFractionDigits(2);
    }

    /** A level or a middle answer: its number, two decimals at most. */
    String number(double level) {
        return number.format(level);
    }

    /** The nearest word with the number; half-way between two words, both. */
    String level(double level) {
        int below = (int) Math.floor(level);
        return level - below == 0.5
                ? messages.text(
                        "summary.level.between",
                        inside(pack.scale().word(below)),
                        inside(pack.scale().word(below + 1)),
                        number(level))
                : messages.text("summary.level", inside(pack.scale().nearest(level)), number(level));
    }

    String latest(Level level) {
        String of = messages.text("summary.answered", level.answered(), level.applicable());
        return level.mean()
                .map(mean -> messages.text("summary.pattern.latest", level(mean), of))
                .orElseGet(() -> messages.text("summary.pattern.unsaid", of));
    }

    String middle(PatternHistory course) {
        return course.range()
                .map(range -> messages.text("summary.pattern.middle", level(range.middle()), range.of()))
                .orElseGet(() -> messages.text("summary.pattern.early"));
    }

    String direction(PatternHistory course) {
        return switch (course.told()) {
            case Finding.TooEarly(), Finding.Ranged _ -> messages.text("summary.pattern.early");
            case Finding.Tested tested ->
                switch (tested.worded()) {
                    case NOTHING -> messages.text("summary.pattern.none");
                    case RISING -> messages.text("summary.pattern.rising");
                    case FALLING -> messages.text("summary.pattern.falling");
                };
        };
    }

    String answer(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int step) -> Integer.toString(step);
            case Answer.NotApplicable() -> messages.text("summary.sign.not-applicable");
            case Answer.Skipped() -> messages.text("summary.sign.skipped");
        };
    }

    /** The same inside a sentence, as a word. */
    String said(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int step) -> inside(pack.scale().word(step));
            case Answer.NotApplicable() -> inside(pack.scale().notApplicable());
            case Answer.Skipped() -> inside(pack.scale().skipped());
        };
    }

    /** "0 never, 1 rarely …" */
    public String steps() {
        return IntStream.rangeClosed(0, pack.scale().top())
                .mapToObj(step ->
                        messages.text("summary.step", step, inside(pack.scale().word(step))))
                .collect(Collectors.joining(messages.text("summary.list")));
    }

    /** A day that was marked, and what for. */
    String marked(Event event) {
        String name = TextSanitizer.line(event.name());
        return switch (event.kind()) {
            case EVENT -> messages.text("summary.mark", messages.shortDate(event.date()), name);
            case APPOINTMENT ->
                name.isEmpty()
                        ? messages.text("summary.mark.appointment", messages.shortDate(event.date()))
                        : messages.text("summary.mark.appointment-named", messages.shortDate(event.date()), name);
        };
    }

    String fit(Verdict fit) {
        return switch (fit) {
            case FITS -> messages.text("summary.fit.fits");
            case DOES_NOT_FIT -> messages.text("summary.fit.not");
            case UNSURE -> messages.text("summary.fit.unsure");
        };
    }

    String effect(Effect effect) {
        String chosen = switch (effect) {
            case HELPED -> pack.text("effect.helped");
            case COST -> pack.text("effect.cost");
            case BOTH -> pack.text("effect.both");
        };
        return messages.text("summary.effect", pack.text("effect"), chosen);
    }

    /** What was felt and ticked, or empty. */
    String facts(Origin origin, HowTrue felt, Set<TickId> ticks) {
        var facts = new ArrayList<String>();
        origin.ticks().stream()
                .filter(tick -> ticks.contains(tick.id()))
                .map(Origin.Tick::text)
                .forEach(facts::add);
        String ticked = String.join(messages.text("summary.list"), facts);
        if (felt == HowTrue.UNSAID) {
            return ticked;
        }
        String told = messages.text("summary.origin.felt", pack.felt(felt));
        return ticked.isEmpty() ? told : messages.text("summary.origin.ticked", ticked, told);
    }

    /** The chart for who cannot see it: every dot, and of very many the latest. */
    String twin(String name, Chart chart) {
        if (chart.dots().isEmpty()) {
            return messages.text("summary.chart.none", name);
        }
        int from = Math.max(0, chart.dots().size() - NAMED);
        String named = chart.dots().subList(from, chart.dots().size()).stream()
                .map(this::dot)
                .collect(Collectors.joining(messages.text("summary.chart.join")));
        if (from == 0) {
            return messages.text("summary.chart", name, chart.never(), chart.top(), chart.always(), named);
        }
        var before = chart.dots().subList(0, from).stream()
                .mapToDouble(Chart.Dot::level)
                .summaryStatistics();
        String earlier =
                messages.text("summary.chart.earlier", from, number(before.getMin()), number(before.getMax()), NAMED);
        return messages.text("summary.chart.long", name, chart.never(), chart.top(), chart.always(), earlier, named);
    }

    private String dot(Chart.Dot dot) {
        String key = dot.late() ? "summary.chart.late" : "summary.chart.dot";
        return messages.text(key, messages.shortDate(dot.day()), number(dot.level()));
    }

    private String inside(String word) {
        return word.toLowerCase(messages.locale());
    }
}
