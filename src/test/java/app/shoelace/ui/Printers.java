package app.shoelace.ui;

import app.shoelace.summary.print.Printing;
import app.shoelace.summary.render.PdfFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a system answers to the print panel; the printing itself is tried on a real CUPS elsewhere. */
final class Printers implements Printing {
    private final List<String> names;
    private final Function<Job, Outcome> answer;
    private final List<Job> jobs = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();

    Printers(List<String> names, Function<Job, Outcome> answer) {
        this.names = names;
        this.answer = answer;
    }

    /** The jobs that were handed over, in order. */
    List<Job> jobs() {
        return jobs;
    }

    /** Their files. */
    List<byte[]> files() {
        return files;
    }

    @Override
    public List<String> printers() {
        return names;
    }

    @Override
    public Outcome print(PdfFile pdf, Job job) {
        jobs.add(job);
        files.add(pdf.bytes());
        return answer.apply(job);
    }
}
