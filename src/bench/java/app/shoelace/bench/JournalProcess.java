package app.shoelace.bench;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.ui.journal.JournalView;
import app.shoelace.ui.journal.JournalViewModel;
import app.shoelace.ui.journal.Looking;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A process of its own on JavaFX's headless platform: opens a journal, shows its list for the first time, looks for words
 * a key at a time, scrolls. Prints milliseconds: to open, to show, the most work of the window's thread for a key and for a
 * frame; and kilobytes of memory at most.
 */
final class JournalProcess {
    private static final String FOUND = "moment as put";
    private static final String NOT_FOUND = "nowhere";
    private static final int FRAMES = 240;
    private static final double PIXELS = 260;

    private JournalProcess() {}

    /** Wants the journal's file. */
    public static void main(String[] arguments) throws CannotOpen, IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var journal = JournalFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
            journal.checkIns();
            long opened = System.nanoTime() - begun;
            try (var window = new Headless(journal)) {
                long shown = shown(window);
                window.rest();
                long plain = scrolled(window);
                long typed = Math.max(typed(window, NOT_FOUND), typed(window, FOUND));
                long found = scrolled(window);
                System.out.println(millis(opened) + " " + millis(shown) + " " + millis(typed) + " "
                        + millis(Math.max(plain, found)) + " " + ListProcess.mostMemory());
            }
        }
    }

    private static long millis(long nanos) {
        return (nanos + 999_999) / 1_000_000;
    }

    private static long shown(Headless window) throws InterruptedException {
        return window.until(
                () -> {
                    var model = new JournalViewModel(window.session(), new Looking());
                    window.place()
                            .getChildren()
                            .setAll(new JournalView(window.session(), model, new Nowhere()).content());
                },
                () -> window.stands(".list-view"));
    }

    /** The most work for a key, up to the frame that shows what was found. */
    private static long typed(Headless window, String words) throws InterruptedException {
        var field = (TextField) window.place().lookup(".own-search");
        window.home(field::clear);
        window.rest();
        long longest = 0;
        for (int length = 1; length <= words.length(); length++) {
            String typed = words.substring(0, length);
            longest = Math.max(longest, window.worked(() -> field.setText(typed)));
            window.rest();
        }
        return longest;
    }

    /** The longest frame while the list is turned as fast as a wheel turns it. */
    private static long scrolled(Headless window) throws InterruptedException {
        var list = (VirtualFlow<?>) window.place().lookup(".virtual-flow");
        long longest = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            longest = Math.max(longest, window.worked(() -> list.scrollPixels(PIXELS)));
        }
        return longest;
    }

    /** Leads to no other screen. */
    private static final class Nowhere implements JournalView.Ways {
        @Override
        public void start() {}

        @Override
        public void earlier() {}

        @Override
        public void open(Entry entry) {}

        @Override
        public void delete(Entry entry) {}

        @Override
        public void write() {}

        @Override
        public void origins() {}

        @Override
        public void items() {}

        @Override
        public void mark() {}

        @Override
        public void bin() {}
    }
}
