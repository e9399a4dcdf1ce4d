package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a journal holds, read. It never changes; a change makes another.
 *
 * @param marks kind and revision of each sound record, by id
 * @param checkIns by date
 */
record Contents(Map<String, Mark> marks, List<CheckIn> checkIns, Map<UUID, Draft> drafts, List<Damage> damage) {
    /** What is remembered of a row besides its document. */
    record Mark(String kind, long revision) {}

    private static final Pattern DAY = Pattern.compile("\"date\":\"([0-9]{4}-[0-9]{2}-[0-9]{2})\"");
    private static final int UUID_LENGTH = 36;

    Contents {
        marks = Collections.unmodifiableMap(marks);
        checkIns = Collections.unmodifiableList(checkIns);
        drafts = Collections.unmodifiableMap(drafts);
        damage = List.copyOf(damage);
    }

    /** Opens every row; those that do not open become damage. */
    static Contents of(List<Row> rows, Seal seal, ZoneId zone) {
        var marks = new HashMap<String, Mark>();
        var checkIns = new ArrayList<CheckIn>();
        var drafts = new HashMap<UUID, Draft>();
        var damage = new ArrayList<Damage>();
        for (Row row : rows) {
            try {
                byte[] document = seal.open(row);
                UUID id = id(row.id());
                switch (row.kind()) {
                    case Row.CHECK_IN -> checkIns.add(Documents.checkIn(id, document));
                    case Row.DRAFT -> drafts.put(id, Documents.draft(id, document));
                    // what a later part of the app keeps; sound by its seal
                    default -> {}
                }
                marks.put(row.id(), new Mark(row.kind(), row.revision()));
            } catch (Unreadable e) {
                damage.add(damage(row, zone));
            }
        }
        checkIns.sort(CheckIn.BY_DATE);
        return new Contents(marks, checkIns, drafts, damage);
    }

    /** Whether the same records are sound in both, whatever their form, and as many are damaged. */
    boolean sameRecords(Contents other) {
        return marks.keySet().equals(other.marks.keySet()) && damage.size() == other.damage.size();
    }

    /** How many sound records there are of each kind. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        marks.values().forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
        return counts;
    }

    /** The newest draft. */
    Optional<Draft> draft() {
        // the text of ids sorts as their bits do, and those begin with the time
        return drafts.values().stream()
                .max(Comparator.comparing(draft -> draft.id().toString()));
    }

    /** The revision that a record would get now. */
    long nextRevision(UUID id) {
        Mark mark = marks.get(id.toString());
        return mark == null ? 1 : mark.revision() + 1;
    }

    private static UUID id(String text) throws Unreadable {
        if (text.length() == UUID_LENGTH) {
            try {
                UUID id = UUID.fromString(text);
                if (id.toString().equals(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                throw new Unreadable("id", e);
            }
        }
        throw new Unreadable("id", "a UUID in small letters");
    }

    private static Damage damage(Row row, ZoneId zone) {
        return new Damage(plain(row.id()), plain(row.kind()), day(row, zone));
    }

    // nothing that could upset a terminal
    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9-]", "?");
    }

    private static String day(Row row, ZoneId zone) {
        Matcher matcher = DAY.matcher(new String(row.body(), StandardCharsets.ISO_8859_1));
        if (matcher.find()) {
            return matcher.group(1);
        }
        try {
            UUID id = id(row.id());
            if (id.version() == 7) {
                Instant begun = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
                return LocalDate.ofInstant(begun, zone).toString();
            }
        } catch (Unreadable e) {
            // then the day is not known
        }
        return "";
    }
}
