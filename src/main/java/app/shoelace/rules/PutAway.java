package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Rule;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Safety texts that the person knows and asked not to see again for now. */
final class PutAway {
    private static final long WEEKS = 8;

    private PutAway() {}

    /**
     * Whether the insight was put away in this check-in or in one of the eight weeks before it, and rests on the same
     * answers still. A new answer, or another set of questions, brings it back.
     */
    static boolean is(Insight insight, Facts facts) {
        if (insight.rule().kind() != Rule.Kind.SAFETY) {
            return false;
        }
        CheckIn now = facts.checkIn();
        return Stream.concat(facts.earlier().reversed().stream(), Stream.of(now))
                .filter(each -> each.said().known().contains(insight.rule().id()))
                .anyMatch(each -> ChronoUnit.WEEKS.between(each.date(), now.date()) < WEEKS
                        && each.edition().equals(now.edition())
                        && answers(insight, each).equals(answers(insight, now)));
    }

    private static List<Answer> answers(Insight insight, CheckIn checkIn) {
        return insight.signs().stream().map(sign -> checkIn.said().answer(sign)).toList();
    }
}
