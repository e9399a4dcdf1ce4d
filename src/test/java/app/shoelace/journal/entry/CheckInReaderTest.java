package app.shoelace.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.Edition;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever bytes lie there, what is read is as the schema says, and is written as the same content again. */
class CheckInReaderTest {
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CheckInReaderTest.class.getResourceAsStream("/schema/check-in.schema.json"), InputFormat.JSON);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String PLAIN = """
            {"format":1,"date":"2026-11-24","entered":"2026-11-25","pack":"hyper-independence","edition":1,"language":"en",\
            "answers":{"says-no":3,"wont-ask":"skipped"},"notes":{"says-no":"I said no."},"effects":{"says-no":"cost"},\
            "closing":"Enough."}""";

    private static Optional<CheckIn> read(byte[] json) {
        try {
            return Body.read(ID, Row.CHECK_IN, json) instanceof Body.OfEntry(Entry.OfCheckIn(var checkIn))
                    ? Optional.of(checkIn)
                    : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsAPlainCheckInWhole() {
        assertThat(read(bytes(PLAIN))).map(Documents::write).hasValue(bytes(PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"format\":1} | $.pack",
                "\"date\":\"2026-11-24\" -> \"date\":\"2026-02-30\" | $.date",
                "\"entered\":\"2026-11-25\" -> \"entered\":\"2026-11-5\" | $.entered",
                "\"edition\":1 -> \"edition\":0 | $.edition",
                "\"language\":\"en\" -> \"language\":\"e\" | $.language",
                "\"wont-ask\":\"skipped\" -> \"wont-ask\":\"maybe\" | $.answers.wont-ask",
                "\"says-no\":\"cost\" -> \"Says no\":\"cost\" | $.effects.Says no",
                "\"closing\":\"Enough.\" -> \"bring\":[\"closing\",\"closing\"] | $.bring[1]",
                "\"closing\":\"Enough.\" -> \"items\":{\"x\":1} | $.items.x",
                "\"closing\":\"Enough.\" -> \"origins\":{\"body\":{\"ticks\":[\"A b\"]}} | $.origins.body.ticks[0]",
                "\"closing\":\"Enough.\" -> \"first\":{\"answers\":{\"says-no\":7}} | $.first.answers.says-no",
                "\"closing\":\"Enough.\" -> \"first\":{\"answers\":{\"says-no\":1}} | $.first.changed",
                "\"closing\":\"Enough.\" -> \"first\":{\"date\":\"2026-11-24\"} | $.first.date"
            })
    void tellsWhereItIsWrong(String change, String path) {
        List<String> parts = List.of(change.split(" -> "));
        String json = parts.size() == 1 ? change : PLAIN.replace(parts.get(0), parts.get(1));
        assertThat(json).isNotEqualTo(PLAIN);
        assertThatThrownBy(() -> Body.read(ID, Row.CHECK_IN, bytes(json)))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void keepsTheSameSignInMemoryOnlyOnce() throws Unreadable {
        var signs = new HashMap<String, SignId>();
        Body body = Body.read(ID, Row.CHECK_IN, bytes(PLAIN), name -> signs.computeIfAbsent(name, SignId::new));
        assertThat(signs).containsOnlyKeys("says-no", "wont-ask");
        assertThat(body).isEqualTo(Body.read(ID, Row.CHECK_IN, bytes(PLAIN)));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAndWrittenTheSame(@ForAll("saids") Answers said) {
        byte[] json = Documents.write(new CheckIn(ID, DAY.minusDays(1), DAY, new Edition("p", 2), "en", said));

        assertThat(read(json))
                .map(Documents::write)
                .as(new String(json, StandardCharsets.UTF_8))
                .hasValue(json);
    }

    @Property(tries = 2000)
    void aChangedByteIsRefusedOrStillAsTheSchemaSays(
            @ForAll @IntRange(max = 305) int place, @ForAll byte other, @ForAll boolean more) {
        byte[] json = bytes(PLAIN.substring(0, more ? PLAIN.length() : Math.min(place + 1, PLAIN.length())));
        json[Math.min(place, json.length - 1)] = other;

        Optional<CheckIn> seen = read(json);

        if (seen.isPresent()) {
            assertThat(SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                    .as("byte %d at %d", other, place)
                    .isEmpty();
            assertThat(read(Documents.write(seen.get()))).isEqualTo(seen);
        }
    }

    @Provide
    Arbitrary<Answers> saids() {
        Arbitrary<SignId> signs =
                Arbitraries.of("says-no", "a", "wont-ask", "needy-2").map(SignId::new);
        Arbitrary<Answer> answers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4).map(Answer.Rated::new),
                Arbitraries.of(Answer.NOT_APPLICABLE, Answer.SKIPPED));
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(30));
        var verdicts = Arbitraries.maps(Arbitraries.just(new RuleId("rule")), Arbitraries.of(Verdict.class))
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.maps(signs, answers).ofMaxSize(4),
                        Arbitraries.maps(signs, texts).ofMaxSize(3),
                        Arbitraries.maps(signs, Arbitraries.of(Effect.class)).ofMaxSize(2),
                        verdicts,
                        Arbitraries.oneOf(Arbitraries.just(""), texts))
                .as((answered, moments, effects, fits, closing) ->
                        new Answers(answered, moments, effects, Map.of(), fits, Set.of(), closing));
    }
}
