package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.chart.HeatMap;
import app.shoelace.ui.control.chart.TimeChart;
import app.shoelace.ui.control.chart.WeekDots;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person looks back over the weeks. */
@ExtendWith(HeadlessFx.class)
class PatternsTest {

    private static Hands over(Weeks weeks, Room room, Path folder) {
        Desk desk = Desk.in(folder);
        weeks.keep(desk);
        return room.open(desk).chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    }

    private static <T extends Node> List<T> all(Hands hands, Class<T> type) {
        return onFx(() -> hands.all(type::isInstance).stream().map(type::cast).toList());
    }

    private static String said(Hands hands) {
        return onFx(() -> hands.focused().getAccessibleText());
    }

    @Test
    void withoutACheckInThereIsAWayToTheFirst(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).chord(KeyCode.CONTROL, KeyCode.DIGIT4);

        assertThat(hands.reads(say("patterns.empty"))).isTrue();
        assertThat(all(hands, TimeChart.class)).isEmpty();
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
    }

    @Test
    void arrowKeysWalkThePointsThatSayThemselvesAndEnterOpensTheCheckIn(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none();
        for (int i = 0; i < 5; i++) {
            var day = Desk.TODAY.minusDays(14L * (4 - i));
            weeks.add(day, i == 2 ? day.plusDays(1) : day, 1, Weeks.all(i));
        }
        Hands hands = over(weeks, room, folder);

        assertThat(hands.focused()).isInstanceOf(TimeChart.class);
        assertThat(said(hands))
                .isEqualTo(say(
                        "patterns.said",
                        pack("patterns.turning-help-away"),
                        say(
                                "patterns.point",
                                "Monday 23 November 2026",
                                pack("scale.almost-always"),
                                say("level.answered", 3, 3))));
        hands.press(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(said(hands))
                .isEqualTo(say(
                        "patterns.said",
                        pack("patterns.turning-help-away"),
                        say(
                                "patterns.point.late",
                                say(
                                        "patterns.point",
                                        "Monday 26 October 2026",
                                        pack("scale.sometimes"),
                                        say("level.answered", 3, 3)))));
        assertThat(hands.reads(say(
                        "patterns.point",
                        "Monday 26 October 2026",
                        pack("scale.sometimes"),
                        say("level.answered", 3, 3))))
                .isTrue();
        hands.press(KeyCode.HOME, KeyCode.LEFT);
        assertThat(said(hands))
                .contains(say(
                        "patterns.point",
                        "Monday 28 September 2026",
                        pack("scale.never"),
                        say("level.answered", 3, 3)));
        hands.press(KeyCode.END, KeyCode.RIGHT);
        assertThat(said(hands)).contains("23 November 2026: " + pack("scale.almost-always"));
        hands.press(KeyCode.PAGE_UP, KeyCode.ENTER);
        assertThat(hands.screen())
                .isEqualTo(new Screen.Reading(weeks.checkIns().getFirst().id(), false));
    }

    @Test
    void theWordsUnderAChartSayAsMuchAsMayBeTold(Room room, @TempDir Path folder) {
        Hands hands = over(Weeks.of(3, 14), room, folder);

        assertThat(hands.reads(say("trends.early"))).isTrue();
        assertThat(hands.reads(piece("trends.range"))).isFalse();
    }

    @Test
    void howFarBackChoosesThePointsAndAtLeastOneChoiceStays(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none();
        for (int i = 0; i < 60; i++) {
            weeks.add(Desk.TODAY.minusWeeks(59 - i), Desk.TODAY.minusWeeks(59 - i), 1, Weeks.all(i % 5));
        }
        Hands hands = over(weeks, room, folder);

        assertThat(hands.reads(say("patterns.shown", 14, 60))).isTrue();
        hands.push(say("patterns.span.year"));
        assertThat(hands.reads(say("patterns.shown", 53, 60))).isTrue();
        hands.push(say("patterns.span.all"));
        assertThat(hands.reads(say("patterns.points.many", 60))).isTrue();
        hands.push(say("patterns.span.all"));
        assertThat(hands.reads(say("patterns.points.many", 60))).isTrue();
        assertThat(hands.reads(say("patterns.shown", "", 60))).isFalse();
    }

    @Test
    void theBoxesOfTheSignsAreWalkedAndOpened(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none()
                .add(Desk.TODAY.minusWeeks(1), Desk.TODAY.minusWeeks(1), 1, Weeks.all(1))
                .add(
                        Desk.TODAY,
                        Desk.TODAY,
                        1,
                        Weeks.with(
                                Weeks.with(Weeks.all(3), Answer.SKIPPED, "works-alone"),
                                Answer.NOT_APPLICABLE,
                                "assumes-unwilling"));
        Hands hands = over(weeks, room, folder);
        HeatMap map = all(hands, HeatMap.class).getFirst();
        onFx(() -> {
            map.requestFocus();
            return 0;
        });
        hands.settle();

        assertThat(said(hands))
                .isEqualTo(say(
                        "patterns.signs.point",
                        "Monday 23 November 2026",
                        pack("signs.says-no.short"),
                        pack("scale.often")));
        hands.press(KeyCode.DOWN);
        assertThat(said(hands))
                .endsWith(say(
                        "patterns.signs.point",
                        "Monday 23 November 2026",
                        pack("signs.works-alone.short"),
                        pack("skipped")));
        hands.press(KeyCode.DOWN);
        assertThat(said(hands))
                .endsWith(say(
                        "patterns.signs.point",
                        "Monday 23 November 2026",
                        pack("signs.assumes-unwilling.short"),
                        pack("notApplicable")));
        hands.press(KeyCode.LEFT);
        assertThat(said(hands))
                .isEqualTo(say(
                        "patterns.signs.point",
                        "Monday 16 November 2026",
                        pack("signs.assumes-unwilling.short"),
                        pack("scale.rarely")));
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen())
                .isEqualTo(new Screen.Reading(weeks.checkIns().getFirst().id(), false));
    }

    @Test
    void earlierBoxesAreReachedByWalkingOn(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.of(100, 7);
        Hands hands = over(weeks, room, folder).push(say("patterns.span.all"));
        HeatMap map = all(hands, HeatMap.class).getFirst();
        onFx(() -> {
            map.requestFocus();
            return 0;
        });
        hands.settle();

        hands.press(KeyCode.PAGE_UP);
        assertThat(said(hands)).contains(" 2026").doesNotContain("November");
        hands.press(KeyCode.HOME);
        assertThat(said(hands)).contains("Monday 30 December 2024");
        hands.press(KeyCode.ENTER);
        assertThat(hands.screen())
                .isEqualTo(new Screen.Reading(weeks.checkIns().getFirst().id(), false));
    }

    @Test
    void theTableHoldsTheSameAndOpensACheckInToo(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none();
        for (int i = 0; i < 3; i++) {
            weeks.add(Desk.TODAY.minusWeeks(2 - i), Desk.TODAY.minusWeeks(2 - i), 1, Weeks.all(i));
        }
        Hands hands = over(weeks, room, folder).push(say("patterns.as-table"));
        TableView<?> table = all(hands, TableView.class).getFirst();

        assertThat(onFx(() -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(1)))
                        .toList()))
                .startsWith(
                        "16 Nov 2026",
                        say("patterns.table.level", pack("scale.rarely"), 3, 3),
                        say("patterns.table.level", pack("scale.rarely"), 3, 3),
                        say("patterns.table.level", pack("scale.rarely"), 2, 2),
                        say("patterns.table.level", pack("scale.rarely"), 2, 2))
                .hasSize(15);
        onFx(() -> {
            table.requestFocus();
            return 0;
        });
        hands.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(hands.screen())
                .isEqualTo(new Screen.Reading(weeks.checkIns().get(1).id(), false));
    }

    @Test
    void aClickOnAPointOpensItsCheckIn(Room room, @TempDir Path folder) {
        Weeks weeks = Weeks.none().add(Desk.TODAY, Desk.TODAY, 1, Weeks.all(4));
        Hands hands = over(weeks, room, folder);
        TimeChart chart = all(hands, TimeChart.class).getFirst();
        Node latest = onFx(() -> chart.lookup(".chart-latest"));

        onFx(() -> {
            var at = chart.localToScene(latest.getBoundsInParent());
            chart.fireEvent(click(at.getCenterX(), at.getCenterY()));
            return 0;
        });

        CheckIn only = weeks.checkIns().getFirst();
        assertThat(hands.screen()).isEqualTo(new Screen.Reading(only.id(), false));
    }

    private static MouseEvent click(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void todayShowsThePastWeeksOnlyWhereThereAreSome(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder);
        Weeks.none()
                .add(Desk.TODAY, Desk.TODAY, 1, Weeks.all(3))
                .add(
                        Desk.TODAY.minusWeeks(2),
                        Desk.TODAY.minusWeeks(2),
                        1,
                        Weeks.with(Weeks.all(1), Answer.SKIPPED, "overestimates"))
                .keep(desk);
        Hands hands = room.open(desk);

        WeekDots dots = all(hands, WeekDots.class).getFirst();
        assertThat(onFx(() -> dots.lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getAccessibleText)
                        .toList()))
                .contains(
                        say(
                                "today.weeks.row",
                                pack("patterns.turning-help-away"),
                                say("today.weeks.day", "9 Nov 2026", pack("scale.rarely"))
                                        + say("today.weeks.between")
                                        + say("today.weeks.day", "23 Nov 2026", pack("scale.often"))),
                        say(
                                "today.weeks.row",
                                pack("patterns.carrying-too-much"),
                                say("today.weeks.day", "9 Nov 2026", say("level.not-enough"))
                                        + say("today.weeks.between")
                                        + say("today.weeks.day", "23 Nov 2026", pack("scale.often"))));
        assertThat(onFx(() -> dots.lookupAll(".week-blank").size())).isEqualTo(1);
        hands.push(say("today.weeks.more"));
        assertThat(hands.screen()).isEqualTo(new Screen.Patterns());
    }

    @Test
    void todayShowsNoWeeksBeforeTheFirstCheckIn(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder));

        assertThat(all(hands, WeekDots.class)).isEmpty();
    }
}
