package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.FirstVersion;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields filled to their limit fit into one entry; what does not fit is refused by name and costs nothing else. */
class FieldLimitTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private static CheckIn full(String text) {
        Answers said = Answers.NOTHING;
        for (var sign : PACK.signs()) {
            said = said.withMoment(sign.id(), text);
        }
        for (var origin : PACK.origins()) {
            said = said.withOrigin(origin.id(), new OriginAnswer(HowTrue.VERY, Set.of(), text));
        }
        said = said.withClosing(text);
        return new CheckIn(
                new UUID(0x7001, 1L << 63),
                TODAY,
                TODAY,
                PACK.edition(),
                "en",
                said,
                List.of(new FirstVersion(said, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\n", "\"", "語", "🥾", "\u0001", "\ud800"})
    void everyFieldFilledTwiceFitsIntoOneCheckIn(String letter, @TempDir Path folder) throws Exception {
        String much = letter.repeat(FieldLimit.BYTES);
        String text = much.substring(0, FieldLimit.fitting(much, FieldLimit.BYTES));
        assertThat(FieldLimit.fits(text)).isTrue();
        assertThat(FieldLimit.fits(text + letter)).isFalse();
        CheckIn checkIn = full(text);
        assertThat(Documents.write(checkIn).length).isLessThan(Documents.LONGEST - 100_000);
        try (var journal = JournalFile.create(folder.resolve("journal.db"), CLOCK)) {
            journal.keep(checkIn);
            assertThat(journal.checkIns()).hasSize(1);
        }
    }

    @Test
    void aSurrogatePairIsNeverCutInTwo() {
        assertThat(FieldLimit.fitting("a🥾b", 4)).isEqualTo(1);
        assertThat(FieldLimit.fitting("a🥾b", 7)).isEqualTo(3);
        assertThat(FieldLimit.fitting("a🥾b", 8)).isEqualTo(4);
        assertThat(FieldLimit.fitting("", 0)).isZero();
    }

    @Test
    void anEntryThatIsTooLongIsToldByNameAndTheNextIsSaved(@TempDir Path folder) throws Exception {
        try (var journal = JournalFile.create(folder.resolve("journal.db"), CLOCK)) {
            assertThat(catchThrowableOfType(NotSaved.class, () -> journal.keep(full("a".repeat(130_000))))
                            .trouble())
                    .isEqualTo(new Trouble.TooLong());
            journal.keep(full("a"));
            assertThat(journal.checkIns()).hasSize(1);
        }
    }
}
