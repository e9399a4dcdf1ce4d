package app.shoelace.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels and the overall reading, only where enough was answered. A dot is a blank, a dash did not come up. */
class LevelTest {
    private static final PatternId PATTERN = new PatternId("p");

    private final List<Sign> signs = new ArrayList<>();

    private Answers said(String answers) {
        Answers said = Answers.NOTHING;
        for (int i = 0; i < answers.length(); i++) {
            char answer = answers.charAt(i);
            SignId id = new SignId("s" + signs.size());
            signs.add(new Sign(id, PATTERN, "", "", ""));
            said = said.withAnswer(
                    id,
                    switch (answer) {
                        case '.' -> Answer.SKIPPED;
                        case '-' -> Answer.NOT_APPLICABLE;
                        default -> new Answer.Rated(answer - '0');
                    });
        }
        return said;
    }

    @ParameterizedTest
    @CsvSource({
        "332, 2.6666666666666665, 3, 3",
        "34., 3.5, 2, 3",
        "34.., none, 2, 4",
        "34.-, 3.5, 2, 3",
        "34--, 3.5, 2, 2",
        "3--, none, 1, 1",
        "3.-, none, 1, 2",
        "00, 0.0, 2, 2",
        "..., none, 0, 3",
        "---, none, 0, 0",
    })
    void aLevelNeedsTwoAnswersAndMoreThanHalf(String answers, String mean, int answered, int applicable) {
        Answers said = said(answers);
        Level level = Level.of(PATTERN, signs, said);

        assertThat(level.answered()).isEqualTo(answered);
        assertThat(level.applicable()).isEqualTo(applicable);
        assertThat(level.mean())
                .isEqualTo(mean.equals("none") ? Optional.empty() : Optional.of(Double.parseDouble(mean)));
    }

    @ParameterizedTest
    @CsvSource({
        "3333330000, 6, 10, 3.0",
        "4433221100, 4, 10, 2.0",
        "44332211.., 4, 8, 2.5",
        "4433221..., none, 0, 0",
        "443322----, 4, 6, 3.0",
        "44332-----, none, 0, 0",
        "443322.---, 4, 6, 3.0",
        "443322..--, none, 0, 0",
        "4433221..-, none, 0, 0",
        "........--, none, 0, 0",
    })
    void theWholeNeedsSixAnswersAndFourInFive(String answers, String often, int answered, double median) {
        Answers said = said(answers);
        Optional<Overall> expected = often.equals("none")
                ? Optional.empty()
                : Optional.of(new Overall(Integer.parseInt(often), answered, median));

        assertThat(Overall.of(signs, said)).isEqualTo(expected);
    }
}
