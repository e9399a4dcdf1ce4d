package app.shoelace.summary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicTest {
    private final Arabic arabic = new Arabic();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اتصلت أختي مرتين بشأن الانتقال إلى البيت الجديد ولم أرد.",
                "لا أحد يعرف، ولأنني لم أسأل لم يأتِ أحد لمساعدتي في المجيء.",
                "نحن نجح، تحت محمد، بحث ثم تمّ، في كي لي بي، على ما يرام؟",
                "الحُبُّ لَا يُطْلَبُ، قُلْتُ لِأُمِّي: «لَآتِيَنَّ غدًا»ـــ",
                "خواهرم دو بار زنگ زد؛ گفتم چیزی نمی‌خواهم. پژواک کجاست؟ ۱۲۳",
                "ٹھیک ڑ ڈ ں چ گ ژ"
            })
    void everyLetterIsThereAndHasASign(String words) throws IOException {
        String joined = arabic.joined(words);
        assertThat(letters(joined)).isEqualTo(letters(words));
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Template.bytes(Face.ALL_ELSE.path())))) {
            var signs = font.getUnicodeCmapLookup();
            assertThat(joined.codePoints()
                            .filter(sign -> sign > ' ' && signs.getGlyphId(sign) == 0)
                            .mapToObj(Integer::toHexString))
                    .isEmpty();
        }
    }

    @Test
    void lamAndAlefAreOneSignAlsoWithAMarkBetween() {
        assertThat(arabic.joined("لا")).isEqualTo("\uFEFB");
        assertThat(arabic.joined("سلا")).isEqualTo("\uFEB3\uFEFC");
        assertThat(arabic.joined("لَا")).isEqualTo("\uFEFB\u064E");
        assertThat(arabic.joined("نحن")).isEqualTo("\uFEE7\uFEA4\uFEE6");
    }

    // a mark on lam comes after the alef once both are one sign
    private static String letters(String text) {
        return Normalizer.normalize(text, Form.NFKC).replaceAll("\\p{Mn}", "");
    }
}
