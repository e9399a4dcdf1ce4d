package app.shoelace.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON in UTF-8 as RFC 8259 has it and no looser, one token after the other, in one pass. Half a surrogate pair is none,
 * though the RFC lets it through: it stands for no character, and no UTF-8 can hold it.
 */
public final class Tokens implements AutoCloseable {
    // the reader tells where it is in no other way than in words
    private static final Pattern PLACE = Pattern.compile("at line ([0-9]+) column ([0-9]+)");

    /** What stands there. */
    public enum Token {
        OBJECT,
        END_OBJECT,
        LIST,
        END_LIST,
        NAME,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        /** The end of all. */
        END
    }

    private final JsonReader reader;
    private final Limits limits;
    // of each object around this place
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private int level;
    private Token token = Token.END;
    private String text = "";

    /** Tokens of a stream, which is closed with them. */
    public Tokens(InputStream in, Limits limits) {
        // not the decoder that puts a mark in the place of what is no letter
        reader = new JsonReader(
                new InputStreamReader(new Bounded(in, limits.bytes()), StandardCharsets.UTF_8.newDecoder()));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(Integer.MAX_VALUE);
        this.limits = limits;
    }

    /** Tokens of these bytes. */
    public Tokens(byte[] bytes, Limits limits) {
        this(new ByteArrayInputStream(bytes), limits);
    }

    /**
     * Goes on to the next token.
     *
     * @throws NotJson if what comes is none, or is beyond the limits
     * @throws UncheckedIOException if the stream could not be read
     */
    public Token next() throws NotJson {
        try {
            token = read();
            return token;
        } catch (TooMuch e) {
            throw here(true);
        } catch (MalformedJsonException | EOFException | CharacterCodingException e) {
            throw here(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Token read() throws IOException, NotJson {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                names.push(new HashSet<>());
                yield deeper(Token.OBJECT);
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                yield deeper(Token.LIST);
            }
            case END_OBJECT -> {
                reader.endObject();
                names.pop();
                level--;
                yield Token.END_OBJECT;
            }
            case END_ARRAY -> {
                reader.endArray();
                level--;
                yield Token.END_LIST;
            }
            case NAME -> {
                text = within(limits.name(), reader.nextName());
                if (limits.once() && !names.getFirst().add(text)) {
                    throw here(false);
                }
                yield Token.NAME;
            }
            case STRING -> {
                text = within(limits.text(), reader.nextString());
                yield Token.TEXT;
            }
            case NUMBER -> {
                text = within(limits.number(), reader.nextString());
                yield Token.NUMBER;
            }
            case BOOLEAN -> reader.nextBoolean() ? Token.TRUE : Token.FALSE;
            case NULL -> {
                reader.nextNull();
                yield Token.NULL;
            }
            case END_DOCUMENT -> Token.END;
        };
    }

    private Token deeper(Token token) throws NotJson {
        level++;
        if (level > limits.levels()) {
            throw here(true);
        }
        return token;
    }

    private String within(int most, String text) throws NotJson {
        if (text.length() > most) {
            throw here(true);
        }
        return text;
    }

    /** The token that was read last. */
    public Token token() {
        return token;
    }

    /** The name, the text or the number that was read last, as it stands there; escapes of a text are undone. */
    public String text() {
        return text;
    }

    /** Goes to the end of the object or list that has just begun. */
    public void skip() throws NotJson {
        int outside = level - 1;
        while (level > outside) {
            next();
        }
    }

    /** What is wrong with what was read last. */
    public NotJson wrong() {
        return here(false);
    }

    private NotJson here(boolean limit) {
        Matcher place = PLACE.matcher(reader.toString());
        return place.find()
                ? new NotJson(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), limit)
                : new NotJson(1, 1, limit);
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Gives no more than so many bytes. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new TooMuch();
            }
            return read;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // all that was wanted of it is read
        }
    }
}
