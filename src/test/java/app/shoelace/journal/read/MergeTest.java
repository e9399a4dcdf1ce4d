package app.shoelace.journal.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.Copies;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Sql;
import app.shoelace.journal.UnfinishedWrite;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.entry.Body;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.entry.Version;
import app.shoelace.journal.seal.Argon2Cost;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.Trouble;
import app.shoelace.practice.Offer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Adding from other copies: in any order, any number of times, the same journal; nothing is dropped. */
class MergeTest {
    private final Samples samples = new Samples(3);

    @TempDir
    Path folder;

    @Property(tries = 300)
    void anyOrderAndNumberOfTimesGivesTheSame(@ForAll long seed) throws Exception {
        List<Records> copies = new Copies(seed).make(4);
        Map<UUID, JournalRecord> once = joined(copies);
        var again = new ArrayList<>(copies);
        again.addAll(copies);
        Collections.shuffle(again, new Random(seed));
        assertThat(Copies.told(joined(again).values())).isEqualTo(Copies.told(once.values()));
        // grouped otherwise: some were joined elsewhere before
        var others = new Records(List.copyOf(joined(copies.subList(1, 4)).values()), 0);
        assertThat(Copies.told(joined(List.of(others, copies.getFirst())).values()))
                .isEqualTo(Copies.told(once.values()));
        var said = new HashSet<String>();
        for (Records copy : copies) {
            said.addAll(Copies.said(copy.kept()));
        }
        assertThat(Copies.said(once.values())).isEqualTo(said);
    }

    @Property(tries = 300)
    void addingTheSameAgainChangesNothing(@ForAll long seed) {
        List<Records> copies = new Copies(seed).make(2);
        var all = new Records(List.copyOf(joined(copies).values()), 0);
        for (Records copy : List.of(copies.get(0), copies.get(1), all)) {
            Merge merge = Merge.of(all, copy);
            assertThat(merge.put()).isEmpty();
            assertThat(merge.remove()).isEmpty();
            assertThat(merge.added().changes()).isFalse();
        }
    }

    private static Map<UUID, JournalRecord> joined(List<Records> copies) {
        Map<UUID, JournalRecord> joined = Map.of();
        for (Records copy : copies) {
            joined = Copies.join(joined, copy);
        }
        return joined;
    }

    @Property(tries = 15)
    void filesJoinAsSetsDo(@ForAll long seed) throws Exception {
        List<Records> copies = new Copies(seed).make(3);
        Path home = Files.createTempDirectory("merge");
        Map<String, String> forth = added(home.resolve("forth.db"), copies);
        Map<String, String> back = added(home.resolve("back.db"), copies.reversed());
        assertThat(forth).isEqualTo(back).isEqualTo(Copies.told(joined(copies).values()));
        // two whole files joined, each with what the other had already
        try (var journal = JournalFile.open(home.resolve("back.db"), Samples.CLOCK)) {
            Records other = journal.recordsOf(home.resolve("forth.db"), Secret.NONE);
            assertThat(journal.add(other).changes()).isFalse();
        }
    }

    private static Map<String, String> added(Path file, List<Records> copies) throws Exception {
        Map<String, String> held;
        try (var journal = JournalFile.create(file, Samples.CLOCK)) {
            for (Records copy : copies) {
                Added looked = journal.lookAt(copy);
                assertThat(journal.add(copy).withBackedUp(false)).isEqualTo(looked);
                assertThat(journal.takeNotices()).isEmpty();
            }
            held = Copies.told(journal.records().kept());
            assertThat(journal.damage()).isEmpty();
        }
        try (var again = JournalFile.open(file, Samples.CLOCK)) {
            assertThat(Copies.told(again.records().kept())).isEqualTo(held);
            assertThat(again.damage()).isEmpty();
        }
        return held;
    }

    @Test
    void ofTwoVersionsTheLaterRevisionIsShownWhicheverHasTheGreaterBytes() {
        UUID id = samples.checkIn().id();
        List<JournalRecord> early = List.of(offer(id, 1, "zebra"));
        List<JournalRecord> late = List.of(offer(id, 2, "apple"));
        assertThat(Merge.of(new Records(early, 0), new Records(late, 0)).put())
                .filteredOn(put -> put.id().equals(id))
                .singleElement()
                .satisfies(put -> assertThat(new String(put.json(), StandardCharsets.UTF_8))
                        .contains("apple"));
        assertThat(Merge.of(new Records(late, 0), new Records(early, 0)).put())
                .singleElement()
                .satisfies(put -> assertThat(put.kind()).isEqualTo(Row.VERSION));
    }

