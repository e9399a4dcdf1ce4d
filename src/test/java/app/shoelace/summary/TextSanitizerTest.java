package app.shoelace.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the page cannot turn other text round or steer a printer, and nothing else of it is lost. */
class TextSanitizerTest {
    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x1B, 0x9B, 0, 0xFEFF})
    void whatSteersOrTurnsIsLeftOut(int point) {
        assertThat(TextSanitizer.words("a" + Character.toString(point) + "b")).isEqualTo("ab");
        assertThat(TextSanitizer.line("a" + Character.toString(point) + "b")).isEqualTo("ab");
    }

    @Test
    void linesStayLinesAndInALineTheyAreSpaces() {
        assertThat(TextSanitizer.words("a\r\nb\rc\nd\u2028e\tf")).isEqualTo("a\nb\nc\nd\ne f");
        assertThat(TextSanitizer.line("a\r\nb\u2029c")).isEqualTo("a b c");
    }

    @Test
    void everythingElseStays() {
        assertThat(TextSanitizer.words("naïve “x” 🥾 שלום مرحبا \u200D\u200F"))
                .isEqualTo("naïve “x” 🥾 שלום مرحبا \u200D\u200F");
        assertThat(TextSanitizer.words("e\u0301\uD800")).isEqualTo("é\uFFFD");
    }
}
