package app.shoelace.terminal;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for the therapist from the terminal: what is in the file, and what is left alone. */
class SummaryCommandTest {
    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        typed = new Typed(folder.resolve("journal.db"));
        checkIn("""
                {"date":"2026-09-07","answers":{"says-no":4,"works-alone":2,"wont-ask":2,"hard-to-trust":1,
                 "needy-people":2,"overestimates":4,"overstretches":3},"notes":{"says-no":"Kept my aunt out."}}""");
        checkIn("""
                {"date":"2026-11-20","answers":{"says-no":3,"works-alone":2,"wont-ask":2,"health-alone":"not-applicable",
                 "needy-people":"skipped","overestimates":4,"overstretches":3,"hard-to-trust":0,"assumes-unwilling":1,
                 "not-understood":2},"notes":{"says-no":"I said I was fine."},
                 "origins":{"body":{"true":"very","ticks":["stomach","anger"],"text":"My jaw sets."},
                 "let-down":{"true":"quite","text":"Twice, by my father."}},"closing":"Enough."}""");
    }

    private void checkIn(String json) throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.json"), json);
        assertThat(typed.run("check-in", "--answers", answers.toString()).exit())
                .isZero();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String level(String id) {
        return pack("scale." + id).toLowerCase(Locale.ENGLISH);
    }

    @Test
    void whatIsFlaggedToBringIsOnThePageAndNothingElseOfItsKind() throws IOException {
        Path pack = file("page.txt");
        typed.typing("For the therapist.\n", "note", "--bring", "--date", "2026-11-19");
        typed.typing("Not for anyone.\n", "note", "--date", "2026-11-19");
        typed.typing("From last year.\n", "note", "--bring", "--date", "2025-11-19");
        typed.run("origin", "let-down", "--opening", "He said he would come.", "--bring");

        var done = typed.run("summary", "--out", pack.toString(), "--with", "brought", "--from", "2026-09-01");

        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.err()).contains(say("cli.summary.brought-outside.one"));
        assertThat(Files.readString(pack).replaceAll("\\s+", " "))
                .contains("For the therapist.", "He said he would come.")
                .doesNotContain("Not for anyone.", "From last year.", "I said I was fine.", "My jaw sets.");
    }

    @Test
    void theNumbersAreInEveryKindOfFileAndTheWordsInNone() throws IOException {
        for (String name : new String[] {"page.pdf", "page.html", "PAGE.TXT"}) {
            var done = typed.run("summary", "--out", file(name).toString());

            assertThat(done.exit()).as(done.err()).isZero();
            assertThat(done.out()).contains(name, piece("summary.saved"));
            byte[] bytes = Files.readAllBytes(file(name));
            String all =
                    new String(bytes, StandardCharsets.ISO_8859_1) + (name.endsWith("pdf") ? text(file(name)) : "");
            assertThat(all)
                    .contains(say("summary.title"))
                    .doesNotContain("fine", "aunt", "jaw", "father", "Enough", "stomach", "anger", "offered, what");
        }
        assertThat(text(file("page.pdf")))
                .contains(say(
                        "summary.pattern.latest",
                        say("summary.level", level("sometimes"), "2.33"),
                        say("summary.answered", 3, 3)));
    }

    @Test
    void theNumbersAreThoseThatShowGives() throws IOException {
        String id = typed.run("list").out().lines().toList().getLast().substring(0, 36);
        typed.run("summary", "--out", file("page.txt").toString());

        assertThat(typed.run("show", id, "--json").out())
                .contains("\"level\" : 2.33", "\"often\" : 3", "\"answered\" : 8", "\"median\" : 2");
        assertThat(Files.readString(file("page.txt")))
                .contains(
                        say(
                                "summary.text.named",
                                pack("patterns.turning-help-away"),
                                say(
                                        "summary.pattern.latest",
                                        say("summary.level", level("sometimes"), "2.33"),
                                        say("summary.answered", 3, 3))),
                        say("summary.result", 3, 8, say("summary.level", level("sometimes"), "2")))
                .contains(say(
                        "summary.text.sign",
                        pack("signs.health-alone.short"),
                        say("summary.sign.skipped"),
                        say("summary.sign.not-applicable")))
                .contains(say("summary.text.sign", pack("signs.needy-people.short"), 2, say("summary.sign.skipped")));
    }

    @Test
    void wordsAndOriginsComeInWhenTheyAreAskedFor() throws IOException {
        typed.run("summary", "--out", file("words.pdf").toString(), "--with", "words", "--letter");
        typed.run("summary", "--out", file("both.pdf").toString(), "--with", "words,origins,asks");

        assertThat(text(file("words.pdf")))
                .contains("“I said I was fine.”", "“Kept my aunt out.”", "“Enough.”")
                .doesNotContain("jaw", "father");
        assertThat(text(file("both.pdf")))
                .contains(
                        "“I said I was fine.”",
                        "“My jaw sets.”",
                        pack("origins.body.ticks.stomach") + say("summary.list") + pack("origins.body.ticks.anger"),
                        "“Twice, by my father.”");
        try (var document = Loader.loadPDF(file("words.pdf").toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void aPeriodHoldsNothingFromOutsideIt() throws IOException {
        var done = typed.run(
                "summary",
                "--from",
                "2026-11-01",
                "--to",
                "2026-11-20",
                "--with",
                "words",
                "--out",
                file("p.txt").toString());

        assertThat(done.exit()).isZero();
        assertThat(Files.readString(file("p.txt")))
                .contains("20 Nov 2026 · " + say("summary.check-ins.one", 1))
                .contains("I said I was fine.")
                .doesNotContain("aunt", "Sep 2026");
    }

    @Test
    void aPeriodWithoutACheckInLeavesNoFile() {
        var done = typed.run(
                "summary",
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-02",
                "--out",
                file("p.pdf").toString());

        assertThat(done.exit()).isEqualTo(4);
        assertThat(done.err().strip().split("[.] ", -1)).hasSize(2);
        assertThat(file("p.pdf")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Files.writeString(file("mine.pdf"), "mine");
        var done = typed.run("summary", "--out", file("mine.pdf").toString());

        assertThat(done.exit()).isEqualTo(4);
        assertThat(done.err()).contains(piece("summary.not-saved.exists"));
        assertThat(Files.readString(file("mine.pdf"))).isEqualTo("mine");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void wrongUseIsToldAndNothingIsSaved() {
        for (String[] wrong : new String[][] {
            {"summary"},
            {"summary", "--out", file("page.doc").toString()},
            {"summary", "--out", file(".pdf").toString()},
            {"summary", "--out", file("p.pdf").toString(), "--with", "words,secrets"},
            {"summary", "--out", file("p.pdf").toString(), "--from", "2026-02-30"},
        }) {
            var done = typed.run(wrong);
            assertThat(done.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(done.err()).isNotBlank();
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("pdf") || name.contains("doc"));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var done =
                typed.run("summary", "--out", folder.resolve("no/such/page.pdf").toString());

        assertThat(done.exit()).isEqualTo(4);
        assertThat(done.err()).contains(piece("summary.not-saved.folder"));
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "a POSIX system");
        typed.run("summary", "--out", file("page.html").toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("page.html"))))
                .isEqualTo("rw-------");
    }

    @Test
    void withNoRoomLeftNoHalfFileStays() throws IOException {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "a disk that is always full");
        // a folder on a file system too small for the page
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(mounted(small), "the right to mount a small disk");
        try {
            var done = typed.run("summary", "--out", small.resolve("page.html").toString());

            assertThat(done.exit()).isEqualTo(4);
            assertThat(done.err()).contains(piece("summary.not-saved.full"));
            assertThat(small.toFile().list()).isEmpty();
        } finally {
            run("umount", small.toString());
        }
    }

    private static boolean mounted(Path at) throws IOException {
        return run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", at.toString()) == 0;
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
