package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage is named, never shown as content; what is sound is read. */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {
    private final Samples samples = new Samples(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record SET body = replace(body, '\"edition\":1', '\"edition\":2') WHERE id = ?",
                "UPDATE record SET body = 'not JSON' WHERE id = ?",
                "UPDATE record SET body = CAST(body AS BLOB) WHERE id = ?",
                "UPDATE record SET body = 7 WHERE id = ?",
                "UPDATE record SET body = zeroblob(100000000) WHERE id = ?",
                "UPDATE record SET body = body || body WHERE id = ?",
                "UPDATE record SET digest = x'' WHERE id = ?",
                "UPDATE record SET digest = zeroblob(1000000) WHERE id = ?",
                "UPDATE record SET revision = revision + 1 WHERE id = ?",
                "UPDATE record SET revision = 9223372036854775807 WHERE id = ?",
                "UPDATE record SET kind = 'draft' WHERE id = ?",
                "UPDATE record SET kind = char(27) || '[31m' WHERE id = ?",
                "UPDATE record SET kind = printf('%.1000000c', 'x') WHERE id = ?",
            })
    void aRowThatWasChangedIsSetAsideAndTheRestWorks(String change) throws Exception {
        List<CheckIn> all = make(3);
        CheckIn damaged = all.get(1);
        Sql.run(file(), change.replace("?", "'" + damaged.id() + "'"));
        CheckIn further = samples.checkIn();
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsExactlyInAnyOrder(all.get(0), all.get(2));
            assertThat(journal.damage()).hasSize(1);
            Damage damage = journal.damage().getFirst();
            assertThat(damage.id()).isEqualTo(damaged.id().toString());
            assertThat(damage.kind()).matches("[a-z0-9?-]*");
            assertThat(damage.day()).isIn(damaged.date().toString(), "2026-11-23");
            journal.keep(further);
            assertThat(journal.takeNotices()).isEmpty();
        }
        // still in the file, and in the backup that was made
        assertThat(Sql.rows(file(), "SELECT count(*) FROM record")).containsExactly("4");
        Checkup checkup = JournalFile.check(file(), Samples.CLOCK);
        assertThat(checkup.damage()).hasSize(1);
        assertThat(checkup.sound()).containsEntry("check-in", 3);
        assertThat(checkup.backups().getFirst().damaged()).isEqualTo(1);
        assertThat(checkup.allSound()).isFalse();
    }

    @Test
    void aRowUnderAnotherIdIsNotTaken() throws Exception {
        List<CheckIn> all = make(2);
        Sql.run(
                file(),
                "UPDATE record SET id = '" + new UUID(1, 2) + "' WHERE id = '"
                        + all.get(0).id() + "'");
        Sql.run(
                file(),
                "INSERT INTO record SELECT upper(id), kind, revision, body, digest FROM record WHERE id <> '"
                        + new UUID(1, 2) + "'");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsExactly(all.get(1));
            assertThat(journal.damage()).hasSize(2);
        }
    }

    @Test
    void aSoundRowThatIsOffTheFormIsDamage() throws Exception {
        make(1);
        byte[] document = "{\"format\":1,\"date\":\"2026-01-02\",\"mood\":3}".getBytes(StandardCharsets.UTF_8);
        put(new PlainRows().close(new UUID(0, 7).toString(), "check-in", 1, document));
        put(new PlainRows().close("no id", "check-in", 1, document));
        byte[] sound = Documents.write(samples.checkIn(Samples.TODAY));
        put(new PlainRows().close(new UUID(0, 8).toString(), "check-in", Long.MAX_VALUE, sound));
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).hasSize(1);
            assertThat(journal.damage())
                    .containsExactlyInAnyOrder(
                            new Damage(new UUID(0, 7).toString(), "check-in", "2026-01-02"),
                            new Damage("no?id", "check-in", "2026-01-02"),
                            new Damage(new UUID(0, 8).toString(), "check-in", "2026-11-23"));
        }
    }

    @Test
    void whatALaterShoelaceKeepsIsCountedAndLeftAlone() throws Exception {
        make(1);
        put(new PlainRows().close(new UUID(0, 7).toString(), "dream", 1, "{}".getBytes(StandardCharsets.UTF_8)));
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.damage()).isEmpty();
            journal.keep(samples.checkIn());
        }
        assertThat(JournalFile.check(file(), Samples.CLOCK).sound())
                .containsEntry("dream", 1)
                .containsEntry("check-in", 2);
    }

    @Test
    void anEntryWrittenAnewLeavesItsDamagedRowInTheFile() throws Exception {
        List<CheckIn> all = make(1);
        Sql.run(file(), "UPDATE record SET body = 'broken'");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.keep(all.getFirst());
            journal.keep(all.getFirst());
            assertThat(journal.checkIns()).isEqualTo(all);
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).isEqualTo(all);
            assertThat(journal.damage()).hasSize(1);
        }
        assertThat(Sql.rows(file(), "SELECT body FROM record WHERE id LIKE '%-damaged-%'"))
                .containsExactly("broken");
    }

    @Test
    void anyFlippedByteIsEitherHarmlessOrNamed() throws Exception {
        List<CheckIn> all = samples.checkIns(1);
        Draft draft = samples.draft();
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(draft);
            journal.keepAll(all);
        }
        byte[] sound = Files.readAllBytes(file());
        assertThat(sound).hasSize(3 * 4096);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var halves = List.of(
                    threads.submit(() -> flip(sound, 0, all, draft, seen)),
                    threads.submit(() -> flip(sound, 1, all, draft, seen)));
            for (Future<Integer> half : halves) {
                assertThat(half.get()).isEqualTo(sound.length / 2);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("sound", "Damaged", "set aside");
    }

    // every other byte: all its bits, or one of them
    private int flip(byte[] sound, int from, List<CheckIn> all, Draft draft, Set<String> seen) throws IOException {
        Path home = Files.createDirectory(folder.resolve("flip" + from));
        Path file = home.resolve("journal.db");
        int flips = 0;
        for (int at = from; at < sound.length; at += 2) {
            Samples.overwrite(file, Samples.flipped(sound, at));
            seen.add(verdict(file, all, Optional.of(draft), "byte " + at));
            assertThat(home.toFile().list()).as("byte " + at).containsExactly("journal.db");
            flips++;
        }
        return flips;
    }

    @Test
    void aJournalCutOffAnywhereIsDamaged() throws Exception {
        List<CheckIn> all = make(12);
        byte[] sound = Files.readAllBytes(file());
        int page = 4096;
        var lengths = new ArrayList<Integer>(List.of(0, 1, 15, 16, 20, 50, 71, 72, 99, 100, 512));
        for (int end = page; end < sound.length; end += page) {
            lengths.addAll(List.of(end - 1, end, end + 1, end + 1000));
        }
        assertThat(lengths).hasSizeGreaterThan(20);
        for (int length : lengths) {
            byte[] cut = Arrays.copyOf(sound, length);
            Files.write(file(), cut);
            // the last page may end in bytes that hold nothing
            boolean nothingLost = Arrays.equals(sound, Arrays.copyOf(cut, sound.length));
            assertThat(verdict(file(), all, Optional.empty(), "length " + length))
                    .isEqualTo(nothingLost ? "sound" : "Damaged");
            assertThat(Files.size(file())).isEqualTo(length);
            assertThat(folder.toFile().list()).containsExactly("journal.db");
        }
        Files.write(file(), Arrays.copyOf(sound, sound.length - page));
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void aListOfFreePagesThatLeadsIntoTheEntriesIsDamage() throws Exception {
        make(12);
        Sql.run(file(), "DELETE FROM record WHERE id > (SELECT min(id) FROM record)");
        byte[] bytes = Files.readAllBytes(file());
        int trunk = ByteBuffer.wrap(bytes).getInt(32);
        assertThat(trunk).isPositive();
        int leaf = (trunk - 1) * 4096 + 8;
        assertThat(ByteBuffer.wrap(bytes).getInt(leaf)).isPositive();
        ByteBuffer.wrap(bytes).putInt(leaf, 2);
        Files.write(file(), bytes);
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    @Test
    void pagesInTheWrongPlaceAreDamage() throws Exception {
        make(12);
        byte[] sound = Files.readAllBytes(file());
        int page = 4096;
        byte[] swapped = sound.clone();
        System.arraycopy(sound, page, swapped, 2 * page, page);
        System.arraycopy(sound, 2 * page, swapped, page, page);
        Files.write(file(), swapped);
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    private static String verdict(Path file, List<CheckIn> all, Optional<Draft> draft, String what) {
        try (var journal = JournalFile.open(file, Samples.CLOCK)) {
            assertThat(all).as(what).containsAll(journal.checkIns());
            assertThat(journal.draft()).as(what).isIn(draft, Optional.empty());
            int read =
                    journal.checkIns().size() + (int) journal.draft().stream().count();
            int written = all.size() + (int) draft.stream().count();
            assertThat(read + journal.damage().size()).as(what).isEqualTo(written);
            return journal.damage().isEmpty() ? "sound" : "set aside";
        } catch (CannotOpen e) {
            return e.trouble().getClass().getSimpleName();
        }
    }

    private void put(Row row) throws Exception {
        try (Store store = Store.open(file())) {
            store.change(rows -> rows.put(row));
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private List<CheckIn> make(int number) throws Exception {
        List<CheckIn> all = samples.checkIns(number);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(all);
        }
        return all;
    }
}
