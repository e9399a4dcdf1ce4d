package app.shoelace.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalOptionsTest {
    @Test
    void aStartFromTheMenuNamesNothing() {
        assertThat(GlobalOptions.alone())
                .hasValueSatisfying(given -> assertThat(given.journal()).isEmpty());
    }

    @Test
    void aPlainStartIsReadWithoutMoreAdo() {
        assertThat(GlobalOptions.alone(
                        "--journal", "a b/j.db", "--lang", "de", "--pack", "p", "--passphrase-file", "f"))
                .hasValueSatisfying(given -> {
                    assertThat(given.journal()).contains(Path.of("a b/j.db"));
                    assertThat(given.language()).contains("de");
                    assertThat(given.pack()).contains(Path.of("p"));
                    assertThat(given.passphraseFile()).contains(Path.of("f"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "--help",
                "--journal",
                "--journal a list",
                "--journal a --journal b",
                "--journal --lang",
                "--journal=a",
                "--years 3",
                "-x y"
            })
    void allElseIsForTheOneThatTellsMistakes(String line) {
        assertThat(GlobalOptions.alone(line.split(" ", -1))).isEmpty();
    }
}
