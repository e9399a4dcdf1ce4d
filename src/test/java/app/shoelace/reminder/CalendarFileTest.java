package app.shoelace.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar file that other programs read as it is meant. */
class CalendarFileTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T19:30:00Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("0190f000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ten minutes",
                "Ten; minutes, with \\ all: and\na second line",
                "Zehn Minuten für mich – und noch viel mehr, damit die Zeile sehr, sehr, sehr lang wird: äöüß 🙂🙂🙂🙂🙂🙂🙂"
            })
    void isReadWithoutComplaint(String words) throws Exception {
        byte[] file = CalendarFile.of(new Weekly(DayOfWeek.SUNDAY, 19, words), ID, MONDAY);
        Ical4j read = Ical4j.read(file);
        assertThat(read.faults()).isEmpty();
        assertThat(read.value("SUMMARY")).isEqualTo(words);
        assertThat(read.value("UID")).isEqualTo(ID.toString());
        assertThat(read.value("DTSTART")).isEqualTo("20261129T190000");
        assertThat(read.value("DTSTAMP")).isEqualTo("20261123T193000Z");
        assertThat(read.value("RRULE")).isEqualTo("FREQ=WEEKLY");
        assertThat(read.alarms()).isEqualTo(1);
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).doesNotContainIgnoringCase("shoelace").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    /** No line is longer than 75 octets, and joined again the parts are the line. */
    @Property
    void foldsAnyLine(@ForAll String words) {
        String line = words.replaceAll("[\\r\\n\\ud800-\\udfff]", "x");
        var parts = CalendarFile.folded(line);
        var joined = new StringBuilder(parts.getFirst());
        parts.stream().skip(1).forEach(part -> {
            assertThat(part).startsWith(" ");
            joined.append(part.substring(1));
        });
        assertThat(joined.toString()).isEqualTo(line);
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
