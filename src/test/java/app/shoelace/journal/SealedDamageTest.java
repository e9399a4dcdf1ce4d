package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage to a sealed journal is named, never shown as content; what is sound is read. */
@Execution(ExecutionMode.CONCURRENT)
class SealedDamageTest {
    private final Samples samples = new Samples(3);
    private final List<CheckIn> all = samples.checkIns(2);
    private final Draft draft = samples.draft();
    private String code = "";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    @BeforeEach
    void make() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(draft);
            journal.keep(all.getFirst());
            journal.keep(all.getLast());
        }
        code = Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        // the day's copy would be the way out of every damage
        Path backups = folder.resolve("journal-backups");
        for (String name : backups.toFile().list()) {
            Files.delete(backups.resolve(name));
        }
        Files.delete(backups);
    }

    @Test
    void anyFlippedByteIsEitherHarmlessOrNamed() throws Exception {
        byte[] sound = Files.readAllBytes(file());
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var halves =
                    List.of(threads.submit(() -> flip(sound, 0, seen)), threads.submit(() -> flip(sound, 1, seen)));
            int flips = 0;
            for (Future<Integer> half : halves) {
                flips += half.get();
            }
            assertThat(flips).isEqualTo(sound.length);
        }
        assertThat(seen).contains("sound", "Damaged", "set aside", "KeyDamaged").doesNotContain("WrongKey", "Sealed");
    }

    private int flip(byte[] sound, int from, Set<String> seen) throws IOException {
        Path home = Files.createDirectory(folder.resolve("flip" + from));
        Path file = home.resolve("journal.db");
        int flips = 0;
        for (int at = from; at < sound.length; at += 2) {
            Samples.overwrite(file, Samples.flipped(sound, at));
            String by = verdict(file, Sealed.FIRST, "byte " + at);
            seen.add(by);
            if (by.equals("KeyDamaged")) {
                // the recovery code takes the other part
                assertThat(verdict(file, code, "byte " + at)).isEqualTo("sound");
            }
            assertThat(home.toFile().list())
                    .as("byte " + at)
                    .contains("journal.db")
                    .isSubsetOf("journal.db", ".journal.db.sealed");
            flips++;
        }
        return flips;
    }

    @Test
    void aSealedJournalCutOffAnywhereIsDamaged() throws Exception {
        byte[] sound = Files.readAllBytes(file());
        var lengths = new ArrayList<>(List.of(0, 1, 20, 71, 100, 512));
        for (int end = 4096; end < sound.length; end += 4096) {
            lengths.addAll(List.of(end - 1, end, end + 1, end + 1000));
        }
        for (int length : lengths) {
            byte[] cut = Arrays.copyOf(sound, length);
            Files.write(file(), cut);
            boolean nothingLost = Arrays.equals(sound, Arrays.copyOf(cut, sound.length));
            assertThat(verdict(file(), Sealed.FIRST, "length " + length)).isEqualTo(nothingLost ? "sound" : "Damaged");
            assertThat(Files.size(file())).isEqualTo(length);
            assertThat(folder.toFile().list()).contains("journal.db").isSubsetOf("journal.db", ".journal.db.sealed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record SET revision = revision + 1 WHERE id = ?",
                "UPDATE record SET kind = 'check-in' WHERE id = ?",
                "UPDATE record SET id = 'x' WHERE id = ?",
                "UPDATE record SET body = substr(body, 2) WHERE id = ?",
                "UPDATE record SET body = body || x'00' WHERE id = ?",
                "UPDATE record SET body = x'' WHERE id = ?",
                "UPDATE record SET body = 'text' WHERE id = ?",
                "UPDATE record SET body = zeroblob(100000000) WHERE id = ?",
                "UPDATE record SET digest = x'' WHERE id = ?",
                "UPDATE record SET digest = zeroblob(12) WHERE id = ?",
                "UPDATE record SET body = (SELECT body FROM record WHERE id <> ?) WHERE id = ?",
                "UPDATE record SET (body, digest) = (SELECT body, digest FROM record WHERE id <> ?) WHERE id = ?",
            })
    void aRowThatWasChangedIsSetAsideAndTheRestWorks(String change) throws Exception {
        String id =
                Sql.rows(file(), "SELECT id FROM record ORDER BY id LIMIT 1").getFirst();
        Sql.run(file(), change.replace("?", "'" + id + "'"));
        CheckIn further = samples.checkIn();
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST))) {
            assertThat(journal.damage()).hasSize(1);
            assertThat(journal.checkIns().size() + journal.draft().stream().count())
                    .isEqualTo(2);
            assertThat(all).containsAll(journal.checkIns());
            assertThat(journal.damage().getFirst().day()).isEmpty();
            journal.keep(further);
            // written anew, the damaged row stays in the file
            journal.keepAll(all);
            journal.keep(draft);
            journal.keep(draft);
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST))) {
            assertThat(journal.checkIns()).containsAll(all).contains(further).hasSize(3);
            assertThat(journal.draft()).contains(draft);
            assertThat(journal.damage()).hasSize(1);
        }
    }

    @Test
    void whereOnePartForTheKeyIsDamagedTheOtherOpensIt() throws Exception {
        damage("passphrase");
        assertThat(verdict(file(), Sealed.FIRST, "")).isEqualTo("KeyDamaged");
        assertThat(trouble(Sealed.FIRST)).isEqualTo(new Trouble.KeyDamaged(file(), false));
        assertThat(verdict(file(), code, "")).isEqualTo("sound");
        // a new passphrase mends it
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(code))) {
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
        }
        assertThat(verdict(file(), Sealed.SECOND, "")).isEqualTo("sound");
        damage("recovery");
        assertThat(trouble(code)).isEqualTo(new Trouble.KeyDamaged(file(), true));
        assertThat(verdict(file(), Sealed.SECOND, "")).isEqualTo("sound");
        damage("passphrase");
        assertThat(verdict(file(), Sealed.SECOND, "")).isEqualTo("Damaged");
        Sql.run(file(), "DELETE FROM wrap");
        assertThat(verdict(file(), "", "")).isEqualTo("Damaged");
    }

    private void damage(String name) throws Exception {
        Sql.run(file(), "UPDATE wrap SET body = zeroblob(106) WHERE name = '" + name + "'");
    }

    private Trouble trouble(String typed) throws Exception {
        return Untouched.trouble(
                () -> JournalFile.open(file(), Samples.CLOCK, Sealed.by(typed)).close(), Trouble.class);
    }

    @Test
    void aFileThatAsksForAHundredGigabytesIsDamagedNotObeyed() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        byte[] numbers = ByteBuffer.allocate(12).putInt(8).putInt(1).putInt(1).array();
        byte[] hostile =
                ByteBuffer.allocate(12).putInt(100_000_000).putInt(3).putInt(1).array();
        int at = find(bytes, numbers);
        System.arraycopy(hostile, 0, bytes, at, hostile.length);
        Files.write(file(), bytes);
        assertThat(verdict(file(), Sealed.FIRST, "")).isEqualTo("KeyDamaged");
        assertThat(verdict(file(), code, "")).isEqualTo("sound");
    }

    @Test
    void aSealedJournalIsNeverTakenForAnOpenOne() throws Exception {
        // words would be written readable into it
        Sql.run(file(), "DELETE FROM wrap");
        Untouched.refused(file(), Trouble.Damaged.class);
    }

    private static int find(byte[] in, byte[] what) {
        for (int at = 0; at + what.length <= in.length; at++) {
            if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    private String verdict(Path file, String typed, String what) {
        try (var journal = JournalFile.open(file, Samples.CLOCK, Sealed.by(typed))) {
            assertThat(all).as(what).containsAll(journal.checkIns());
            assertThat(journal.draft()).as(what).isIn(Optional.of(draft), Optional.empty());
            int read =
                    journal.checkIns().size() + (int) journal.draft().stream().count();
            assertThat(read + journal.damage().size()).as(what).isEqualTo(all.size() + 1);
            return journal.damage().isEmpty() ? "sound" : "set aside";
        } catch (CannotOpen e) {
            return e.trouble().getClass().getSimpleName();
        }
    }
}
