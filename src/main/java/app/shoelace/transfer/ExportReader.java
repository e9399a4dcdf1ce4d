package app.shoelace.transfer;

import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.Records;
import app.shoelace.json.Limits;
import app.shoelace.json.NotJson;
import app.shoelace.json.Tokens;
import app.shoelace.json.Tokens.Token;
import app.shoelace.json.Written;
import app.shoelace.json.cursor.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    private static final Limits LIMITS = new Limits(MOST_BYTES, MOST_LEVELS, LONGEST_DOCUMENT, 20, 200, true);

    private final String file;
    private final Tokens tokens;
    private final List<JournalRecord> kept = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private ExportReader(String file, Tokens tokens) {
        this.file = file;
        this.tokens = tokens;
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
        try (var tokens = new Tokens(in, LIMITS)) {
            return new ExportReader(file, tokens).whole();
        } catch (NotJson e) {
            String key = e.limit() ? "import.fault.limit" : "pack.fault.not-json";
            throw new Refused(new Fault(file, "$", key, List.of(e.line(), e.column())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Records whole() throws Refused, NotJson {
        if (tokens.next() != Token.OBJECT) {
            throw refused("$");
        }
        boolean format = false;
        boolean version = false;
        boolean records = false;
        while (tokens.next() != Token.END_OBJECT) {
            String name = tokens.text();
            tokens.next();
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
        is("$", tokens.next() == Token.END);
        return new Records(kept, 0);
    }

    private boolean version() throws Refused, NotJson {
        long version = number("$.version");
        if (version > Export.VERSION) {
            throw new Refused(new Fault(file, "$.version", "import.fault.newer", List.of()));
        }
        return is("$.version", version == Export.VERSION);
    }

    private void records() throws Refused, NotJson {
        is("$.records", tokens.token() == Token.LIST);
        while (tokens.next() != Token.END_LIST) {
            record("$.records[" + kept.size() + "]");
        }
    }

    private void record(String path) throws Refused, NotJson {
        is(path, tokens.token() == Token.OBJECT);
        String id = "";
        String kind = "";
        long revision = 0;
        byte[] document = new byte[0];
        while (tokens.next() != Token.END_OBJECT) {
            String name = tokens.text();
            String at = path + "." + shortened(name);
            tokens.next();
            switch (name) {
                case "id" -> id = text(at);
                case "kind" -> kind = text(at);
                case "revision" -> revision = number(at);
                case "document" -> document = document(at);
                default -> throw refused(at);
            }
        }
        is(path + ".revision", revision >= 1 && revision <= JournalRecord.LAST_REVISION);
        is(path + ".document", document.length > 0);
        keep(path, uuid(path + ".id", id), kind, revision, document);
    }

    private void keep(String path, UUID id, String kind, long revision, byte[] document) throws Refused {
        try {
            JournalRecord read = JournalRecord.read(id, kind, revision, document);
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

    private byte[] document(String path) throws Refused, NotJson {
        is(path, tokens.token() == Token.OBJECT);
        try {
            return Written.copy(tokens, LONGEST_DOCUMENT);
        } catch (Written.TooLong e) {
            throw new Refused(new Fault(file, path, "import.fault.long", List.of(LONGEST_DOCUMENT)));
        }
    }

    private String text(String path) throws Refused, NotJson {
        is(path, tokens.token() == Token.TEXT);
        String text = tokens.text();
        is(path, text.length() <= LONGEST_ID);
        return text;
    }

    private long number(String path) throws Refused, NotJson {
        is(path, tokens.token() == Token.NUMBER);
        try {
            return Long.parseLong(tokens.text());
        } catch (NumberFormatException e) {
            throw refused(path);
        }
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
}
