package app.shoelace.rules;

import app.shoelace.pack.Rule;
import app.shoelace.pack.SignId;
import app.shoelace.text.Rich;
import java.util.List;

/** What one rule says about one check-in, and why. Its words are put together when they are asked for. */
public final class Insight {
    private final Rule rule;
    private final List<SignId> signs;
    private final List<Reason> reasons;
    private final Facts facts;
    private final Explainer explainer;

    Insight(Rule rule, List<SignId> signs, List<Reason> reasons, Facts facts, Explainer explainer) {
        this.rule = rule;
        this.signs = List.copyOf(signs);
        this.reasons = List.copyOf(reasons);
        this.facts = facts;
        this.explainer = explainer;
    }

    public Rule rule() {
        return rule;
    }

    /** The signs whose answers it rests on, in the pack's order, each once. */
    public List<SignId> signs() {
        return signs;
    }

    /** Everything that it rests on. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** What it says. */
    public Rich text() {
        return explainer.text(rule, reasons);
    }

    /** "You see this because …; it would not show if …" */
    public Rich why() {
        return explainer.why(rule.when(), reasons, facts);
    }

    @Override
    public String toString() {
        return "Insight[" + rule.id() + " " + signs + "]";
    }
}
