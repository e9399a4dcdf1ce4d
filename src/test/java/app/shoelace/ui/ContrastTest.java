package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast computed from the stylesheets' own tokens, as WCAG 2.2 defines it (1.4.3 text, 1.4.11 controls). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    static Stream<Arguments> pairs() {
        return Stream.of("light", "dark")
                .flatMap(theme -> Stream.of(
                        Arguments.of(theme, "ink", "canvas", TEXT),
                        Arguments.of(theme, "ink", "card", TEXT),
                        Arguments.of(theme, "ink", "pine-soft", TEXT),
                        Arguments.of(theme, "soft", "canvas", TEXT),
                        Arguments.of(theme, "soft", "card", TEXT),
                        Arguments.of(theme, "soft", "pine-soft", TEXT),
                        Arguments.of(theme, "pine", "canvas", TEXT),
                        Arguments.of(theme, "pine", "card", TEXT),
                        Arguments.of(theme, "pine", "pine-soft", TEXT),
                        Arguments.of(theme, "on-pine", "pine", TEXT),
                        Arguments.of(theme, "lace", "canvas", CONTROL),
                        Arguments.of(theme, "lace", "card", CONTROL),
                        Arguments.of(theme, "hollow", "canvas", CONTROL),
                        Arguments.of(theme, "hollow", "card", CONTROL)));
    }

    @ParameterizedTest(name = "{0}: {1} on {2} has {3} to 1")
    @MethodSource("pairs")
    void canBeTold(String theme, String over, String under, double least) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        assertThat(contrast(token(tokens, over), token(tokens, under))).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        String sheet = Files.readString(Path.of("resources/theme/tokens-" + theme + ".css"));
        var tokens = new HashMap<String, Color>();
        var found = Pattern.compile("-([a-z-]+):\\s*(#[0-9A-Fa-f]{6});").matcher(sheet);
        while (found.find()) {
            tokens.put(found.group(1), Color.web(found.group(2)));
        }
        return tokens;
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
