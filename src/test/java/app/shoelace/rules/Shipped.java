package app.shoelace.rules;

import app.shoelace.pack.*;
import app.shoelace.pack.Condition.*;
import java.util.*;
import java.util.stream.*;

/** The shipped pack. */
public final class Shipped {
    private Shipped() {}

    public static Pack pack() {
        String[][] signs = {
            {"says-no", "turning-help-away", "said no to help I needed"},
            {"works-alone", "turning-help-away", "did work too big for one person alone"},
            {"assumes-unwilling", "guarding", "decided someone would not help, without asking"},
            {"needy-people", "guarding", "felt put off when someone leaned on me"},
            {"health-alone", "going-unseen", "dealt with a hard health problem alone"},
            {"not-understood", "going-unseen", "felt that no one gets me"},
            {"wont-ask", "turning-help-away", "got stuck because I did not ask"},
            {"overestimates", "carrying-too-much", "took on more than I could finish"},
            {"hard-to-trust", "guarding", "found it hard to trust someone fair"},
            {"overstretches", "carrying-too-much", "kept going past my limit"}
        };
        String[] ticks = {"stomach", "hot-face", "anger", "tight-chest", "blank", "other", "nothing"};
        var body = new OriginId("body");
        List<Condition> alarms = new ArrayList<>();
        for (String tick : ticks) {
            if (!tick.equals("nothing")) {
                alarms.add(new Ticked(body, new TickId(tick)));
            }
        }
        var rules = new ArrayList<Rule>();
        rule(rules, "health-carried-alone", Rule.Kind.SAFETY, often("health-alone"));
        rule(rules, "body-alarm", Rule.Kind.SAFETY, new Any(alarms));
        rule(rules, "alarm-and-anger", Rule.Kind.SAFETY, new Ticked(body, new TickId("anger")));
        rule(rules, "a-lot-today", Rule.Kind.SAFETY, new Count(5, 4));
        rule(rules, "no-by-habit", Rule.Kind.OTHER, new Any(List.of(often("says-no"), often("works-alone"))));
        rule(rules, "sure-of-a-no", Rule.Kind.OTHER, often("assumes-unwilling"));
        rule(
                rules,
                "more-than-fits",
                Rule.Kind.OTHER,
                new All(List.of(often("overestimates"), often("overstretches"))));
        rule(rules, "stuck-not-asking", Rule.Kind.OTHER, often("wont-ask"));
        rule(rules, "full-up", Rule.Kind.OTHER, often("needy-people"));
        rule(rules, "slow-trust", Rule.Kind.OTHER, often("hard-to-trust"));
        rule(rules, "unseen", Rule.Kind.OTHER, often("not-understood"));
        rule(rules, "let-help-in", Rule.Kind.STRENGTH, new AtMost(new SignId("says-no"), 1));
        rule(rules, "asked-anyway", Rule.Kind.STRENGTH, new AskMade());
        rule(rules, "eased", Rule.Kind.STRENGTH, new Eased(2));
        rule(rules, "own-range", Rule.Kind.OTHER, new OutsideOwnRange());
        rule(rules, "left-blank", Rule.Kind.NOTE, new LeftBlank());
        return new Pack(
                new Edition("hyper-independence", 1),
                "en",
                14,
                new Scale(List.of("Never", "Rarely", "Sometimes", "Often", "Almost always"), "n", "s"),
                Stream.of("Turning help away", "Guarding", "Carrying too much", "Going unseen")
                        .map(name -> new Pattern(
                                new PatternId(name.toLowerCase(Locale.ROOT).replace(' ', '-')), name))
                        .toList(),
                Arrays.stream(signs)
                        .map(each -> new Sign(new SignId(each[0]), new PatternId(each[1]), each[0], each[0], each[2]))
                        .toList(),
                List.of(new Origin(
                        body,
                        "about",
                        "When help is offered, what does your body do first?",
                        "",
                        Arrays.stream(ticks)
                                .map(tick -> new Origin.Tick(new TickId(tick), tick, !tick.equals("nothing")))
                                .toList(),
                        "")),
                rules,
                new Help(List.of(), List.of(), List.of()),
                List.of(),
                Map.of(
                        "felt.not-at-all",
                        "not at all",
                        "felt.a-little",
                        "a little",
                        "felt.quite",
                        "quite",
                        "felt.very",
                        "very"));
    }

    private static Condition often(String sign) {
        return new AtLeast(new SignId(sign), 3);
    }

    private static void rule(List<Rule> rules, String id, Rule.Kind kind, Condition when) {
        rules.add(
                new Rule(
                        new RuleId(id),
                        kind,
                        when,
                        "Text of " + id + ".",
                        Map.of(
                                "eased",
                                "{sign} went from **{before}** to **{now}** since last time.",
                                "more",
                                "{pattern} came up more often than in any of your last {n} check-ins. By chance alone that happens in about 2 of {chances}.",
                                "less",
                                "{pattern} came up less often than in any of your last {n} check-ins. By chance alone that happens in about 2 of {chances}.")));
    }
}
