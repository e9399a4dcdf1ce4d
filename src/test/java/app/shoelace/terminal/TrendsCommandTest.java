package app.shoelace.terminal;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import app.shoelace.rules.TrendWording;
import app.shoelace.text.Messages;
import app.shoelace.trends.Direction;
import app.shoelace.trends.PatternHistory;
import app.shoelace.trends.Trends;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code trends} tells equals what anyone can calculate from the answers, and never more than may be told. */
class TrendsCommandTest {
    private static final Pack PACK = PackReader.bundled("en");
    private static final TrendWording WORDED = new TrendWording(PACK, Messages.in("en"));

    @TempDir
    Path folder;

    private Path journal;
    private Typed typed;

    @BeforeEach
    void begin() {
        journal = folder.resolve("journal.db");
        typed = new Typed(journal);
    }

    private void kept(List<Outside.Day> days) throws CannotOpen, NotSaved {
        try (var file = JournalFile.create(journal, Typed.EVENING)) {
            file.keepAll(Histories.kept(days));
        }
    }

    @Test
    void hundredsOfHistoriesAreToldAsTheyAreCalculatedOutside() {
        var histories = new Histories(20261123);
        int worded = 0;
        int silent = 0;
        for (int i = 0; i < 600; i++) {
            List<Outside.Day> days = histories.any(16);
            String json = TrendsJson.of(Trends.of(PACK, Histories.kept(days)), WORDED);
            worded += same(json, days);
            silent += days.size() >= 6 ? 1 : 0;
        }
        // the histories hold both: trends that are told, and many that are not
        assertThat(worded).isBetween(40, silent);
    }

    @Test
    void theCommandReadsTheSameFromTheFile() throws CannotOpen, NotSaved {
        List<Outside.Day> days = new Histories(4).unchanged(12);
        kept(days);

        var told = typed.run("trends", "--json");

        assertThat(told.exit()).isZero();
        assertThat(same(told.out(), days)).isBetween(0, 4);
        Trends trends = Trends.of(PACK, Histories.kept(days));
        assertThat(typed.run("trends").lines())
                .isEqualTo(trends.courses().stream().map(WORDED::line).toList());
    }

    /** Fails where the two differ; how many patterns are worded. */
    private static int same(String json, List<Outside.Day> days) {
        JsonNode told = JsonMapper.shared().readTree(json);
        int worded = 0;
        for (var entry : Outside.of(days).entrySet()) {
            Outside.Told outside = entry.getValue();
            JsonNode course = told.get(entry.getKey());
            JsonNode points = course.get("points");
            assertThat(points.size()).isEqualTo(days.size());
            for (int i = 0; i < days.size(); i++) {
                JsonNode point = points.get(i);
                assertThat(point.get("date").asString())
                        .isEqualTo(days.get(i).date().toString());
                assertThat(point.get("counted").asBoolean())
                        .isEqualTo(outside.counted().get(i));
                assertThat(point.get("late").asBoolean()).isEqualTo(days.get(i).late() > 0);
                same(point.get("level"), outside.levels().get(i), 0.005);
            }
            same(course.get("middle"), outside.middle(), 0.005);
            same(course.get("low"), outside.low(), 0.005);
            same(course.get("high"), outside.high(), 0.005);
            same(course.get("slopePerWeek"), outside.slope(), Math.abs(outside.slope()) * 1e-3);
            same(course.get("p"), outside.p(), outside.p() * 1e-5);
            same(course.get("pAdjusted"), outside.adjusted(), outside.adjusted() * 1e-5);
            JsonNode said = course.get("worded");
            assertThat(said.isNull() ? "" : said.asString()).isEqualTo(outside.worded());
            worded += said.isNull() ? 0 : 1;
        }
        return worded;
    }

    private static void same(JsonNode told, double outside, double off) {
        if (Double.isNaN(outside)) {
            assertThat(told.isNull()).isTrue();
        } else {
            assertThat(told.isNull()).isFalse();
            assertThat(told.asDouble()).isCloseTo(outside, within(off + 1e-9));
        }
    }

    @Test
    void withNothingChangedATrendIsToldInAtMostSixOfAHundredHistories() {
        var histories = new Histories(2000);
        int told = 0;
        for (int i = 0; i < 2000; i++) {
            Trends trends = Trends.of(PACK, Histories.kept(histories.unchanged(10)));
            if (trends.courses().stream().map(PatternHistory::worded).anyMatch(worded -> worded != Direction.NOTHING)) {
                told++;
            }
        }
        assertThat(told).isBetween(1, 120);
    }

    @Test
    void aTrendThatWasNotFoundIsNotCalledNoChange() {
        var histories = new Histories(7);
        for (int i = 0; i < 100; i++) {
            for (PatternHistory course :
                    Trends.of(PACK, Histories.kept(histories.unchanged(10))).courses()) {
                assertThat(WORDED.told(course))
                        .doesNotContainIgnoringCase("no change")
                        .doesNotContainIgnoringCase("unchanged")
                        .doesNotContainIgnoringCase("the same")
                        .doesNotContainIgnoringCase("steady");
                if (course.worded() == Direction.NOTHING && course.tested().isPresent()) {
                    assertThat(WORDED.told(course)).contains(say("trends.not-found"));
                }
            }
        }
    }

    @Test
    void eachNumberOfCheckInsIsToldAsMuchAsItBears() {
        assertThat(sentence(List.of())).isEqualTo(say("trends.none"));
        assertThat(sentence(rising(1))).contains(pack("scale.never"), say("level.answered", 2, 2));
        assertThat(sentence(rising(2))).contains(say("trends.early")).doesNotContain(piece("trends.range"));
        assertThat(sentence(rising(4))).contains(say("trends.early")).doesNotContain(piece("trends.range"));
        assertThat(sentence(rising(5)))
                .contains(say("trends.range", level("rarely"), level("never"), level("sometimes"), 5))
                .doesNotContain(say("trends.not-found"))
                .doesNotContain(piece("trends.rising"));
        assertThat(sentence(rising(6))).contains(say("trends.not-found"));
        assertThat(sentence(rising(8))).contains(say("trends.rising", say("trends.pace.many", 3)));
    }

    private static String level(String id) {
        return pack("scale." + id).toLowerCase(Locale.ENGLISH);
    }

    private static String sentence(List<Outside.Day> days) {
        return WORDED.told(Trends.of(PACK, Histories.kept(days)).courses().get(2));
    }

    /** Only "carrying too much" is answered, so that Holm has one test. */
    private static List<Outside.Day> rising(int count) {
        var steps = List.of(0, 0, 1, 2, 1, 3, 4, 4);
        return IntStream.range(0, count)
                .mapToObj(i -> new Outside.Day(
                        LocalDate.of(2026, 1, 1).plusDays(14L * i),
                        0,
                        1,
                        Map.of("overestimates", steps.get(i), "overstretches", steps.get(i))))
                .toList();
    }

    @Test
    void anEmptyJournalHasNothingToTellAndKeepsItsShape() throws CannotOpen, NotSaved {
        kept(List.of());

        assertThat(typed.run("trends").out().strip()).isEqualTo(say("trends.none"));
        JsonNode told =
                JsonMapper.shared().readTree(typed.run("trends", "--json").out());
        assertThat(told.propertyNames()).containsExactlyElementsOf(Outside.PATTERNS.keySet());
        assertThat(told.get("guarding").get("middle").isNull()).isTrue();
        assertThat(told.get("guarding").get("points").isEmpty()).isTrue();
    }
}
