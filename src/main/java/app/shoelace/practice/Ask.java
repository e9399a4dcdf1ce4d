package app.shoelace.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One small ask, from plan to outcome.
 *
 * @param id UUIDv7
 * @param planned the day on which it was planned
 * @param what the person will ask, in their words
 * @param whom by initials or a word; may be empty
 * @param rung its place on the pack's ladder, from 0; {@link #NO_RUNG} where none was picked
 * @param guess how likely a yes seems, 0 to 100 in percent
 * @param dread how much the body minds, 0 to 10
 * @param otherwise what the person does if it is a no; may be empty
 */
public record Ask(
        UUID id,
        LocalDate planned,
        String what,
        String whom,
        int rung,
        int guess,
        int dread,
        String otherwise,
        Status course) {

    /** No rung of the ladder was picked. */
    public static final int NO_RUNG = -1;

    /** The top of the scale on which the body's part is told. */
    public static final int MOST_DREAD = 10;

    /** By the day of planning, then in the order in which they were planned. */
    public static final Comparator<Ask> BY_DATE =
            Comparator.comparing(Ask::planned).thenComparing(ask -> ask.id().toString());

    public Ask {
        if (rung < NO_RUNG || guess < 0 || guess > 100 || dread < 0 || dread > MOST_DREAD) {
            throw new IllegalArgumentException("rung " + rung + ", guess " + guess + ", dread " + dread);
        }
    }

    /** How far it has come. */
    public sealed interface Status {

        /** Planned, nothing noted yet. */
        record Open() implements Status {}

        /** Laid aside on that day, whatever the reason. */
        record Dropped(LocalDate on) implements Status {}

        /**
         * How it went.
         *
         * @param on the day of it
         * @param body how much the body minded then, 0 to 10, or {@link #UNSAID}
         * @param later the same ten minutes on, or {@link #UNSAID}
         * @param keep what the person keeps of it; may be empty
         */
        record Went(LocalDate on, Outcome outcome, int body, int later, String keep) implements Status {
            public Went {
                if (body < UNSAID || body > MOST_DREAD || later < UNSAID || later > MOST_DREAD) {
                    throw new IllegalArgumentException("body " + body + ", later " + later);
                }
            }
        }

        /** Nothing was said about the body. */
        int UNSAID = -1;
    }

    /** What the other said, or that nobody was asked. */
    public enum Outcome {
        YES,
        PARTLY,
        NO,
        DID_NOT_ASK
    }

    /** The same ask, further on. */
    public Ask on(Status further) {
        return new Ask(id, planned, what, whom, rung, guess, dread, otherwise, further);
    }

    /** Whether somebody was asked, whatever the answer. */
    public boolean asked() {
        return course instanceof Status.Went went && went.outcome() != Outcome.DID_NOT_ASK;
    }
}
