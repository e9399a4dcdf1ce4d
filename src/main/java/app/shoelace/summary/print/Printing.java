package app.shoelace.summary.print;

import app.shoelace.summary.Paper;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import java.util.List;

/** Hands pages to the system's printers. Every method may take seconds, and none is for the window's thread. */
public interface Printing {

    /**
     * What is to be printed, and how.
     *
     * @param printer its name, as {@link #printers} gave it
     * @param title what the print queue shows: other people may see it
     * @param copies 1 or more
     * @param from the first page, from 1
     * @param to the last page, not before {@code from}
     */
    record Job(String printer, String title, int copies, int from, int to, Paper paper) {

        /** The greatest number of copies that may be asked for. */
        public static final int MOST_COPIES = 99;

        public Job {
            if (copies < 1 || copies > MOST_COPIES || from < 1 || to < from) {
                throw new IllegalArgumentException(copies + " copies of " + from + " to " + to);
            }
        }
    }

    /** The names of those that the system knows now, the usual one first; none where there is none. */
    List<String> printers();

    /** Hands it over. That it was printed is nothing that an app can know. */
    Outcome print(PdfFile pdf, Job job);

    /** How it ended. */
    sealed interface Outcome {
        /** The print system took it. */
        record Handed(String printer) implements Outcome {}

        /** The print system took it, but the printer was stopped meanwhile: it waits there. */
        record Waits(String printer) implements Outcome {}

        /** The printer is stopped; nothing was handed over. */
        record Stopped(String printer) implements Outcome {}

        /** The printer takes no jobs; nothing was handed over. */
        record Refuses(String printer) implements Outcome {}

        /** The printer is not known to the system any more. */
        record Gone(String printer) implements Outcome {}

        /** The system's command that takes print jobs is missing or does not run. */
        record NoCommand(String command) implements Outcome {}

        /** Anything else; {@code detail} is for the one who helps. */
        record Failed(String printer, String detail) implements Outcome {}

        /** Whether the print system has it now. */
        default boolean handed() {
            return this instanceof Handed || this instanceof Waits;
        }

        /** What happened, what is safe, what to do. */
        default String told(Messages messages) {
            return switch (this) {
                case Handed(var printer) -> messages.text("summary.print.handed", printer);
                case Waits(var printer) -> messages.text("summary.print.waits", printer);
                case Stopped(var printer) -> messages.text("summary.print.stopped", printer);
                case Refuses(var printer) -> messages.text("summary.print.refuses", printer);
                case Gone(var printer) -> messages.text("summary.print.gone", printer);
                case NoCommand(var command) -> messages.text("summary.print.no-command", command);
                case Failed(var printer, var _) -> messages.text("summary.print.failed", printer);
            };
        }
    }
}
