package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.store.Store;
import app.shoelace.pack.SignId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any SQLite tool reads the person's own answers. */
class ViewsTest {
    private static final String ANSWERS =
            "SELECT check_in, sign, state, step, moment, effect FROM answer ORDER BY check_in, sign";
    private static final UUID ID = new UUID(0x0196_0000_0000_7000L, 0x8000_0000_0000_0000L);

    @TempDir
    Path folder;

    @Test
    void answersAreOrdinaryRows() throws Exception {
        make();
        assertThat(Sql.rows(file(), ANSWERS))
                .containsExactly(
                        ID + "|full-up|not-applicable|null|null|null",
                        ID + "|needy-people|skipped|null|null|null",
                        ID + "|says-no|rated|3|it's 🥾\n\"so\"|both",
                        ID + "|works-alone|rated|0|null|cost");
        assertThat(Sql.rows(file(), "SELECT typeof(step) FROM answer ORDER BY sign"))
                .containsExactly("null", "null", "integer", "integer");
        assertThat(Sql.rows(
                        file(),
                        "SELECT id, date, entered, pack, edition, language, closing, typeof(edition) FROM check_in"))
                .containsExactly(ID + "|2026-11-21|2026-11-23|hyper-independence|1|en|enough|integer");
        assertThat(Sql.rows(
                        file(),
                        "SELECT date, sign, step FROM check_in JOIN answer ON check_in = id" + " WHERE step >= 3"))
                .containsExactly("2026-11-21|says-no|3");
        assertThat(Sql.rows(file(), "SELECT number FROM form")).containsExactly("1");
    }

    @Test
    void toolsThatTrustNoSchemaReadThemToo() throws Exception {
        make();
        try (Store store = Store.openToRead(file())) {
            assertThat(store.text("PRAGMA trusted_schema")).isEqualTo("0");
            assertThat(store.text("SELECT count(*) FROM answer")).isEqualTo("4");
            assertThat(store.text("SELECT date FROM check_in")).isEqualTo("2026-11-21");
        }
    }

    @Test
    void theCommandLineToolReadsThemToo() throws Exception {
        make();
        Assumptions.assumeTrue(installed("sqlite3"), "the sqlite3 command is not installed here");
        String out = String.join(
                "\n",
                Children.lines(List.of(
                        "sqlite3",
                        "-readonly",
                        "-nullvalue",
                        "null",
                        file().toString(),
                        ANSWERS,
                        "SELECT date, closing FROM check_in",
                        "SELECT count(*) FROM ask")));
        assertThat(out).isEqualTo("""
                        %1$s|full-up|not-applicable|null|null|null
                        %1$s|needy-people|skipped|null|null|null
                        %1$s|says-no|rated|3|it's 🥾
                        "so"|both
                        %1$s|works-alone|rated|0|null|cost
                        2026-11-21|enough
                        0""".formatted(ID));
    }

    @Test
    void theViewsReadToTheirEndPastDamagedRows() throws Exception {
        make();
        try (Store store = Store.open(file())) {
            for (String body : List.of("not JSON", "7", "[]", "{}", "{\"answers\":7}", "")) {
                var id = new UUID(0, body.hashCode()).toString();
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                store.change(rows -> rows.put(new Row(id, "check-in", 1, true, bytes, bytes)));
                store.change(rows -> rows.put(new Row(id + "b", "check-in", 1, false, bytes, bytes)));
                store.change(rows -> rows.put(new Row(id + "c", "ask", 1, true, bytes, bytes)));
            }
        }
        assertThat(Sql.rows(file(), "SELECT count(*) FROM answer WHERE state IN ('rated', 'skipped')"))
                .containsExactly("3");
        assertThat(Sql.rows(file(), "SELECT count(*) FROM check_in WHERE date IS NOT NULL"))
                .containsExactly("1");
        assertThat(Sql.rows(file(), "SELECT id FROM ask WHERE date IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void whatTheViewsSayIsWhatTheAppSays() throws Exception {
        List<CheckIn> all = new Samples(4).checkIns(60);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(all);
            journal.keep(new Samples(9).draft());
        }
        var expected = new ArrayList<String>();
        for (CheckIn checkIn : all) {
            checkIn.said().answers().forEach((sign, answer) -> {
                String said = switch (answer) {
                    case Answer.Rated(int step) -> "rated|" + step;
                    case Answer.NotApplicable() -> "not-applicable|null";
                    case Answer.Skipped() -> "skipped|null";
                };
                String moment = String.valueOf(checkIn.said().moments().get(sign));
                Effect effect = checkIn.said().effects().get(sign);
                expected.add(checkIn.id() + "|" + sign + "|" + said + "|" + moment + "|"
                        + (effect == null ? "null" : Documents.word(effect)));
            });
        }
        assertThat(Sql.rows(file(), ANSWERS)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void make() throws Exception {
        Answers said = Answers.NOTHING
                .withAnswer(new SignId("says-no"), new Answer.Rated(3))
                .withAnswer(new SignId("works-alone"), new Answer.Rated(0))
                .withAnswer(new SignId("full-up"), Answer.NOT_APPLICABLE)
                .withAnswer(new SignId("needy-people"), Answer.SKIPPED)
                .withMoment(new SignId("says-no"), "it's 🥾\n\"so\"")
                .withEffect(new SignId("says-no"), Effect.BOTH)
                .withEffect(new SignId("works-alone"), Effect.COST)
                .withClosing("enough");
        LocalDate day = LocalDate.of(2026, 11, 21);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(new CheckIn(ID, day, day.plusDays(2), Samples.EDITION, "en", said));
        }
    }

    private static boolean installed(String command) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
