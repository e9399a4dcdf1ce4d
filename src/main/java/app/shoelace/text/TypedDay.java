package app.shoelace.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people write one: 2026-11-01, 1.11.2026, 1/11/2026, 1 Nov 2026, Sunday 1 November 2026, November 1, 2026. The
 * day stands before the month where both are numbers; who reads it back in words sees which is meant.
 */
public sealed interface TypedDay {

    /** The earliest day that is taken. */
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** A day within bounds. */
    record Good(LocalDate day) implements TypedDay {}

    /** Something that is no day, with what is wrong with it in words. */
    record Wrong(String told) implements TypedDay {}

    /**
     * Reads what was typed.
     *
     * @param latest the latest day that is taken
     */
    static TypedDay of(String typed, LocalDate latest, Messages messages) {
        String words = typed.strip().replaceAll("[\\s\\u00A0]+", " ");
        String example = messages.shortDate(latest);
        if (words.isEmpty()) {
            return new Wrong(messages.text("day.empty", example));
        }
        try {
            return read(words, messages.locale())
                    .<TypedDay>map(day -> within(day, latest, messages))
                    .orElseGet(() -> new Wrong(messages.text("day.unclear", words, example)));
        } catch (DateTimeException e) {
            return new Wrong(messages.text("day.none", words));
        }
    }

    private static TypedDay within(LocalDate day, LocalDate latest, Messages messages) {
        if (day.isAfter(latest)) {
            return new Wrong(messages.text("day.late", messages.longDate(day), messages.longDate(latest)));
        }
        return day.isBefore(EARLIEST)
                ? new Wrong(messages.text("day.early", messages.shortDate(EARLIEST)))
                : new Good(day);
    }

    private static Optional<LocalDate> read(String words, Locale locale) {
        return Stream.of(
                        in("(\\d{4})-(\\d{1,2})-(\\d{1,2})", words, found -> day(found, 1, 2, 3)),
                        in("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})", words, found -> day(found, 3, 2, 1)),
                        in(
                                "(?:\\p{L}+\\.?,? )?(\\d{1,2})\\.? (\\p{L}+)\\.?,? (\\d{4})",
                                words, found -> named(found, 3, 2, 1, locale)),
                        in(
                                "(?:\\p{L}+\\.?,? )?(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})",
                                words, found -> named(found, 3, 1, 2, locale)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> in(
            String form, String words, Function<MatchResult, Optional<LocalDate>> understood) {
        Matcher matcher = Pattern.compile(form).matcher(words);
        return matcher.matches() ? understood.apply(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult found, int year, int month, int day) {
        return Optional.of(LocalDate.of(number(found, year), number(found, month), number(found, day)));
    }

    private static Optional<LocalDate> named(MatchResult found, int year, int month, int day, Locale locale) {
        return month(found.group(month), locale)
                .map(named -> LocalDate.of(number(found, year), named, number(found, day)));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    // the beginning of its name is enough, as long as no other month begins so
    private static Optional<Month> month(String typed, Locale locale) {
        String begun = typed.toLowerCase(locale);
        List<Month> fitting = Stream.of(Month.values())
                .filter(month -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                        .map(style -> month.getDisplayName(style, locale).toLowerCase(locale))
                        .anyMatch(name -> name.startsWith(begun)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
