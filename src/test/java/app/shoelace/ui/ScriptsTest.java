package app.shoelace.ui;

import static app.shoelace.ui.Desk.MESSAGES;
import static app.shoelace.ui.Desk.PACK;
import static app.shoelace.ui.Desk.TODAY;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.HowTrue;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The person's own words in any script, in each place where they can stand, at any width of the window. */
@ExtendWith(HeadlessFx.class)
class ScriptsTest {
    static final String HEBREW =
            "אחותי התקשרה פעמיים בקשר למעבר ונתתי לטלפון לצלצל. אחר כך הרגשתי אשמה, כי ידעתי שהיא רצתה לעזור לי.";
    static final String ARABIC =
            "اتصلت أختي مرتين بشأن الانتقال إلى البيت الجديد ولم أرد. بعد ذلك شعرت بالذنب لأنني أعلم أنها أرادت مساعدتي.";
    private static final String MIXED = "Dana said: „" + HEBREW + "“ (3 × 20 %), and I wrote back: " + ARABIC + " OK?";
    private static final String EMOJI =
            "I let it ring 📞🙈, then cried 😭 and made tea 🍵. 👩‍👩‍👧 came by 🇮🇱 ❤️ " + HEBREW;
    private static final String COMBINING = "Zeǫ̈́l̓́ȧ̀ẗ̃ ".repeat(12) + "שָׁלוֹם עֲלֵיכֶם ".repeat(8);
    private static final String HINDI =
            "मेरी बहन ने दो बार फ़ोन किया और मैंने घंटी बजने दी। फिर मुझे बुरा लगा। ".repeat(3);
    private static final String THAI = "พี่สาวโทรมาสองครั้งเรื่องย้ายบ้านแล้วฉันก็ปล่อยให้มันดัง ".repeat(4);
    private static final List<Double> WIDTHS = List.of(720.0, 1120.0);

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("Hebrew", HEBREW),
                Arguments.of("many in English", MIXED + "\n" + EMOJI + "\n" + COMBINING + "\n" + HINDI + "\n" + THAI));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void ownWordsAreShownWholeEverywhere(String name, String words, Room room, @TempDir Path folder) {
        List<Screen> screens = screens();
        Hands hands = room.open(holding(Desk.in(folder), words));
        for (Screen screen : screens) {
            hands.go(screen);
            WIDTHS.forEach(hands::widen);
            assertSound(hands, screen, name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void ownWordsAreWrittenAndFound(String name, String words, Room room, @TempDir Path folder) {
        Hands hands = room.open(holding(Desk.in(folder), words));
        TextArea area = (TextArea) hands.all(TextArea.class::isInstance).getFirst();
        onFx(() -> {
            area.selectAll();
            area.replaceSelection(words);
            return 0;
        });
        WIDTHS.forEach(hands::widen);
        onFx(() -> {
            // from line to line, and into the middle of what runs from the right
            area.positionCaret(words.length() / 2);
            area.selectRange(words.length() / 3, words.length() / 2);
            area.insertText(words.length() / 2, "x");
            area.undo();
            return 0;
        });
        hands.settle();
        assertThat(onFx(() -> area.getText())).isEqualTo(words);
        assertSound(hands, hands.screen(), name);

        hands.go(new Screen.Journal());
        TextInputControl search =
                (TextInputControl) hands.all(TextInputControl.class::isInstance).getFirst();
        onFx(() -> {
            search.setText(words.substring(0, Math.min(words.length(), 120)).replace('\n', ' '));
            return 0;
        });
        WIDTHS.forEach(hands::widen);
        assertSound(hands, hands.screen(), name);
    }

    /** So much in one place as a page has for it. */
    @Test
    void aLongLetterIsShownWholeAndChanged(Room room, @TempDir Path folder) {
        String words = (ARABIC + "\n" + "ש".repeat(400) + "\n" + MIXED + "\n")
                .repeat(30)
                .substring(0, 20_000);
        var sign = PACK.signs().getFirst().id();
        Answers said = Answers.NOTHING.withAnswer(sign, new Answer.Rated(4)).withMoment(sign, words);
        Hands hands = room.open(Desk.in(folder)
                .holding(List.of(new CheckIn(id(1), TODAY, TODAY, PACK.edition(), PACK.language(), said)))
                .holding(Draft.begin(id(0), TODAY, PACK).saying(said)));
        TextArea area = (TextArea) hands.all(TextArea.class::isInstance).getFirst();
        onFx(() -> {
            area.insertText(words.length() / 2, "x");
            return 0;
        });
        assertSound(hands.widen(720), hands.screen(), "20,000 letters");
        for (Screen screen :
                List.of(new Screen.Journal(), new Screen.Reading(id(1), false), new Screen.Change(id(1)))) {
            assertSound(hands.go(screen).widen(1120), screen, "20,000 letters");
        }
    }

    /** Each letter is left of the one before, the full stops too. */
    @Test
    void aSentenceIsReadFromTheRight(Room room, @TempDir Path folder) {
        String words = "אחותי באה. אמרתי לא, תודה.";
        Hands hands = room.open(holding(Desk.in(folder), words));
        List<Text> shown =
                onFx(() -> hands.all(node -> node instanceof Text text && words.equals(text.getText())).stream()
                        .map(Text.class::cast)
                        .toList());
        assertThat(shown).isNotEmpty();
        hands.picture("scripts-from-the-right");
        for (Text text : shown) {
            // JavaFX measures what is mirrored from the right
            boolean mirrored = text.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            List<Double> places = onFx(() -> IntStream.range(0, words.length())
                    .mapToObj(letter -> mirrored ? place(text, letter) : -place(text, letter))
                    .toList());
            assertThat(places).isSorted().doesNotHaveDuplicates();
        }
    }

    private static double place(Text text, int letter) {
        return new javafx.scene.shape.Path(text.rangeShape(letter, letter + 1))
                .getLayoutBounds()
                .getCenterX();
    }

    @Test
    void theLinesOfAParagraphFromTheRightStayWithinTheirWidth(Room room, @TempDir Path folder) {
        room.open(Desk.in(folder));
        for (String words : List.of(HEBREW, ARABIC, MIXED, COMBINING)) {
            for (double width = 120; width < 700; width += 37) {
                double asked = width;
                Bounds bounds = onFx(() -> {
                    var text = new Text(words);
                    text.setFont(Font.font(16));
                    text.setWrappingWidth(asked);
                    return text.getLayoutBounds();
                });
                assertThat(bounds.getWidth()).as("%s", words).isLessThanOrEqualTo(width + 8);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "DARK, 2"})
    void pictures(Theme theme, double size, Room room, @TempDir Path folder) {
        Hands hands = room.open(holding(Desk.in(folder).looking(theme, size), MIXED));
        for (Screen screen : screens()) {
            hands.go(screen).picture("scripts-" + screen.getClass().getSimpleName());
        }
        assertThat(Walk.faults(hands)).isEmpty();
    }

    private static void assertSound(Hands hands, Screen screen, String name) {
        boolean failed =
                Stream.of("page.failed.title", "app.defect").map(MESSAGES::text).anyMatch(hands.texts()::contains);
        if (failed) {
            hands.push(MESSAGES.text("app.details"));
        }
        assertThat(hands.texts().stream().filter(text -> failed && text.contains("\tat ")))
                .as("%s on %s", name, screen)
                .isEmpty();
        assertThat(failed).isFalse();
    }

    private static List<Screen> screens() {
        UUID done = id(1);
        UUID event = id(20);
        return List.of(
                new Screen.Today(),
                new Screen.CheckIn(),
                new Screen.Journal(),
                new Screen.Bin(),
                new Screen.Mark(Optional.of(event), new Screen.Journal()),
                new Screen.Patterns(),
                new Screen.Practice(),
                new Screen.Ladder(),
                new Screen.Summary(),
                new Screen.Reading(done, false),
                new Screen.Change(done),
                new Screen.Compare(done, Optional.of(id(2))));
    }

    private static Desk holding(Desk desk, String words) {
        var checkIns = new ArrayList<CheckIn>();
        for (int week = 0; week < 2; week++) {
            LocalDate day = TODAY.minusWeeks(week);
            checkIns.add(new CheckIn(id(week + 1), day, day, PACK.edition(), PACK.language(), said(words)));
        }
        return desk.holding(checkIns)
                .holding(midway(words))
                .marking(List.of(
                        new Event(id(20), TODAY.minusDays(9), Event.Kind.EVENT, words),
                        new Event(id(21), TODAY.plusDays(3), Event.Kind.APPOINTMENT, words)))
                .holdingEntries(List.of(
                        new Entry.OfAsk(
                                new Ask(id(30), TODAY.minusDays(2), words, words, 2, 40, 3, words, new Status.Open())),
                        new Entry.OfAsk(new Ask(
                                id(31),
                                TODAY.minusDays(9),
                                words,
                                words,
                                2,
                                40,
                                3,
                                words,
                                new Status.Went(TODAY.minusDays(8), Outcome.YES, 3, 2, words))),
                        new Entry.OfOffer(new Offer(id(32), TODAY.minusDays(1), Offer.Taken.PART, words))));
    }

    private static Draft midway(String words) {
        return Draft.begin(id(0), TODAY, PACK).saying(said(words)).at(3);
    }

    private static Answers said(String words) {
        Answers said = Answers.NOTHING.withClosing(words);
        for (int i = 0; i < PACK.signs().size(); i++) {
            said = said.withAnswer(PACK.signs().get(i).id(), new Answer.Rated(i % 5));
        }
        said = said.withMoment(PACK.signs().getFirst().id(), words)
                .withMoment(PACK.signs().get(3).id(), words);
        for (var origin : PACK.origins()) {
            said = said.withOrigin(origin.id(), new OriginAnswer(HowTrue.QUITE, Set.of(), words));
        }
        return said;
    }

    private static UUID id(int number) {
        return new UUID(0x019A_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L + number);
    }
}
