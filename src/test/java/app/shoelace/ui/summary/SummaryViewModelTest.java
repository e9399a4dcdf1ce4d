package app.shoelace.ui.summary;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.rules.Engine;
import app.shoelace.summary.Saving;
import app.shoelace.summary.Section;
import app.shoelace.summary.print.Printing;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.text.Messages;
import app.shoelace.ui.summary.SummaryViewModel.Drawing;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.SystemFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several requests only the newest page is drawn, and all of it away from the window's thread. */
class SummaryViewModelTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final Messages MESSAGES = Messages.in("en");

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    // what was given away, until the test lets it run
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private boolean printerBreaks;
    private JournalFile journal;
    private SummaryViewModel model;

    @BeforeEach
    void open() throws Exception {
        journal = JournalFile.openOrCreate(folder.resolve("journal.db"), clock);
        Answers said = Answers.NOTHING;
        for (var sign : PACK.signs()) {
            said = said.withAnswer(sign.id(), new Answer.Rated(3)).withMoment(sign.id(), "words of mine");
        }
        LocalDate day = LocalDate.now(clock);
        journal.keepAll(List.of(
                new CheckIn(new UUID(0x7001, 1L << 63), day.minusDays(30), day, PACK.edition(), "en", said),
                new CheckIn(new UUID(0x7002, 1L << 63), day, day, PACK.edition(), "en", said)));
        var background = new Background(Runnable::run, Runnable::run);
        var session = new Session(
                () -> journal,
                PACK,
                new Engine(PACK, MESSAGES),
                MESSAGES,
                clock,
                new Uuid7(clock, new SplittableRandom(1))::next,
                background,
                new Saver(background, MESSAGES),
                troubles::add);
        var printing = new Printing() {
            @Override
            public List<String> printers() {
                return List.of("Desk");
            }

            @Override
            public Outcome print(PdfFile pdf, Job job) {
                if (printerBreaks) {
                    throw new IllegalStateException("broken");
                }
                return new Outcome.Handed(job.printer());
            }
        };
        model = new SummaryViewModel(
                session,
                new Outlets(
                        new Background(aside::addLast, Runnable::run),
                        new SystemFiles(),
                        Saving.beside(folder.resolve("journal.db")),
                        printing,
                        copied::add,
                        Optional.empty()));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void letAllRun() {
        while (!aside.isEmpty()) {
            aside.removeFirst().run();
        }
    }

    private String text() {
        return model.shownProperty().get().orElseThrow().text();
    }

    @Test
    void nothingIsLaidOutOrDrawnBeforeTheOtherThreadRuns() {
        assertThat(model.drawingProperty().get()).isEqualTo(Drawing.UNDER_WAY);
        assertThat(model.shownProperty().get()).isEmpty();

        letAllRun();

        assertThat(model.drawingProperty().get()).isEqualTo(Drawing.DONE);
        assertThat(text()).contains(say("summary.check-ins.many", 2)).doesNotContain("words of mine");
    }

    @Test
    void ofManyTicksOnlyTheNewestIsDrawn() {
        letAllRun();
        var drawn = new ArrayList<String>();
        model.shownProperty()
                .addListener((_, _, now) -> drawn.add(now.orElseThrow().text()));

        for (Section section : List.of(Section.RESULT, Section.PATTERNS, Section.SIGNS)) {
            model.pick(now -> now.with(section, false));
        }
        model.pick(now -> now.with(Section.WORDS, true));
        letAllRun();

        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst()).contains("words of mine").doesNotContain(say("summary.signs"));
    }

    @Test
    void whatIsStoppedLeavesThePageAsItWasAndCanBeDrawnAgain() {
        letAllRun();
        model.pick(now -> now.with(Section.WORDS, true));
        model.stop();
        letAllRun();

        assertThat(model.drawingProperty().get()).isEqualTo(Drawing.STOPPED);
        assertThat(text()).doesNotContain("words of mine");
        model.draw();
        letAllRun();
        assertThat(text()).contains("words of mine");
    }

    @Test
    void afterTheScreenIsClosedNothingIsDrawn() {
        model.close();
        letAllRun();

        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void turningDrawsTheVeryFileAgain() {
        model.pick(now -> now.with(Section.WORDS, true));
        letAllRun();
        var first = model.shownProperty().get().orElseThrow();
        assertThat(first.pdf().pages()).isGreaterThan(1);

        model.turn(1);
        letAllRun();

        var second = model.shownProperty().get().orElseThrow();
        assertThat(second.page()).isEqualTo(1);
        assertThat(second.pdf()).isSameAs(first.pdf());
        model.pick(now -> now.with(Section.WORDS, false));
        letAllRun();
        assertThat(model.shownProperty().get().orElseThrow().page()).isZero();
    }

    @Test
    void whatIsCopiedIsThePageAsItIsTickedNow() {
        letAllRun();
        model.pick(now -> now.with(Section.WORDS, true).withInitials("A/B\\C"));
        model.leaving().copy(() -> {});
        letAllRun();

        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst()).contains("words of mine", say("summary.by", "A/B\\C"));
        assertThat(journal.setting("summary").orElseThrow()).contains("A/B");
    }

    @Test
    void aPrinterThatBreaksIsToldAndLeavesThePanelFree() {
        letAllRun();
        printerBreaks = true;
        var broke = new ArrayList<String>();
        var job = new Printing.Job(
                "Desk", "page", 1, 1, 1, model.picksProperty().get().paper());
        model.leaving().print(Sheaf.PAGE, job, _ -> broke.add("handed"), () -> broke.add("broke"));
        letAllRun();

        assertThat(broke).containsExactly("broke");
        assertThat(troubles).hasSize(1);
    }
}
