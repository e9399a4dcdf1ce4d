package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No text is asked for that is not there, and none is there that nothing asks for. */
class TextKeysTest {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)+");

    /** What has the form of a key and is the name of a file, or of a Java package. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("app\\.shoelace\\b.*|.*\\.(?:json|css|html|properties|db|ttf|png|pdf|txt|csv|ics|md|java)");

    /** Comments and characters are passed over; a string is caught, of one line only, as no key has more. */
    private static final Pattern STRINGS = Pattern.compile(
            "//[^\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?s:.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"");

    /** A look-up of a text, and what follows up to its last string: {@code messages.count(n, "one", "many")}. */
    private static final Pattern LOOK_UP = Pattern.compile(
            "essages(?:\\(\\))?\\s*\\.(?:text\\(\\s*\"([^\"]+)\"|count\\([^\";]*\"([^\"]+)\"\\s*,\\s*\"([^\"]+)\")");

    private final Set<String> messages =
            ShownText.messages().stream().map(ShownText::key).collect(Collectors.toCollection(TreeSet::new));
    private final Set<String> packTexts = PackReader.bundled("en").texts().keySet();
    private final Map<String, String> literals = new TreeMap<>();
    private final Map<String, String> lookedUp = new TreeMap<>();

    TextKeysTest() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                gather(STRINGS, file, literals);
                gather(LOOK_UP, file, lookedUp);
            }
        }
    }

    @Test
    void everyTextOfTheInterfaceIsUsed() {
        var unused = messages.stream().filter(key -> !literals.containsKey(key)).toList();
        assertThat(unused)
                .as("none of these stands in src/main/java as a whole string: use the text, or take it away")
                .isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        var sections = messages.stream().map(TextKeysTest::section).collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        literals.forEach((text, file) -> {
            boolean ofSection = KEY.matcher(text).matches()
                    && !OTHER_NAME.matcher(text).matches()
                    && sections.contains(section(text));
            if (!isThere(text) && (ofSection || lookedUp.containsKey(text))) {
                missing.add(text + " in " + file);
            }
        });
        assertThat(missing)
                .as("these are asked for, or begin like a section of resources/i18n/messages.properties, and have no"
                        + " text there: write it, or mend the key")
                .isEmpty();
    }

    @Test
    void bothWaysOfLookingUpAreSeen() {
        String source = """
                // messages.text("a.comment")
                one = messages.text("a.one", "a value");
                two = messages()
                        .count(list.size(), "a.single", "a.many") + '"' + wordsOf(messages.text(glued));
                """;
        assertThat(LOOK_UP.matcher(source).results().map(found -> found.group(1) + " " + found.group(2)))
                .containsExactly("a.comment null", "a.one null", "null a.single");
        assertThat(STRINGS.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> text != null))
                .containsExactly("a.one", "a value", "a.single", "a.many");
    }

    private boolean isThere(String key) {
        return messages.contains(key)
                || packTexts.contains(key)
                // a list of texts
                || packTexts.contains(key + ".0");
    }

    private static String section(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static void gather(Pattern pattern, Path file, Map<String, String> into) throws IOException {
        var found = pattern.matcher(Files.readString(file));
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    into.putIfAbsent(found.group(group), file.getFileName().toString());
                }
            }
        }
    }
}
