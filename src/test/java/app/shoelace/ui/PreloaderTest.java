package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Draft;
import app.shoelace.demo.Demo;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.pack.Edition;
import app.shoelace.pack.read.PackReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreloaderTest {
    private static final String PASSPHRASE = "four words of mine";
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path journal() {
        return folder.resolve("journal.db");
    }

    private void fill() throws Exception {
        try (var made = JournalFile.create(journal(), CLOCK)) {
            made.keepAll(Demo.checkIns(PackReader.bundled("en"), 1, LocalDate.now(CLOCK)));
        }
    }

    @Test
    void handsOverWhatItOpenedOnceAndOpensAnewAfterThat() throws Exception {
        fill();
        try (var ahead = new Preloader(journal(), CLOCK).begin()) {
            var first = ahead.open(Secret.NONE, _ -> {});
            assertThat(first.checkIns()).isNotEmpty();
            first.close();
            try (var again = ahead.open(Secret.NONE, _ -> {})) {
                assertThat(again).isNotSameAs(first);
                assertThat(again.checkIns()).hasSameSizeAs(first.checkIns());
            }
        }
    }

    @Test
    void letsGoOfAJournalThatNobodyAskedFor() throws Exception {
        fill();
        new Preloader(journal(), CLOCK).begin().close();

        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
        JournalFile.open(journal(), CLOCK).close();
    }

    @Test
    void makesNoJournalBeforeItIsAskedFor() throws Exception {
        try (var ahead = new Preloader(journal(), CLOCK).begin()) {
            assertThat(ahead.first()).isTrue();
            assertThat(folder).isEmptyDirectory();
            ahead.open(Secret.NONE, _ -> {}).close();
            assertThat(journal()).exists();
        }
    }

    @Test
    void whatWasBeingDeletedWithEverythingGoesBeforeTheFirstPages() throws Exception {
        fill();
        Files.move(journal(), folder.resolve(".journal.db.ended.new"));
        Files.writeString(folder.resolve("journal.db-journal"), "pages as they were");
        try (var ahead = new Preloader(journal(), CLOCK)) {
            assertThat(ahead.first()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsThatAJournalIsSealedAndOpensItByThePassphrase() throws Exception {
        try (var passphrase = Secret.typed(PASSPHRASE.toCharArray())) {
            try (var made = JournalFile.create(journal(), CLOCK)) {
                made.seal(passphrase, RecoveryCode.make(new SecureRandom()), OldBackups.FOLLOW);
            }
            try (var ahead = new Preloader(journal(), CLOCK).begin()) {
                assertThatThrownBy(() -> ahead.open(Secret.NONE, _ -> {}))
                        .isInstanceOfSatisfying(
                                CannotOpen.class, e -> assertThat(e.trouble()).isInstanceOf(Trouble.Sealed.class));
                ahead.open(passphrase, _ -> {}).close();
            }
            try (var ahead = new Preloader(journal(), CLOCK).begin()) {
                ahead.open(passphrase, _ -> {}).close();
            }
        }
    }

    @Test
    void tellsWhatWasUnderWayBeforeAllIsRead() throws Exception {
        fill();
        var draft = new Draft(
                new UUID(0x7009, 1L << 63),
                LocalDate.now(CLOCK),
                new Edition("hyper-independence", 1),
                "en",
                1,
                Answers.NOTHING);
        try (var made = JournalFile.open(journal(), CLOCK)) {
            made.keep(draft);
            made.keepSetting("plan", "words of mine");
        }
        assertThat(seenFirst(Secret.NONE))
                .containsExactly(new StartupSnapshot(Optional.of(draft), Map.of("plan", "words of mine"), false));
        seal();
        try (var passphrase = Secret.typed(PASSPHRASE.toCharArray())) {
            assertThat(seenFirst(passphrase))
                    .containsExactly(new StartupSnapshot(Optional.of(draft), Map.of("plan", "words of mine"), true));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    private List<StartupSnapshot> seenFirst(Secret given) throws CannotOpen {
        var seen = new ArrayList<StartupSnapshot>();
        try (var ahead = new Preloader(journal(), CLOCK).begin();
                var _ = ahead.open(given, seen::add)) {
            return seen;
        }
    }

    private void seal() throws Exception {
        try (var passphrase = Secret.typed(PASSPHRASE.toCharArray());
                var made = JournalFile.open(journal(), CLOCK)) {
            made.seal(passphrase, RecoveryCode.make(new SecureRandom()), OldBackups.FOLLOW);
        }
    }

    @Test
    void aSealedJournalShowsNothingBeforeItIsUnlocked() throws Exception {
        fill();
        seal();
        var seen = new ArrayList<StartupSnapshot>();
        try (var ahead = new Preloader(journal(), CLOCK).begin();
                var wrong = Secret.typed("four words of another".toCharArray())) {
            assertThatThrownBy(() -> ahead.open(Secret.NONE, seen::add)).isInstanceOf(CannotOpen.class);
            assertThatThrownBy(() -> ahead.open(wrong, seen::add)).isInstanceOf(CannotOpen.class);
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void whereThereIsNoJournalThereIsNothingToLookAt() throws Exception {
        assertThat(seenFirst(Secret.NONE)).isEmpty();
    }
}
