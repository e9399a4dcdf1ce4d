package app.shoelace.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Help;
import app.shoelace.pack.read.PackReader;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.ui.support.HelpLines.Line;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The help lines of a country, with the person's own among them. */
class HelpLinesTest {
    private static final Help HELP = PackReader.bundled("en").help();
    private static final Help.Country UK = country("GB");

    private static Help.Country country(String code) {
        return HELP.countries().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theyStandAsThePackHasThem() {
        var lines = HelpLines.of(UK, List.of());
        assertThat(lines.emergency()).extracting(Line::text).containsExactly("999");
        assertThat(lines.talk()).first().isEqualTo(new Line.Shipped("Samaritans 116 123", false, "2026-11-23"));
    }

    @Test
    void everyCountryHasAnEmergencyLineFirst() {
        for (Help.Country country : HELP.countries()) {
            assertThat(HelpLines.of(country, List.of()).lines().getFirst().emergency())
                    .as(country.name())
                    .isTrue();
        }
    }

    @Test
    void aChangedLineIsThePersonsOwnAndNoMoreChecked() {
        var lines = HelpLines.of(UK, List.of(new OwnLine("Samaritans 116 123", " Samaritans 116 124 ")));
        assertThat(lines.talk()).first().isEqualTo(new Line.Own("Samaritans 116 123", "Samaritans 116 124", false));
    }

    @Test
    void anAddedLineComesLast() {
        var lines = HelpLines.of(UK, List.of(new OwnLine("", "Ana 07700 900123")));
        assertThat(lines.lines()).last().isEqualTo(new Line.Own("", "Ana 07700 900123", false));
        assertThat(lines.lines()).hasSize(UK.lines().size() + 1);
    }

    @Test
    void aLineCanBeTakenAwayButNotTheEmergencyOne() {
        var lines = HelpLines.of(UK, List.of(new OwnLine("Samaritans 116 123", ""), new OwnLine("999", "")));
        assertThat(lines.emergency()).extracting(Line::text).containsExactly("999");
        assertThat(lines.talk()).extracting(Line::text).doesNotContain("Samaritans 116 123");
    }

    @Test
    void whatWasPutInForALineThatThePackHasNoMoreStays() {
        var lines = HelpLines.of(UK, List.of(new OwnLine("Samaritans 1 2 3", "My own number")));
        assertThat(lines.lines()).last().isEqualTo(new Line.Own("", "My own number", false));
    }

    @Test
    void aCountryThatThePackDoesNotKnowIsThereWithoutLines() {
        var countries = HelpLines.countries(HELP, "SE", Locale.ENGLISH);
        assertThat(countries).hasSize(HELP.countries().size() + 1);
        assertThat(countries).contains(new Help.Country("SE", "Sweden", List.of()));
        assertThat(countries).extracting(Help.Country::name).isSorted();
    }
}
