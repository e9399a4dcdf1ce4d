package app.shoelace.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.Edition;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look sees what the close one sees, or steps back. */
class FastCheckInReaderTest {
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String PLAIN = """
            {"format":1,"date":"2026-11-24","entered":"2026-11-25","pack":"hyper-independence","edition":1,"language":"en",\
            "answers":{"says-no":3,"wont-ask":"skipped"},"notes":{"says-no":"I said no."},"effects":{"says-no":"cost"},\
            "closing":"Enough."}""";

    private static Optional<CheckIn> closely(byte[] json) {
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
    void seesAPlainCheckInWhole() {
        assertThat(new FastCheckInReader(new HashMap<>()).checkIn(ID, bytes(PLAIN)))
                .isPresent()
                .isEqualTo(closely(bytes(PLAIN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":1}",
                "",
                "{\"format\":1,\"date\":\"2026-02-30\",\"entered\":\"2026-11-25\",\"pack\":\"p\",\"edition\":1,\"language\":\"en\"}",
                "{\"format\":1,\"date\":\"2026-02-20\",\"entered\":\"2026-11-25\",\"pack\":\"p\",\"edition\":0,\"language\":\"en\"}",
                "{\"format\":1,\"date\":\"2026-02-20\",\"entered\":\"2026-11-25\",\"pack\":\"p\",\"edition\":1,\"language\":\"e\"}"
            })
    void leavesWhatIsWrongToTheCloseLook(String json) {
        assertThat(new FastCheckInReader(new HashMap<>()).checkIn(ID, bytes(json)))
                .isEmpty();
    }

    @Property(tries = 300)
    void whatIsWrittenIsSeenAlike(@ForAll("saids") Answers said) {
        byte[] json = Documents.write(new CheckIn(ID, DAY.minusDays(1), DAY, new Edition("p", 2), "en", said));

        Optional<CheckIn> seen = new FastCheckInReader(new HashMap<>()).checkIn(ID, json);

        assertThat(seen.isEmpty() || seen.equals(closely(json)))
                .as(new String(json, StandardCharsets.UTF_8))
                .isTrue();
    }

    @Property(tries = 2000)
    void aChangedByteIsSeenAlikeOrNotAtAll(
            @ForAll @IntRange(max = 305) int place, @ForAll byte other, @ForAll boolean more) {
        byte[] json = bytes(PLAIN.substring(0, more ? PLAIN.length() : Math.min(place + 1, PLAIN.length())));
        json[Math.min(place, json.length - 1)] = other;

        Optional<CheckIn> seen = new FastCheckInReader(new HashMap<>()).checkIn(ID, json);

        if (seen.isPresent()) {
            assertThat(closely(json)).as("byte %d at %d", other, place).isEqualTo(seen);
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
