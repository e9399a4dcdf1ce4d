package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Event;
import app.shoelace.demo.Demo;
import app.shoelace.journal.entry.Entry;
import app.shoelace.practice.Ask;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.control.Column;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page on which the app opens. */
@ExtendWith(HeadlessFx.class)
class TodayTest {
    private static final String START = say("today.start");

    private static Bounds place(Hands hands, String style) {
        return onFx(() -> {
            Node card = hands.scene().getRoot().lookup(style);
            return card.localToScene(card.getBoundsInLocal());
        });
    }

    private static Desk full(Path folder) {
        var ask = new Ask(
                new UUID(0x7201, 1L << 63),
                Desk.TODAY.minusDays(4),
                "Ask Dana to look over the budget sheet",
                "D.",
                Ask.NO_RUNG,
                30,
                6,
                "",
                new Ask.Status.Open());
        return Desk.in(folder)
                .holding(Demo.checkIns(Desk.PACK, 1, Desk.TODAY))
                .holdingEntries(List.of(new Entry.OfAsk(ask)));
    }

    @Test
    void theWeeksAndTheAskStandSideBySideWhereThereIsRoomElseOneBelowTheOther(Room room, @TempDir Path folder) {
        Desk desk = full(folder);
        Hands wide = room.open(desk);
        Bounds weeks = place(wide, ".past-weeks");
        Bounds ask = place(wide, ".ask-card");
        assertThat(ask.getMinX()).isGreaterThan(weeks.getMaxX());
        assertThat(ask.getMinY()).isEqualTo(weeks.getMinY());
        assertThat(ask.getHeight()).isEqualTo(weeks.getHeight());
        wide.close();

        Hands narrow = room.open(desk.sized(720, 760));
        assertThat(place(narrow, ".ask-card").getMinY())
                .isGreaterThan(place(narrow, ".past-weeks").getMaxY());
    }

    @Test
    void anAppointmentThatComesAMomentAfterThePageMovesNothingAboveIt(Room room, @TempDir Path folder) {
        Desk desk = full(folder);
        Hands without = room.open(desk);
        Bounds before = place(without, ".today-card");
        without.close();
        var visit = new Event(new UUID(0x7202, 1L << 63), Desk.TODAY.plusDays(3), Event.Kind.APPOINTMENT, "");
        Hands with = room.open(desk.marking(List.of(visit)));
        assertThat(with.sees(say("today.appointment", "Thursday 26 November 2026")))
                .isTrue();
        assertThat(place(with, ".today-card")).isEqualTo(before);
        with.picture("today-appointment");
    }

    @Test
    void itIsSeenFromItsTopAndEnterStartsWhateverTheSizeOfTheText(Room room, @TempDir Path folder) {
        Hands large = room.open(full(folder).reading(1.5));
        assertThat(large.focusedWords()).isEqualTo(START);
        double top = onFx(() -> ((Column) large.scene().getRoot().lookup(".today")).getVvalue());
        assertThat(top).isZero();
        large.close();

        Hands small = room.open(full(folder).reading(2).sized(720, 560));
        assertThat(small.focusedWords()).isEqualTo(START);
        Bounds start = onFx(() -> small.focused().localToScene(small.focused().getBoundsInLocal()));
        assertThat(start.getMaxY()).isLessThanOrEqualTo(560);
    }
}
