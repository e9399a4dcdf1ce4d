package app.shoelace.ui.control.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The distance between two points is the time between them. */
class TimeAxisTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aDayTakesTheSameRoomEverywhere() {
        var axis = new TimeAxis(FIRST, FIRST.plusDays(100), 50, 850);

        assertThat(axis.x(FIRST)).isEqualTo(50);
        assertThat(axis.x(FIRST.plusDays(25))).isCloseTo(250, within(1e-9));
        assertThat(axis.x(FIRST.plusDays(100))).isEqualTo(850);
    }

    @Test
    void monthsAreNamedAsOftenAsTheyFit() {
        var quarter = new TimeAxis(FIRST, FIRST.plusMonths(3), 0, 700);
        assertThat(quarter.step(90)).isEqualTo(1);
        assertThat(quarter.ticks(1))
                .containsExactly(FIRST, FIRST.plusMonths(1), FIRST.plusMonths(2), FIRST.plusMonths(3));

        var decade = new TimeAxis(LocalDate.of(2016, 11, 26), LocalDate.of(2026, 11, 23), 0, 700);
        assertThat(decade.step(90)).isEqualTo(24);
        assertThat(decade.ticks(24).getFirst()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(TimeAxis.ofYears(24)).isTrue();
        assertThat(TimeAxis.ofYears(6)).isFalse();
    }
}
