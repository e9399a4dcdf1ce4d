package app.shoelace.journal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Samples;
import app.shoelace.journal.Untouched;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private final Samples samples = new Samples(1);

    @TempDir
    Path folder;

    @Test
    void theFirstChangeOfADayKeepsYesterdaysJournal() throws Exception {
        CheckIn first = samples.checkIn();
        keep(Samples.TODAY, first);
        assertThat(backups()).isEmpty();
        keep(Samples.TODAY.plusDays(1), samples.checkIn(), samples.checkIn());
        assertThat(backups()).containsExactly("journal-2026-11-24.db");
        assertThat(checkIns("journal-2026-11-24.db")).containsExactly(first);
        keep(Samples.TODAY.plusDays(2), samples.checkIn());
        assertThat(backups()).containsExactly("journal-2026-11-24.db", "journal-2026-11-25.db");
        assertThat(checkIns("journal-2026-11-25.db")).hasSize(3);
    }

    @Test
    void aJournalLeftOpenOverMidnightIsBackedUpToo() throws Exception {
        var clock = new SettableClock(Instant.parse("2026-11-23T22:30:00Z"), ZoneOffset.UTC);
        try (var journal = JournalFile.create(file(), clock)) {
            journal.keep(samples.checkIn());
            journal.keep(samples.checkIn());
            clock.now = Instant.parse("2026-11-24T00:30:00Z");
            journal.keep(samples.checkIn());
        }
        assertThat(backups()).containsExactly("journal-2026-11-23.db", "journal-2026-11-24.db");
    }

    @Test
    void theDayIsTheOneOfThePersonsZone() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-23T22:30:00Z"), ZoneId.of("Pacific/Auckland"));
        try (var journal = JournalFile.create(file(), clock)) {
            journal.keep(samples.checkIn());
            journal.keep(samples.checkIn());
        }
        assertThat(backups()).containsExactly("journal-2026-11-24.db");
    }

    @Test
    void anEmptyJournalNeedsNoBackup() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(samples.draft());
            journal.keep(samples.draft());
        }
        assertThat(backups()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    void readingMakesNoBackup() throws Exception {
        keep(Samples.TODAY, samples.checkIn());
        JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(1))).close();
        JournalFile.check(file(), Samples.on(Samples.TODAY.plusDays(1)));
        assertThat(backups()).isEmpty();
    }

    @Test
    void oldBackupsGoAndForeignFilesStay() throws Exception {
        keep(Samples.TODAY, samples.checkIn());
        Path backups = Files.createDirectories(folder.resolve("journal-backups"));
        for (String name :
                List.of("mine.db", "journal-2026-11-23.txt", "journal-2026-01-01-form-1.db", "journal-x.db")) {
            Files.writeString(backups.resolve(name), "kept");
        }
        for (int i = 1; i < 12; i++) {
            keep(Samples.TODAY.plusDays(i), samples.checkIn());
        }
        assertThat(backups())
                .containsExactly(
                        "journal-2026-01-01-form-1.db",
                        "journal-2026-11-23.txt",
                        "journal-2026-11-28.db",
                        "journal-2026-11-29.db",
                        "journal-2026-11-30.db",
                        "journal-2026-12-01.db",
                        "journal-2026-12-02.db",
                        "journal-2026-12-03.db",
                        "journal-2026-12-04.db",
                        "journal-x.db",
                        "mine.db");
    }

    @Test
    void aBackupThatCannotBeMadeIsToldOnceAndStopsNothing() throws Exception {
        keep(Samples.TODAY, samples.checkIn());
        Files.writeString(folder.resolve("journal-backups"), "a file where the folder was to be");
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(1)))) {
            journal.keep(samples.checkIn());
            List<Trouble> notices = journal.takeNotices();
            assertThat(notices).hasSize(1);
            assertThat(notices.getFirst()).isInstanceOf(Trouble.NoBackup.class);
            assertThat(notices.getFirst().detail()).isNotEmpty();
            journal.keep(samples.checkIn());
            assertThat(journal.takeNotices()).isEmpty();
        }
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.plusDays(1)))) {
            assertThat(journal.checkIns()).hasSize(3);
        }
    }

    @Test
    void halfABackupOfAKilledProcessIsSweptAway() throws Exception {
        Path backups = Files.createDirectory(folder.resolve("journal-backups"));
        Files.writeString(backups.resolve("journal-2026-11-24.db.part"), "half a backup");
        keep(Samples.TODAY, samples.checkIn());
        keep(Samples.TODAY.plusDays(1), samples.checkIn());
        assertThat(backups()).containsExactly("journal-2026-11-24.db");
        assertThat(checkIns("journal-2026-11-24.db")).hasSize(1);
    }

    @Test
    void aCheckReadsTheBackupsToo() throws Exception {
        keep(Samples.TODAY, samples.checkIn());
        keep(Samples.TODAY.plusDays(1), samples.checkIn());
        keep(Samples.TODAY.plusDays(2), samples.checkIn());
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            journal.keep(samples.draft());
        }
        Untouched before = Untouched.remember(folder);
        Checkup checkup = JournalFile.check(file(), Samples.CLOCK);
        before.check();
        assertThat(checkup.form()).isEqualTo(1);
        assertThat(checkup.sound()).containsEntry("check-in", 3).containsEntry("draft", 1);
        assertThat(checkup.damage()).isEmpty();
        assertThat(checkup.allSound()).isTrue();
        assertThat(checkup.backups())
                .extracting(Checkup.Copy::day)
                .containsExactly(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23));
        assertThat(checkup.backups()).extracting(Checkup.Copy::checkIns).containsExactly(2, 1, 3);

        Files.write(folder.resolve("journal-backups").resolve("journal-2026-11-24.db"), new byte[10]);
        Checkup after = JournalFile.check(file(), Samples.CLOCK);
        assertThat(after.allSound()).isFalse();
        assertThat(after.backups()).extracting(Checkup.Copy::sound).containsExactly(true, false, true);
        assertThat(after.backups().get(1).detail()).isNotEmpty();
    }

    private void keep(LocalDate day, CheckIn... checkIns) throws Exception {
        try (var journal = JournalFile.openOrCreate(file(), Samples.on(day))) {
            for (CheckIn each : checkIns) {
                journal.keep(each);
            }
            assertThat(journal.takeNotices()).isEmpty();
        }
    }

    private List<CheckIn> checkIns(String backup) throws Exception {
        Path copy = Files.createTempDirectory(folder, "restored").resolve("journal.db");
        Files.copy(folder.resolve("journal-backups").resolve(backup), copy);
        try (var journal = JournalFile.open(copy, Samples.CLOCK)) {
            return journal.checkIns();
        }
    }

    private List<String> backups() throws IOException {
        Path backups = folder.resolve("journal-backups");
        if (Files.notExists(backups)) {
            return List.of();
        }
        try (var files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    /** A clock whose hands are moved by the test. */
    private static final class SettableClock extends Clock {
        private final ZoneId zone;
        private Instant now;

        SettableClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SettableClock(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
