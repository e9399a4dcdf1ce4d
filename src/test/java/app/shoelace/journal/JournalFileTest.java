package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Said;
import app.shoelace.checkin.Uuid7;
import app.shoelace.pack.Edition;
import app.shoelace.pack.SignId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private final Uuid7 ids = new Uuid7(CLOCK, new Random(1));

    @TempDir
    Path folder;

    @Test
    void anAnswerIsThereAfterOpeningAgain() throws Exception {
        Path odd = folder.resolve("a ? # % ü");
        Path file = odd.resolve("journal.db");
        var draft = new Draft(
                ids.next(),
                LocalDate.of(2026, 11, 23),
                new Edition("hyper-independence", 1),
                "en",
                3,
                Said.NOTHING.withAnswer(new SignId("says-no"), new Answer.Rated(3)));
        try (var journal = JournalFile.create(file, CLOCK)) {
            journal.keep(draft);
        }
        try (var journal = JournalFile.open(file, CLOCK)) {
            assertThat(journal.draft()).contains(draft);
        }
        assertThat(odd.toFile().list()).containsExactly("journal.db");
    }
}
