package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is picked for a page, and that it comes back the next time. */
class SummaryPreferencesTest {
    private static final UUID ID = new UUID(0x7001, 0x8002);
    private static final List<Item> ONE_OF_EACH = List.of(
            new Item.Result(),
            new Item.OfPattern(new PatternId("guarding")),
            new Item.Marked(ID),
            new Item.OfSign(new SignId("says-no")),
            new Item.OfInsight(new RuleId("full-up")),
            new Item.Moment(ID, new SignId("says-no")),
            new Item.Closing(ID),
            new Item.OfNote(ID),
            new Item.OfOrigin(new OriginId("let-down")),
            new Item.OfBody(new OriginId("body")));

    @Property
    void whateverIsWrittenComesBack(@ForAll String initials, @ForAll String wanted, @ForAll String question) {
        SummaryPreferences picks = SummaryPreferences.FIRST
                .withInitials(initials)
                .withWanted(wanted)
                .withQuestions(List.of(question, "a\\n\n\r\\"));

        assertThat(PicksText.read(PicksText.of(picks))).isEqualTo(picks);
    }

    @Test
    void everyTickComesBack() {
        SummaryPreferences picks = SummaryPreferences.FIRST
                .with(Preset.ME)
                .with(new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4)))
                .with(Paper.LETTER)
                .tellingLeftOut(false);
        for (Item item : ONE_OF_EACH) {
            picks = picks.with(item, !picks.has(item));
        }

        assertThat(PicksText.read(PicksText.of(picks))).isEqualTo(picks);
        assertThat(picks.others()).containsExactlyInAnyOrderElementsOf(ONE_OF_EACH);
    }

    @Test
    void whatCannotBeReadIsAsAtFirstAndTheRestHolds() {
        assertThat(PicksText.read("")).isEqualTo(SummaryPreferences.FIRST);
        assertThat(PicksText.read(
                        "reach MOON\nother moment x\nother what 1\ndays 1 2\npaper\nnew thing\nwanted my words"))
                .isEqualTo(SummaryPreferences.FIRST.withWanted("my words"));
        assertThat(PicksText.read("sections ORIGINS BODY WORDS").sections()).containsExactly(Section.WORDS);
    }

    @Test
    void noPresetAndNoSectionTicksAnOrigin() {
        Item origin = new Item.OfOrigin(new OriginId("let-down"));
        for (Preset preset : Preset.values()) {
            assertThat(SummaryPreferences.FIRST.with(preset).has(origin)).isFalse();
        }
        assertThat(SummaryPreferences.FIRST.with(Section.ORIGINS, true).has(origin))
                .isFalse();
        assertThat(SummaryPreferences.FIRST.with(origin, true).has(origin)).isTrue();
        assertThat(SummaryPreferences.FIRST
                        .with(origin, true)
                        .with(Preset.THERAPIST)
                        .has(origin))
                .isFalse();
        assertThat(SummaryPreferences.FIRST.choices(ONE_OF_EACH).items())
                .isNotEmpty()
                .allMatch(item -> Preset.THERAPIST.sections().contains(item.section()));
    }

    @Test
    void whatIsFlaggedIsTickedOnceAndStaysAsThePersonLeavesIt() {
        Item moment = new Item.Moment(ID, new SignId("says-no"));
        Item origin = new Item.OfOrigin(new OriginId("let-down"));
        Set<Item> flagged = Set.of(moment, origin);
        SummaryPreferences picks = SummaryPreferences.FIRST.bringing(ONE_OF_EACH, flagged);
        assertThat(picks.has(moment)).isTrue();
        assertThat(picks.has(origin)).isTrue();
        assertThat(picks.is(Preset.THERAPIST)).isTrue();
        SummaryPreferences unticked = picks.with(moment, false).bringing(ONE_OF_EACH, flagged);
        assertThat(unticked.has(moment)).isFalse();
        assertThat(PicksText.read(PicksText.of(unticked)).bringing(ONE_OF_EACH, flagged))
                .isEqualTo(unticked);
        assertThat(unticked.with(Preset.THERAPIST)
                        .bringing(ONE_OF_EACH, flagged)
                        .has(moment))
                .isTrue();
        assertThat(picks.with(Preset.DOCTOR).bringing(ONE_OF_EACH, flagged).has(moment))
                .isFalse();
    }

    @Test
    void whatIsFlaggedNoMoreIsOffThePageUnlessTickedByHand() {
        Item moment = new Item.Moment(ID, new SignId("says-no"));
        Item closing = new Item.Closing(ID);
        SummaryPreferences picks = SummaryPreferences.FIRST.with(closing, true).bringing(ONE_OF_EACH, Set.of(moment));
        SummaryPreferences after = picks.bringing(ONE_OF_EACH, Set.of());
        assertThat(after.has(moment)).isFalse();
        assertThat(after.has(closing)).isTrue();
        assertThat(picks.bringing(List.of(closing), Set.of()).has(moment))
                .as("on other days it is not known whether it is flagged")
                .isTrue();
    }

    @Test
    void howFarItReaches() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        var appointment = Optional.of(LocalDate.of(2026, 10, 5));

        assertThat(SummaryPreferences.FIRST.period(today, appointment)).isEqualTo(Period.ALL);
        assertThat(SummaryPreferences.FIRST
                        .with(PeriodChoice.MONTHS)
                        .period(today, appointment)
                        .from())
                .isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(SummaryPreferences.FIRST
                        .with(PeriodChoice.YEAR)
                        .period(today, appointment)
                        .from())
                .isEqualTo(LocalDate.of(2025, 11, 24));
        assertThat(SummaryPreferences.FIRST
                        .with(PeriodChoice.APPOINTMENT)
                        .period(today, appointment)
                        .from())
                .isEqualTo(appointment.get());
        assertThat(SummaryPreferences.FIRST.with(PeriodChoice.APPOINTMENT).period(today, Optional.empty()))
                .isEqualTo(Period.ALL);
    }
}
