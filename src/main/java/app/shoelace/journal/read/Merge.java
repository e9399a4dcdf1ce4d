package app.shoelace.journal.read;

import app.shoelace.journal.entry.Body;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.entry.Version;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Joins the records of two journals by id. What was ever said under one id is a set; joining is the union of the sets,
 * so that neither order nor number of times matters and nothing is dropped. Of a set the greatest is shown, by kind, then
 * revision, then its bytes; each of the others is kept as a version of it.
 *
 * @param put the records that change or are new
 * @param remove versions that are shown now
 */
public record Merge(List<JournalRecord> put, List<UUID> remove, Added added) {
    // a check-in done goes before its draft
    private static final List<String> RANK = List.of(Row.DRAFT, Row.EVENT, Row.OFFER, Row.ASK, Row.CHECK_IN);
    private static final Comparator<JournalRecord> GREATEST = Comparator.<JournalRecord>comparingInt(
                    each -> RANK.indexOf(each.kind()))
            .thenComparingLong(JournalRecord::revision)
            .thenComparing(each -> ByteBuffer.wrap(each.json()));

    public Merge {
        put = List.copyOf(put);
        remove = List.copyOf(remove);
    }

    /** What was said, whatever its revision. */
    private static final class Saying {
        private final String kind;
        private final byte[] json;
        private final int hash;

        Saying(JournalRecord kept) {
            kind = kept.kind();
            json = kept.json();
            hash = 31 * kind.hashCode() + Arrays.hashCode(json);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Saying saying && kind.equals(saying.kind) && Arrays.equals(json, saying.json);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** All that was said under one id. */
    private static final class Family {
        private final UUID id;
        private final Map<Saying, JournalRecord> said = new HashMap<>();

        Family(UUID id) {
            this.id = id;
        }

        // the same said twice was said at the later revision
        void take(JournalRecord kept) {
            said.merge(new Saying(kept), kept, (one, other) -> one.revision() >= other.revision() ? one : other);
        }

        /** The rows that it is kept in, by their ids. */
        Map<UUID, JournalRecord> rows() {
            var rows = new LinkedHashMap<UUID, JournalRecord>();
            if (!said.isEmpty()) {
                JournalRecord shown = shown();
                rows.put(id, shown);
                said.forEach((saying, each) -> {
                    if (!saying.equals(new Saying(shown))) {
                        JournalRecord version = asVersion(each);
                        rows.put(version.id(), version);
                    }
                });
            }
            return rows;
        }

        private JournalRecord shown() {
            return said.values().stream().max(GREATEST).orElseThrow();
        }

        private JournalRecord asVersion(JournalRecord each) {
            UUID version = Version.id(id, each.kind(), each.json());
            return new JournalRecord(
                    version, Row.VERSION, each.revision(), Documents.version(id, each.kind(), each.json()));
        }
    }

    /** What is to be done to the one, so that it holds all of the other too. */
    public static Merge of(Records own, Records other) {
        var here = new HashMap<UUID, JournalRecord>();
        own.kept().forEach(kept -> here.put(kept.id(), kept));
        Map<UUID, Family> before = families(own.kept());
        Map<UUID, Family> there = families(other.kept());
        var put = new ArrayList<JournalRecord>();
        var remove = new ArrayList<UUID>();
        var fresh = new TreeMap<String, Integer>();
        int differing = 0;
        int same = 0;
        for (Family theirs : there.values()) {
            Family ours = before.getOrDefault(theirs.id, new Family(theirs.id));
            var joined = new Family(theirs.id);
            ours.said.values().forEach(joined::take);
            theirs.said.values().forEach(joined::take);
            Map<UUID, JournalRecord> rows = joined.rows();
            rows.values().stream().filter(row -> !isThere(here, row)).forEach(put::add);
            ours.rows().keySet().stream().filter(id -> !rows.containsKey(id)).forEach(remove::add);
            if (ours.said.isEmpty()) {
                fresh.merge(joined.shown().kind(), 1, Integer::sum);
            } else if (joined.said.size() > ours.said.size()) {
                differing++;
            } else {
                same++;
            }
        }
        for (JournalRecord single : singles(other.kept())) {
            // what the app remembers here holds; a later part of the app joins its own
            if (here.containsKey(single.id())) {
                same++;
            } else {
                put.add(single);
                fresh.merge(single.kind(), 1, Integer::sum);
            }
        }
        return new Merge(put, remove, new Added(fresh, differing, same, other.damaged(), false));
    }

    private static boolean isThere(Map<UUID, JournalRecord> here, JournalRecord row) {
        JournalRecord found = here.get(row.id());
        return found != null
                && found.kind().equals(row.kind())
                && found.revision() == row.revision()
                && Arrays.equals(found.json(), row.json());
    }

    private static List<JournalRecord> singles(Collection<JournalRecord> records) {
        return records.stream()
                .filter(kept ->
                        !Version.KINDS.contains(kept.kind()) && !kept.kind().equals(Row.VERSION))
                .toList();
    }

    private static Map<UUID, Family> families(Collection<JournalRecord> records) {
        var families = new LinkedHashMap<UUID, Family>();
        for (JournalRecord kept : records) {
            if (Version.KINDS.contains(kept.kind())) {
                families.computeIfAbsent(kept.id(), Family::new).take(kept);
            } else if (kept.kind().equals(Row.VERSION)) {
                Version version = version(kept);
                families.computeIfAbsent(version.of(), Family::new)
                        .take(new JournalRecord(
                                version.of(),
                                version.kind(),
                                kept.revision(),
                                version.body().json()));
            }
        }
        return families;
    }

    private static Version version(JournalRecord kept) {
        try {
            if (Body.read(kept.id(), kept.kind(), kept.json()) instanceof Body.OfVersion(var version)) {
                return version;
            }
        } catch (Unreadable e) {
            throw new IllegalStateException("it was read before", e);
        }
        throw new IllegalStateException("not a version");
    }
}
