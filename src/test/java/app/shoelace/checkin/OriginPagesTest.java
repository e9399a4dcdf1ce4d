package app.shoelace.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Edition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.TickId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What earlier check-ins say of origins is on the origin's page, by day, with nothing left out. */
class OriginPagesTest {
    private static final OriginId BODY = new OriginId("body");
    private static final OriginId LET_DOWN = new OriginId("let-down");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Test
    void eachDaysAnswerIsAVersionWhateverTheOrder() {
        CheckIn early = checkIn(1, FIRST, Map.of(BODY, answer("tight")), Set.of(new Topic.OfOrigin(BODY)));
        CheckIn late = checkIn(
                2, FIRST.plusDays(20), Map.of(BODY, answer("warmer"), LET_DOWN, OriginAnswer.NOTHING), Set.of());
        OriginNote written = new OriginNote(
                new UUID(0x7000, 3), FIRST.plusDays(10), BODY, HowTrue.QUITE, Set.of(), "on the page", "after", false);
        OriginPages pages = OriginPages.of(List.of(early, late), List.of(written));
        assertThat(pages).isEqualTo(OriginPages.of(List.of(late, early), List.of(written)));
        assertThat(pages.of(BODY)).extracting(OriginNote::opening).containsExactly("tight", "on the page", "warmer");
        OriginNote first = pages.of(BODY).getFirst();
        assertThat(first.date()).isEqualTo(FIRST);
        assertThat(first.felt()).isEqualTo(HowTrue.VERY);
        assertThat(first.ticks()).containsExactly(new TickId("anger"));
        assertThat(first.bring()).isTrue();
        assertThat(pages.of(LET_DOWN))
                .as("an origin that was opened and left says nothing")
                .isEmpty();
    }

    @Test
    void aVersionFromACheckInHasOneIdWhereverItIsRead() {
        CheckIn early = checkIn(1, FIRST, Map.of(BODY, answer("tight")), Set.of());
        UUID here =
                OriginPages.of(List.of(early), List.of()).of(BODY).getFirst().id();
        UUID there =
                OriginPages.of(List.of(early), List.of()).of(BODY).getFirst().id();
        assertThat(here).isEqualTo(there);
    }

    private static OriginAnswer answer(String text) {
        return new OriginAnswer(HowTrue.VERY, Set.of(new TickId("anger")), text);
    }

    private static CheckIn checkIn(int number, LocalDate day, Map<OriginId, OriginAnswer> origins, Set<Topic> bring) {
        var said = new Answers(Map.of(), Map.of(), Map.of(), origins, Map.of(), bring, "");
        return new CheckIn(new UUID(0x7000, number), day, day, new Edition("hyper-independence", 1), "en", said);
    }
}
