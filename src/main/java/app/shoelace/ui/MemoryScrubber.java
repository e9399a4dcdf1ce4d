package app.shoelace.ui;

import app.shoelace.ui.work.Background;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.util.Duration;

/** What is left in memory of the words of a journal that was locked, as far as it can be reached from here. */
final class MemoryScrubber {
    /** JavaFX keeps texts that it laid out, so many letters of them in all, and none that is longer than this. */
    private static final int KEPT = 1 << 16;

    private static final int LONGEST = 256;
    // fills the small rooms of the memory for what is new, too
    private static final int PIECE = 16 * 1024;
    private static final byte[] NONE = {};
    // the collector leaves small gaps as they are, with what lay in them, but each fourth time
    private static final int GAPS_CLOSED = 4;
    // for the window itself, meanwhile
    private static final long SPARE = 32L << 20;

    private static final Duration OTHER_PAGE_DRAWN = Duration.millis(500);

    private MemoryScrubber() {}

    /** Takes them away, once another page is drawn where they were shown; not where the window is gone by then. */
    static void takeAway(Node place, Background background, Consumer<Throwable> failed) {
        var drawn = new PauseTransition(OTHER_PAGE_DRAWN);
        drawn.setOnFinished(_ -> {
            Scene scene = place.getScene();
            if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
                forgetTexts();
                background.run(Executors.callable(MemoryScrubber::writeOver), _ -> {}, failed);
            }
        });
        drawn.play();
    }

    /** Lets JavaFX forget the texts that it laid out; on the window's thread, where it takes some hundredths of a second. */
    static void forgetTexts() {
        for (int i = 0; i <= KEPT / LONGEST; i++) {
            String other = Integer.toString(i);
            var text = new Text(other + " ".repeat(LONGEST - other.length()));
            // as the texts of controls, which are those that are kept
            text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
            text.getLayoutBounds();
        }
    }

    /**
     * Writes over what nothing leads to any more. The collector gives such memory free as it is; so all that is free is
     * used once, until there would have to be more of it, and given back.
     */
    static void writeOver() {
        for (int i = 0; i < GAPS_CLOSED; i++) {
            System.gc();
        }
        Runtime memory = Runtime.getRuntime();
        long all = memory.totalMemory();
        long room = Math.min(memory.maxMemory() - SPARE, 2 * all) - all + memory.freeMemory();
        // all at once, or the same room would be used again and again
        var pieces = new byte[(int) (room / PIECE)][];
        for (int i = 0; i < pieces.length && memory.totalMemory() <= all; i++) {
            pieces[i] = new byte[PIECE];
        }
        Arrays.fill(pieces, NONE);
        System.gc();
    }
}
