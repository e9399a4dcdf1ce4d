package app.shoelace.checkin;

import app.shoelace.pack.HowTrue;
import app.shoelace.pack.TickId;
import java.util.Set;

/** What was said about one origin; the text is empty where nothing was written. */
public record OriginAnswer(HowTrue felt, Set<TickId> ticks, String text) {
    public OriginAnswer {
        ticks = Set.copyOf(ticks);
    }

    /** An origin opened and left. */
    public static final OriginAnswer NOTHING = new OriginAnswer(HowTrue.UNSAID, Set.of(), "");
}
