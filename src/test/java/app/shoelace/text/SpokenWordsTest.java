package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a person reads, in the app, in the README and on the manual page, is said as people say it. */
class SpokenWordsTest {

    /** What nobody says at a kitchen table, and what they say instead. */
    private static final Map<String, String> UNSPOKEN = new TreeMap<>(Map.ofEntries(
            Map.entry("lie|lies|lay|lays|laid|lying", "a file is in a folder, a copy is next to the journal"),
            Map.entry("stand|stands|stood|standing", "it is there, it says, it means"),
            Map.entry("hold|holds|held|holding", "a passphrase works, a file has entries in it"),
            Map.entry(
                    "(?:take|takes|took|taken|taking|put|puts|in) (?:(?:the|its|their) )?(?:[\\w’']+[’']s )?place",
                    "replace"),
            Map.entry("(?:take|takes|took|taken|taking) place", "happen"),
            Map.entry(
                    "(?:take|takes|took|taken|taking) (?:\\w+ )?(?:\\w+ )?away|take (?:it|them) back",
                    "remove, delete"),
            Map.entry("(?:put|puts|putting) (?:\\w+ )?(?:\\w+ )?back", "restore"),
            Map.entry("had back|be had", "get back, restore"),
            Map.entry("put (?:in|into|aside)", "add, type, install"),
            Map.entry("as (?:it|they) (?:was|were|is|are)", "was not changed, stays the same"),
            Map.entry("(?:no|not) \\w+ any more|anew", "no longer, again, new"),
            Map.entry("whom|whoever", "who, anyone who"),
            Map.entry("by (?:itself|themselves)", "on its own, or who does it"),
            Map.entry("beside", "next to"),
            Map.entry("(?:is|was|are|were) none|all is|not all is", "there is no, everything is"),
            Map.entry("(?:is|are|was|were) sound|read whole|as a whole|one whole", "is fine, could be read"),
            Map.entry("keep all|all is kept|is kept yet|not kept", "save, saved"),
            Map.entry("mend|mended|lack|lacks|broke off", "fix, is missing"),
            Map.entry("look if|look whether|see if", "check that"),
            Map.entry("(?:my|your|the) body (?:minds|mind)|dread", "how tense it makes me"),
            Map.entry("sealed|unsealed", "has a passphrase, is locked"),
            Map.entry("the (?:net|network)", "online"),
            Map.entry("as the computer has it|of now|the same ten minutes", "System, current"),
            Map.entry("support|the help now", "the room is called Help")));

    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:" + String.join("|", UNSPOKEN.keySet()) + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);

    /** Where such a word is what a person would say, and why. */
    private static final Map<String, String> SPOKEN = Map.of(
            "stand up", "a person gets up from a chair",
            "stands out", "people say so of what they notice",
            "stood out", "people say so of what they notice",
            "with whom", "people still say so after with",
            "what took place", "a question keeps its words, or its answers no longer compare");

    @Test
    void everyTextOfTheAppIsSpoken() throws IOException {
        var found = new ArrayList<String>();
        for (ShownText text : ShownText.all()) {
            unspoken(text.words()).forEach(words -> found.add(text + told(words)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "src/dist/linux/shoelace.1",
                "src/dist/linux/control",
                "src/dist/linux/shoelace.desktop",
                "resources/demo/demo.properties"
            })
    void everyPageNextToTheAppIsSpoken(String file) throws IOException {
        var found = new ArrayList<String>();
        var lines = Files.readAllLines(Path.of(file));
        for (int i = 0; i < lines.size(); i++) {
            String where = file + ":" + (i + 1) + " " + lines.get(i);
            // names of texts, files and commands are not spoken
            unspoken(lines.get(i).replaceFirst("^[a-z.-]+=", "").replaceAll("`[^`]*`", ""))
                    .forEach(words -> found.add(where + told(words)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where your words lie",
                "The new passphrase holds.",
                "Put a backup back",
                "Put it in the journal’s place",
                "A backup takes the place of it.",
                "Take the passphrase away",
                "Whom I will ask",
                "It was left as it was.",
                "Hide by itself",
                "All is sound.",
                "How much does my body mind?",
                "Please look if there is room."
            })
    void whatNobodySaysIsFound(String text) {
        assertThat(unspoken(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may want to look around, stand up, or stop here.",
                "believe, standard, household, outlay",
                "Keep it somewhere safe.",
                "I took part of it",
                "It replaces your journal."
            })
    void whatPeopleSayIsFine(String text) {
        assertThat(unspoken(text)).isEmpty();
    }

    private static List<String> unspoken(String text) {
        String rest = text;
        for (String fine : SPOKEN.keySet()) {
            rest = rest.replace(fine, "");
        }
        return List.copyOf(new TreeSet<>(
                ANY.matcher(rest).results().map(match -> match.group()).toList()));
    }

    private static String told(String words) {
        for (Map.Entry<String, String> rule : UNSPOKEN.entrySet()) {
            if (Pattern.compile(rule.getKey(), Pattern.CASE_INSENSITIVE)
                    .matcher(words)
                    .matches()) {
                return "\n    says “" + words + "”; a person would say: " + rule.getValue();
            }
        }
        throw new AssertionError(words);
    }
}
