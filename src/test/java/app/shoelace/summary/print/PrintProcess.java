package app.shoelace.summary.print;

import app.shoelace.summary.Paper;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints in a process of its own: Java asks for the print system once in the life of a process. */
final class PrintProcess {
    private PrintProcess() {}

    /** Wants nothing, to list the printers, or: file, printer, copies, first page, last page. */
    public static void main(String[] arguments) throws java.io.IOException {
        var printing = new SystemPrinting();
        if (arguments.length == 0) {
            System.out.println(printing.printers());
            System.exit(0);
        }
        var job = new Printing.Job(
                arguments[1],
                "page",
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                Paper.A4);
        var outcome = printing.print(new PdfFile(Files.readAllBytes(Path.of(arguments[0]))), job);
        System.out.println(outcome);
        System.out.println(outcome.told(Messages.in("en")));
        System.exit(0);
    }
}
