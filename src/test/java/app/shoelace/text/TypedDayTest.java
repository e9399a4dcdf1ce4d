package app.shoelace.text;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.TypedDay.Good;
import app.shoelace.text.TypedDay.Wrong;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them. */
class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Messages MESSAGES = Messages.in("en-GB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01",
                "2026-9-1",
                "1.9.2026",
                "01/09/2026",
                "1 Sep 2026",
                "1 sept 2026",
                "1. September 2026",
                "  1   SEPTEMBER,  2026 ",
                "Tuesday 1 September 2026",
                "Tue, 1 Sept. 2026",
                "September 1, 2026"
            })
    void theFirstOfSeptemberIsReadInEveryForm(String typed) {
        assertThat(read(typed)).isEqualTo(new Good(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void whatTheAppWritesItReadsToo() {
        for (LocalDate day = TODAY.minusYears(1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            assertThat(read(MESSAGES.longDate(day))).isEqualTo(new Good(day));
            assertThat(read(MESSAGES.shortDate(day))).isEqualTo(new Good(day));
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        wrong("", say("day.empty", "23 Nov 2026"));
        for (String unclear : List.of("soon", "1 Ju 2026", "1 November")) {
            wrong(unclear, say("day.unclear", unclear, "23 Nov 2026"));
        }
        for (String none : List.of("31.2.2026", "2026-13-01", "30 February 2026")) {
            wrong(none, say("day.none", none));
        }
        wrong("24.11.2026", say("day.late", "Tuesday 24 November 2026", "Monday 23 November 2026"));
        wrong("31.12.1899", say("day.early", "1 Jan 1900"));
    }

    private static void wrong(String typed, String told) {
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.told()).isEqualTo(told));
    }

    @Test
    void theBoundsAreInside() {
        assertThat(read("2026-11-23")).isEqualTo(new Good(TODAY));
        assertThat(read("1900-01-01")).isEqualTo(new Good(TypedDay.EARLIEST));
    }

    private static TypedDay read(String typed) {
        return TypedDay.of(typed, TODAY, MESSAGES);
    }
}
