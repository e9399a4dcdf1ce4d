package app.shoelace.practice;

import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Uuid7;
import app.shoelace.pack.Edition;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ledger.Share.Place;
import app.shoelace.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What was guessed and what happened, counted fairly. */
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Uuid7 ids =
            new Uuid7(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), new Random(3));
    private final LedgerWords words = new LedgerWords(Messages.in("en"));

    private Ask went(int guess, Outcome outcome, int dread, int body, int later) {
        return ask(guess, dread, new Status.Went(DAY, outcome, body, later, ""));
    }

    private Ask went(int guess, Outcome outcome) {
        return went(guess, outcome, 3, Status.UNSAID, Status.UNSAID);
    }

    private Ask ask(int guess, int dread, Status course) {
        return new Ask(ids.next(), DAY.minusDays(2), "a lift", "M.", Ask.NO_RUNG, guess, dread, "", course);
    }

    private List<Ask> several(int guess, Outcome outcome, int number) {
        var asks = new ArrayList<Ask>();
        for (int i = 0; i < number; i++) {
            asks.add(went(guess, outcome));
        }
        return asks;
    }

    @Test
    void nothingMadeIsToldAsThat() {
        Ledger ledger = Ledger.of(List.of(ask(50, 2, new Status.Open()), ask(10, 2, new Status.Dropped(DAY))));
        assertThat(ledger.open()).hasSize(1);
        assertThat(words.all(ledger, List.of())).containsExactly(say("ledger.none"));
    }

    @Test
    void fourAsksAreCountedAndNoMoreIsSaid() {
        var asks = several(20, Outcome.YES, 3);
        asks.add(went(20, Outcome.PARTLY));
        assertThat(words.all(Ledger.of(asks), List.of()))
                .containsExactly(say("ledger.counts", say("ledger.made.many", 4), 3, 1, 0), say("ledger.early", 5));
    }

    @Test
    void guessesBelowWhatHappenedAreToldWithHowFarChanceReaches() {
        var asks = several(30, Outcome.YES, 8);
        asks.addAll(several(10, Outcome.NO, 1));
        asks.addAll(several(40, Outcome.PARTLY, 1));
        asks.addAll(several(0, Outcome.DID_NOT_ASK, 2));
        Ledger ledger = Ledger.of(asks);
        assertThat(words.counts(ledger))
                .isEqualTo(say(
                        "ledger.and",
                        say("ledger.counts", say("ledger.made.many", 10), 8, 1, 1),
                        say("ledger.not-asked.many", 2)));
        assertThat(words.guesses(ledger))
                .containsExactly(
                        say("ledger.beside", 29, 8, 10, 80),
                        say("ledger.range", 44, 97),
                        say("ledger.below"),
                        say("ledger.partly"));
    }

    @Test
    void refusalsAreToldInTheSameWordsAsYeses() {
        List<String> refused = words.all(Ledger.of(several(60, Outcome.NO, 8)), List.of());
        List<String> granted = words.all(Ledger.of(several(40, Outcome.YES, 8)), List.of());
        assertThat(refused).contains(say("ledger.counts", say("ledger.made.many", 8), 0, 0, 8), say("ledger.above"));
        assertThat(granted).hasSameSizeAs(refused);
        assertThat(words.all(Ledger.of(several(30, Outcome.NO, 8)), List.of())).contains(say("ledger.inside"));
    }

    @Test
    void theBodyIsToldWhereBothTimesAre() {
        Ledger ledger = Ledger.of(List.of(
                went(50, Outcome.YES, 6, 4, Status.UNSAID),
                went(50, Outcome.NO, 8, 7, 2),
                went(50, Outcome.NO, 1, Status.UNSAID, Status.UNSAID),
                went(50, Outcome.DID_NOT_ASK, 10, 10, 10)));
        assertThat(words.body(ledger))
                .containsExactly(say("ledger.then.many", 2, "7.0", "5.5"), say("ledger.later.one", 1, "8.0", "2.0"));
    }

    @Test
    void offersAreCountedByWhatWasDone() {
        List<Offer> offers = List.of(
                new Offer(ids.next(), DAY, Offer.Taken.NO_BY_HABIT, ""),
                new Offer(ids.next(), DAY, Offer.Taken.NO_BY_HABIT, ""),
                new Offer(ids.next(), DAY, Offer.Taken.TOOK, "a lift"));
        assertThat(words.offers(offers)).isEqualTo(say("ledger.offers", say("ledger.offers.many", 3), 1, 0, 2, 0));
    }

    /** However many asks there are and in whatever order, nothing is counted twice or left out, and blanks change nothing. */
    @Property(tries = 300)
    void countsEveryAskOnce(@ForAll long seed) {
        var random = new Random(seed);
        var asks = new ArrayList<Ask>();
        int yes = 0;
        int made = 0;
        long guessed = 0;
        for (int i = random.nextInt(60); i > 0; i--) {
            int guess = random.nextInt(101);
            Outcome outcome = List.of(Outcome.values()).get(random.nextInt(4));
            if (random.nextInt(4) == 0) {
                asks.add(ask(guess, 0, random.nextBoolean() ? new Status.Open() : new Status.Dropped(DAY)));
            } else {
                asks.add(went(guess, outcome));
                made += outcome == Outcome.DID_NOT_ASK ? 0 : 1;
                yes += outcome == Outcome.YES ? 1 : 0;
                guessed += outcome == Outcome.DID_NOT_ASK ? 0 : guess;
            }
        }
        Collections.shuffle(asks, random);
        Ledger ledger = Ledger.of(asks);
        assertThat(ledger.made()).hasSize(made);
        assertThat(ledger.count(Outcome.YES) + ledger.count(Outcome.PARTLY) + ledger.count(Outcome.NO))
                .isEqualTo(made);
        assertThat(ledger.count(Outcome.DID_NOT_ASK)).isZero();
        assertThat(ledger.share().isPresent()).isEqualTo(made >= 5);
        if (made >= 5) {
            Ledger.Share share = ledger.share().orElseThrow();
            assertThat(share.yes()).isEqualTo(yes);
            assertThat(share.guess()).isCloseTo((double) guessed / made, within(1e-9));
            assertThat(share.place() == Place.INSIDE)
                    .isEqualTo(Math.round(share.guess())
                                    >= Math.round(100 * share.range().low())
                            && Math.round(share.guess())
                                    <= Math.round(100 * share.range().high()));
        }
    }

    @Test
    void anAskCountsForTheFirstCheckInFromItsDayOn() {
        CheckIn first = checkIn(DAY.minusDays(14));
        CheckIn second = checkIn(DAY);
        CheckIn sameDay = checkIn(DAY);
        List<CheckIn> all = List.of(second, sameDay, first);
        List<Ask> asks = List.of(
                on(DAY.minusDays(20), Outcome.YES),
                on(DAY.minusDays(14), Outcome.NO),
                on(DAY.minusDays(13), Outcome.NO),
                on(DAY, Outcome.PARTLY),
                on(DAY, Outcome.DID_NOT_ASK),
                ask(50, 1, new Status.Open()),
                ask(50, 1, new Status.Dropped(DAY)),
                on(DAY.plusDays(1), Outcome.YES));
        assertThat(SinceLast.asks(first, all, asks)).isEqualTo(2);
        assertThat(SinceLast.asks(second, all, asks)).isEqualTo(2);
        assertThat(SinceLast.asks(sameDay, all, asks)).isZero();
    }

    private Ask on(LocalDate day, Outcome outcome) {
        return ask(50, 1, new Status.Went(day, outcome, Status.UNSAID, Status.UNSAID, ""));
    }

    private CheckIn checkIn(LocalDate day) {
        UUID id = ids.next();
        return new CheckIn(id, day, day, new Edition("hyper-independence", 1), "en", Answers.NOTHING);
    }
}
