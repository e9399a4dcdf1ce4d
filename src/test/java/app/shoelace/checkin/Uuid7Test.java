package app.shoelace.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    @Test
    void idsAreOfVersionSevenAndSortInTheOrderOfMakingEvenWhenTheClockStandsStill() {
        var ids =
                new Uuid7(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), new SplittableRandom(1));

        var made = Stream.generate(ids::next).limit(1000).toList();

        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        var words = made.stream().map(Object::toString).toList();
        assertThat(words).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTimeIsInTheId() {
        Instant then = Instant.parse("2026-11-23T10:00:00.123Z");
        var id = new Uuid7(Clock.fixed(then, ZoneOffset.UTC), new SplittableRandom(1)).next();

        assertThat(Uuid7.millis(id)).isEqualTo(then.toEpochMilli());
    }
}
