package app.shoelace.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * JSON in UTF-8, as strict as RFC 8259, one token after the other. Unpaired surrogates are refused, though the RFC allows
 * them: UTF-8 cannot hold them.
 */
public final class Tokens implements AutoCloseable {
    /** The kinds of token. */
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
        /** The end of the whole input. */
        END
    }

    private static final char MARK = '\uFEFF';

    private final JsonParser parser;
    // what the parser reads from; a byte order mark may stand before it
    private final Reader source;
    // bytes that are not UTF-8 follow where the parser sees the end
    private final boolean cut;
    private final boolean tooLong;
    // no text can hold an unpaired surrogate
    private final boolean simple;
    // those that are read, for their places; none of a stream
    private final byte[] bytes;
    private boolean begun;
    private Token token = Token.END;
    private String text = "";

    /** Tokens of a stream, which is closed with them. */
    public Tokens(InputStream in, Limits limits) {
        source = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        parser = limits.factory().createParser(ObjectReadContext.empty(), source);
        cut = false;
        tooLong = false;
        simple = false;
        bytes = new byte[0];
    }

    /** Tokens of these bytes. */
    public Tokens(byte[] bytes, Limits limits) {
        // Jackson checks the length only where it fills its buffer again
        tooLong = bytes.length > limits.bytes();
        int plain = tooLong ? bytes.length : plain(bytes);
        simple = plain == bytes.length;
        int sound = tooLong ? 0 : simple ? plain : sound(bytes, plain);
        cut = sound < bytes.length;
        this.bytes = bytes;
        source = Reader.nullReader();
        begun = true;
        parser = limits.factory().createParser(ObjectReadContext.empty(), bytes, 0, sound);
    }

    /** How many bytes come before the first that is not ASCII, or begins an escape. */
    private static int plain(byte[] bytes) {
        int plain = 0;
        while (plain < bytes.length && bytes[plain] > 0 && bytes[plain] != '\\') {
            plain++;
        }
        return plain;
    }

    /**
     * How many of these bytes are UTF-8 that JSON may hold: Jackson itself lets overlong forms through, and takes bytes with
     * zeros for UTF-16.
     *
     * @param plain the first that needs a look
     */
    private static int sound(byte[] bytes, int plain) {
        var beyond = ByteBuffer.wrap(bytes, plain, bytes.length - plain);
        StandardCharsets.UTF_8.newDecoder().decode(beyond, CharBuffer.allocate(beyond.remaining()), true);
        for (int i = plain; i < beyond.position(); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return beyond.position();
    }

    /**
     * Goes on to the next token.
     *
     * @throws NotJson if what comes is not JSON, or is beyond the limits
     * @throws UncheckedIOException if the stream could not be read
     */
    public Token next() throws NotJson {
        if (tooLong) {
            throw new NotJson(1, 1, true);
        }
        try {
            passOverMark();
            token = of(parser.nextToken());
            // Jackson reads a text to its end only when asked
            text = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER ? parser.getString() : "";
        } catch (StreamConstraintsException e) {
            throw at(parser.currentLocation(), true);
        } catch (JacksonIOException e) {
            throw failed(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(e);
        } catch (JacksonException e) {
            throw at(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()), false);
        }
        if ((!simple && unpaired(text)) || (cut && token == Token.END)) {
            throw wrong();
        }
        return token;
    }

    private void passOverMark() throws IOException {
        if (!begun) {
            begun = true;
            source.mark(1);
            if (source.read() != MARK) {
                source.reset();
            }
        }
    }

    private NotJson failed(IOException e) {
        if (e instanceof CharacterCodingException) {
            return wrong();
        }
        throw new UncheckedIOException(e);
    }

    private static Token of(@Nullable JsonToken read) {
        if (read == null) {
            return Token.END;
        }
        return switch (read) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(read.name());
        };
    }

    /** The last token that was read. */
    public Token token() {
        return token;
    }

    /** The name, the text with its escapes undone, or the number as it is written; empty for any other token. */
    public String text() {
        return text;
    }

    /** Where the last token stands, as a JSON path such as {@code $.answers.says-no} or {@code $.bring[1]}. */
    public String path() {
        var path = new StringBuilder();
        for (TokenStreamContext each = parser.streamReadContext(); !each.inRoot(); each = each.getParent()) {
            if (each.hasCurrentName()) {
                path.insert(0, "." + each.currentName());
            } else if (each.hasCurrentIndex()) {
                path.insert(0, "[" + each.getCurrentIndex() + "]");
            }
        }
        return path.insert(0, '$').toString();
    }

    /** Goes to the end of the object or list that has just begun. */
    public void skip() throws NotJson {
        int outside = parser.streamReadContext().getNestingDepth() - 1;
        while (parser.streamReadContext().getNestingDepth() > outside) {
            next();
        }
    }

    /** Writes the last token as it is; a number keeps its digits. */
    void copy(JsonGenerator out) {
        if (token == Token.NUMBER) {
            out.writeNumber(text);
        } else if (token != Token.END) {
            out.copyCurrentEvent(parser);
        }
    }

    /** A fault of the last token that was read. */
    public NotJson wrong() {
        return at(parser.currentLocation(), false);
    }

    private NotJson at(TokenStreamLocation place, boolean limit) {
        int before = Math.max(0, place.getColumnNr() - 1);
        int end = Math.clamp(place.getByteOffset(), 0, bytes.length);
        // of bytes, Jackson counts the bytes of a line
        int letters = end < before ? before : new String(bytes, end - before, before, StandardCharsets.UTF_8).length();
        return new NotJson(Math.max(1, place.getLineNr()), letters + 1, limit);
    }

    private static boolean unpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            // a pair is one code point beyond these
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .anyMatch(each -> each <= Character.MAX_SURROGATE && each >= Character.MIN_SURROGATE);
            }
        }
        return false;
    }

    @Override
    public void close() {
        parser.close();
    }
}
