package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.SealNotes;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Unreadable;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.seal.DataKey;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealing, opening, and who can and who cannot. */
class SealTest {
    private final Samples samples = new Samples(8);

    @TempDir
    Path folder;

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

    private JournalFile opened(String typed) throws CannotOpen {
        return JournalFile.open(file(), Samples.CLOCK, Sealed.by(typed));
    }

    @Test
    void aSealedJournalOpensByItsPassphraseWithEverythingInIt() throws Exception {
        Draft draft = samples.draft();
        CheckIn binned = samples.checkIn();
        Event event = new Event(new UUID(5, 5), Samples.TODAY, Event.Kind.APPOINTMENT, "");
        List<CheckIn> all = samples.checkIns(5);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(all);
            journal.keep(draft);
            journal.keep(binned);
            journal.bin(binned.id());
            journal.keep(event);
            journal.keepSetting("summary", "words");
            assertThat(journal.sealed()).isFalse();
            journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
            assertThat(journal.sealed()).isTrue();
            assertThat(journal.checkIns()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(journal.takeNotices()).isEmpty();
        }
        CheckIn further = samples.checkIn();
        try (var journal = opened(Sealed.FIRST)) {
            assertThat(journal.sealed()).isTrue();
            assertThat(journal.recovered()).isFalse();
            assertThat(journal.checkIns()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(journal.draft()).contains(draft);
            assertThat(journal.bin()).extracting(each -> each.entry().id()).containsExactly(binned.id());
            assertThat(journal.events()).containsExactly(event);
            assertThat(journal.setting("summary")).contains("words");
            journal.takeBack(binned.id());
            journal.delete(binned.id());
            journal.discard(draft);
            journal.keep(further);
        }
        try (var journal = opened(Sealed.FIRST)) {
            assertThat(journal.checkIns()).contains(binned, further).hasSize(7);
            assertThat(journal.draft()).isEmpty();
            journal.bin(binned.id());
            journal.delete(binned.id());
            assertThat(journal.damage()).isEmpty();
        }
        try (var journal = opened(Sealed.FIRST)) {
            assertThat(journal.checkIns()).hasSize(6).doesNotContain(binned);
            assertThat(journal.bin()).isEmpty();
        }
    }

    @Test
    void withoutPassphraseOrWithAnotherItStaysShutAndUntouched() throws Exception {
        make(2);
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        assertThat(Untouched.refused(file(), Trouble.Sealed.class)).isEqualTo(new Trouble.Sealed(file()));
        Untouched before = Untouched.remember(folder);
        for (String wrong : List.of("pebble lantern drun", "Pebble lantern drum", "x", Sealed.FIRST + " ")) {
            assertThat(Untouched.trouble(() -> opened(wrong), Trouble.WrongKey.class))
                    .isEqualTo(new Trouble.WrongKey(file(), false));
        }
        String almost = Sealed.code(Sealed.FIRST.hashCode())
                .text()
                .replaceFirst("^.", "?")
                .replace('?', '0');
        assertThat(Untouched.trouble(() -> opened(almost), Trouble.WrongKey.class)
                        .slip())
                .isTrue();
        before.check();
    }

    @Test
    void theSameLettersOpenItHoweverTheyAreComposed() throws Exception {
        make(1);
        Sealed.seal(file(), Samples.CLOCK, "Käse für alle");
        try (var journal = opened("Ka\u0308se fu\u0308r alle")) {
            assertThat(journal.checkIns()).hasSize(1);
        }
    }

    @Test
    void theRecoveryCodeBringsEverythingBackAndANewPassphraseHolds() throws Exception {
        List<CheckIn> all = make(4);
        String code = Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        try (var journal = opened(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))) {
            assertThat(journal.recovered()).isTrue();
            assertThat(journal.checkIns()).containsExactlyInAnyOrderElementsOf(all);
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
        }
        Untouched.trouble(() -> opened(Sealed.FIRST), Trouble.WrongKey.class);
        opened(code).close();
        try (var journal = opened(Sealed.SECOND)) {
            assertThat(journal.recovered()).isFalse();
            assertThat(journal.checkIns()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void aNewPassphraseOrCodeWrapsAnewAndRewritesNoEntry() throws Exception {
        make(3);
        String code = Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        List<String> rows = Sql.rows(file(), "SELECT id || hex(body) || hex(digest) FROM record ORDER BY id");
        RecoveryCode next = Sealed.code(77);
        try (var journal = opened(Sealed.FIRST)) {
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
            journal.changeRecoveryCode(next);
            assertThat(journal.opensWith(Sealed.by(Sealed.FIRST))).isFalse();
            assertThat(journal.opensWith(Sealed.by(code))).isFalse();
            assertThat(journal.opensWith(Sealed.by(Sealed.SECOND))).isTrue();
            assertThat(journal.opensWith(Sealed.by(next.text()))).isTrue();
        }
        assertThat(Sql.rows(file(), "SELECT id || hex(body) || hex(digest) FROM record ORDER BY id"))
                .isEqualTo(rows);
        Untouched.trouble(() -> opened(code), Trouble.WrongKey.class);
        opened(next.text()).close();
    }

    @Test
    void whatShowsOfASealedJournalIsHowManyEntriesHowLongAndHowOftenWritten() throws Exception {
        List<CheckIn> all = make(3);
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        assertThat(Sql.rows(file(), "SELECT DISTINCT kind, revision, length(body) % 256, typeof(body) FROM record"))
                .containsExactly("sealed|1|16|blob");
        List<String> ids = Sql.rows(file(), "SELECT id FROM record");
        assertThat(ids).hasSize(3).allSatisfy(id -> {
            assertThat(UUID.fromString(id).version()).isEqualTo(8);
            assertThat(all).extracting(each -> each.id().toString()).doesNotContain(id);
        });
        assertThat(Sql.rows(file(), "SELECT count(*) FROM check_in")).containsExactly("0");
        assertThat(Sql.rows(file(), "SELECT count(*) FROM answer")).containsExactly("0");
        // the same entry again has another body
        List<String> bodies = Sql.rows(file(), "SELECT hex(body) FROM record");
        try (var journal = opened(Sealed.FIRST)) {
            journal.keepAll(all);
        }
        assertThat(Sql.rows(file(), "SELECT hex(body) FROM record")).doesNotContainAnyElementsOf(bodies);
        assertThat(Sql.rows(file(), "SELECT id FROM record")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void unsealingMakesTheViewsReadableAgain() throws Exception {
        List<CheckIn> all = make(3);
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        try (var journal = opened(Sealed.FIRST)) {
            journal.unseal(OldBackups.FOLLOW);
            assertThat(journal.sealed()).isFalse();
            journal.keep(samples.checkIn());
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.checkIns()).containsAll(all).hasSize(4);
        }
        assertThat(Sql.rows(file(), "SELECT count(*) FROM check_in")).containsExactly("4");
        assertThat(Sql.rows(file(), "SELECT count(*) FROM wrap")).containsExactly("0");
    }

    @Test
    void backupsFollowAndOpenByTheSameKey() throws Exception {
        keepOnDays(3);
        Path backups = folder.resolve("journal-backups");
        String code = Sealed.seal(file(), Samples.on(Samples.TODAY.plusDays(3)), Sealed.FIRST);
        for (String name : List.of("journal-2026-11-24.db", "journal-2026-11-25.db")) {
            Untouched.trouble(() -> JournalFile.open(backups.resolve(name), Samples.CLOCK), Trouble.Sealed.class);
            JournalFile.open(backups.resolve(name), Samples.CLOCK, Sealed.by(code))
                    .close();
        }
        Checkup checkup = JournalFile.check(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST));
        assertThat(checkup.allSound()).isTrue();
        assertThat(checkup.backups()).hasSize(2);
        assertThat(checkup.backups().getFirst().checkIns()).isEqualTo(2);
        // the day's backup of a sealed journal is sealed
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(9)), Sealed.by(code))) {
            journal.keep(samples.checkIn());
            assertThat(journal.takeNotices()).isEmpty();
            assertThat(journal.copiesBehind()).isZero();
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
            assertThat(journal.copiesBehind()).isZero();
        }
        Path newest = backups.resolve("journal-2026-12-02.db");
        Untouched.trouble(
                () -> JournalFile.open(newest, Samples.CLOCK, Sealed.by(Sealed.FIRST)), Trouble.WrongKey.class);
        JournalFile.open(newest, Samples.CLOCK, Sealed.by(Sealed.SECOND)).close();
    }

