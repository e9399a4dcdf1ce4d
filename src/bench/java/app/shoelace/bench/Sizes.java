package app.shoelace.bench;

import app.shoelace.ui.WindowProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The journal over weeks, of one size beside the other: as it grows, so may what it takes, and no faster. */
final class Sizes {
    private static final int USUAL = 3_650;
    private static final List<Integer> CHECK_INS = List.of(1_000, USUAL, 10_000, 100_000);
    private static final int RUNS = 3;
    private static final String HEAD =
            "ms to open | ms to the list | ms at most for a key | ms at most for a frame | MB at most"
                    + " | ms to Patterns | MB at most with them";

    private Sizes() {}

    /** A table with a row a size; the sizes take turns. */
    static List<String> table(Path folder) throws IOException, InterruptedException {
        for (int size : CHECK_INS) {
            Journals.fill(journal(folder, size), size);
        }
        String usual = journal(folder, USUAL).toString();
        var journals = Report.cached(JournalProcess.class, usual);
        var patterns = Report.cached(WindowProcess.class, usual, "first");
        var figures = new ArrayList<List<List<Long>>>();
        CHECK_INS.forEach(_ -> figures.add(new ArrayList<>()));
        for (int run = 0; run < RUNS; run++) {
            for (int size = 0; size < CHECK_INS.size(); size++) {
                String journal = journal(folder, CHECK_INS.get(size)).toString();
                var all = new ArrayList<Long>();
                all.addAll(inMegabytes(Report.told(Optional.of(journals), JournalProcess.class, journal)));
                all.addAll(inMegabytes(Report.told(Optional.of(patterns), WindowProcess.class, journal, "patterns")));
                figures.get(size).add(all);
            }
        }
        journals.delete();
        patterns.delete();
        var lines = new ArrayList<String>();
        lines.add("| daily check-ins, median of " + RUNS + " | " + HEAD + " |");
        lines.add("|---|" + "---|".repeat(figures.getFirst().getFirst().size()));
        for (int size = 0; size < CHECK_INS.size(); size++) {
            lines.add(row(CHECK_INS.get(size), figures.get(size)));
        }
        lines.add("");
        return lines;
    }

    private static Path journal(Path folder, int size) {
        return folder.resolve(size + ".db");
    }

    /** The last of them is the memory. */
    private static List<Long> inMegabytes(List<Long> told) {
        var all = new ArrayList<>(told);
        all.add(all.removeLast() / 1024);
        return all;
    }

    private static String row(int size, List<List<Long>> runs) {
        var row = new StringBuilder("| ").append(size).append(" |");
        for (int column = 0; column < runs.getFirst().size(); column++) {
            int at = column;
            var sorted = new ArrayList<>(runs.stream().map(run -> run.get(at)).toList());
            Collections.sort(sorted);
            row.append(' ').append(sorted.get(sorted.size() / 2)).append(" |");
        }
        return row.toString();
    }
}
