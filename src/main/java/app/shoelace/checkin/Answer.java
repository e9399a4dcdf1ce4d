package app.shoelace.checkin;

/** What was said to one sign: three different things, kept as three different things. */
public sealed interface Answer {

    /**
     * @param step from 0, never, to 4, almost always
     */
    record Rated(int step) implements Answer {
        public Rated {
            if (step < 0 || step > 4) {
                throw new IllegalArgumentException("a step is 0 to 4, not " + step);
            }
        }
    }

    /** "Did not come up": out of every count. */
    record NotApplicable() implements Answer {}

    /** "Rather not say": applicable and unanswered, never a zero. */
    record Skipped() implements Answer {}

    /** "Did not come up". */
    Answer NOT_APPLICABLE = new NotApplicable();

    /** "Rather not say". */
    Answer SKIPPED = new Skipped();
}
