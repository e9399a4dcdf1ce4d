package app.shoelace.summary.print;

import app.shoelace.summary.render.PdfFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * The printers that {@code javax.print} finds. A printer that takes PDF gets the file itself, byte for byte; any other gets
 * its pages drawn.
 */
public final class SystemPrinting implements Printing {
    /** Java hands jobs to CUPS by this command alone; where it is missing, that shows only once a job is sent. */
    private static final Path COMMAND = Path.of("/usr/bin/lpr");

    private static final Path COMMANDS = Path.of("/usr/bin");

    private final Queues queues = new Queues();

    @Override
    public List<String> printers() {
        var names = new LinkedHashSet<String>();
        Stream.concat(
                        Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                        Stream.of(PrintServiceLookup.lookupPrintServices(null, null)))
                .map(PrintService::getName)
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public Outcome print(PdfFile pdf, Job job) {
        String name = job.printer();
        Optional<PrintService> found = Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.Gone(name);
        }
        PrintService printer = found.get();
        switch (state(printer)) {
            case STOPPED -> {
                return new Outcome.Stopped(name);
            }
            case GONE -> {
                return new Outcome.Gone(name);
            }
            case RUNS, UNKNOWN -> {}
        }
        if (printer.getAttributes().get(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            return new Outcome.Refuses(name);
        }
        try {
            send(printer, pdf, job);
        } catch (PrintException | IOException e) {
            return failed(name, e);
        }
        return state(printer) == Queues.State.STOPPED ? new Outcome.Waits(name) : new Outcome.Handed(name);
    }

    private Queues.State state(PrintService printer) {
        if (printer.getAttribute(PrinterState.class) == PrinterState.STOPPED) {
            return Queues.State.STOPPED;
        }
        return queues.state(printer.getName());
    }

    private static void send(PrintService printer, PdfFile pdf, Job job) throws PrintException, IOException {
        var how = new HashPrintRequestAttributeSet();
        Stream.of(
                        new Copies(job.copies()),
                        new JobName(job.title(), null),
                        JobSheets.NONE,
                        switch (job.paper()) {
                            case A4 -> MediaSizeName.ISO_A4;
                            case LETTER -> MediaSizeName.NA_LETTER;
                        })
                .filter(wish -> takes(printer, (PrintRequestAttribute) wish))
                .forEach(how::add);
        byte[] bytes = pages(pdf, job);
        if (printer.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
            Doc doc = new SimpleDoc(new ByteArrayInputStream(bytes), DocFlavor.INPUT_STREAM.PDF, null);
            printer.createPrintJob().print(doc, how);
        } else {
            try (var document = Loader.loadPDF(bytes)) {
                Doc doc = new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
                printer.createPrintJob().print(doc, how);
            }
        }
    }

    private static boolean takes(PrintService printer, PrintRequestAttribute wish) {
        return printer.isAttributeCategorySupported(wish.getCategory());
    }

    /** The file itself where all of it is wanted, else a file of the pages that are. */
    private static byte[] pages(PdfFile pdf, Job job) throws IOException {
        int last = Math.min(job.to(), pdf.pages());
        if (job.from() == 1 && last == pdf.pages()) {
            return pdf.bytes();
        }
        try (var whole = Loader.loadPDF(pdf.bytes());
                var some = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = job.from(); page <= last; page++) {
                some.importPage(whole.getPage(page - 1));
            }
            some.save(out);
            return out.toByteArray();
        }
    }

    private static Outcome failed(String printer, Exception e) {
        if (Files.isDirectory(COMMANDS) && !Files.isExecutable(COMMAND)) {
            return new Outcome.NoCommand(COMMAND.toString());
        }
        var told = new ArrayList<String>();
        for (Throwable at = e; at != null; at = at.getCause()) {
            told.add(at.toString());
        }
        return new Outcome.Failed(printer, String.join("\n", told));
    }
}