    private static JournalRecord offer(UUID id, long revision, String words) {
        var offer = new Offer(id, Samples.TODAY, Offer.Taken.TOOK, words);
        return new JournalRecord(id, Row.OFFER, revision, Documents.write(new Entry.OfOffer(offer)));
    }

    @Test
    void twoVersionsOfACheckInAreBothThere() throws Exception {
        CheckIn here = samples.checkIn();
        CheckIn there = here.saying(here.said().withClosing("said on the other machine"));
        Path other = folder.resolve("stick.db");
        try (var stick = JournalFile.create(other, Samples.CLOCK)) {
            stick.keep(here);
            stick.keep(there);
            stick.keep(samples.checkIn());
        }
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(here);
            journal.keepSetting("page", "mine");
            Records records = journal.recordsOf(other, Secret.NONE);
            Added looked = journal.lookAt(records);
            assertThat(looked).isEqualTo(new Added(Map.of(Row.CHECK_IN, 1), 1, 0, 0, false));
            assertThat(journal.checkIns()).containsExactly(here);
            journal.add(records);
            assertThat(journal.checkIns()).hasSize(2).contains(there);
            assertThat(journal.versions(there.id()))
                    .containsExactly(
                            new Version(there.id(), Row.CHECK_IN, new Body.OfEntry(new Entry.OfCheckIn(here))));
            assertThat(journal.setting("page")).contains("mine");
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.versions(there.id())).hasSize(1);
            // what is deleted for good goes with its versions
            journal.bin(there.id());
            journal.delete(there.id());
            assertThat(journal.records().kept())
                    .noneMatch(kept -> text(kept).contains(here.id().toString()));
            assertThat(journal.versions(there.id())).isEmpty();
        }
        assertThat(Sql.rows(file(), "SELECT count(*) FROM record WHERE kind = 'version'"))
                .containsExactly("0");
    }

    @Test
    void aCheckInThatIsDoneStaysDoneHoweverOftenItsDraftWasWritten() throws Exception {
        Draft draft = samples.draft();
        CheckIn done = Samples.done(draft);
        var finished = new Records(List.of(kept(done.id(), Row.CHECK_IN, 2, Documents.write(done))), 0);
        var written = new Records(List.of(kept(draft.id(), Row.DRAFT, 9, Documents.write(draft))), 0);
        for (List<Records> order : List.of(List.of(finished, written), List.of(written, finished))) {
            Path file = Files.createTempDirectory(folder, "order").resolve("journal.db");
            try (var journal = JournalFile.create(file, Samples.CLOCK)) {
                for (Records each : order) {
                    journal.add(each);
                }
                assertThat(journal.checkIns()).containsExactly(done);
                assertThat(journal.draft()).isEmpty();
                assertThat(journal.versions(done.id())).hasSize(1);
            }
        }
    }

    private static JournalRecord kept(UUID id, String kind, long revision, byte[] json) throws Unreadable {
        return JournalRecord.read(id, kind, revision, json);
    }

    private static String text(JournalRecord kept) {
        return kept.id() + new String(kept.json(), StandardCharsets.UTF_8);
    }

    @Test
    void aBackupFromBeforeIsThere() throws Exception {
        CheckIn here = samples.checkIn();
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(here);
            journal.add(new Records(new Copies(1).make(1).getFirst().kept(), 0));
            journal.add(new Records(new Copies(2).make(1).getFirst().kept(), 0));
            assertThat(journal.records().kept().size()).isGreaterThan(1);
        }
        List<Path> backups = List.of(folder.resolve("journal-backups").toFile().listFiles()).stream()
                .map(java.io.File::toPath)
                .toList();
        // the first change of a day makes the backup of the day; the second has its own
        assertThat(backups).hasSize(2);
        Path before = backups.stream()
                .filter(path -> !path.toString().contains("-at-"))
                .findFirst()
                .orElseThrow();
        assertThat(Restore.look(before, Samples.CLOCK, Secret.NONE).checkIns()).isEqualTo(1);
        Restore.restore(file(), before, Samples.CLOCK, Secret.NONE);
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsExactly(here);
        }
    }

    @Test
    void aSealedCopyIsJoinedAsAnOpenOne() throws Exception {
        CheckIn shared = samples.checkIn();
        Path other = folder.resolve("sealed.db");
        try (Secret theirs = Secret.typed("another passphrase".toCharArray())) {
            try (var sealed = JournalFile.create(other, Samples.CLOCK)) {
                sealed.keep(shared);
                sealed.keep(samples.checkIn());
                sealed.seal(theirs, RecoveryCode.make(new Random(1)), OldBackups.FOLLOW, new Argon2Cost(1024, 1, 1));
            }
            try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
                journal.keep(shared);
                Untouched before = Untouched.remember(folder);
                Untouched.trouble(() -> journal.recordsOf(other, Secret.NONE), Trouble.Sealed.class);
                try (Secret wrong = Secret.typed("no".toCharArray())) {
                    Untouched.trouble(() -> journal.recordsOf(other, wrong), Trouble.WrongKey.class);
                }
                Records records = journal.recordsOf(other, theirs);
                before.check();
                assertThat(journal.add(records)).isEqualTo(new Added(Map.of(Row.CHECK_IN, 1), 0, 1, 0, true));
                assertThat(journal.checkIns()).hasSize(2);
            }
        }
    }

    @Test
    void whatIsDamagedThereIsCountedAndTheRestIsAdded() throws Exception {
        Path other = folder.resolve("other.db");
        CheckIn sound = samples.checkIn();
        CheckIn torn = samples.checkIn();
        try (var journal = JournalFile.create(other, Samples.CLOCK)) {
            journal.keep(sound);
            journal.keep(torn);
        }
        Sql.run(other, "UPDATE record SET revision = 7 WHERE id = '" + torn.id() + "'");
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            Added added = journal.add(journal.recordsOf(other, Secret.NONE));
            assertThat(added).isEqualTo(new Added(Map.of(Row.CHECK_IN, 1), 0, 0, 1, false));
            assertThat(journal.checkIns()).containsExactly(sound);
        }
        // and where the own is damaged, the other's heals it
        Sql.run(file(), "UPDATE record SET revision = 7");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.damage()).hasSize(1);
            Sql.run(other, "UPDATE record SET revision = 1");
            assertThat(journal.add(journal.recordsOf(other, Secret.NONE)).fresh(Row.CHECK_IN))
                    .isEqualTo(2);
            assertThat(journal.checkIns()).hasSize(2);
        }
    }

    @Test
    void theJournalItselfIsNotAddedToItself() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(samples.checkIn());
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), file());
            Untouched.trouble(() -> journal.recordsOf(link, Secret.NONE), Trouble.Itself.class);
            Untouched.trouble(() -> journal.recordsOf(folder.resolve("none.db"), Secret.NONE), Trouble.Missing.class);
            Untouched.trouble(() -> journal.recordsOf(folder, Secret.NONE), Trouble.NotAJournal.class);
        }
    }

    @Test
    void aWriteThatWasCutShortThereIsFinishedInACopyOnly() throws Exception {
        // as a stick that was pulled leaves it: the file changed, and its rollback journal still beside it
        Path there = Files.createDirectory(folder.resolve("stick"));
        Path other = there.resolve("journal.db");
        CheckIn kept = samples.checkIn();
        try (var journal = JournalFile.create(other, Samples.CLOCK)) {
            journal.keep(kept);
        }
        UnfinishedWrite.leave(other);
        Untouched before = Untouched.remember(there);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.add(journal.recordsOf(other, Secret.NONE));
            assertThat(journal.checkIns()).containsExactly(kept);
        }
        before.check();
        assertThat(folder.toFile().list())
                .doesNotContain("journal.db-journal")
                .noneMatch(name -> name.endsWith(".new"));
    }

    // how long it takes is measured by the bench; here, work that grew with the square would take minutes
    @Test
    @Timeout(60)
    void tenThousandRecordsAreAdded() throws Exception {
        var records = new ArrayList<JournalRecord>();
        for (CheckIn checkIn : new Samples(8).checkIns(10_000)) {
            records.add(Copies.kept(checkIn.id(), 1, new Body.OfEntry(new Entry.OfCheckIn(checkIn))));
        }
        Path other = folder.resolve("other.db");
        try (var journal = JournalFile.create(other, Samples.CLOCK)) {
            journal.add(new Records(records, 0));
            // half of them were said otherwise here
            var mine = new ArrayList<JournalRecord>();
            for (CheckIn checkIn : journal.checkIns().subList(0, 5_000)) {
                Answers other1 = checkIn.said().withClosing("otherwise");
                mine.add(Copies.kept(checkIn.id(), 2, new Body.OfEntry(new Entry.OfCheckIn(checkIn.saying(other1)))));
            }
            try (var own = JournalFile.create(file(), Samples.CLOCK)) {
                own.add(new Records(mine, 0));
                Added added = own.add(own.recordsOf(other, Secret.NONE));
                assertThat(added).isEqualTo(new Added(Map.of(Row.CHECK_IN, 5_000), 5_000, 0, 0, true));
                assertThat(own.checkIns()).hasSize(10_000);
            }
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
