package app.shoelace.journal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aYearOfDaysLeavesSevenDaysFourWeeksAndTwelveMonths() {
        Set<LocalDate> all = new HashSet<>();
        for (int i = 0; i < 800; i++) {
            LocalDate day = DAY.minusDays(800 - i);
            all.add(day);
            all = Rotation.keep(all, day);
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        // the days; 15 November ends a week too, 31 October a month
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 19),
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2025, 12, 31));
    }

    @Test
    void someoneWhoWritesOnceAMonthKeepsAYear() {
        Set<LocalDate> all = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            LocalDate day = DAY.minusMonths(30 - i);
            all.add(day);
            all = Rotation.keep(all, day);
        }
        assertThat(all).hasSize(12).contains(DAY.minusMonths(1), DAY.minusMonths(12));
    }

    @Test
    void theBackupJustMadeStaysWhenTheClockWentBackwards() {
        Set<LocalDate> all = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            all.add(DAY.plusDays(i));
        }
        Set<LocalDate> kept = Rotation.keep(all, DAY.plusDays(399));
        LocalDate past = DAY.minusYears(5);
        all.add(past);
        kept.add(past);
        assertThat(Rotation.keep(all, past)).isEqualTo(kept);
    }

    @Test
    void thoseFromAClockThatWasAheadTakeNoPlaceFromOthers() {
        Set<LocalDate> all = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            LocalDate ahead = DAY.plusYears(9).plusDays(i);
            all.add(ahead);
            all = Rotation.keep(all, ahead);
        }
        int were = all.size();
        for (int i = 0; i < 40; i++) {
            all.add(DAY.plusDays(i));
            all = Rotation.keep(all, DAY.plusDays(i));
        }
        assertThat(all)
                .contains(DAY.plusDays(39), DAY.plusDays(33), DAY.plusYears(9).plusDays(8));
        assertThat(all.stream().filter(day -> day.isAfter(DAY.plusYears(1)))).hasSize(were);
    }

    @Test
    void aFewDaysWithTheClockAheadCostNone() {
        for (int ahead : List.of(40, 400, 4_000)) {
            Set<LocalDate> all = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                all.add(DAY.plusDays(i));
                all = Rotation.keep(all, DAY.plusDays(i));
            }
            Set<LocalDate> before = Set.copyOf(all);
            for (int i = 0; i < 6; i++) {
                LocalDate day = DAY.plusDays(100 + ahead + (long) i * (i % 2 == 0 ? 1 : 45));
                all.add(day);
                all = Rotation.keep(all, day);
            }
            assertThat(all).containsAll(before);
            // and once it is set right, they go as they would have
            for (int i = 100; i < 107; i++) {
                all.add(DAY.plusDays(i));
                all = Rotation.keep(all, DAY.plusDays(i));
            }
            assertThat(all).doesNotContain(DAY.plusDays(96)).contains(DAY.plusDays(106));
        }
    }

    @Test
    void afterALongBreakTheOlderOnesGoOnceThereAreSevenNewOnes() {
        Set<LocalDate> all = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            all.add(DAY.plusDays(i));
        }
        for (int i = 100; i < 108; i++) {
            all.add(DAY.plusDays(i));
            all = Rotation.keep(all, DAY.plusDays(i));
        }
        assertThat(all).doesNotContain(DAY.plusDays(28)).hasSizeLessThanOrEqualTo(7 + 4 + 12);
    }

    @Property
    void theNewestSevenAlwaysStayAndNeverMoreThanAllSlots(
            @ForAll @Size(min = 1, max = 60) Set<@DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate> days) {
        LocalDate made = days.iterator().next();
        Set<LocalDate> kept = Rotation.keep(days, made);
        List<LocalDate> newest = days.stream().sorted().toList().reversed();
        assertThat(kept).hasSizeLessThanOrEqualTo(9 * (7 + 4 + 12)).contains(made);
        assertThat(days).containsAll(kept);
        assertThat(kept).containsAll(newest.subList(0, Math.min(7, newest.size())));
        assertThat(Rotation.keep(kept, made)).isEqualTo(kept);
    }
}
