package app.shoelace.ui.practice;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Course;
import java.util.Optional;

/**
 * How an ask went, while it is being noted.
 *
 * @param body 0 to 10, or {@link Course#UNSAID}, as is {@code later}
 */
record Note(Optional<Ask.Outcome> outcome, int body, int later, String keep) {
    private static final Note NOTHING = new Note(Optional.empty(), Course.UNSAID, Course.UNSAID, "");

    /** What was noted before, if anything was. */
    static Note of(Ask ask) {
        return ask.course() instanceof Course.Went(var _, var outcome, int body, int later, var keep)
                ? new Note(Optional.of(outcome), body, later, keep)
                : NOTHING;
    }

    Note withOutcome(Optional<Ask.Outcome> said) {
        return new Note(said, body, later, keep);
    }

    Note withBody(int said) {
        return new Note(outcome, said, later, keep);
    }

    Note withLater(int said) {
        return new Note(outcome, body, said, keep);
    }

    Note withKeep(String said) {
        return new Note(outcome, body, later, said);
    }
}
