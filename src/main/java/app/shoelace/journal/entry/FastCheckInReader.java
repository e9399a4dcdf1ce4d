package app.shoelace.journal.entry;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.pack.Edition;
import app.shoelace.pack.SignId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads check-ins that are as nearly all are: byte for byte as {@link Documents} writes them, with answers and words alone.
 * That takes a fraction of the time of a {@link DocumentReader}, who is asked for everything else: nothing is refused here,
 * and what is read is what that one would read. Not safe for several threads at once.
 */
public final class FastCheckInReader {
    private static final byte[] DATE = bytes("{\"format\":" + Documents.FORMAT + ",\"date\":\"");
    private static final byte[] ENTERED = bytes("\",\"entered\":\"");
    private static final byte[] PACK = bytes("\",\"pack\":");
    private static final byte[] EDITION = bytes(",\"edition\":");
    private static final byte[] LANGUAGE = bytes(",\"language\":");
    private static final byte[] ANSWERS = bytes(",\"answers\":{");
    private static final byte[] NOTES = bytes(",\"notes\":{");
    private static final byte[] EFFECTS = bytes(",\"effects\":{");
    private static final byte[] CLOSING = bytes(",\"closing\":");
    private static final byte[] NOT_APPLICABLE = bytes("\"not-applicable\"");
    private static final byte[] SKIPPED = bytes("\"skipped\"");
    private static final byte[] COLON = bytes(":");
    private static final byte[] COMMA = bytes(",");
    private static final byte[] END = bytes("}");
    private static final Answer[] STEPS =
            IntStream.rangeClosed(0, 4).mapToObj(Answer.Rated::new).toArray(Answer[]::new);

    private final Map<String, SignId> signs;
    private byte[] json = {};
    private int at;
    private boolean lost;

    /**
     * One that knows these names already, and adds to them: the same few stand in every check-in, and need to lie in memory
     * only once.
     */
    public FastCheckInReader(Map<String, SignId> signs) {
        this.signs = signs;
    }

    /** The check-in; empty where a closer look is needed. */
    public Optional<CheckIn> checkIn(UUID id, byte[] document) {
        json = document;
        at = 0;
        lost = false;
        expect(DATE);
        LocalDate date = day();
        expect(ENTERED);
        LocalDate entered = day();
        expect(PACK);
        String pack = name();
        expect(EDITION);
        int edition = number();
        expect(LANGUAGE);
        String language = language();
        Map<SignId, Answer> answers = begins(ANSWERS) ? part(this::answer) : Map.of();
        Map<SignId, String> moments = begins(NOTES) ? part(this::text) : Map.of();
        Map<SignId, Effect> effects = begins(EFFECTS) ? part(this::effect) : Map.of();
        String closing = begins(CLOSING) ? text() : "";
        expect(END);
        if (lost || at != json.length) {
            return Optional.empty();
        }
        var said = new Answers(answers, moments, effects, Map.of(), Map.of(), Set.of(), closing);
        return Optional.of(new CheckIn(id, date, entered, new Edition(pack, edition), language, said));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean begins(byte[] part) {
        int end = at + part.length;
        boolean there = !lost && end <= json.length && Arrays.equals(json, at, end, part, 0, part.length);
        if (there) {
            at = end;
        }
        return there;
    }

    private void expect(byte[] part) {
        if (!begins(part)) {
            lost = true;
        }
    }

    private int digit(int place) {
        int digit = place < json.length ? json[place] - '0' : -1;
        if (digit < 0 || digit > 9) {
            lost = true;
            return 0;
        }
        return digit;
    }

    private int digits(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(i);
        }
        return number;
    }

    private LocalDate day() {
        int year = digits(at, at + 4);
        int month = digits(at + 5, at + 7);
        int day = digits(at + 8, at + 10);
        if (!lost && json[at + 4] == '-' && json[at + 7] == '-') {
            at += 10;
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                // it is told by the closer look
            }
        }
        lost = true;
        return LocalDate.MIN;
    }

    private int number() {
        int end = at;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        // one to six digits, the first of them no zero
        if (lost || end == at || end - at > 6 || json[at] == '0') {
            lost = true;
            return 1;
        }
        int number = digits(at, end);
        at = end;
        return number;
    }

    private String name() {
        String name = text();
        lost |= !SaidReader.plain(name);
        return name;
    }

    private String language() {
        String tag = text();
        boolean plain = tag.length() >= 2 && tag.length() <= 8;
        for (int i = 0; plain && i < tag.length(); i++) {
            char letter = tag.charAt(i);
            plain = letter >= 'a' && letter <= 'z';
        }
        lost |= !plain;
        return tag;
    }

    private <V> Map<SignId, V> part(Supplier<V> value) {
        var part = new LinkedHashMap<SignId, V>();
        do {
            SignId sign = signs.computeIfAbsent(name(), SignId::new);
            expect(COLON);
            if (part.put(sign, value.get()) != null) {
                lost = true;
            }
        } while (begins(COMMA));
        expect(END);
        return part;
    }

    private Answer answer() {
        if (begins(NOT_APPLICABLE)) {
            return Answer.NOT_APPLICABLE;
        }
        if (begins(SKIPPED)) {
            return Answer.SKIPPED;
        }
        int step = digit(at);
        at++;
        lost |= step >= STEPS.length;
        return lost ? Answer.SKIPPED : STEPS[step];
    }

    private Effect effect() {
        String word = text();
        for (Effect effect : Effect.values()) {
            if (Documents.word(effect).equals(word)) {
                return effect;
            }
        }
        lost = true;
        return Effect.BOTH;
    }

    /** A text between quotation marks that holds something, and nothing that JSON writes with a backslash. */
    private String text() {
        if (lost || at >= json.length || json[at] != '"') {
            lost = true;
            return "";
        }
        int from = at + 1;
        int end = from;
        boolean ascii = true;
        while (end < json.length && json[end] != '"') {
            byte each = json[end];
            if (each == '\\' || (each >= 0 && each < ' ')) {
                lost = true;
                return "";
            }
            ascii &= each >= 0;
            end++;
        }
        if (end == from || end == json.length) {
            lost = true;
            return "";
        }
        at = end + 1;
        return ascii ? new String(json, from, end - from, StandardCharsets.ISO_8859_1) : decoded(from, end);
    }

    private String decoded(int from, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json, from, end - from))
                    .toString();
        } catch (CharacterCodingException e) {
            lost = true;
            return "";
        }
    }
}
