package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Event;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person makes the page that they bring along. */
@ExtendWith(HeadlessFx.class)
class SummaryJourneyTest {
    private static final String MOMENT = "Dana asked if she could take half of it";

    private static Hands at(Room room, Desk desk) {
        return room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    /** Tabs on until the control with these words has the focus. */
    private static Hands tabTo(Hands hands, String words) {
        for (int tab = 0; tab < 80; tab++) {
            if (hands.focused() instanceof Labeled labeled && words.equals(labeled.getText())) {
                return hands;
            }
            hands.press(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not come by '" + words + "'");
    }

    private static String page(Hands hands) {
        return onFx(() -> hands.all(node -> node.getStyleClass().contains("sheet"))
                .getFirst()
                .getAccessibleText());
    }

    private static int[] picture(Hands hands) {
        return onFx(() -> {
            var image = ((ImageView) hands.all(ImageView.class::isInstance).getFirst()).getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
            }
            return pixels;
        });
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void withTheKeyboardAloneThePageIsTickedSeenAndSaved(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(12));
        Files.createDirectories(desk.saved());
        Hands hands = at(room, desk);
        assertThat(hands.screen()).isEqualTo(new Screen.Summary());
        assertThat(page(hands))
                .contains(say("summary.page", 1, 1), say("summary.signs"))
                .doesNotContain(MOMENT);
        int[] before = picture(hands);

        tabTo(hands, say("summary.words")).press(KeyCode.SPACE);

        assertThat(page(hands)).contains(say("summary.page", 1, 2), MOMENT);
        assertThat(picture(hands)).isNotEqualTo(before);
        tabTo(hands, say("summary.screen.save")).press(KeyCode.ENTER);
        Path saved = desk.saved().resolve(say("summary.screen.file", "2026-11-23") + ".pdf");
        assertThat(hands.reads(say("summary.saved", saved))).isTrue();
        assertThat(text(saved)).contains(say("summary.title"), say("summary.check-ins.many", 12), MOMENT);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAskedTo(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Path there = Files.createDirectories(desk.saved()).resolve(say("summary.screen.file", "2026-11-23") + ".pdf");
        Files.writeString(there, "something of mine");
        Hands hands = at(room, desk).push(say("summary.screen.save"));

        assertThat(hands.reads(piece("summary.not-saved.exists"))).isTrue();
        assertThat(there).hasContent("something of mine");
        hands.push(say("summary.screen.replace"));
        assertThat(hands.reads(piece("summary.saved"))).isTrue();
        assertThat(text(there)).contains(say("summary.title"));
        try (var files = Files.list(desk.saved())) {
            assertThat(files).containsExactly(there);
        }
    }

    @Test
    void pagesAreTurnedAndEnlargedWithKeys(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(12))).push(say("summary.screen.preset.me"));
        onFx(() -> {
            hands.all(node -> node.getStyleClass().contains("sheet")).getFirst().requestFocus();
            return 0;
        });
        int[] first = picture(hands);

        hands.press(KeyCode.PAGE_DOWN);

        assertThat(hands.reads(say("summary.page", 2, 2))).isTrue();
        assertThat(picture(hands)).isNotEqualTo(first);
        hands.press(KeyCode.PAGE_DOWN);
        assertThat(hands.reads(say("summary.page", 2, 2))).isTrue();
        hands.press(KeyCode.PAGE_UP);
        assertThat(picture(hands)).isEqualTo(first);
        hands.press(KeyCode.EQUALS);
        assertThat(picture(hands).length).isGreaterThan(first.length);
    }

    @Test
    void anEmptyJournalLeadsToAFirstCheckIn(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder));

        assertThat(hands.reads(say("journal.empty.title"))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
    }

