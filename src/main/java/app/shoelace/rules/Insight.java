package app.shoelace.rules;

import app.shoelace.pack.Rule;
import app.shoelace.pack.SignId;
import app.shoelace.text.Rich;
import java.util.List;

/**
 * What one rule says about one check-in, and why.
 *
 * @param signs whose answers it rests on, in the pack's order
 * @param reasons everything that it rests on
 * @param text what it says
 * @param why "You see this because …; it would not show if …"
 */
public record Insight(Rule rule, List<SignId> signs, List<Reason> reasons, Rich text, Rich why) {
    public Insight {
        signs = List.copyOf(signs);
        reasons = List.copyOf(reasons);
    }
}
