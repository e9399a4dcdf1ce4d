package app.shoelace.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What the interface says in one language, from {@code resources/i18n}. Keys stand in the code whole, never glued. */
public final class Messages {
    private final Locale locale;
    private final Properties texts;

    private Messages(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * The texts in that language; a key that the language lacks, or a language that is not there, falls back to English.
     *
     * @param language an IETF tag
     */
    public static Messages in(String language) {
        var texts = new Properties();
        load(texts, "/i18n/messages.properties");
        Locale locale = Locale.forLanguageTag(language);
        // a region of English orders and names days its own way; another language without texts does not
        boolean found = locale.getLanguage().equals("en")
                || load(texts, "/i18n/messages_" + locale.getLanguage() + ".properties");
        return new Messages(found ? locale : Locale.ENGLISH, texts);
    }

    /** The same keys with other texts. */
    static Messages of(Locale locale, Properties texts) {
        return new Messages(locale, texts);
    }

    /** The languages that there are texts in: IETF tags, English first. */
    public static List<String> languages() {
        return Found.LANGUAGES;
    }

    // looked for once, when it is asked for: each one that there is not is looked for in every jar
    private static final class Found {
        static final List<String> LANGUAGES = Stream.concat(
                        Stream.of("en"), Arrays.stream(Locale.getISOLanguages()).filter(Found::there))
                .toList();

        private static boolean there(String language) {
            return Messages.class.getResource("/i18n/messages_" + language + ".properties") != null;
        }
    }

    private static boolean load(Properties into, String path) {
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                return false;
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, with {0}, {1} … replaced; the name of a file is put on one line.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(filling(values[Integer.parseInt(text.substring(open + 1, close))]));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    // a file may have a line feed in its name
    private static Object filling(Object value) {
        return value instanceof Path file ? SafeText.line(file.toString()) : value;
    }

    /** The text for a number of things: {@code one} where it is 1, else {@code many}; {0} is the number. */
    public String count(int number, String one, String many) {
        return text(number == 1 ? one : many, number);
    }

    /** A day with weekday and month in words, as the key {@code date.long} lays it out. */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.long"), locale).format(day);
    }

    /** A day with month and year, as the key {@code date.short} lays it out. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.short"), locale).format(day);
    }

    /** The hour and minute, as the key {@code time.short} lays them out. */
    public String shortTime(LocalTime time) {
        return DateTimeFormatter.ofPattern(text("time.short"), locale).format(time);
    }
}
