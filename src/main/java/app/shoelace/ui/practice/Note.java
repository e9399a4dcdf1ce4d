package app.shoelace.ui.practice;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How an ask went, while it is being noted.
 *
 * @param body 0 to 10, or {@link Status#UNSAID}, as is {@code later}
 */
record Note(Optional<Ask.Outcome> outcome, int body, int later, String keep) {
    // stand in no text that a person types
    private static final String BETWEEN = "\u001f";

    /** Between one note and the next. */
    static final String NEXT = "\u001e";

    private static final Note NOTHING = new Note(Optional.empty(), Status.UNSAID, Status.UNSAID, "");

    /** What was noted before, if anything was. */
    static Note of(Ask ask) {
        return ask.course() instanceof Status.Went(var _, var outcome, int body, int later, var keep)
                ? new Note(Optional.of(outcome), body, later, keep)
                : NOTHING;
    }

    /** The note of an ask as one text, to be kept until the person goes on with it. */
    String written(UUID ask) {
        return String.join(
                BETWEEN,
                List.of(
                        ask.toString(),
                        outcome.map(Enum::name).orElse(""),
                        String.valueOf(body),
                        String.valueOf(later),
                        keep.replace(BETWEEN, " ").replace(NEXT, " ")));
    }

    /** Reads notes that were written, one after the other; anything else is none. */
    static Map<UUID, Note> read(String written) {
        var notes = new LinkedHashMap<UUID, Note>();
        for (String each : written.split(NEXT, -1)) {
            List<String> parts = Arrays.asList(each.split(BETWEEN, -1));
            try {
                Optional<Ask.Outcome> outcome =
                        parts.get(1).isEmpty() ? Optional.empty() : Optional.of(Ask.Outcome.valueOf(parts.get(1)));
                notes.put(
                        UUID.fromString(parts.get(0)),
                        new Note(outcome, number(parts.get(2)), number(parts.get(3)), parts.get(4)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // nothing that was written here
            }
        }
        return notes;
    }

    private static int number(String written) {
        int number = Integer.parseInt(written);
        return number >= 0 && number <= Ask.MOST_DREAD ? number : Status.UNSAID;
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
