package app.shoelace.json;

import app.shoelace.text.SafeText;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

/** Writes JSON: anything beyond ASCII as it is, with no more escapes than RFC 8259 asks for. */
public final class Written {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private static final JsonFactory FOR_TERMINALS =
            FACTORY.rebuild().characterEscapes(new ForTerminals()).build();

    private Written() {}

    private interface Writing<E extends Exception> {
        void to(JsonGenerator out) throws E;
    }

    private static <E extends Exception> String text(JsonFactory factory, ObjectWriteContext form, Writing<E> writing)
            throws E {
        var text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(form, (Writer) text)) {
            writing.to(out);
        }
        return text.toString();
    }

    private static <E extends Exception> byte[] utf8(Writing<E> writing) throws E {
        return text(FACTORY, ObjectWriteContext.empty(), writing).getBytes(StandardCharsets.UTF_8);
    }

    /** Spells out what a terminal would obey, as in {@code \\u001b}; whoever reads the JSON gets the same text. */
    private static final class ForTerminals extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int unit) {
            return SafeText.harmless(unit) || Character.isSurrogate((char) unit)
                    ? null
                    : new SerializedString("\\u" + HexFormat.of().toHexDigits((char) unit));
        }
    }

    /** On one line, without a space, as UTF-8. */
    public static byte[] bytes(Json json) {
        return utf8(out -> add(out, json));
    }

    /** On lines that people can read, indented by two spaces. */
    public static String lines(Json json) {
        return text(FACTORY, new Lines(), out -> add(out, json));
    }

    /** As {@link #lines}, with nothing in it that a terminal would obey; it reads as the same content. */
    public static String printable(Json json) {
        return text(FOR_TERMINALS, new Lines(), out -> add(out, json));
    }

    /**
     * An object that ends with a document written before, which is not taken apart again.
     *
     * @param head the fields before it
     * @param name of the last field
     */
    public static byte[] around(Fields head, String name, byte[] document) {
        return utf8(out -> {
            begin(out, head, name);
            out.writeRawValue(new String(document, StandardCharsets.UTF_8));
            out.writeEndObject();
        });
    }

    /** An object that ends with a list of documents written before, each on a line of its own. */
    public static byte[] rows(Fields head, String name, List<byte[]> documents) {
        return utf8(out -> {
            begin(out, head, name);
            out.writeStartArray();
            for (byte[] document : documents) {
                out.writeRawValue("\n" + new String(document, StandardCharsets.UTF_8));
            }
            out.writeRaw('\n');
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        });
    }

    private static void begin(JsonGenerator out, Fields head, String name) {
        out.writeStartObject();
        addAll(out, head.made());
        out.writeName(name);
    }

    /** What was to be written is longer than allowed. */
    public static final class TooLong extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The object or list that has just begun, to its end, as {@link #bytes} would write it.
     *
     * @param most bytes that this may be
     */
    public static byte[] copy(Tokens tokens, int most) throws NotJson, TooLong {
        byte[] bytes = utf8(out -> copy(tokens, most, out));
        if (bytes.length > most) {
            throw new TooLong();
        }
        return bytes;
    }

    private static void copy(Tokens tokens, int most, JsonGenerator out) throws NotJson {
        long least = 0;
        tokens.copy(out);
        // it stops a little beyond the limit; each UTF-16 unit and each token is a byte at least
        while (out.streamWriteContext().getNestingDepth() > 0 && least <= most) {
            tokens.next();
            tokens.copy(out);
            least += 1 + tokens.text().length();
        }
    }

    private static void add(JsonGenerator out, Json json) {
        switch (json) {
            case Json.Group group -> {
                out.writeStartObject();
                addAll(out, group);
                out.writeEndObject();
            }
            case Json.Row(var items) -> {
                out.writeStartArray();
                items.forEach(item -> add(out, item));
                out.writeEndArray();
            }
            case Json.Text(var text) -> out.writeString(text);
            case Json.Amount(var number) -> out.writeNumber(number);
            case Json.YesNo(boolean yes) -> out.writeBoolean(yes);
            case Json.Null() -> out.writeNull();
            case Json.Absent(), Json.Faulted() -> throw new IllegalArgumentException("nothing to write");
        }
    }

    private static void addAll(JsonGenerator out, Json.Group group) {
        group.fields().forEach((name, value) -> {
            out.writeName(name);
            add(out, value);
        });
    }

    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var step = new DefaultIndenter("  ", "\n");
            var separators = Separators.createDefaultInstance()
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withArrayIndenter(step).withObjectIndenter(step);
        }
    }
}