    @Test
    void backupsGoWhereThePersonWantsThemGone() throws Exception {
        keepOnDays(3);
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(2)))) {
            assertThat(journal.copiesBehind()).isZero();
            journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.GO, Sealed.QUICK);
            assertThat(journal.copiesBehind()).isZero();
        }
        assertThat(folder.resolve("journal-backups")).isEmptyDirectory();
    }

    @Test
    void aBackupThatCannotFollowIsToldAndStaysUntilItMayGo() throws Exception {
        keepOnDays(3);
        Path broken = folder.resolve("journal-backups").resolve("journal-2026-11-24.db");
        byte[] bytes = Files.readAllBytes(broken);
        bytes[4096 + 3] ^= 0x7F;
        Files.write(broken, bytes);
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(2)))) {
            journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
            assertThat(journal.takeNotices()).containsExactly(new Trouble.CopiesLeft(List.of(broken)));
            assertThat(journal.copiesBehind()).isEqualTo(1);
            assertThat(Files.readAllBytes(broken)).isEqualTo(bytes);
            journal.bring(OldBackups.GO);
            assertThat(journal.copiesBehind()).isZero();
        }
        assertThat(broken).doesNotExist();
    }

    private List<String> telling() throws Exception {
        return Sealed.telling(folder, List.of("\"answers\""));
    }

    private Path copied(String name) throws Exception {
        return Files.copy(file(), folder.resolve(name));
    }

    @Test
    void copiesThatASyncedFolderMadeFollowToo() throws Exception {
        keepOnDays(3);
        List<Path> conflicts = List.of(
                copied("journal.sync-conflict-20261124-101010-ABCDEFG.db"),
                copied("journal (conflicted copy 2026-11-24).db"),
                copied("journal (Konflikt-Kopie).db"),
                copied("journal-backups/journal-2026-11-24.sync-conflict-20261124-101010-ABCDEFG.db"),
                copied("journal-backups/journal-2026-11-24 (conflicted copy).db"));
        Path other = Files.writeString(folder.resolve("journal-conflict-notes.db"), "not a journal, {\"format\":1}");
        for (OldBackups copies : OldBackups.values()) {
            try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
                journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), copies, Sealed.QUICK);
                // what cannot be sealed is named
                assertThat(journal.takeNotices()).containsExactly(new Trouble.CopiesLeft(List.of(other)));
                assertThat(telling()).isEmpty();
                assertThat(conflicts)
                        .allSatisfy(each -> assertThat(
                                        journal.recordsOf(each, Secret.NONE).kept())
                                .isNotEmpty());
            }
            try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST))) {
                assertThat(journal.takeNotices()).containsExactly(new Trouble.CopiesLeft(List.of(other)));
                journal.unseal(copies);
                assertThat(conflicts)
                        .allSatisfy(each -> assertThat(
                                        journal.recordsOf(each, Secret.NONE).kept())
                                .isNotEmpty());
            }
        }
        assertThat(other).hasContent("not a journal, {\"format\":1}");
        assertThat(folder.resolve("journal-backups").toFile().list()).hasSize(2);
    }

    @Test
    void aCopyThatComesLaterIsSealedAtTheNextOpening() throws Exception {
        keepOnDays(2);
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path open = copied("stick/open.db");
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        Files.move(open, folder.resolve("journal-backups/journal-2026-11-20.db"));
        assertThat(telling()).isNotEmpty();
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST))) {
            assertThat(telling()).isEmpty();
            assertThat(journal.takeNotices()).isEmpty();
            assertThat(journal.copiesBehind()).isZero();
        }
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void aJournalThatWasSealedAndIsNoMoreSaysSoAndIsNotWrittenTo() throws Exception {
        List<CheckIn> all = make(2);
        Path older = copied("older");
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.bin(all.getFirst().id());
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        Files.move(older, file(), StandardCopyOption.REPLACE_EXISTING);
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 0; i < 2; i++) {
            try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(90)))) {
                assertThat(journal.takeNotices()).containsExactly(new Trouble.NoLongerSealed(file()));
                assertThat(file()).hasBinaryContent(bytes);
            }
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.SECOND);
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.SECOND))) {
            assertThat(journal.takeNotices()).isEmpty();
            journal.unseal(OldBackups.FOLLOW);
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.takeNotices()).isEmpty();
        }
    }

    @Test
    void copiesThatWereToBeRemovedAreRemovedAtTheNextOpening() throws Exception {
        keepOnDays(3);
        Path backups = folder.resolve("journal-backups");
        Path open = copied("journal-backups/journal-2026-11-02.db");
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        // as a kill leaves it after the journal was sealed, with the copies still to go
        Files.copy(open, open.resolveSibling("journal-2026-11-03.db"));
        var notes = new SealNotes(file());
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST))) {
            journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
            notes.removing(true);
        }
        Path unsealed = Files.copy(make(1, "other.db"), backups.resolve("journal-2026-11-04.db"));
        JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.SECOND)).close();
        assertThat(unsealed).doesNotExist();
        assertThat(open).exists();
        // a note that belongs to another form of the journal does nothing
        notes.removing(false);
        JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.SECOND)).close();
        assertThat(open).exists();
        assertThat(notes.isRemoving(false)).isFalse();
    }

    private Path make(int number, String name) throws Exception {
        Path other = folder.resolve(name);
        try (var journal = JournalFile.create(other, Samples.CLOCK)) {
            journal.keepAll(new Samples(number).checkIns(number));
        }
        return other;
    }

    @Test
    void damagedEntriesAreCarriedAlongSealedAndComeBackAsTheyLay() throws Exception {
        List<CheckIn> all = make(3);
        String id = all.get(1).id().toString();
        Sql.run(file(), "UPDATE record SET body = 'a torn page of words' WHERE id = '" + id + "'");
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        assertThat(Sealed.telling(folder, List.of("torn page"))).isEmpty();
        try (var journal = opened(Sealed.FIRST)) {
            assertThat(journal.damage()).extracting(Damage::id).containsExactly(id);
            assertThat(journal.checkIns()).hasSize(2);
            // the entry written anew leaves the damaged one
            journal.keep(all.get(1));
            journal.unseal(OldBackups.FOLLOW);
            assertThat(journal.checkIns()).hasSize(3);
        }
        assertThat(Sql.rows(file(), "SELECT count(*) FROM record WHERE body = 'a torn page of words'"))
                .containsExactly("1");
    }

    @Test
    void anEmptyPassphraseSealsNothing() throws Exception {
        make(1);
        Untouched before = Untouched.remember(folder);
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThatThrownBy(() -> journal.seal(Secret.NONE, Sealed.code(1), OldBackups.FOLLOW))
                    .isInstanceOf(IllegalStateException.class);
        }
        before.check();
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        try (var journal = opened(Sealed.FIRST)) {
            assertThatThrownBy(() -> journal.changePassphrase(Sealed.by(""))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> journal.seal(Sealed.by("x"), Sealed.code(1), OldBackups.FOLLOW))
                    .isInstanceOf(IllegalStateException.class);
        }
        opened(Sealed.FIRST).close();
    }

    @Test
    void aSecretIsWipedWhenItIsClosed() {
        Secret secret = Sealed.by(Sealed.FIRST);
        byte[] letters = secret.letters();
        assertThat(new String(letters, StandardCharsets.UTF_8)).isEqualTo(Sealed.FIRST);
        secret.close();
        assertThat(letters).containsOnly(0);
        DataKey key = DataKey.fresh();
        Row row = key.seal().close("id", "kind", 1, new byte[] {1});
        byte[] bytes = key.bytes();
        key.close();
        assertThat(bytes).containsOnly(0);
        assertThatThrownBy(() -> key.seal().open(row)).isInstanceOf(Unreadable.class);
    }

    @Test
    void anOrdinaryStretchTakesWhatTheDesignSays() throws Exception {
        make(1);
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(3), OldBackups.FOLLOW);
        }
        assertThat(Sql.rows(file(), "SELECT hex(substr(body, 1, 14)) FROM wrap WHERE name = 'passphrase'"))
                .containsExactly("0101" + "00010000" + "00000003" + "00000001");
        opened(Sealed.FIRST).close();
    }

    @Test
    void withoutBothNothingOpensNotEvenABackup() throws Exception {
        keepOnDays(2);
        Sealed.seal(file(), Samples.on(Samples.TODAY.plusDays(2)), Sealed.FIRST);
        Files.write(file(), new byte[20_000]);
        // it was a journal, and the newest copy is named, be it sealed
        assertThat(Untouched.refused(file(), Trouble.DamagedWithBackup.class).backup())
                .isEqualTo(folder.resolve("journal-backups").resolve("journal-2026-11-24.db"));
        try (var journal = JournalFile.open(
                folder.resolve("journal-backups").resolve("journal-2026-11-24.db"),
                Samples.CLOCK,
                Sealed.by(Sealed.FIRST))) {
            assertThat(journal.checkIns()).hasSize(1);
            assertThat(journal.draft()).isEqualTo(Optional.empty());
        }
    }

    private void keepOnDays(int days) throws Exception {
        for (int i = 0; i < days; i++) {
            try (var journal = JournalFile.openOrCreate(file(), Samples.on(Samples.TODAY.plusDays(i)))) {
                journal.keep(samples.checkIn());
            }
        }
    }
}
