package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Level;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Rule;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.text.Messages;
import app.shoelace.trends.PairedAnswers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one check-in back by the rules of a pack. */
public final class Engine {
    private final Grid grid;
    private final Explainer explainer;

    /** An engine for that pack, which gives its reasons in those words. */
    public Engine(Pack pack, Messages messages) {
        grid = new Grid(pack);
        explainer = new Explainer(grid, messages);
    }

    /** What the check-in shows. */
    public Reading read(Facts facts) {
        var judge = new Judge(grid, facts);
        var holding = new ArrayList<Insight>();
        for (Rule rule : grid.pack().rules()) {
            Judgement verdict = judge.judge(rule.when());
            if (verdict.holds()) {
                holding.add(new Insight(rule, signs(verdict.reasons(), facts), verdict.reasons(), facts, explainer));
            }
        }
        var fresh =
                holding.stream().filter(insight -> !PutAway.is(insight, facts)).toList();
        var chosen = Choice.of(fresh, insight -> greatest(insight, facts), insight -> answers(insight, facts));
        var others = holding.stream()
                .filter(insight -> insight.rule().kind() != Rule.Kind.NOTE && !chosen.contains(insight))
                .toList();
        return new Reading(facts.checkIn(), levels(facts), shifts(facts), chosen, Choice.notes(holding), others);
    }

    private List<Level> levels(Facts facts) {
        var levels = new ArrayList<Level>(grid.patterns().size());
        for (Pattern pattern : grid.patterns()) {
            levels.add(Level.of(
                    pattern.id(), grid.signsOf(pattern.id()), facts.checkIn().said()));
        }
        return levels;
    }

    private List<Shift> shifts(Facts facts) {
        var shifts = new ArrayList<Shift>();
        facts.last().ifPresent(last -> {
            for (Pattern pattern : grid.patterns()) {
                PairedAnswers both = PairedAnswers.of(
                        grid.signsOf(pattern.id()), last.said(), facts.checkIn().said());
                both.by()
                        .ifPresent(by -> shifts.add(
                                new Shift(pattern.id(), by, both.pairs().size(), last.date())));
            }
        });
        return shifts;
    }

    private List<SignId> signs(List<Reason> reasons, Facts facts) {
        Set<SignId> named = new HashSet<>();
        for (Reason reason : reasons) {
            switch (reason) {
                case Reason.Answered one -> named.add(one.sign());
                case Reason.Blank(var sign) -> named.add(sign);
                case Reason.Moved one -> named.add(one.sign());
                case Reason.LevelIs one -> named.addAll(grid.answered(one.pattern(), facts));
                case Reason.Outside one -> named.addAll(grid.answered(one.pattern(), facts));
                case Reason.Within one -> named.addAll(grid.answered(one.pattern(), facts));
                case Reason.Trend one -> named.addAll(grid.answered(one.pattern(), facts));
                case Reason.NoTrend one -> named.addAll(grid.answered(one.pattern(), facts));
                case Reason.NothingBlank _,
                        Reason.Ticked _,
                        Reason.NotTicked _,
                        Reason.FeltTrue _,
                        Reason.Asked _,
                        Reason.CheckIns _ -> {}
            }
        }
        var signs = new ArrayList<SignId>(named.size());
        for (Sign sign : grid.signs()) {
            if (named.contains(sign.id())) {
                signs.add(sign.id());
            }
        }
        return signs;
    }

    private static int greatest(Insight insight, Facts facts) {
        int greatest = -1;
        for (SignId sign : insight.signs()) {
            if (facts.checkIn().said().answer(sign) instanceof Answer.Rated(int step)) {
                greatest = Math.max(greatest, step);
            }
        }
        return greatest;
    }

    private static int answers(Insight insight, Facts facts) {
        int answers = 0;
        for (SignId sign : insight.signs()) {
            if (facts.checkIn().said().answer(sign) instanceof Answer.Rated) {
                answers++;
            }
        }
        return answers;
    }
}
