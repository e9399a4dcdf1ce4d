package app.shoelace.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads, by its key, so that a better sentence breaks no test. */
public final class Texts {
    private static final String PLACE = "\u0000";
    private static final Object[] PLACES =
            Stream.generate(() -> PLACE).limit(10).toArray();
    private static final Messages MESSAGES = Messages.in("en");
    private static final JsonNode PACK = readPack();

    private Texts() {}

    /**
     * The English text of a key of the interface, with its places filled.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static String say(String key, Object... values) {
        return MESSAGES.text(key, values);
    }

    /** The longest piece of that text between its places, for a test that does not know what fills them. */
    public static String piece(String key) {
        return longest(MESSAGES.text(key, PLACES).split(PLACE, -1));
    }

    /**
     * The English text of the pack at that path, such as {@code signs.says-no.short} or {@code ladder.0}.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public static String pack(String path) {
        return below(PACK, path).orElseThrow(() -> new IllegalArgumentException("no text " + path));
    }

    /** The longest piece of a text of the pack between its places. */
    public static String packPiece(String path) {
        return longest(pack(path).split("\\{[^}]*}", -1));
    }

    private static String longest(String... pieces) {
        return Arrays.stream(pieces)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    // a key may have dots of its own, so all that begin the path are tried
    private static Optional<String> below(JsonNode node, String path) {
        if (path.isEmpty()) {
            return Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString);
        }
        if (node.isArray()) {
            String[] steps = path.split("\\.", 2);
            return below(node.path(Integer.parseInt(steps[0])), steps.length > 1 ? steps[1] : "");
        }
        return node.properties().stream()
                .filter(field -> (path + ".").startsWith(field.getKey() + "."))
                .flatMap(field ->
                        below(
                                field.getValue(),
                                path.substring(
                                        Math.min(path.length(), field.getKey().length() + 1)))
                                .stream())
                .findFirst();
    }

    private static JsonNode readPack() {
        try (InputStream in = Texts.class.getResourceAsStream("/pack/hyper-independence/en.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
