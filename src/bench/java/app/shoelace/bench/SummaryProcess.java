package app.shoelace.bench;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Period;
import app.shoelace.summary.Preset;
import app.shoelace.summary.Selection;
import app.shoelace.summary.SummaryBuilder;
import app.shoelace.summary.render.FileFormat;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A process of its own: from check-ins that lie in memory to the therapist's page as a PDF, or on to the picture of its
 * first page as the preview shows it; the first time in the life of the process, or a later one. In milliseconds, and
 * kilobytes of memory at most.
 */
final class SummaryProcess {
    /** Pixels in a point: the preview's at twice the size of an ordinary screen. */
    private static final double SCALE = 1.5;

    private SummaryProcess() {}

    /** Wants the journal's file, how many times, "page" or "empty", and "file" or "picture". */
    public static void main(String[] arguments) throws CannotOpen, IOException {
        System.setProperty("java.awt.headless", "true");
        var messages = Messages.in("en");
        var builder = new SummaryBuilder(Journals.PACK, messages);
        long millis = 0;
        long size = 0;
        try (var journal = JournalFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
            var checkIns = journal.checkIns();
            LocalDate today = LocalDate.now(Clock.systemUTC());
            var material =
                    builder.gather(checkIns, List.of(), Period.ALL, today).orElseThrow();
            var choices = arguments[2].equals("page")
                    ? Preset.THERAPIST.of(material.items())
                    : Selection.of(List.of(), Set.of());
            for (int time = Integer.parseInt(arguments[1]); time > 0; time--) {
                long from = System.nanoTime();
                // a tick, so that no page is the one before
                var ticked = choices.withInitials("a" + time);
                byte[] pdf = FileFormat.PDF.bytes(material.summary(ticked), messages, Paper.A4);
                size = arguments[3].equals("picture")
                        ? new PdfFile(pdf).picture(0, SCALE).pixels().length
                        : pdf.length;
                millis = (System.nanoTime() - from) / 1_000_000;
            }
        }
        System.out.println(millis + " " + ListProcess.mostMemory() + " " + size);
    }
}
