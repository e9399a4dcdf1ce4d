package app.shoelace.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A note is written freely on its first day; changed later, it keeps what it said at first. */
class NoteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = new Uuid7(
                    Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), new SplittableRandom(1))
            .next();

    @Test
    void onItsFirstDayANoteHasNoEarlierVersion() {
        Note note = new Note(ID, DAY, "").saying("one", ZoneOffset.UTC, DAY).saying("two", ZoneOffset.UTC, DAY);
        assertThat(note.text()).isEqualTo("two");
        assertThat(note.first()).isEmpty();
    }

    @Test
    void changedOnALaterDayItKeepsWhatItSaidAtFirst() {
        Note note = new Note(ID, DAY, "one")
                .saying("two", ZoneOffset.UTC, DAY.plusDays(1))
                .saying("three", ZoneOffset.UTC, DAY.plusDays(2));
        assertThat(note.first()).containsExactly(new Note.First("one", DAY.plusDays(2)));
        assertThat(note.saying("one", ZoneOffset.UTC, DAY.plusDays(3)).first()).isEmpty();
    }

    @Test
    void anItemThatIsRetiredIsNotAskedAndThreeAreAskedAtMost() {
        List<Item> items = IntStream.range(0, 5)
                .mapToObj(i -> new Item(new UUID(i, i), DAY.plusDays(i), Item.Kind.EASIER, "w" + i, Optional.empty()))
                .toList();
        assertThat(Item.asked(items)).extracting(Item::words).containsExactly("w0", "w1", "w2");
        var one = new ArrayList<>(items);
        one.set(0, items.getFirst().retiredOn(DAY));
        assertThat(Item.asked(one)).extracting(Item::words).containsExactly("w1", "w2", "w3");
    }
}
