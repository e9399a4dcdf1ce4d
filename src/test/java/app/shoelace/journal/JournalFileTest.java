package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.pack.SignId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    private final Samples samples = new Samples(1);

    @TempDir
    Path folder;

    @Test
    void aDraftIsThereAfterOpeningAgain() throws Exception {
        Draft draft = samples.draft();
        try (var journal = create()) {
            assertThat(journal.draft()).isEmpty();
            journal.keep(draft);
            assertThat(journal.draft()).contains(draft);
        }
        try (var journal = open()) {
            assertThat(journal.draft()).contains(draft);
            Draft further = samples.other(draft);
            journal.keep(further);
            assertThat(journal.draft()).contains(further);
        }
    }

    @Test
    void aDraftThatIsDoneIsACheckInAndNoDraftAnyMore() throws Exception {
        Draft draft = samples.draft();
        CheckIn checkIn = Samples.done(draft);
        try (var journal = create()) {
            journal.keep(draft);
            journal.keep(samples.other(draft));
            journal.keep(checkIn);
            assertThat(journal.draft()).isEmpty();
            assertThat(journal.checkIns()).containsExactly(checkIn);
            // a save that was still under way would take it back
            assertThatThrownBy(() -> journal.keep(draft)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Sql.rows(file(), "SELECT id, kind, revision FROM record"))
                .containsExactly(draft.id() + "|check-in|3");
        try (var journal = open()) {
            assertThat(journal.draft()).isEmpty();
            assertThat(journal.checkIns()).containsExactly(checkIn);
        }
    }

    @Test
    void aCheckInCanBeChangedLater() throws Exception {
        CheckIn first = samples.checkIn();
        CheckIn changed = new CheckIn(
                first.id(),
                first.date().minusDays(1),
                first.entered(),
                first.edition(),
                first.language(),
                first.said().withClosing("in other words"));
        try (var journal = create()) {
            journal.keep(first);
            journal.keep(changed);
            assertThat(journal.checkIns()).containsExactly(changed);
        }
        try (var journal = open()) {
            assertThat(journal.checkIns()).containsExactly(changed);
        }
    }

    @Test
    void checkInsStandByDay() throws Exception {
        List<CheckIn> many = samples.checkIns(40);
        var sorted = new ArrayList<>(many);
        sorted.sort(CheckIn.BY_DATE);
        try (var journal = create()) {
            journal.keepAll(many.subList(0, 20));
            for (CheckIn each : many.subList(20, 40)) {
                journal.keep(each);
            }
            assertThat(journal.checkIns()).isEqualTo(sorted);
        }
        try (var journal = open()) {
            assertThat(journal.checkIns()).isEqualTo(sorted);
        }
    }

    @Test
    void aDiscardedDraftIsGoneAndCanBeBroughtBack() throws Exception {
        Draft older = samples.draft();
        Draft newer = samples.draft();
        try (var journal = create()) {
            journal.keep(newer);
            journal.keep(older);
            assertThat(journal.draft()).contains(newer);
            journal.discard(newer);
            journal.discard(newer);
            assertThat(journal.draft()).contains(older);
        }
        try (var journal = open()) {
            assertThat(journal.draft()).contains(older);
            journal.keep(newer);
            assertThat(journal.draft()).contains(newer);
        }
    }

    @Test
    void ofManyCheckInsAllAreKeptOrNone() throws Exception {
        CheckIn good = samples.checkIn();
        CheckIn other = samples.checkIn();
        var bad = new CheckIn(other.id(), other.date(), other.entered(), other.edition(), "no tag", other.said());
        try (var journal = create()) {
            assertThatThrownBy(() -> journal.keepAll(List.of(good, bad)))
                    .isInstanceOfSatisfying(
                            NotSaved.class, e -> assertThat(e.trouble()).isInstanceOf(Trouble.NotReadable.class));
            assertThat(journal.checkIns()).isEmpty();
        }
        try (var journal = open()) {
            assertThat(journal.checkIns()).isEmpty();
        }
    }

    @Test
    void aNoteTooLongToBeReadAgainIsNotKept() throws Exception {
        Draft draft = samples.draft();
        try (var journal = create()) {
            journal.keep(draft);
            Draft endless = draft.saying(Answers.NOTHING.withClosing("x".repeat(Documents.LONGEST)));
            assertThatThrownBy(() -> journal.keep(endless)).isInstanceOf(NotSaved.class);
            assertThat(journal.draft()).contains(draft);
        }
        try (var journal = open()) {
            assertThat(journal.draft()).contains(draft);
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void memoryHoldsWhatTheFileHolds() throws Exception {
        Draft draft = samples.draft().saying(Answers.NOTHING.withMoment(new SignId("says-no"), "half \uD83E"));
        try (var journal = create()) {
            journal.keep(draft);
            assertThat(journal.draft().orElseThrow().said().moments().values()).containsExactly("half \uFFFD");
        }
    }

    @Test
    void anyNameOfAFolderWillDo() throws Exception {
        Path odd = folder.resolve("a ?mode=ro # % ü 'x'").resolve("b");
        Draft draft = samples.draft();
        try (var journal = JournalFile.openOrCreate(odd.resolve("my journal"), Samples.CLOCK)) {
            journal.keep(samples.checkIn());
            journal.keep(draft);
        }
        try (var journal = JournalFile.openOrCreate(odd.resolve("my journal"), Samples.CLOCK)) {
            assertThat(journal.draft()).contains(draft);
            assertThat(journal.takeNotices()).isEmpty();
        }
        assertThat(odd.toFile().list()).containsExactlyInAnyOrder("my journal", "my journal-backups");
    }

    @Test
    void nobodyElseOnTheComputerMayReadIt() throws Exception {
        Path above = folder.resolve("data");
        Path file = above.resolve("shoelace").resolve("journal.db");
        try (var journal = JournalFile.create(file, Samples.CLOCK)) {
            journal.keep(samples.checkIn());
            journal.keep(samples.checkIn());
            assertThat(permissions(above)).isEqualTo("rwx------");
            assertThat(permissions(above.resolve("shoelace"))).isEqualTo("rwx------");
            assertThat(permissions(file)).isEqualTo("rw-------");
            Path backups = above.resolve("shoelace").resolve("journal-backups");
            assertThat(permissions(backups)).isEqualTo("rwx------");
            assertThat(permissions(backups.resolve("journal-2026-11-23.db"))).isEqualTo("rw-------");
            assertThat(permissions(ProcessLock.lockOf(file.toRealPath()))).isEqualTo("rw-------");
        }
    }

    @Test
    void nothingIsLeftBesideAClosedJournal() throws Exception {
        try (var journal = create()) {
            journal.keep(samples.draft());
        }
        assertThat(folder.toFile().list()).containsExactly("journal.db");
    }

    @Test
    void whatWasTakenAwayIsNotInTheFileAnyMore() throws Exception {
        Draft draft = samples.draft().saying(Answers.NOTHING.withClosing("a secret that was never told"));
        try (var journal = create()) {
            journal.keep(draft);
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).contains("a secret that was never told");
            journal.discard(draft);
        }
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void everyStepIsWrittenToTheDisk() throws Exception {
        create().close();
        try (Store store = Store.open(file())) {
            assertThat(store.text("PRAGMA journal_mode")).isEqualTo("delete");
            assertThat(store.text("PRAGMA synchronous")).isEqualTo("3");
            assertThat(store.text("PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(store.text("PRAGMA trusted_schema")).isEqualTo("0");
            assertThat(store.text("PRAGMA secure_delete")).isEqualTo("1");
            assertThat(store.text("PRAGMA temp_store")).isEqualTo("2");
            assertThat(store.text("PRAGMA cell_size_check")).isEqualTo("1");
            assertThat(store.text("PRAGMA application_id")).isEqualTo(String.valueOf(0x53484F45));
            assertThat(store.text("PRAGMA user_version")).isEqualTo("1");
            assertThat(store.text("SELECT strict FROM pragma_table_list WHERE name = 'record'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aJournalThatIsClosedTakesNothing() throws Exception {
        JournalFile journal = create();
        journal.close();
        journal.close();
        assertThatThrownBy(() -> journal.keep(samples.draft())).isInstanceOf(IllegalStateException.class);
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private JournalFile create() throws CannotOpen {
        return JournalFile.create(file(), Samples.CLOCK);
    }

    private JournalFile open() throws CannotOpen {
        return JournalFile.open(file(), Samples.CLOCK);
    }
}
