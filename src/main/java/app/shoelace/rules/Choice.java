package app.shoelace.rules;

import app.shoelace.pack.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which of the insights that hold are shown, and in which order. */
final class Choice {
    private static final int PLACES = 3;

    /** One place at least is for something else than safety. */
    private static final int OF_SAFETY = 2;

    private Choice() {}

    /**
     * At most three: safety first, two at most, in table order; then the first strength, if a place is left; then all others, further
     * strengths among them, by the greatest answer that they rest on, then by how many answers they rest on, then in
     * table order. Notes are not among them.
     *
     * @param holding in table order
     * @param greatest the greatest answer that an insight rests on; below 0 where it rests on none
     * @param answers how many answers it rests on
     */
    static List<Insight> of(List<Insight> holding, ToIntFunction<Insight> greatest, ToIntFunction<Insight> answers) {
        var chosen = new ArrayList<Insight>(holding.size());
        var others = new ArrayList<Insight>(holding.size());
        int strength = -1;
        for (Insight insight : holding) {
            switch (insight.rule().kind()) {
                case SAFETY -> {
                    if (chosen.size() < OF_SAFETY) {
                        chosen.add(insight);
                    }
                }
                case STRENGTH -> {
                    if (strength < 0) {
                        strength = others.size();
                    }
                    others.add(insight);
                }
                case OTHER -> others.add(insight);
                case NOTE -> {}
            }
        }
        if (strength >= 0) {
            chosen.add(others.remove(strength));
        }
        if (chosen.size() < PLACES) {
            // the sort keeps the table's order where two are alike
            others.sort(
                    Comparator.comparingInt(greatest).thenComparingInt(answers).reversed());
            chosen.addAll(others);
        }
        return chosen.subList(0, Math.min(PLACES, chosen.size()));
    }

    static List<Insight> notes(List<Insight> holding) {
        return holding.stream()
                .filter(insight -> insight.rule().kind() == Rule.Kind.NOTE)
                .toList();
    }
}
