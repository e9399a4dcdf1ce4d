package app.shoelace.bench;

import app.shoelace.ui.WindowProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every measurement and writes {@code target/bench/report.md}: a table, and the machine it was made on. */
public final class Report {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int RUNS = 10;

    // what StartProcess.THREADS do
    private static final List<String> PARTS = List.of(
            "the window's thread: styles, layout, building the page",
            "drawing the picture",
            "starting Java (with the cache of classes), the pack, the texts",
            "the journal, beside the window",
            "compiling",
            "collecting garbage",
            "starting JavaFX and GTK, settings, unlocking, all others");

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    /**
     * Runs all, or only the starts, or only what the window does, where that is asked for by the word {@code starts} or
     * {@code window}. What the report says is for reading; nothing fails on a slow machine.
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var report = new Report();
        report.machine();
        var asked = List.of(arguments);
        if (!asked.contains("window")) {
            report.starts();
        }
        if (asked.contains("window")) {
            Path folder = Files.createTempDirectory(FOLDER, "processes");
            Path journal = filled(folder);
            report.window(journal);
            report.patterns(journal);
            report.lines.addAll(Sizes.table(folder));
            Journals.delete(folder);
        } else if (!asked.contains("starts")) {
            report.processes();
            report.lines.addAll(TrendShares.table());
            report.methods();
        }
        Files.write(FOLDER.resolve("report.md"), report.lines);
        System.out.println(FOLDER.resolve("report.md").toAbsolutePath());
    }

    private void machine() throws IOException {
        lines.add("# Measurements");
        lines.add("");
        Path cpu = Path.of("/proc/cpuinfo");
        String model = "";
        if (Files.exists(cpu)) {
            try (var told = Files.lines(cpu)) {
                model = told.filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .orElse("");
            }
        }
        lines.add(String.join(
                " · ",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors() + " processors " + model,
                "Java " + System.getProperty("java.runtime.version")));
        lines.add("");
    }

    /** The packaged image, from its start to the first usable screen. */
    private void starts() throws IOException, InterruptedException {
        if (!Starts.possible()) {
            lines.add("Starts are not measured: there is no image in target/dist (build with -Pdist), or no Xvfb.");
            lines.add("");
            return;
        }
        Path folder = Files.createTempDirectory(FOLDER, "starts").toAbsolutePath();
        try (var starts = Starts.open(folder)) {
            var programs = starts.programs();
            var figures = new LinkedHashMap<String, Runs>();
            for (int run = 0; run <= RUNS; run++) {
                for (var program : programs.entrySet()) {
                    long[] measured = starts.run(program.getValue());
                    // the first round fills the system's caches
                    if (run > 0) {
                        figures.computeIfAbsent(program.getKey(), _ -> new Runs())
                                .add(measured);
                    }
                }
            }
            lines.add(
                    "| start, median of " + RUNS
                            + " | ms to the first usable screen | of the bare window | MB two seconds later | of RedNotebook |");
            lines.add("|---|---|---|---|---|");
            Optional<Runs> other = Optional.ofNullable(figures.get(Starts.OTHER));
            figures.forEach((name, runs) -> lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %d | %s |",
                    name,
                    runs.median(0),
                    (double) runs.median(0) / figures.get(Starts.BARE).median(0),
                    runs.median(1),
                    other.map(its -> 100 * runs.median(1) / its.median(1) + " %")
                            .orElse(""))));
            lines.add("");
            lines.add(
                    "MB: the proportional set size (PSS, each shared page divided by those who share it) of the process and");
            lines.add("all that it started.");
            lines.add("");
            threads(figures);
        }
        Journals.delete(folder);
    }

    /** A profile of the starts of ours: what takes the time beyond that of a bare window. */
    private void threads(Map<String, Runs> figures) {
        Map<String, Runs> ours = new LinkedHashMap<>(figures);
        ours.remove(Starts.OTHER);
        lines.add("| ms of a processor until then | " + String.join(" | ", ours.keySet()) + " |");
        lines.add("|---".repeat(ours.size() + 1) + "|");
        for (int each = 0; each < PARTS.size(); each++) {
            int column = 2 + each;
            lines.add("| " + PARTS.get(each) + " | "
                    + ours.values().stream()
                            .map(runs -> Long.toString(runs.median(column)))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        lines.add("");
    }

    private static Path filled(Path folder) {
        Path journal = folder.resolve("ten-years.db");
        Journals.fill(journal, 3_650);
        return journal;
    }

    /** Whole processes, each as often as the one beside it, in turn. */
    private void processes() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(FOLDER, "processes");
        Path journal = filled(folder);
        lines.add("| process, median of " + RUNS + " | ms from ready to list | MB at most | ms in all |");
        lines.add("|---|---|---|---|");
        var cached = cached(ListProcess.class, journal.toString());
        var filled = new Runs();
        var bare = new Runs();
        for (int run = 0; run < RUNS; run++) {
            bare.add(java(BareProcess.class));
            filled.add(java(Optional.of(cached), ListProcess.class, journal.toString()));
        }
        cached.delete();
        lines.add(bare.row("a JVM that does nothing"));
        lines.add(filled.row("3,650 check-ins opened and listed"));
        lines.add("");
        window(journal);
        patterns(journal);
        lines.addAll(Sizes.table(folder));
        summary(journal);
        Journals.delete(folder);
    }

    /** The whole window, on the headless platform: nothing may hold it for 50 ms. */
    private void window(Path journal) throws IOException, InterruptedException {
        lines.add("| the window with 3,650 check-ins, median of " + RUNS + " | ms at most | MB at most | ms in all |");
        lines.add("|---|---|---|---|");
        // what is measured lies in the cache, as what a person walks through lies in that of the packaged app
        var cached = cached(WindowProcess.class, journal.toString(), "first");
        var answered = cached(WindowProcess.class, journal.toString(), "own");
        var first = new Runs();
        var later = new Runs();
        var answering = new Runs();
        var own = new Runs();
        for (int run = 0; run < RUNS; run++) {
            first.add(java(Optional.of(cached), WindowProcess.class, journal.toString(), "first"));
            later.add(java(Optional.of(cached), WindowProcess.class, journal.toString(), "later"));
            answering.add(java(Optional.of(answered), WindowProcess.class, journal.toString(), "answering"));
            own.add(java(Optional.of(answered), WindowProcess.class, journal.toString(), "own"));
        }
        cached.delete();
        answered.delete();
        lines.add(first.row("the slowest change of screen, each for the first time"));
        lines.add(later.row("the slowest change of screen, each for the fifth time"));
        lines.add(answering.row("the longest hold while ten signs are answered"));
        lines.add(own.row("the longest work that is not layout, on the way through all of it"));
        lines.add("");
    }

    /** The two screens that show all there is, from the press in the window until it stands there. */
    private void patterns(Path journal) throws IOException, InterruptedException {
        lines.add("| 3,650 check-ins, median of " + RUNS + " | ms from the press | MB at most | ms in all |");
        lines.add("|---|---|---|---|");
        var cached = cached(WindowProcess.class, journal.toString(), "first");
        var rows = new LinkedHashMap<String, String>();
        rows.put("patterns", "Patterns, shown for the first time");
        rows.put("patterns-later", "Patterns, for the fifth time");
        rows.put("journal", "the Journal's list, shown for the first time");
        rows.put("journal-later", "the Journal's list, for the fifth time");
        for (var row : rows.entrySet()) {
            var runs = new Runs();
            for (int run = 0; run < RUNS; run++) {
                runs.add(java(Optional.of(cached), WindowProcess.class, journal.toString(), row.getKey()));
            }
            lines.add(runs.row(row.getValue()));
        }
        cached.delete();
        lines.add("");
    }

    /** The page for the therapist, beside the same page with nothing ticked on it. */
    private void summary(Path journal) throws IOException, InterruptedException {
        lines.add("| the page of 3,650 check-ins, median of " + RUNS + " | ms | MB at most | ms in all |");
        lines.add("|---|---|---|---|");
        for (String what : List.of("empty", "page")) {
            for (String form : List.of("file", "picture")) {
                for (String times : List.of("1", "20")) {
                    var runs = new Runs();
                    for (int run = 0; run < RUNS; run++) {
                        runs.add(java(SummaryProcess.class, journal.toString(), times, what, form));
                    }
                    lines.add(runs.row((what.equals("page") ? "numbers and insights" : "nothing ticked")
                            + (form.equals("file") ? ", PDF" : ", PDF and its picture")
                            + (times.equals("1") ? ", the first in the process" : ", the 20th")));
                }
            }
        }
        lines.add("");
    }

    /** Milliseconds, megabytes at most, milliseconds in all. */
    private static long[] java(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return java(Optional.empty(), main, arguments);
    }

    private static long[] java(Optional<Cached> cached, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<Long> told = told(cached, main, arguments);
        return new long[] {told.getFirst(), told.get(1) / 1024, (System.nanoTime() - begun) / 1_000_000};
    }

    private static List<String> options() {
        var options = new ArrayList<>(Packaged.OPTIONS);
        options.add("--enable-native-access=ALL-UNNAMED");
        return options;
    }

    /** A cache like that of the packaged app, trained on such a process. */
    static Cached cached(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return Cached.of(Files.createTempDirectory(FOLDER, "cache"), options(), main, arguments);
    }

    /** The numbers that a process prints. */
    static List<Long> told(Optional<Cached> cached, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        cached.ifPresent(from -> command.add("-XX:AOTCache=" + from.cache()));
        command.addAll(options());
        command.add("-cp");
        command.add(cached.map(Cached::classPath).orElseGet(() -> System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " ended with " + process.exitValue());
        }
        return Arrays.stream(told.strip().split(" ", -1)).map(Long::valueOf).toList();
    }

    /** The figures of one process over its runs. */
    private static final class Runs {
        private final List<List<Long>> columns = new ArrayList<>();

        void add(long[] figures) {
            while (columns.size() < figures.length) {
                columns.add(new ArrayList<>());
            }
            for (int column = 0; column < figures.length; column++) {
                columns.get(column).add(figures[column]);
            }
        }

        long median(int column) {
            return columns.get(column).stream()
                    .sorted()
                    .toList()
                    .get(columns.get(column).size() / 2);
        }

        String row(String name) {
            var medians = IntStream.range(0, columns.size())
                    .mapToObj(column -> Long.toString(median(column)))
                    .toList();
            return "| " + name + " | " + String.join(" | ", medians) + " |";
        }
    }

    private void methods() throws RunnerException {
        lines.add("| method | median or mean | unit |");
        lines.add("|---|---|---|");
        var options = new OptionsBuilder().include("app\\.shoelace\\..*Bench").build();
        for (RunResult result : new Runner(options).run()) {
            var primary = result.getPrimaryResult();
            boolean sampled = primary.getStatistics().getN() > 100;
            double figure = sampled ? primary.getStatistics().getPercentile(50) : primary.getScore();
            String name = result.getParams().getBenchmark().replaceFirst("^app\\.shoelace\\.(bench\\.)?", "");
            lines.add(String.format(Locale.ROOT, "| %s | %.3f | %s |", name, figure, primary.getScoreUnit()));
        }
        lines.add("");
    }
}
