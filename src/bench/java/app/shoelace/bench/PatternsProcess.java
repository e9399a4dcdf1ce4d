package app.shoelace.bench;

import app.shoelace.journal.CannotOpen;
import app.shoelace.journal.JournalFile;
import app.shoelace.ui.patterns.PatternsView;
import app.shoelace.ui.patterns.PatternsViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A process of its own on JavaFX's headless platform: from the press of "Patterns" to the first picture of it, the first
 * time in the life of the process and the fifth, in milliseconds, and kilobytes of memory at most.
 */
final class PatternsProcess {
    private PatternsProcess() {}

    /** Wants the journal's file and n. */
    public static void main(String[] arguments) throws CannotOpen, IOException, InterruptedException {
        try (var journal = JournalFile.open(Path.of(arguments[0]), Clock.systemUTC());
                var window = new Headless(journal)) {
            long millis = 0;
            for (int time = Integer.parseInt(arguments[1]); time > 0; time--) {
                millis = shown(window) / 1_000_000;
                window.rest();
            }
            System.out.println(millis + " " + ListProcess.mostMemory());
        }
    }

    private static long shown(Headless window) throws InterruptedException {
        return window.until(
                () -> {
                    var model = new PatternsViewModel(window.session());
                    var ways = new PatternsView.Ways(_ -> {}, () -> {}, _ -> {});
                    window.place().getChildren().setAll(new PatternsView(window.session(), model, ways).content());
                },
                () -> window.stands(".time-chart"));
    }
}
