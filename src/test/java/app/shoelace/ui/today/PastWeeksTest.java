package app.shoelace.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each check-in stands in its own week, and each week shows its last one alone. */
class PastWeeksTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CheckIn ago(int days, Edition edition) {
        LocalDate day = TODAY.minusDays(days);
        return new CheckIn(new UUID(days, edition.number()), day, day, edition, "en", Answers.NOTHING);
    }

    private static CheckIn ago(int days) {
        return ago(days, PACK.edition());
    }

    private static List<List<CheckIn>> latest(CheckIn... checkIns) {
        return PastWeeks.latest(PACK, List.of(checkIns), TODAY);
    }

    private static List<List<CheckIn>> empty(int weeks) {
        return Collections.nCopies(weeks, List.of());
    }

    @Test
    void aWeekIsSevenDaysAndTheLastOneEndsToday() {
        var weeks = latest(ago(55), ago(49), ago(48), ago(13), ago(7), ago(6));
        var expected = new ArrayList<>(List.of(List.of(ago(49)), List.of(ago(48))));
        expected.addAll(empty(4));
        expected.addAll(List.of(List.of(ago(7)), List.of(ago(6))));
        assertThat(weeks).isEqualTo(expected);
    }

    @Test
    void whatIsOlderOrOfOtherQuestionsIsNotShown() {
        assertThat(latest(ago(56), ago(3, new Edition("another", 1)))).isEqualTo(empty(PastWeeks.WEEKS));
        CheckIn newer = ago(3, new Edition(PACK.edition().pack(), 2));
        assertThat(latest(newer).getLast()).containsExactly(newer);
    }

    @Test
    void ofSeveralInAWeekTheLastIsShown() {
        assertThat(latest(ago(6), ago(1), ago(3)).getLast()).containsExactly(ago(1));
    }
}
