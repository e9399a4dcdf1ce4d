package app.shoelace.summary.print;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.shoelace.summary.Cups;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Sample;
import app.shoelace.summary.Saving;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.summary.render.SummaryPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are handed to a real CUPS, which says what it got; where it got nothing, the app says why. */
class PrintingTest {
    @TempDir
    Path folder;

    private byte[] saved;
    private Path file;

    @BeforeEach
    void save() throws IOException {
        var material = Sample.material(Sample.many(12, 14));
        saved = SummaryPdf.of(material.summary(Sample.everything(material)), Sample.MESSAGES, Paper.A4);
        file = folder.resolve("page.pdf");
        assertThat(Saving.beside(folder.resolve("journal.db")).save(file, saved).saved())
                .isTrue();
    }

    /** What the printing process says. */
    private static String run(String server, List<String> before, String... arguments) throws IOException {
        var words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PrintProcess.class.getName()));
        words.addAll(List.of(arguments));
        var starting = new ProcessBuilder(words).redirectErrorStream(true);
        starting.environment().put("CUPS_SERVER", server);
        try (var out = starting.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String print(Cups cups, String printer, int copies, int from, int to) throws IOException {
        return run(
                cups.address(),
                List.of(),
                file.toString(),
                printer,
                Integer.toString(copies),
                Integer.toString(from),
                Integer.toString(to));
    }

    @Test
    void cupsGetsTheSavedFileByteForByte() throws IOException {
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            var received = cups.receive("Desk");

            String said = print(cups, "Desk", 2, 1, 99);

            assertThat(said)
                    .contains("Handed")
                    .contains(say("summary.print.handed", "Desk"))
                    .doesNotContain("rinted");
            assertThat(Cups.got(received)).isEqualTo(saved);
            assertThat(cups.copies("Desk")).isEqualTo("2");
            assertThat(run(cups.address(), List.of())).contains("[Desk]");
        }
    }

    @Test
    void oneOfThePagesLooksAsItDoesInTheFile() throws IOException {
        var whole = new PdfFile(saved);
        assertThat(whole.pages()).isGreaterThan(1);
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            var received = cups.receive("Desk");

            assertThat(print(cups, "Desk", 1, 2, 2)).contains("Handed");

            var one = new PdfFile(Cups.got(received));
            assertThat(one.pages()).isEqualTo(1);
            assertThat(one.picture(0, 1).pixels()).isEqualTo(whole.picture(1, 1).pixels());

            var again = cups.receive("Desk");
            assertThat(print(cups, "Desk", 1, 1, 1)).contains("Handed");
            assertThat(new PdfFile(Cups.got(again)).pages()).isEqualTo(1);
        }
    }

    @Test
    void aPrinterThatTakesNoPdfGetsThePagesDrawn() throws IOException {
        try (Cups cups = Cups.withoutPdf(folder).queue("Old")) {
            var received = cups.receive("Old");

            assertThat(print(cups, "Old", 1, 1, 99)).contains("Handed");

            assertThat(new String(Cups.got(received), StandardCharsets.ISO_8859_1))
                    .startsWith("%!PS")
                    .contains("showpage");
        }
    }

    @Test
    void aStoppedPrinterGetsNothingAndTheAppSaysSo() throws IOException {
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            cups.stop("Desk");

            assertThat(print(cups, "Desk", 1, 1, 99))
                    .contains("Stopped")
                    .contains(say("summary.print.stopped", "Desk"));

            assertThat(cups.waiting()).isEmpty();
        }
    }

    @Test
    void aPrinterThatTakesNoJobsIsToldApart() throws IOException {
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            cups.refuse("Desk");

            assertThat(print(cups, "Desk", 1, 1, 99)).contains("Refuses").contains(piece("summary.print.refuses"));
        }
    }

    @Test
    void aPrinterThatIsGoneIsToldApart() throws IOException {
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            assertThat(print(cups, "Attic", 1, 1, 99)).contains("Gone").contains(say("summary.print.gone", "Attic"));
        }
    }

    @Test
    void withoutAPrinterThereIsNone() throws IOException {
        try (Cups cups = Cups.in(folder)) {
            assertThat(run(cups.address(), List.of())).contains("[]");
        }
    }

    @Test
    void withoutThePrintCommandNothingIsSaidToBePrinted() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "util-linux is not installed");
        try (Cups cups = Cups.in(folder).queue("Desk")) {
            // a view of the system in which lpr is gone, for this process alone
            String hiding = """
                    set -e
                    mkdir "$1" "$2"
                    mount --bind /usr/bin "$1"
                    cp -rs "$1/." "$2"
                    rm "$2/lpr"
                    mount --bind "$2" /usr/bin
                    shift 2
                    exec "$@"
                    """;
            var before = List.of(
                    "unshare",
                    "--mount",
                    "sh",
                    "-c",
                    hiding,
                    "sh",
                    folder.resolve("own-bin").toString(),
                    folder.resolve("bin").toString());

            String said = run(cups.address(), before, file.toString(), "Desk", "1", "1", "99");

            assertThat(said).contains("NoCommand").contains("/usr/bin/lpr").doesNotContain("Handed");
            assertThat(cups.waiting()).isEmpty();
        }
    }
}
