package app.shoelace.json.cursor;

import app.shoelace.text.Messages;
import app.shoelace.text.SafeText;
import java.util.List;

/**
 * One thing that is wrong in a file from outside.
 *
 * @param file the file's name
 * @param path where in it, as a JSONPath (RFC 9535) such as {@code $.signs[2].pattern} or
 *     {@code $.answers.says-no}
 * @param key the interface text that says what was expected
 * @param values what fills the places of that text; a {@link Word} is looked up itself
 */
public record Fault(String file, String path, String key, List<Object> values) {

    /** A value that is an interface text, by its key. */
    public record Word(String key) {}

    public Fault {
        values = List.copyOf(values);
    }

    /** File, path and what was expected, in one line. */
    public String told(Messages messages) {
        Object[] words = values.stream()
                .map(value -> value instanceof Word(var word) ? messages.text(word) : value)
                .toArray();
        return SafeText.line(messages.text("pack.fault", file, path, messages.text(key, words)));
    }
}
