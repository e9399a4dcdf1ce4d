package app.shoelace.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private final RecoveryCode code = RecoveryCode.make(new Random(4));

    @Test
    void itIsSevenGroupsOfClearLetters() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.make(new SecureRandom()).text()).isNotEqualTo(code.text());
    }

    @Test
    void itIsTakenHoweverItIsWritten() {
        String text = code.text();
        assertThat(code.is(text.toCharArray())).isTrue();
        assertThat(code.is(text.replace("-", "").toCharArray())).isTrue();
        assertThat(code.is((" " + text.toLowerCase(Locale.ROOT).replace("-", " – ") + "\n").toCharArray()))
                .isTrue();
        assertThat(code.is(text.replace('0', 'o').replace('1', 'l').toCharArray()))
                .isTrue();
        // what a typewriter, a table or an editor sets between
        for (String between : new String[] {"_", "\u2212", " · ", ".", "\u00AD", "\uFEFF"}) {
            assertThat(code.is(text.replace("-", between).toCharArray()))
                    .as(between)
                    .isTrue();
        }
        assertThat(code.is(text.substring(1).toCharArray())).isFalse();
        assertThat(code.is((text + "0").toCharArray())).isFalse();
        assertThat(code.is(new char[0])).isFalse();
        assertThat(code.is("ſ".repeat(28).toCharArray())).isFalse();
    }

    @Test
    void everyWrongLetterAndEveryTwoThatChangedPlacesAreNoticed() {
        char[] letters = code.text().replace("-", "").toCharArray();
        var wrong = new HashSet<String>();
        for (int i = 0; i < letters.length; i++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                char[] typed = letters.clone();
                typed[i] = other;
                wrong.add(new String(typed));
            }
            for (int j = 0; j < i; j++) {
                char[] typed = letters.clone();
                typed[i] = letters[j];
                typed[j] = letters[i];
                wrong.add(new String(typed));
            }
        }
        wrong.remove(new String(letters));
        assertThat(wrong).hasSizeGreaterThan(1000).allSatisfy(typed -> {
            assertThat(RecoveryCode.of(typed.toCharArray())).isEmpty();
            assertThat(RecoveryCode.looksLikeOne(typed.toCharArray())).isTrue();
        });
    }

    @Test
    void aPassphraseDoesNotLookLikeOne() {
        assertThat(RecoveryCode.looksLikeOne("pebble lantern drum window".toCharArray()))
                .isFalse();
        assertThat(RecoveryCode.looksLikeOne(new char[0])).isFalse();
    }
}
