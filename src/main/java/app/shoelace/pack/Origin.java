package app.shoelace.pack;

import java.util.List;

/**
 * A place where the habit may come from, asked for only if the person opens it.
 *
 * @param about what the source article says of it, in a few words
 * @param ticks what may be ticked; empty for most
 * @param wayOut the words on the control that leaves it
 */
public record Origin(OriginId id, String about, String opening, String followUp, List<Tick> ticks, String wayOut) {

    /**
     * @param alarm whether this tick says that the body minds the offer of help
     * @param anger whether it says that anger comes up; anger by itself is no alarm
     */
    public record Tick(TickId id, String text, boolean alarm, boolean anger) {}

    public Origin {
        ticks = List.copyOf(ticks);
    }
}
