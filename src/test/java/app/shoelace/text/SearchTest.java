package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.text.Search.Piece;
import app.shoelace.text.Search.Wanted;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as a reader would find them, and marked where they stand. */
class SearchTest {
    private static boolean finds(String typed, String... texts) {
        return !Search.in(List.of("it"), _ -> List.of(texts))
                .find(Wanted.of(typed))
                .all()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mo, mom", "mom, mom", "a, a mom", "mom as, moment ask", "'', a", "a b, ab"})
    void moreLettersAreFoundAmongWhatFewerLeft(String fewer, String more) {
        var all = Search.in(
                List.of("moment", "a moment", "asked a moment", "b", "ab", "mom asked"), text -> List.of(text));

        assertThat(Wanted.of(more).narrows(Wanted.of(fewer))).isTrue();
        assertThat(all.find(Wanted.of(fewer)).find(Wanted.of(more)).all())
                .isEqualTo(all.find(Wanted.of(more)).all());
    }

    @ParameterizedTest
    @CsvSource({"moment, mom", "mom as, mom", "a, b"})
    void otherLettersAreLookedForAnew(String before, String now) {
        assertThat(Wanted.of(now).narrows(Wanted.of(before))).isFalse();
    }

    private static String marked(String typed, String text, int length) {
        return Search.around(Wanted.of(typed), text, length).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Provide
    static Arbitrary<String> anything() {
        // letters with marks before and behind them, ligatures, Hangul, Greek, sharp s, what lies beyond 16 bits
        String letters = "abcXYZ \n\té\u0301\u0308ßẞİıﬁÅΑΣςσ각한ﾊǅ½①🥾👩‍🚀\u00a0-.’";
        return Arbitraries.of(letters.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    @Property
    void whatPlainSearchFindsIsFound(
            @ForAll("anything") String before, @ForAll("anything") String wanted, @ForAll("anything") String after) {
        assertThat(finds(wanted, before + wanted + after)).isTrue();
    }

    @Property
    void howAWordIsWrittenMakesNoDifference(@ForAll("anything") String words) {
        assertThat(finds(Normalizer.normalize(words, Normalizer.Form.NFD), words))
                .isTrue();
        assertThat(finds(words, Normalizer.normalize(words, Normalizer.Form.NFD)))
                .isTrue();
        assertThat(finds(Normalizer.normalize(words, Normalizer.Form.NFC), words))
                .isTrue();
        assertThat(finds(words.toUpperCase(Locale.ROOT), words)).isTrue();
    }

    @Property
    void thePiecesReadAsTheText(@ForAll("anything") String text, @ForAll("anything") String typed) {
        assertThat(Search.around(Wanted.of(typed), text, 1000).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text.replace('\n', ' '));
        assertThat(Search.any(Wanted.of(typed), text))
                .isEqualTo(Search.around(Wanted.of(typed), text, 1000).stream().anyMatch(Piece::found));
    }

    @Property
    void aPartIsNoLongerThanAskedForAndHoldsAFoundWordWhole(
            @ForAll("anything") String before, @ForAll("anything") String after) {
        String text = before.repeat(5) + " needle " + after.repeat(5);
        List<Piece> pieces = Search.around(Wanted.of("needle"), text, 40);

        assertThat(pieces).anyMatch(piece -> piece.found() && piece.text().equals("needle"));
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThanOrEqualTo(40 + "needle".length() + "… ".length() + " …".length());
    }

    @ParameterizedTest
    @CsvSource({
        "cafe, im Café um neun",
        "CAFÉ, im cafe",
        "strasse, in der Straße",
        "STRAẞE, die Strasse",
        "σοφος, ὁ ΣΟΦΌΣ",
        "fi, ﬁne",
        "ile, İle",
        "sister budget, The budget of my sister"
    })
    void accentsAndCaseMakeNoDifference(String typed, String text) {
        assertThat(finds(typed, text)).isTrue();
    }

    @Test
    void everyWordMustBeFoundInAnyOfTheTexts() {
        assertThat(finds("sister budget", "my sister", "the budget")).isTrue();
        assertThat(finds("sister boat", "my sister", "the budget")).isFalse();
        assertThat(finds("sisterthe", "my sister", "the budget")).isFalse();
        assertThat(finds("budget", new String[0])).isFalse();
    }

    @Test
    void whatWasFoundIsMarkedWithItsAccents() {
        assertThat(marked("cafe", "Im Cafe\u0301 war’s", 100)).isEqualTo("Im [Cafe\u0301] war’s");
        assertThat(marked("s", "Straße", 100)).isEqualTo("[S]tra[ß]e");
        assertThat(marked("aa", "aaa", 100)).isEqualTo("[aaa]");
        assertThat(marked("", "as it is", 100)).isEqualTo("as it is");
    }

    @Test
    void ofALongTextThePartAroundTheWordIsShown() {
        String text = "word ".repeat(100) + "here it is " + "word ".repeat(100);
        assertThat(marked("here", text, 60))
                .isEqualTo("… word word word word [here] it is word word word word word word …");
    }
}