    @Test
    void daysWithoutACheckInSaySoAndLeadBack(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(3))).push(say("summary.screen.days.own"));
        hands.focusField(say("summary.screen.from")).chord(KeyCode.CONTROL, KeyCode.A);
        hands.type("nonsense");
        assertThat(hands.reads(say("day.wrong"))).isTrue();
        assertThat(page(hands)).contains(say("summary.check-ins.many", 3));
        write(hands, say("summary.screen.from"), "2026-11-20");
        assertThat(hands.reads(say("day.wrong"))).isFalse();
        assertThat(page(hands)).contains(say("summary.check-ins.one", 1));
        write(hands, say("summary.screen.to"), "2026-11-21");
        assertThat(hands.reads(say("summary.screen.none"))).isTrue();
        write(hands, say("summary.screen.to"), "2026-11-19");
        assertThat(hands.reads(say("summary.screen.turned"))).isTrue();

        hands.push(say("summary.screen.none.all"));

        assertThat(page(hands)).contains(say("summary.check-ins.many", 3));
    }

    private static void write(Hands hands, String field, String text) {
        hands.focusField(field);
        onFx(() -> {
            ((TextField) hands.scene().getFocusOwner()).setText(text);
            return 0;
        });
        hands.settle();
    }

    @Test
    void anInsightWaitsForWhatItTellsOf(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(1)));
        assertThat(page(hands)).contains(pack("rules.health-carried-alone.text"));

        tick(hands, say("summary.signs"));
        unfold(hands, 2);

        assertThat(page(hands)).doesNotContain(pack("rules.health-carried-alone.text"));
        assertThat(hands.reads(piece("summary.screen.needs"))).isTrue();
    }

    private static void tick(Hands hands, String words) {
        tabTo(hands, words).press(KeyCode.SPACE);
    }

    private static void unfold(Hands hands, int number) {
        onFx(() -> {
            List<Node> folds = hands.all(node -> node instanceof ButtonBase button
                    && say("summary.screen.each").equals(button.getText()));
            ((ButtonBase) folds.get(number)).fire();
            return 0;
        });
        hands.settle();
    }

    @Test
    void noMoreThanTwoQuestionsComeAlong(Room room, @TempDir Path folder) {
        Hands hands = at(room, Desk.in(folder).holding(Entries.weeks(1)));
        String slow = pack("lists.therapist.questions.0");
        String help = pack("lists.therapist.questions.1");
        tick(hands, slow);
        tick(hands, help);

        assertThat(page(hands)).contains(slow, help);
        assertThat(onFx(() -> hands.all(node -> node instanceof Labeled label
                                && pack("lists.therapist.questions.3").equals(label.getText()))
                        .getFirst()
                        .isDisabled()))
                .isTrue();
    }

    @Test
    void whatWasPickedComesBackTheNextTime(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = at(room, desk).push(say("summary.screen.preset.me")).push(say("summary.screen.days.months"));
        hands.focusField(say("summary.wanted")).type("the move");
        hands.focusField(say("summary.screen.initials")).type("ab");
        tick(hands, pack("lists.therapist.questions.1"));
        hands.close();

        Hands again = at(room, desk);

        assertThat(page(again))
                .contains("“the move”", say("summary.by", "ab"), MOMENT, pack("lists.therapist.questions.1"));
        assertThat(onFx(() -> again.all(node -> node instanceof ToggleButton chip && chip.isSelected()).stream()
                        .map(node -> ((ToggleButton) node).getText())
                        .toList()))
                .contains(say("summary.screen.preset.me"), say("summary.screen.days.months"));
        // they are words of the person's: in the journal, not in the settings
        if (Files.exists(desk.settingsFile().path())) {
            assertThat(desk.settingsFile().path()).content().doesNotContain("the move");
        }
    }

    @Test
    void sinceTheLastAppointmentBeginsOnItsDayAndWhatWasMarkedIsSeenOnlyWhenTicked(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder)
                .holding(Entries.weeks(8))
                .marking(List.of(
                        new Event(new UUID(0x7001, 0x8001), Desk.TODAY.minusDays(20), Event.Kind.APPOINTMENT, ""),
                        new Event(new UUID(0x7001, 0x8002), Desk.TODAY.minusDays(13), Event.Kind.EVENT, "moved house"),
                        new Event(new UUID(0x7001, 0x8003), Desk.TODAY.plusDays(3), Event.Kind.APPOINTMENT, "")));
        Hands hands = at(room, desk).push(say("summary.screen.days.appointment"));

        assertThat(page(hands)).contains(say("summary.check-ins.many", 3)).doesNotContain("moved house");
        tick(hands, say("summary.marks.title"));
        assertThat(page(hands)).contains(say("summary.mark", "10 Nov 2026", "moved house"));
        hands.push(say("summary.screen.days.all"));
        assertThat(page(hands))
                .contains(say("summary.mark.appointment", "3 Nov 2026")
                        + say("summary.mark.between")
                        + say("summary.mark", "10 Nov 2026", "moved house"));
    }
}
