package app.shoelace.rules;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Overall;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Rule;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.Scale;
import app.shoelace.pack.SignId;
import app.shoelace.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** What is shown equals what someone else reads from the page that lays down the rules. */
class ReadAgainTest {
    private final Map<String, Integer> shown = new HashMap<>();
    private final Engine engine = new Engine(Given.PACK, Messages.in("en"));

    @Property(tries = 5_000)
    void equalsASecondReading(@ForAll long seed) {
        var random = new Random(seed);
        int blanks = random.nextInt(4) * 8;
        var before = new ArrayList<Plainly.Day>();
        long day = Given.TODAY.toEpochDay();
        // now and then a person who answers much the same each time, or all of it, or hardly any of it, and one of
        // years,
        // whose own range can be told
        int earlier = random.nextInt(10) == 0 ? 90 + random.nextInt(60) : random.nextInt(15);
        int spread = 1 + random.nextInt(earlier < 60 ? 5 : 3);
        int from = random.nextInt(6 - spread);
        int newWording = earlier < 60 ? 9 : 200;
        for (int i = earlier; i > 0; i--) {
            day -= random.nextInt(25);
            before.addFirst(new Plainly.Day(
                    day,
                    random.nextInt(newWording) == 0 ? "old" : "new",
                    answers(random, earlier < 60 ? random.nextInt(6 - spread) : from, spread, blanks),
                    known(random)));
        }
        var now = new Plainly.Day(Given.TODAY.toEpochDay(), "new", answers(random, 0, 5, blanks), known(random));
        int asks = Math.max(0, random.nextInt(4) - 2);
        var plainly = new Plainly(now, before, asks);

        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < before.size(); i++) {
            checkIns.add(checkIn(before.get(i), i));
        }
        CheckIn checkIn = checkIn(now, before.size());
        checkIns.add(checkIn);
        Reading reading = engine.read(Facts.of(checkIn, checkIns, asks));

        assertThat(shown(reading.insights())).isEqualTo(plainly.shown());
        var noticed = new ArrayList<>(shown(reading.insights()));
        noticed.addAll(shown(reading.others()));
        assertThat(noticed).containsExactlyInAnyOrderElementsOf(plainly.noticed());
        reading.insights().forEach(insight -> assertInPacksOrder(insight.signs()));
        assertThat(reading.notes().stream()
                        .map(note -> note.rule().id() + " "
                                + note.signs().stream().map(SignId::value).toList())
                        .toList())
                .isEqualTo(plainly.blank().isEmpty() ? List.of() : List.of("left-blank " + plainly.blank()));
        assertLevels(reading, now, plainly);
        assertThat(Overall.of(Given.PACK.signs(), checkIn.said())
                        .map(overall -> overall.often() + "/" + overall.answered() + "/" + overall.median())
                        .orElse(""))
                .isEqualTo(Plainly.overall(now));
        assertOpenings(reading, plainly, now, before);
        plainly.noticed().forEach(one -> shown.merge(one.rule(), 1, Integer::sum));
    }

    private static List<Plainly.Shown> shown(List<Insight> insights) {
        return insights.stream()
                .map(insight -> new Plainly.Shown(
                        insight.rule().id().value(),
                        insight.signs().stream().map(SignId::value).collect(Collectors.toSet())))
                .toList();
    }

    @AfterProperty
    void everyRuleHasShownManyTimes() {
        for (Rule rule : Given.PACK.rules()) {
            if (rule.kind() != Rule.Kind.NOTE) {
                assertThat(shown.getOrDefault(rule.id().value(), 0))
                        .as(rule.id().value())
                        .isGreaterThan(10);
            }
        }
    }

    private static void assertInPacksOrder(List<SignId> signs) {
        assertThat(signs.stream()
                        .map(sign -> Plainly.SIGNS.indexOf(sign.value()))
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static void assertLevels(Reading reading, Plainly.Day now, Plainly plainly) {
        assertThat(reading.levels()).hasSize(Plainly.PATTERNS.size());
        reading.levels().forEach(level -> {
            var expected = Plainly.level(now, level.pattern().value());
            assertThat(level.mean().orElse(Double.NaN)).isEqualTo(Double.valueOf(expected.level()));
            assertThat(level.answered()).isEqualTo(expected.answered());
            assertThat(level.applicable()).isEqualTo(expected.applicable());
        });
        var shifts = plainly.shifts();
        assertThat(reading.shifts().stream()
                        .map(shift -> shift.pattern().value())
                        .toList())
                .containsExactlyElementsOf(shifts.keySet());
        reading.shifts()
                .forEach(shift -> assertThat(shift.by())
                        .isEqualTo(shifts.get(shift.pattern().value()), within(1e-9)));
    }

    /** A sentence for each sign that eased, and for each pattern outside its range. */
    private static void assertOpenings(Reading reading, Plainly plainly, Plainly.Day now, List<Plainly.Day> before) {
        Scale scale = Given.PACK.scale();
        for (Insight insight : reading.insights()) {
            String text = insight.text().plain();
            if (insight.rule().id().value().equals("eased")) {
                var last = before.stream()
                        .filter(day -> day.wording().equals("new"))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
                for (String sign : plainly.eased()) {
                    assertThat(text)
                            .contains(pack("rules.eased.openings.eased")
                                    .replace("{sign}", Given.PACK.shortLabel(new SignId(sign)))
                                    .replace("**{before}**", word(scale, last, sign))
                                    .replace("**{now}**", word(scale, now, sign)));
                }
            }
            if (insight.rule().id().value().equals("own-range")) {
                String end = pack("rules.own-range.openings.more").split("\\{chance}", -1)[1];
                assertThat(text.split(Pattern.quote(end), -1))
                        .hasSize(plainly.outside().size() + 1);
            }
            assertThat(text).doesNotContain("{").doesNotContain("**");
            assertThat(insight.why().plain())
                    .startsWith(piece("why"))
                    .contains(piece("why.unless"))
                    .doesNotContain("{");
        }
    }

    private static Set<String> known(Random random) {
        return random.nextInt(6) == 0 ? Set.of("health-carried-alone", "a-lot-today") : Set.of();
    }

    private static String word(Scale scale, Plainly.Day day, String sign) {
        return scale.word((Integer) day.answers().getOrDefault(sign, 0)).toLowerCase(Locale.ENGLISH);
    }

    private static Map<String, Object> answers(Random random, int from, int spread, int blanks) {
        var answers = new HashMap<String, Object>();
        for (String sign : Plainly.SIGNS) {
            int other = random.nextInt(100);
            if (other < blanks / 2) {
                answers.put(sign, "n/a");
            } else if (other >= blanks) {
                answers.put(sign, from + random.nextInt(spread));
            }
        }
        return answers;
    }

    private static CheckIn checkIn(Plainly.Day day, int place) {
        Answers said = Answers.NOTHING;
        for (var answer : day.answers().entrySet()) {
            said = said.withAnswer(
                    new SignId(answer.getKey()),
                    answer.getValue() instanceof Integer step ? new Answer.Rated(step) : Answer.NOT_APPLICABLE);
        }
        for (String rule : day.known()) {
            said = said.withKnown(new RuleId(rule), true);
        }
        LocalDate date = LocalDate.ofEpochDay(day.day());
        Edition edition = day.wording().equals("new") ? Given.PACK.edition() : new Edition("hyper-independence", 0);
        return new CheckIn(new UUID(place, 0), date, date, edition, "en", said);
    }
}
