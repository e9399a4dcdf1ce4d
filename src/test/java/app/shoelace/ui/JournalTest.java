package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Topic;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Offer;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person finds, deletes, takes back and marks what lies in their journal. */
@ExtendWith(HeadlessFx.class)
class JournalTest {
    private static final SignId SAYS_NO = new SignId("says-no");

    private static Weeks three() {
        return Weeks.none()
                .add(
                        Desk.TODAY.minusWeeks(6),
                        Desk.TODAY.minusWeeks(6),
                        1,
                        Weeks.all(4).withMoment(SAYS_NO, "At the Café"))
                .add(
                        Desk.TODAY.minusWeeks(3),
                        Desk.TODAY.minusWeeks(3),
                        1,
                        Weeks.all(1).withClosing("Enough for now.").withBring(new Topic.OfClosing(), true))
                .add(Desk.TODAY, Desk.TODAY, 1, Weeks.with(Weeks.all(2), Answer.SKIPPED, "says-no"));
    }

    private static Hands in(Weeks weeks, Room room, Path folder) {
        Desk desk = Desk.in(folder);
        weeks.keep(desk);
        return room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    private static void keep(Path folder, Entry... entries) {
        inJournal(folder, journal -> {
            try {
                journal.keepEntries(List.of(entries));
                return List.of();
            } catch (NotSaved e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Entry event(UUID id, LocalDate day, Event.Kind kind, String name) {
        return new Entry.OfEvent(new Event(id, day, kind, name));
    }

    static <T> List<T> inJournal(Path folder, Function<Journal, List<T>> look) {
        try (var journal =
                JournalFile.open(Desk.in(folder).journal(), Desk.in(folder).clock())) {
            return look.apply(journal);
        } catch (CannotOpen e) {
            throw new AssertionError(e);
        }
    }

    /** What stands in the list, line by line, as it is said. */
    private static List<String> lines(Hands hands) {
        return onFx(() -> hands.all(node -> node.getStyleClass().contains("row") && Hands.shown(node)).stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private static Hands typeInto(Hands hands, String field, String words) {
        onFx(() -> {
            var input = (TextInputControl)
                    hands.all(node -> node instanceof TextInputControl && field.equals(node.getAccessibleText()))
                            .getFirst();
            input.requestFocus();
            input.setText(words);
            return 0;
        });
        hands.settle();
        return hands;
    }

    @Test
    void entriesOfEveryKindStandByMonthTheNewestFirst(Room room, @TempDir Path folder) {
        Weeks weeks = three();
        weeks.keep(Desk.in(folder));
        keep(
                folder,
                event(new UUID(0x7000, 1L << 63), Desk.TODAY.minusWeeks(4), Event.Kind.EVENT, "Moved house"),
                new Entry.OfOffer(new Offer(
                        new UUID(0x17000, 1L << 63), Desk.TODAY.minusDays(1), Offer.Taken.NO_BY_HABIT, "A lift home")));
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT3);

        // tall enough that every row is made
        onFx(() -> {
            hands.scene().getWindow().setHeight(980);
            return true;
        });
        hands.settle();
        assertThat(lines(hands))
                .containsExactly(
                        "November 2026",
                        "Monday 23 November 2026, " + say("journal.answered", 9, 10) + ", " + say("journal.often", 0),
                        "Sunday 22 November 2026, " + say("journal.kind.offer") + ", " + say("journal.offer.habit")
                                + ", A lift home",
                        "Monday 2 November 2026, " + say("journal.answered", 10, 10) + ", " + say("journal.often", 0)
                                + ", " + say("journal.flagged"),
                        "October 2026",
                        "Monday 26 October 2026, " + say("journal.kind.event") + ", Moved house",
                        "Monday 12 October 2026, " + say("journal.answered", 10, 10) + ", " + say("journal.often", 10));
        assertThat(hands.reads(say("journal.count.many", 5))).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen())
                .isEqualTo(new Screen.Reading(weeks.checkIns().getLast().id(), false));
    }

    private static boolean isFound(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("found"));
    }

    @Test
    void ownWordsAreFoundWhateverTheirAccentsAndMarked(Room room, @TempDir Path folder) {
        Hands hands = in(three(), room, folder);
        typeInto(hands, say("journal.search"), "CAFE");

        assertThat(lines(hands))
                .containsExactly(
                        "October 2026",
                        "Monday 12 October 2026, " + say("journal.answered", 10, 10) + ", " + say("journal.often", 10)
                                + ", " + pack("signs.says-no.short") + ", At the Café");
        assertThat(hands.reads(say("journal.found", 1, 3))).isTrue();
        assertThat(onFx(() -> hands.all(JournalTest::isFound).stream()
                        .map(node -> ((Text) node).getText())
                        .toList()))
                .containsExactly("Café");

        typeInto(hands, say("journal.search"), "nothing like it");
        assertThat(hands.reads(say("journal.none"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(lines(hands)).hasSize(5);
    }

    @Test
    void whatWasLookedForStaysWhenThePersonComesBack(Room room, @TempDir Path folder) {
        Hands hands = in(three(), room, folder);
        typeInto(hands, say("journal.search"), "cafe");
        hands.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        hands.press(KeyCode.ESCAPE);

        assertThat(lines(hands)).hasSize(2);
        hands.push(say("journal.show-all"));
        assertThat(lines(hands)).hasSize(5);
    }

    @Test
    void daysAPatternFlagsAndNotesNarrowTheList(Room room, @TempDir Path folder) {
        Hands hands = in(three(), room, folder);
        hands.push(say("journal.filter")).push(pack("patterns.guarding"));
        assertThat(lines(hands)).hasSize(2).last().asString().startsWith("Monday 12 October");
        hands.push(pack("patterns.guarding")).push(say("journal.only-flagged"));
        assertThat(lines(hands)).hasSize(2).last().asString().startsWith("Monday 2 November");
        hands.push(say("journal.only-flagged")).push(say("journal.only-notes"));
        assertThat(hands.reads(say("journal.found", 2, 3))).isTrue();
        hands.push(say("journal.show-all"));
        typeInto(hands, say("journal.from"), "2026-10-13");
        typeInto(hands, say("journal.to"), "2026-11-02");
        assertThat(hands.reads(say("journal.found", 1, 3))).isTrue();
        typeInto(hands, say("journal.to"), "2026-10-02");
        assertThat(hands.reads(say("journal.turned"))).isTrue();
        typeInto(hands, say("journal.to"), "");
        assertThat(hands.reads(say("journal.found", 2, 3))).isTrue();
    }

    @Test
    void aDeletedCheckInIsTakenBackAtOnceOrFromTheBin(Room room, @TempDir Path folder) {
        Weeks weeks = three();
        Hands hands = in(weeks, room, folder);
        hands.press(KeyCode.DELETE);
        assertThat(lines(hands)).hasSize(4);
        assertThat(hands.reads(say("deleted.told", 30))).isTrue();
        hands.push(say("app.undo"));
        assertThat(lines(hands)).hasSize(5);

        hands.press(KeyCode.DELETE);
        hands.close();
        assertThat(inJournal(folder, Journal::checkIns)).hasSize(2);
        Hands again = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        again.push(say("journal.bin.one", 1));
        assertThat(again.reads(say("bin.until", "Wednesday 23 December 2026"))).isTrue();
        again.push(say("bin.take-back"));
        assertThat(again.reads(say("bin.empty"))).isTrue();
        again.press(KeyCode.ESCAPE);
        assertThat(lines(again)).hasSize(5);
        assertThat(inFile(again, folder)).isEqualTo(weeks.checkIns());
    }

    private static List<?> inFile(Hands hands, Path folder) {
        hands.close();
        return inJournal(folder, Journal::checkIns);
    }

    @Test
    void deletingForGoodIsAskedOnce(Room room, @TempDir Path folder) {
        Hands hands = in(three(), room, folder);
        hands.press(KeyCode.DELETE).push(say("journal.bin.one", 1)).push(say("bin.delete"));
        assertThat(hands.reads(say("bin.delete.ask"))).isTrue();
        hands.push(say("bin.keep"));
        assertThat(hands.reads(say("bin.delete.ask"))).isFalse();
        hands.push(say("bin.delete")).push(say("bin.delete.yes"));
        assertThat(hands.reads(say("bin.empty"))).isTrue();
        hands.close();
        assertThat(inJournal(folder, Journal::bin)).isEmpty();
        assertThat(inJournal(folder, Journal::checkIns)).hasSize(2);
    }

    @Test
    void somethingIsMarkedInTimeChangedAndDeleted(Room room, @TempDir Path folder) {
        Hands hands = in(three(), room, folder);
        hands.push(say("journal.mark")).push(say("mark.keep"));
        assertThat(hands.reads(say("mark.no-name"))).isTrue();
        typeInto(hands, say("mark.name"), "Started therapy");
        typeInto(hands, say("mark.day"), "yesterday");
        hands.push(say("mark.keep"));
        assertThat(hands.reads(piece("day.unclear"))).isTrue();
        typeInto(hands, say("mark.day"), "2026-12-01");
        hands.push(say("mark.keep"));
        assertThat(hands.reads(piece("day.late"))).isTrue();
        typeInto(hands, say("mark.day"), "2026-11-10");
        hands.push(say("mark.keep"));
        assertThat(hands.screen()).isEqualTo(new Screen.Journal());
        assertThat(lines(hands))
                .contains("Tuesday 10 November 2026, " + say("journal.kind.event") + ", Started therapy");

        onFx(() -> {
            ListView<?> list =
                    (ListView<?>) hands.all(ListView.class::isInstance).getFirst();
            list.getSelectionModel().select(2);
            return 0;
        });
        hands.press(KeyCode.ENTER).push(say("journal.kind.appointment"));
        typeInto(hands, say("mark.name"), "");
        hands.push(say("mark.keep"));
        assertThat(lines(hands)).contains("Tuesday 10 November 2026, " + say("journal.kind.appointment"));

        hands.press(KeyCode.ENTER).push(say("mark.delete"));
        assertThat(lines(hands)).hasSize(5);
        hands.push(say("app.undo"));
        assertThat(lines(hands)).hasSize(6);
    }

    @Test
    void todayTellsTheNextAppointmentAndPatternsLooksBackToTheLast(Room room, @TempDir Path folder) {
        three().keep(Desk.in(folder));
        keep(
                folder,
                event(new UUID(0x7000, 1L << 63), Desk.TODAY.plusDays(7), Event.Kind.APPOINTMENT, ""),
                event(new UUID(0x17000, 1L << 63), Desk.TODAY.minusDays(25), Event.Kind.APPOINTMENT, "Dr. K."));
        Hands hands = room.open(Desk.in(folder));
        assertThat(hands.reads(say("today.appointment", "Monday 30 November 2026")))
                .isTrue();
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT4).push(say("journal.since-appointment"));
        assertThat(hands.reads(say("patterns.shown", 2, 3))).isTrue();
    }

    @Test
    void aroundAnEventTheCheckInsAreCountedInPairs(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none();
        for (int i = 0; i < 10; i++) {
            var day = Desk.TODAY.minusDays(14L * (9 - i));
            Answers said = Weeks.all(i < 5 ? 3 : i == 9 ? 3 : 1);
            weeks.add(day, day, 1, said);
        }
        weeks.keep(Desk.in(folder));
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        hands.push(say("journal.mark"));
        typeInto(hands, say("mark.name"), "Moved");
        typeInto(hands, say("mark.day"), Desk.TODAY.minusDays(60).toString());
        hands.push(say("mark.keep"));

        assertThat(hands.screen()).isEqualTo(new Screen.Patterns());
        assertThat(hands.reads(say("trends.pairs", pack("patterns.guarding"), 20, 25, 0, 5)))
                .isTrue();
        assertThat(hands.reads(say("patterns.marks.pairs"))).isTrue();
    }
}
