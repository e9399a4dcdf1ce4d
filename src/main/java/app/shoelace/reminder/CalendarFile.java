package app.shoelace.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A weekly event as an iCalendar file (RFC 5545): lines end with CR LF and are folded at 75 octets; the time is floating,
 * so that it stays the same hour in every time zone.
 */
public final class CalendarFile {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int LONGEST = 75;

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param id makes a second import take the place of the first
     */
    public static byte[] of(Weekly weekly, UUID id, Clock clock) {
        String words = escaped(weekly.words());
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//" + weekly.words().replaceAll("\\P{Alnum}+", " ").strip() + "//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:" + id,
                "DTSTAMP:" + LOCAL.format(clock.instant().atZone(ZoneOffset.UTC)) + "Z",
                "DTSTART:" + LOCAL.format(weekly.first(LocalDate.now(clock))),
                "DURATION:PT10M",
                "RRULE:FREQ=WEEKLY",
                "SUMMARY:" + words,
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + words,
                "TRIGGER:PT0M",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR");
        var file = new StringBuilder();
        for (String line : lines) {
            folded(line).forEach(part -> file.append(part).append("\r\n"));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A long line in parts, each after the first begun with a blank; no character is torn. */
    static List<String> folded(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            int more = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                parts.add(part.toString());
                part = new StringBuilder(" ");
                octets = 1;
            }
            part.appendCodePoint(point);
            octets += more;
        }
        parts.add(part.toString());
        return parts;
    }
}
