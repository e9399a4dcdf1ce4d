package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests take what a person reads by its key, from {@link Texts}, so that a better sentence breaks none of them. */
class ByKeyTest {
    private static final int FEWEST_LETTERS = 12;

    /** Tests of the words themselves, with the reason. */
    private static final Map<String, String> OF_THE_WORDS = Map.of(
            "ContentTest", "answers to another question, or on another scale, could not be compared",
            "SpokenWordsTest", "it names the texts in which a word is what a person says");

    /** Comments are passed over, and what is one string in several pieces is caught as one. */
    private static final Pattern STRINGS = Pattern.compile(
            "//[^\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?s:.*?)\"\"\"|(\"(?:\\\\.|[^\"\\\\\n])*\"(?:\\s*\\+\\s*\"(?:\\\\.|[^\"\\\\\n])*\")*)");

    private static final Pattern PIECE = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void noTestRepeatsASentenceThatAPersonReads() throws IOException {
        List<Sentence> sentences = ShownText.all().stream()
                .filter(text -> isLong(PLACE.matcher(text.text()).replaceAll("")))
                .map(Sentence::of)
                .toList();
        var repeated = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !OF_THE_WORDS.containsKey(name(path)))
                    .toList()) {
                for (String said : strings(Files.readString(file))) {
                    sentences.stream()
                            .filter(sentence -> sentence.form().matcher(said).matches())
                            .forEach(sentence -> repeated.add(name(file) + ": “" + said + "” is " + sentence.where()));
                }
            }
        }
        assertThat(repeated)
                .as("take these by their key, with Texts.say or Texts.pack")
                .isEmpty();
    }

    @Test
    void whatIsPassedOverIsThereAndRepeatsSome() throws IOException {
        for (String test : OF_THE_WORDS.keySet()) {
            try (var files = Files.walk(Path.of("src/test/java"))) {
                Path file = files.filter(path -> name(path).equals(test))
                        .findFirst()
                        .orElseThrow();
                var said = strings(Files.readString(file));
                assertThat(ShownText.all()).anyMatch(text -> said.stream().anyMatch(one -> one.contains(text.text())));
            }
        }
    }

    @Test
    void aSentenceInSeveralPiecesOrWithItsPlacesFilledIsFound() {
        assertThat(strings("f(\"one \\\"and\\\"\"\n  + \" two\"); // \"no\"\n g(\"x\", 'y')"))
                .containsExactly("one \"and\" two", "x");
        var sentence = Sentence.of(new ShownText("a file", "a key", "You guessed {0} in {1}."));
        assertThat("You guessed 30 in 100.").matches(sentence.form());
        assertThat("You guessed it.").doesNotMatch(sentence.form());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static boolean isLong(String text) {
        return text.strip().contains(" ")
                && text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private static List<String> strings(String source) {
        return STRINGS.matcher(source)
                .results()
                .filter(found -> found.group(1) != null)
                .map(found -> PIECE.matcher(found.group(1))
                        .results()
                        .map(piece -> piece.group(1).replace("\\\"", "\""))
                        .collect(Collectors.joining()))
                .toList();
    }

    /** A text of the interface or the pack, in the form that it has once its places are filled. */
    private record Sentence(String where, Pattern form) {
        static Sentence of(ShownText text) {
            String[] pieces = PLACE.split(text.text(), -1);
            var form = new StringBuilder(Pattern.quote(pieces[0]));
            for (int i = 1; i < pieces.length; i++) {
                form.append("(?s:.+)").append(Pattern.quote(pieces[i]));
            }
            return new Sentence(text.where(), Pattern.compile(form.toString()));
        }
    }
}
