package app.shoelace.json;

import java.io.FilterReader;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
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
    private final Source source;
    // bytes that are not UTF-8, or too many of them, follow where the parser sees the end
    private final boolean cut;
    private final boolean tooLong;
    private Token token = Token.END;
    private String text = "";

    /** Tokens of a stream, which is closed with them. */
    public Tokens(InputStream in, Limits limits) {
        source = new Source(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        parser = limits.factory().createParser(ObjectReadContext.empty(), source);
        cut = false;
        tooLong = false;
    }

    /** Tokens of these bytes. */
    public Tokens(byte[] bytes, Limits limits) {
        // Jackson checks the length only where it fills its buffer again
        tooLong = bytes.length > limits.bytes();
        source = new Source(Reader.nullReader());
        var letters = CharBuffer.allocate(tooLong ? 0 : bytes.length);
        // Jackson's own decoder lets overlong forms through
        cut = !tooLong
                && StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), letters, true)
                        .isError();
        int from = letters.position() > 0 && letters.get(0) == MARK ? 1 : 0;
        parser = limits.factory()
                .createParser(ObjectReadContext.empty(), letters.array(), from, letters.position() - from);
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
            JsonToken read = parser.nextToken();
            // Jackson reads a text to its end only when asked
            parser.finishToken();
            token = of(read);
            text = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER ? parser.getString() : "";
        } catch (StreamConstraintsException e) {
            throw at(parser.currentLocation(), true);
        } catch (JacksonException e) {
            if (source.failed.isPresent()) {
                throw new UncheckedIOException(source.failed.get());
            }
            throw at(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()), false);
        }
        if (text.codePoints().anyMatch(Tokens::unpaired) || (cut && token == Token.END)) {
            throw wrong();
        }
        return token;
    }

    private static Token of(@Nullable JsonToken read) {
        return switch (read) {
            case null -> Token.END;
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

    /** Goes to the end of the object or list that has just begun. */
    public void skip() throws NotJson {
        int outside = parser.streamReadContext().getNestingDepth() - 1;
        while (parser.streamReadContext().getNestingDepth() > outside) {
            next();
        }
    }

    /** A fault of the last token that was read. */
    public NotJson wrong() {
        return at(parser.currentLocation(), false);
    }

    private static NotJson at(TokenStreamLocation place, boolean limit) {
        return new NotJson(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), limit);
    }

    private static boolean unpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Passes over a byte order mark, and remembers why a disk failed, which Jackson's exception does not tell. */
    private static final class Source extends FilterReader {
        private Optional<IOException> failed = Optional.empty();
        private boolean begun;

        Source(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] letters, int from, int length) throws IOException {
            try {
                int read = super.read(letters, from, length);
                boolean marked = !begun && read > 0 && letters[from] == MARK;
                begun = true;
                if (marked) {
                    System.arraycopy(letters, from + 1, letters, from, read - 1);
                }
                return !marked ? read : read > 1 ? read - 1 : super.read(letters, from, length);
            } catch (CharacterCodingException e) {
                throw e;
            } catch (IOException e) {
                failed = Optional.of(e);
                throw e;
            }
        }
    }
}
