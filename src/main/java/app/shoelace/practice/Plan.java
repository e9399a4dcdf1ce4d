package app.shoelace.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An ask while it is still being planned: any part may be open.
 *
 * @param rung as in {@link Ask}
 * @param guess 0 to 100, or {@link #OPEN}
 * @param dread 0 to 10, or {@link #OPEN}
 */
public record Plan(String what, String whom, int rung, int guess, int dread, String otherwise) {
    /** Nothing was said about that yet. */
    public static final int OPEN = -1;

    /** Nothing said at all. */
    public static final Plan NOTHING = new Plan("", "", Ask.NO_RUNG, OPEN, OPEN, "");

    /** From here on the body minds so much that something smaller is named. */
    public static final int MUCH = 7;

    // stands in no text that a person types
    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 6;

    /** The same ask once more: its words stay, guess and body are said anew. */
    public static Plan again(Ask ask) {
        return new Plan(ask.what(), ask.whom(), ask.rung(), OPEN, OPEN, ask.otherwise());
    }

    public Plan withWhat(String said) {
        return new Plan(said, whom, rung, guess, dread, otherwise);
    }

    public Plan withWhom(String said) {
        return new Plan(what, said, rung, guess, dread, otherwise);
    }

    public Plan withRung(int picked) {
        return new Plan(what, whom, picked, guess, dread, otherwise);
    }

    public Plan withGuess(int said) {
        return new Plan(what, whom, rung, said, dread, otherwise);
    }

    public Plan withDread(int said) {
        return new Plan(what, whom, rung, guess, said, otherwise);
    }

    public Plan withOtherwise(String said) {
        return new Plan(what, whom, rung, guess, dread, said);
    }

    /** Whether it says what is needed to hold the guess beside what happens: words, guess and body. */
    public boolean whole() {
        return !what.isBlank() && guess != OPEN && dread != OPEN;
    }

    /**
     * The ask that it becomes.
     *
     * @throws IllegalArgumentException if it is not {@link #whole}
     */
    public Ask ask(UUID id, LocalDate today) {
        return new Ask(
                id, today, what.strip(), whom.strip(), rung, guess, dread, otherwise.strip(), new Ask.Status.Open());
    }

    /** The plan as one text, to be kept until the person goes on with it. */
    public String written() {
        var parts = List.of(what, whom, String.valueOf(rung), String.valueOf(guess), String.valueOf(dread), otherwise);
        return String.join(
                BETWEEN, parts.stream().map(part -> part.replace(BETWEEN, " ")).toList());
    }

    /** Reads what {@link #written} wrote; anything else is no plan. */
    public static Plan read(String written) {
        List<String> parts = Arrays.asList(written.split(BETWEEN, -1));
        if (parts.size() != PARTS) {
            return NOTHING;
        }
        try {
            var plan = new Plan(
                    parts.get(0),
                    parts.get(1),
                    Integer.parseInt(parts.get(2)),
                    Integer.parseInt(parts.get(3)),
                    Integer.parseInt(parts.get(4)),
                    parts.get(5));
            boolean sound = plan.rung >= Ask.NO_RUNG
                    && plan.guess >= OPEN
                    && plan.guess <= 100
                    && plan.dread >= OPEN
                    && plan.dread <= Ask.MOST_DREAD;
            return sound ? plan : NOTHING;
        } catch (NumberFormatException e) {
            return NOTHING;
        }
    }
}
