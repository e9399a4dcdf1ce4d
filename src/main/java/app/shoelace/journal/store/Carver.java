package app.shoelace.journal.store;

import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.seal.EncryptedRows;
import app.shoelace.journal.seal.WrappedKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds rows in a file that SQLite cannot make sense of any more. It trusts nothing but the rows themselves: whatever
 * begins like one anywhere in a page is put together, and the one who asked finds out by its seal whether it is one. The
 * form of cells and records is that of <a href="https://sqlite.org/fileformat2.html">the SQLite file format</a>, 1.6 and
 * 2.1; the tables are index b-trees, in pages of 4096 bytes.
 */
public final class Carver {
    private static final int PAGE = 4096;
    // of index pages: the most that lies in the page itself, and the least where something lies in others
    private static final int MOST_HERE = (PAGE - 12) * 64 / 255 - 23;
    private static final int LEAST_HERE = (PAGE - 12) * 32 / 255 - 23;
    private static final int LONGEST_NAME = 64;
    private static final int LEAST_TEXT = 13;
    private static final int LONGEST = Documents.LONGEST + EncryptedRows.MORE + 1024;

    private final byte[] file;

    /** Reads the file. */
    public Carver(Path file) throws IOException {
        this.file = Files.readAllBytes(file);
    }

    private record Found(int at, long value, int length) {}

    /** What lies in one record: its columns as they are stored, a text or blob as bytes, a number as its bytes. */
    private record Columns(List<Long> types, List<byte[]> values) {}

    /** Hands over everything that could be a row of {@code record}. */
    public void rows(Consumer<Row> reader) {
        each(5, columns -> {
            boolean text = columns.types.get(3) % 2 == 1;
            reader.accept(new Row(
                    latin(columns.values.get(0)),
                    latin(columns.values.get(1)),
                    number(columns.types.get(2), columns.values.get(2)),
                    text,
                    columns.values.get(3),
                    columns.values.get(4)));
        });
    }

    /** The sound wraps of a data key. */
    public List<WrappedKey> wraps() {
        var wraps = new ArrayList<WrappedKey>();
        each(3, columns -> {
            var wrap = new WrappedKey(latin(columns.values.get(0)), columns.values.get(1), columns.values.get(2));
            if (wrap.sound() && wraps.stream().noneMatch(each -> Arrays.equals(each.digest(), wrap.digest()))) {
                wraps.add(wrap);
            }
        });
        return wraps;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private void each(int columns, Consumer<Columns> reader) {
        for (int at = 0; at + columns + 2 < file.length; at++) {
            // a cell begins with the length of its record; the record with the length of its header
            Found payload = varint(at);
            if (payload.value > columns + 1 && payload.value <= LONGEST && looksLikeOne(payload.at, columns)) {
                Columns found = columns(at, payload, columns);
                if (!found.types.isEmpty()) {
                    reader.accept(found);
                }
            }
        }
    }

    // the first column is a short text, the last a short blob; that is rare enough
    private boolean looksLikeOne(int header, int columns) {
        if (header + columns + 1 >= file.length) {
            return false;
        }
        int length = file[header];
        int first = file[header + 1] & 0xFF;
        return length > columns && length <= columns * 9 + 1 && first >= LEAST_TEXT && first % 2 == 1;
    }

    private Columns columns(int cell, Found payload, int number) {
        var none = new Columns(List.of(), List.of());
        int headerLength = file[payload.at];
        int at = payload.at + 1;
        var types = new ArrayList<Long>();
        long total = headerLength;
        while (at < payload.at + headerLength && types.size() <= number) {
            Found type = varint(at);
            types.add(type.value);
            total += length(type.value);
            at = type.at;
        }
        boolean whole = types.size() == number && at == payload.at + headerLength && total == payload.value;
        if (!whole || !typed(types)) {
            return none;
        }
        byte[] record = gather(cell, payload);
        if (record.length == 0) {
            return none;
        }
        var values = new ArrayList<byte[]>();
        int from = headerLength;
        for (long type : types) {
            int to = from + (int) length(type);
            values.add(Arrays.copyOfRange(record, from, to));
            from = to;
        }
        return new Columns(types, values);
    }

    private static boolean typed(List<Long> types) {
        long first = types.getFirst();
        long last = types.getLast();
        boolean named = first % 2 == 1 && length(first) <= LONGEST_NAME;
        boolean digested = last >= 12 && last % 2 == 0 && length(last) <= LONGEST_NAME;
        boolean held = types.get(types.size() - 2) >= 12;
        return named && digested && held;
    }

    // what lies in the page, and what lies in the chain of pages that the cell leads to
    private byte[] gather(int cell, Found payload) {
        int length = (int) payload.value;
        int spilled = LEAST_HERE + (length - LEAST_HERE) % (PAGE - 4);
        int here = length <= MOST_HERE ? length : spilled <= MOST_HERE ? spilled : LEAST_HERE;
        int start = payload.at;
        int end = start + here;
        if (cell / PAGE != (end + (here < length ? 3 : -1)) / PAGE || end > file.length) {
            return new byte[0];
        }
        byte[] record = Arrays.copyOf(Arrays.copyOfRange(file, start, end), length);
        int filled = here;
        long page = here < length ? Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(end)) : 0;
        while (filled < length) {
            long from = (page - 1) * PAGE;
            if (page < 1 || from + PAGE > file.length) {
                return new byte[0];
            }
            int more = Math.min(PAGE - 4, length - filled);
            System.arraycopy(file, (int) from + 4, record, filled, more);
            filled += more;
            page = Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt((int) from));
        }
        return record;
    }

    private static long length(long type) {
        if (type >= 12) {
            return (type - 12) / 2;
        }
        return switch ((int) type) {
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> 0;
        };
    }

    private static long number(long type, byte[] bytes) {
        if (type == 9) {
            return 1;
        }
        long number = 0;
        for (byte each : bytes) {
            number = (number << 8) | (each & 0xFF);
        }
        return number;
    }

    private Found varint(int at) {
        long value = 0;
        for (int i = 0; i < 4 && at + i < file.length; i++) {
            value = (value << 7) | (file[at + i] & 0x7F);
            if (file[at + i] >= 0) {
                return new Found(at + i + 1, value, i + 1);
            }
        }
        // nothing of ours is so long
        return new Found(file.length, Long.MAX_VALUE, 4);
    }
}
