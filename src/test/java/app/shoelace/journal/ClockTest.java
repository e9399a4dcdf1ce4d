package app.shoelace.journal;

import static app.shoelace.text.Texts.piece;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The computer's clock goes backwards: nothing is lost by it, and the person hears of it. */
class ClockTest {
    private static final LocalDate BEFORE = Samples.TODAY.minusDays(40);

    private final Samples samples = new Samples(13);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    @Test
    void whatIsKeptThenIsInOrderAndBackedUpAndTheClockIsNamed() throws Exception {
        CheckIn later = samples.checkIn(Samples.TODAY);
        CheckIn binned = samples.checkIn(Samples.TODAY);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(later);
            journal.keep(binned);
            journal.bin(binned.id());
            journal.backUp();
        }
        CheckIn now = samples.checkIn(BEFORE);
        Path made;
        try (var journal = JournalFile.open(file(), Samples.on(BEFORE))) {
            var told = journal.takeNotices();
            assertThat(told).hasSize(1).allMatch(Trouble.ClockBehind.class::isInstance);
            assertThat(told.getFirst().told(Messages.in("en"))).contains("14 Oct 2026", piece("trouble.clock-behind"));
            journal.keep(now);
            assertThat(journal.checkIns()).containsExactly(now, later);
            assertThat(journal.bin()).hasSize(1);
            made = journal.backUp();
            assertThat(journal.takeNotices()).isEmpty();
        }
        // the names tell the order in which they were made, whatever the clock said
        assertThat(made).exists();
        List<Checkup.Copy> backups =
                JournalFile.check(file(), Samples.on(BEFORE)).backups();
        assertThat(backups.getFirst().file()).isEqualTo(made);
        assertThat(backups).extracting(Checkup.Copy::day).contains(BEFORE);
        assertThat(backups).allMatch(Checkup.Copy::sound);
        // and when it is right again, all is as it was
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.takeNotices()).isEmpty();
            assertThat(journal.checkIns()).containsExactly(now, later);
            journal.takeBack(binned.id());
            assertThat(journal.checkIns()).hasSize(3);
        }
    }

    @Test
    void aClockThatIsAheadForAWhileThrowsNothingAway() throws Exception {
        for (int days : List.of(31, 400, 3_300)) {
            for (int after : List.of(1, 20, Binned.DAYS)) {
                Path file = folder.resolve("ahead-" + days + "-" + after + ".db");
                CheckIn binned = binned(file, Samples.TODAY);
                // the clock goes right, then ahead for 29 days of looking in every week, then right again
                assertThat(lives(file, after)).isTrue();
                for (int i = 0; i < 29; i += 7) {
                    assertThat(lives(file, after + days + i))
                            .as("%s days ahead", days)
                            .isTrue();
                }
                assertThat(lives(file, after + 29)).isTrue();
                try (var journal = JournalFile.open(file, Samples.on(Samples.TODAY.plusDays(after + 29)))) {
                    journal.takeBack(binned.id());
                    assertThat(journal.checkIns()).containsExactly(binned);
                }
            }
        }
    }

    private CheckIn binned(Path file, LocalDate day) throws Exception {
        CheckIn binned = samples.checkIn(day);
        try (var journal = JournalFile.create(file, Samples.on(day))) {
            journal.keep(binned);
            journal.bin(binned.id());
        }
        return binned;
    }

    private static boolean lives(Path file, int daysLater) throws Exception {
        try (var journal = JournalFile.open(file, Samples.on(Samples.TODAY.plusDays(daysLater)))) {
            return !journal.bin().isEmpty();
        }
    }

    @Test
    void aClockThatWasBehindOnTheDayOfADeletionTakesNoDayFromIt() throws Exception {
        binned(file(), LocalDate.of(1970, 1, 1));
        for (int day = 0; day < Binned.DAYS; day++) {
            assertThat(lives(file(), day)).isTrue();
        }
        assertThat(lives(file(), Binned.DAYS)).isFalse();
    }

    @Test
    void aDayLostOnAJourneyIsNotWorthAWord() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(Samples.done(samples.draft()));
        }
        try (var journal = JournalFile.open(file(), Samples.on(Samples.TODAY.minusDays(1)))) {
            assertThat(journal.takeNotices()).isEmpty();
        }
    }

    @Test
    void aDraftBegunWhileTheClockWasAheadIsToldAndGoesOnAsOneOfToday() throws Exception {
        LocalDate ahead = Samples.TODAY.plusYears(10);
        try (var journal = JournalFile.create(file(), Samples.on(ahead))) {
            journal.keep(samples.draft().on(ahead));
        }
        try (var journal = JournalFile.open(file(), Samples.CLOCK)) {
            assertThat(journal.takeNotices()).containsExactly(new Trouble.ClockBehind(Samples.TODAY, ahead));
            assertThat(journal.draft()
                            .orElseThrow()
                            .resumed(Samples.TODAY, Samples.CLOCK.getZone())
                            .date())
                    .isEqualTo(Samples.TODAY);
        }
    }
}
