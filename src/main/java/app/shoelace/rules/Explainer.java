package app.shoelace.rules;

import app.shoelace.pack.Condition;
import app.shoelace.pack.Rule;
import app.shoelace.text.Messages;
import app.shoelace.text.Rich;
import java.util.ArrayList;
import java.util.List;

/** Puts an insight into words. */
final class Explainer {
    private final Grid grid;
    private final Words words;

    Explainer(Grid grid, Messages messages) {
        this.grid = grid;
        words = new Words(grid, messages);
    }

    /** What a rule says: a sentence for each thing that it found, where it has one for that kind, then its text. */
    Rich text(Rule rule, List<Reason> reasons) {
        var sentences = new ArrayList<String>();
        for (Reason reason : reasons) {
            String opening = opening(rule, reason);
            if (!opening.isEmpty()) {
                sentences.add(opening);
            }
        }
        if (!rule.text().isEmpty()) {
            sentences.add(rule.text());
        }
        return Rich.parse(String.join(" ", sentences));
    }

    private String opening(Rule rule, Reason reason) {
        return switch (reason) {
            case Reason.Moved(var sign, int before, int now) ->
                fill(
                        rule,
                        now < before ? "eased" : "grew",
                        "{sign}",
                        grid.pack().shortLabel(sign),
                        "{before}",
                        words.step(before),
                        "{now}",
                        words.step(now));
            case Reason.Outside(var pattern, boolean above, int of, int inHundred) ->
                fill(
                        rule,
                        above ? "more" : "less",
                        "{pattern}",
                        grid.pack().pattern(pattern).name(),
                        "{n}",
                        Integer.toString(of),
                        "{chances}",
                        Integer.toString(of + 1),
                        "{chance}",
                        Integer.toString(inHundred));
            case Reason.Trend(var pattern, boolean rising) ->
                fill(
                        rule,
                        rising ? "rising" : "falling",
                        "{pattern}",
                        grid.pack().pattern(pattern).name());
            case Reason.Answered _,
                    Reason.Blank _,
                    Reason.NothingBlank _,
                    Reason.LevelIs _,
                    Reason.Within _,
                    Reason.NoTrend _,
                    Reason.Ticked _,
                    Reason.NotTicked _,
                    Reason.FeltTrue _,
                    Reason.Asked _,
                    Reason.CheckIns _ -> "";
        };
    }

    private static String fill(Rule rule, String kind, String... places) {
        String filled = rule.openings().getOrDefault(kind, "");
        for (int i = 0; i < places.length; i += 2) {
            filled = filled.replace(places[i], places[i + 1]);
        }
        return filled;
    }

    /** Why it shows, and what would have to be otherwise, as far as that can be put simply. */
    Rich why(Condition condition, List<Reason> reasons, Facts facts) {
        var because = Because.of(reasons, words);
        Flip flip = new Flips(grid, facts).of(condition);
        return Rich.parse(
                flip instanceof Flip.Never
                        ? words.text("why", because.text())
                        : words.text("why.unless", because.text(), new Unless(words, because).text(flip)));
    }
}
