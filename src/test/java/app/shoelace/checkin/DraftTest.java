package app.shoelace.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.read.PackReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which day a check-in under way is about when it is taken up again. */
class DraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = new Uuid7(
                    Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), new SplittableRandom(1))
            .next();

    private static LocalDate resumed(LocalDate about, LocalDate today) {
        return Draft.begin(ID, about, PackReader.bundled("en"))
                .resumed(today, ZoneOffset.UTC)
                .date();
    }

    @Test
    void onALaterDayItIsAboutThatDay() {
        assertThat(resumed(DAY, DAY.plusDays(1))).isEqualTo(DAY.plusDays(1));
        assertThat(resumed(DAY, DAY)).isEqualTo(DAY);
    }

    @Test
    void oneBegunWhileTheClockWasAheadIsAboutToday() {
        assertThat(resumed(DAY, DAY.minusDays(1))).isEqualTo(DAY.minusDays(1));
        assertThat(resumed(DAY, DAY.minusYears(20))).isEqualTo(DAY.minusYears(20));
    }

    @Test
    void oneForAnEarlierDayStaysWithThatDay() {
        assertThat(resumed(DAY.minusDays(9), DAY.plusDays(1))).isEqualTo(DAY.minusDays(9));
        assertThat(resumed(DAY.minusDays(9), DAY.minusDays(5))).isEqualTo(DAY.minusDays(9));
    }
}
