package app.shoelace.transfer;

import app.shoelace.journal.Kept;
import app.shoelace.journal.Records;
import app.shoelace.journal.Unreadable;
import app.shoelace.pack.Fault;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads an export strictly, as {@code schema/export.schema.json} lays it out, in one pass: what is not of the form is
 * refused with its JSON path. However large or deep a file claims to be, no more than its limits is ever held.
 */
final class ExportReader {
    /** The longest file that is read, in bytes; ten daily years are a quarter of it. */
    static final long MOST_BYTES = 64L << 20;

    private static final int MOST_LEVELS = 12;
    private static final int LONGEST_DOCUMENT = (4 << 20) + 512;
    private static final int LONGEST_ID = 36;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxDocumentLength(MOST_BYTES)
                    .maxStringLength(LONGEST_DOCUMENT)
                    .maxNumberLength(20)
                    .maxNameLength(200)
                    .build())
            // no buffer with words in it is kept for the next file
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser parser;
    private final List<Kept> kept = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private ExportReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The first thing that is wrong with a file. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.path());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    /**
     * Reads it whole.
     *
     * @param file its name, for what is said of it
     * @throws Refused if anything in it is not as the schema says
     * @throws IOException if it cannot be read
     */
    static Records read(String file, InputStream in) throws Refused, IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new ExportReader(file, parser).whole();
        } catch (StreamConstraintsException e) {
            throw new Refused(new Fault(file, "$", "import.fault.limit", List.of(line(e), column(e))));
        } catch (JacksonException e) {
            // letters that are none are a fault of what is written, not of the disk
            if (e.getCause() instanceof IOException cause && !(cause instanceof CharConversionException)) {
                throw cause;
            }
            throw new Refused(new Fault(file, "$", "pack.fault.not-json", List.of(line(e), column(e))));
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }

    private Records whole() throws Refused {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw refused("$");
        }
        boolean format = false;
        boolean version = false;
        boolean records = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "format" -> format = is("$.format", Export.FORMAT.equals(text("$.format")));
                case "version" -> version = version();
                case "made" -> is("$.made", text("$.made").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
                case "records" -> {
                    // no record is read of a file that did not say before what it is
                    is("$.format", format);
                    is("$.version", version);
                    records();
                    records = true;
                }
                default -> throw refused("$." + shortened(name));
            }
        }
        is("$.records", records);
        is("$", parser.nextToken() == null);
        return new Records(kept, 0);
    }

    private boolean version() throws Refused {
        long version = number("$.version");
        if (version > Export.VERSION) {
            throw new Refused(new Fault(file, "$.version", "import.fault.newer", List.of()));
        }
        return is("$.version", version == Export.VERSION);
    }

    private void records() throws Refused {
        is("$.records", parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            record("$.records[" + kept.size() + "]");
        }
    }

    private void record(String path) throws Refused {
        is(path, parser.currentToken() == JsonToken.START_OBJECT);
        String id = "";
        String kind = "";
        long revision = 0;
        byte[] document = new byte[0];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = path + "." + shortened(name);
            parser.nextToken();
            switch (name) {
                case "id" -> id = text(at);
                case "kind" -> kind = text(at);
                case "revision" -> revision = number(at);
                case "document" -> document = document(at);
                default -> throw refused(at);
            }
        }
        is(path + ".revision", revision >= 1 && revision <= Kept.LAST_REVISION);
        is(path + ".document", document.length > 0);
        keep(path, uuid(path + ".id", id), kind, revision, document);
    }

    private void keep(String path, UUID id, String kind, long revision, byte[] document) throws Refused {
        try {
            Kept read = Kept.read(id, kind, revision, document);
            is(path + ".kind", read.known());
            is(path + ".id", ids.add(id));
            kept.add(read);
        } catch (Unreadable e) {
            String inside = e.path().startsWith("$") ? e.path().substring(1) : "";
            throw refused(path + ".document" + inside);
        }
    }

    private UUID uuid(String path, String text) throws Refused {
        try {
            UUID id = text.length() == LONGEST_ID ? UUID.fromString(text) : new UUID(0, 0);
            is(path, id.toString().equals(text));
            return id;
        } catch (IllegalArgumentException e) {
            throw refused(path);
        }
    }

    private byte[] document(String path) throws Refused {
        is(path, parser.currentToken() == JsonToken.START_OBJECT);
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy =
                FACTORY.createGenerator(ObjectWriteContext.empty(), new Limited(bytes, LONGEST_DOCUMENT))) {
            copy.copyCurrentStructure(parser);
        } catch (TooLong e) {
            throw new Refused(new Fault(file, path, "import.fault.long", List.of(LONGEST_DOCUMENT)));
        }
        return bytes.toByteArray();
    }

    private String text(String path) throws Refused {
        is(path, parser.currentToken() == JsonToken.VALUE_STRING);
        String text = parser.getString();
        is(path, text.length() <= LONGEST_ID);
        return text;
    }

    private long number(String path) throws Refused {
        is(path, parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        is(path, parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER);
        return parser.getLongValue();
    }

    private boolean is(String path, boolean so) throws Refused {
        if (!so) {
            throw refused(path);
        }
        return true;
    }

    private Refused refused(String path) {
        return new Refused(new Fault(file, path, "import.fault.form", List.of()));
    }

    // a name out of the file goes to a terminal
    private static String shortened(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "?");
        return plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID) + "…";
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes no more than so many bytes. */
    private static final class Limited extends OutputStream {
        private final OutputStream out;
        private int left;

        Limited(OutputStream out, int most) {
            this.out = out;
            this.left = most;
        }

        @Override
        public void write(int each) throws IOException {
            take(1);
            out.write(each);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            out.write(bytes, from, length);
        }

        private void take(int length) {
            left -= length;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
