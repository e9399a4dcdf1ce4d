package app.shoelace.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ledger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo journal looks lived-in. */
class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Pack pack = PackReader.bundled("en");
    private final List<CheckIn> invented = Demo.checkIns(pack, 3, TODAY);

    @Test
    void threeYearsAreWeeklyWithSomeWeeksLeftOutAndEndToday() {
        assertThat(invented).hasSizeBetween(100, 156);
        assertThat(invented.getLast().date()).isEqualTo(TODAY);
        assertThat(invented.getFirst().date())
                .isBetween(TODAY.minusYears(3).minusDays(3), TODAY.minusYears(3).plusDays(30));
        assertThat(invented).isSortedAccordingTo(CheckIn.BY_DATE);
    }

    @Test
    void allKindsOfAnswersAndWordsOccur() {
        var kinds = new HashSet<Class<?>>();
        invented.forEach(checkIn -> checkIn.said().answers().values().forEach(answer -> kinds.add(answer.getClass())));
        assertThat(kinds).contains(Answer.Rated.class, Answer.NotApplicable.class, Answer.Skipped.class);
        assertThat(invented).anyMatch(checkIn -> !checkIn.said().moments().isEmpty());
        assertThat(invented).anyMatch(checkIn -> !checkIn.said().closing().isEmpty());
        assertThat(invented).anyMatch(checkIn -> !checkIn.said().origins().isEmpty());
        assertThat(invented).anyMatch(CheckIn::late);
        assertThat(invented).noneMatch(checkIn -> checkIn.entered().isAfter(TODAY));
    }

    @Test
    void everySignAndOriginHasWordsOfItsOwn() {
        var said = Demo.checkIns(pack, 30, TODAY);
        for (var sign : pack.signs()) {
            assertThat(said)
                    .anyMatch(checkIn -> !checkIn.said()
                            .moments()
                            .getOrDefault(sign.id(), "")
                            .isEmpty());
        }
        for (var origin : pack.origins()) {
            assertThat(said)
                    .anyMatch(checkIn -> checkIn.said().origins().containsKey(origin.id())
                            && !checkIn.said().origins().get(origin.id()).text().isEmpty());
        }
    }

    @Test
    void someDaysAreMarkedAndAnAppointmentLiesAhead() {
        var events = Demo.events(3, TODAY);
        assertThat(events).isSortedAccordingTo(Event.BY_DATE).isEqualTo(Demo.events(3, TODAY));
        assertThat(events.stream().filter(event -> event.kind() == Event.Kind.EVENT))
                .isNotEmpty()
                .noneMatch(event -> event.name().isEmpty() || event.date().isAfter(TODAY));
        assertThat(Event.lastAppointment(events, TODAY)).isPresent();
        assertThat(Event.nextAppointment(events, TODAY)).isPresent();
    }

    @Test
    void theSameDayAndLengthGiveTheSame() {
        assertThat(Demo.checkIns(pack, 3, TODAY)).isEqualTo(invented);
    }

    @Test
    void asksAndOffersAreInventedTheSameEachTime() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        var asks = DemoPractice.asks(2, day);
        assertThat(asks).isEqualTo(DemoPractice.asks(2, day));
        assertThat(DemoPractice.offers(2, day))
                .isEqualTo(DemoPractice.offers(2, day))
                .hasSizeGreaterThan(20);
        Ledger ledger = Ledger.of(asks);
        assertThat(ledger.open()).hasSize(1);
        assertThat(ledger.share()).isPresent();
        assertThat(ledger.count(Ask.Outcome.NO)).isPositive();
        assertThat(asks)
                .noneMatch(ask -> ask.planned().isAfter(day) || ask.what().isBlank());
        assertThat(ledger.made())
                .allMatch(ask -> ask.course() instanceof Ask.Status.Went went
                        && !went.on().isAfter(day));
    }
}
