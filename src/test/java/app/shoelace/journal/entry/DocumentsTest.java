package app.shoelace.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Verdict;
import app.shoelace.journal.Samples;
import app.shoelace.pack.Edition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000001");
    private static final String WHOLE = """
            {"format":1,"date":"2026-11-23","entered":"2026-11-24","pack":"hyper-independence","edition":1,\
            "language":"en","answers":{"health-alone":"not-applicable","needy-people":"skipped","says-no":3},\
            "notes":{"says-no":"at the shop"},"effects":{"says-no":"cost"},\
            "origins":{"body":{"true":"very","ticks":["anger","stomach"],"text":"tight"},"let-down":{}},\
            "verdicts":{"full-up":"does-not-fit"},"bring":["closing","insight:full-up","origin:body","sign:says-no"],\
            "closing":"enough"}""";
    private static final Schema SCHEMA = schema();

    @Test
    void theFormIsTheOneThatIsPublished() throws Exception {
        CheckIn checkIn = Documents.checkIn(ID, bytes(WHOLE));
        assertThat(checkIn.date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(checkIn.entered()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(checkIn.edition()).isEqualTo(new Edition("hyper-independence", 1));
        Answers said = checkIn.said();
        assertThat(said.answer(new SignId("says-no"))).isEqualTo(new Answer.Rated(3));
        assertThat(said.answer(new SignId("health-alone"))).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(said.answers()).containsEntry(new SignId("needy-people"), Answer.SKIPPED);
        assertThat(said.moments()).containsEntry(new SignId("says-no"), "at the shop");
        assertThat(said.effects()).containsEntry(new SignId("says-no"), Effect.COST);
        assertThat(said.origins().get(new OriginId("body")))
                .isEqualTo(new OriginAnswer(
                        HowTrue.VERY, java.util.Set.of(new TickId("anger"), new TickId("stomach")), "tight"));
        assertThat(said.origins()).containsEntry(new OriginId("let-down"), OriginAnswer.NOTHING);
        assertThat(said.verdicts()).containsEntry(new RuleId("full-up"), Verdict.DOES_NOT_FIT);
        assertThat(said.bring()).hasSize(4);
        assertThat(said.closing()).isEqualTo("enough");
        assertThat(text(Documents.write(checkIn))).isEqualTo(WHOLE);
    }

    @Test
    void anEmptyDraftIsShort() {
        var draft = new Draft(ID, LocalDate.of(2026, 11, 23), Samples.EDITION, "en", 0, Answers.NOTHING);
        assertThat(text(Documents.write(draft)))
                .isEqualTo("{\"format\":1,\"date\":\"2026-11-23\",\"at\":0,\"pack\":\"hyper-independence\","
                        + "\"edition\":1,\"language\":\"en\"}");
    }

    @Property(tries = 400)
    void anyCheckInComesBackAsItWasAndIsAsTheSchemaSays(
            @ForAll("dates") LocalDate date, @ForAll("dates") LocalDate entered, @ForAll("saids") Answers said)
            throws Unreadable {
        var checkIn = new CheckIn(ID, date, entered, Samples.EDITION, "de-CH-1996", said);
        byte[] written = Documents.write(checkIn);
        CheckIn read = Documents.checkIn(ID, written);
        assertThat(read).isEqualTo(new CheckIn(ID, date, entered, Samples.EDITION, "de-CH-1996", mended(said)));
        assertThat(Documents.write(read)).isEqualTo(written);
        assertThat(SCHEMA.validate(text(written), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 200)
    void anyDraftComesBackAsItWasAndIsAsTheSchemaSays(
            @ForAll("dates") LocalDate date, @ForAll("saids") Answers said, @ForAll("pages") int at) throws Unreadable {
        var draft = new Draft(ID, date, Samples.EDITION, "en", at, said);
        byte[] written = Documents.write(draft);
        assertThat(Documents.draft(ID, written)).isEqualTo(draft.saying(mended(said)));
        assertThat(SCHEMA.validate(text(written), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍🦽‍➡️ and 🥾", // joined emoji
                "עצמאית 123 !", // right to left
                "\u202Eback\u202C\u200F",
                "\u0000\u0001\u001B[31m\u0007\u007F\u0085", // control characters
                "\u2028\u2029\uFEFF\uFFFE",
                "\"\\/ </script> ' -- ; DROP TABLE record",
                " \t\r\n "
            })
    void whateverIsWrittenIsKept(String text) throws Unreadable {
        var said = Answers.NOTHING.withMoment(new SignId("says-no"), text).withClosing(text);
        assertThat(read(said)).isEqualTo(said);
    }

    @Test
    void aLongTextIsKept() throws Unreadable {
        var said = Answers.NOTHING.withClosing("It went on 🥾. ".repeat(1_500));
        assertThat(said.closing()).hasSizeGreaterThan(20_000);
        assertThat(read(said)).isEqualTo(said);
    }

    @Test
    void halfACharacterBecomesTheSignForAnUnknownOne() throws Unreadable {
        assertThat(read(Answers.NOTHING.withClosing("a\uD83Db\uDE00c\uD83D")).closing())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"format\":1}",
                "AND {\"format\":1}",
                "+ \"format\":1 -> \"format\":2",
                "+ \"format\":1 -> \"format\":\"1\"",
                "+ \"date\":\"2026-11-23\" -> \"date\":\"2026-02-30\"",
                "+ \"date\":\"2026-11-23\" -> \"date\":\"23.11.2026\"",
                "+ \"date\":\"2026-11-23\" -> \"date\":20261123",
                "+ \"date\":\"2026-11-23\", -> ",
                "+ \"entered\":\"2026-11-24\", -> ",
                "+ \"entered\":\"2026-11-24\", -> \"entered\":\"2026-11-24\",\"at\":3,",
                "+ \"pack\":\"hyper-independence\" -> \"pack\":\"Hyper Independence\"",
                "+ \"pack\":\"hyper-independence\", -> ",
                "+ \"edition\":1 -> \"edition\":0",
                "+ \"edition\":1 -> \"edition\":1.5",
                "+ \"edition\":1 -> \"edition\":99999999999999999999",
                "+ \"language\":\"en\" -> \"language\":\"\"",
                "+ \"language\":\"en\" -> \"language\":null",
                "+ \"says-no\":3 -> \"says-no\":5",
                "+ \"says-no\":3 -> \"says-no\":-1",
                "+ \"says-no\":3 -> \"says-no\":\"3\"",
                "+ \"says-no\":3 -> \"says-no\":3.5",
                "+ \"says-no\":3 -> \"says-no\":true",
                "+ \"says-no\":3 -> \"says-no\":null",
                "+ \"says-no\":3 -> \"says-no\":{}",
                "+ \"says-no\":3 -> \"Says No\":3",
                "+ \"says-no\":\"at the shop\" -> \"says-no\":\"\"",
                "+ \"says-no\":\"at the shop\" -> \"says-no\":[\"at the shop\"]",
                "+ \"says-no\":\"cost\" -> \"says-no\":\"hurt\"",
                "+ {\"says-no\":\"cost\"} -> {}",
                "+ \"true\":\"very\" -> \"true\":\"unsaid\"",
                "+ \"true\":\"very\" -> \"true\":true",
                "+ \"true\":\"very\" -> \"felt\":\"very\"",
                "+ [\"anger\",\"stomach\"] -> []",
                "+ [\"anger\",\"stomach\"] -> [\"anger\",\"anger\"]",
                "+ [\"anger\",\"stomach\"] -> \"anger\"",
                "+ \"text\":\"tight\" -> \"text\":\"\"",
                "+ \"let-down\":{} -> \"let-down\":[]",
                "+ \"full-up\":\"does-not-fit\" -> \"full-up\":\"DOES_NOT_FIT\"",
                "+ \"sign:says-no\" -> \"says-no\"",
                "+ \"sign:says-no\" -> \"sign:\"",
                "+ \"sign:says-no\" -> \"closing\"",
                "+ \"sign:says-no\" -> \"nothing:says-no\"",
                "+ \"closing\":\"enough\" -> \"closing\":\"\"",
                "+ \"closing\":\"enough\" -> \"closing\":\"enough\",\"mood\":\"fine\"",
            })
    void whatIsOffTheFormIsRefusedAsTheSchemaRefusesIt(String change) {
        String json = changed(change);
        assertThat(json).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> Documents.checkIn(ID, bytes(json))).isInstanceOf(Unreadable.class);
        assertThat(bySchema(json)).isFalse();
    }

    // JSON itself is not strict enough here, or the schema has no word for it
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ \"closing\":\"enough\" -> \"closing\":\"enough\",\"closing\":\"twice\"",
                "+ \"says-no\":3 -> \"says-no\":3,\"says-no\":3",
                "+ \"says-no\":3 -> \"says-no\":3.0",
                "+ \"closing\":\"enough\"} -> \"closing\":\"enough\"} {}",
                "+ \"closing\":\"enough\"} -> \"closing\":\"enough\"",
                "+ \"closing\":\"enough\" -> \"closing\":\"enough\",",
                "+ \"closing\":\"enough\" -> \"closing\":'enough'",
                "+ \"closing\":\"enough\" -> \"closing\":\"e\nnough\"",
                "+ \"closing\":\"enough\" -> \"closing\":[[[[[[[[[[[[1]]]]]]]]]]]]",
            })
    void looseJsonIsRefused(String change) {
        String json = changed(change);
        assertThat(json).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> Documents.checkIn(ID, bytes(json))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aDraftIsNoCheckInAndACheckInNoDraft() {
        byte[] draft = Documents.write(new Samples(1).draft());
        byte[] checkIn = Documents.write(new Samples(1).checkIn());
        assertThatThrownBy(() -> Documents.checkIn(ID, draft)).hasMessageContaining("at");
        assertThatThrownBy(() -> Documents.draft(ID, checkIn)).hasMessageContaining("entered");
    }

    @Test
    void aFaultIsNamedByItsPlace() {
        assertThatThrownBy(() -> Documents.checkIn(ID, bytes(changed("+ \"stomach\" -> \"No stomach\""))))
                .hasMessageContaining("$.origins.body.ticks[1]");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Provide
    Arbitrary<Integer> pages() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<Answers> saids() {
        var signs = ids().map(SignId::new);
        var origins = ids().map(OriginId::new);
        var rules = ids().map(RuleId::new);
        var answers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4).map(Answer.Rated::new),
                Arbitraries.of(Answer.NOT_APPLICABLE, Answer.SKIPPED));
        var ticks = ids().map(TickId::new).set().ofMaxSize(4);
        var opened = Combinators.combine(Arbitraries.of(HowTrue.class), ticks, texts())
                .as(OriginAnswer::new);
        Arbitrary<Topic> topics = Arbitraries.oneOf(
                signs.map(Topic.OfSign::new),
                rules.map(Topic.OfInsight::new),
                origins.map(Topic.OfOrigin::new),
                Arbitraries.just(new Topic.OfClosing()));
        return Combinators.combine(
                        Arbitraries.maps(signs, answers).ofMaxSize(12),
                        Arbitraries.maps(signs, texts()).ofMaxSize(4),
                        Arbitraries.maps(signs, Arbitraries.of(Effect.class)).ofMaxSize(4),
                        Arbitraries.maps(origins, opened).ofMaxSize(4),
                        Arbitraries.maps(rules, Arbitraries.of(Verdict.class)).ofMaxSize(4),
                        topics.set().ofMaxSize(5),
                        texts())
                .as(Answers::new);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(0)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> "x" + String.join("-", parts))
                .filter(id -> !id.endsWith("-") && !id.contains("--"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().withCharRange('\uD7F0', '\uE010').ofMaxLength(20),
                Arbitraries.strings().withCharRange('\u0000', '\u0080').ofMaxLength(60));
    }

    // what the person gets: empty moments are none, half characters are unknown ones
    private static Answers mended(Answers said) {
        var mended = new Answers(
                said.answers(),
                java.util.Map.of(),
                said.effects(),
                java.util.Map.of(),
                said.verdicts(),
                said.bring(),
                "");
        for (var moment : said.moments().entrySet()) {
            mended = mended.withMoment(moment.getKey(), mended(moment.getValue()));
        }
        for (var origin : said.origins().entrySet()) {
            OriginAnswer answer = origin.getValue();
            mended = mended.withOrigin(
                    origin.getKey(), new OriginAnswer(answer.felt(), answer.ticks(), mended(answer.text())));
        }
        return mended.withClosing(mended(said.closing()));
    }

    private static String mended(String text) {
        return text.replaceAll("(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "\uFFFD");
    }

    private static Answers read(Answers said) throws Unreadable {
        var checkIn = new CheckIn(ID, Samples.TODAY, Samples.TODAY, Samples.EDITION, "en", said);
        return Documents.checkIn(ID, Documents.write(checkIn)).said();
    }

    private static String changed(String change) {
        if (!change.startsWith("+ ")) {
            return change;
        }
        List<String> parts = List.of(change.substring(2).split(" -> ", -1));
        return WHOLE.replace(parts.get(0), parts.get(1));
    }

    private static boolean bySchema(String json) {
        try {
            return SCHEMA.validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .isEmpty();
        } catch (RuntimeException notJson) {
            return false;
        }
    }

    private static Schema schema() {
        try {
            String text = Files.readString(Path.of("resources/schema/check-in.schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
