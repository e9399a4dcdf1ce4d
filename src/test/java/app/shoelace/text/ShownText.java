package app.shoelace.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that a person reads in English, with where it stands.
 *
 * @param file such as {@code i18n/messages.properties}
 * @param key of the message, or the path inside a pack such as {@code signs/says-no/label}
 * @param text with its places still in braces
 */
record ShownText(String file, String key, String text) {

    /** Every text of the shipped pack and of the interface, in English: other languages have grades of their own. */
    static List<ShownText> all() throws IOException {
        var texts = new ArrayList<>(messages());
        try (var packs = Files.list(Path.of("resources/pack"))) {
            for (Path pack : packs.sorted().toList()) {
                Path words = pack.resolve("en.json");
                gather(
                        "pack/" + pack.getFileName() + "/en.json",
                        "",
                        JsonMapper.shared().readTree(words),
                        texts);
            }
        }
        return texts;
    }

    /** Every text of the interface in English. */
    static List<ShownText> messages() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("resources/i18n/messages.properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(key -> new ShownText("i18n/messages.properties", key, properties.getProperty(key)))
                .toList();
    }

    private static void gather(String file, String path, JsonNode node, List<ShownText> into) {
        if (node.isString()) {
            into.add(new ShownText(file, path, node.asString()));
        }
        String below = path.isEmpty() ? "" : path + "/";
        node.properties().forEach(field -> gather(file, below + field.getKey(), field.getValue(), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            gather(file, below + i, node.get(i), into);
        }
    }

    /**
     * What short texts are read together with: the section of a message, or the texts of one kind in a pack, such as all
     * short labels.
     */
    String section() {
        if (file.startsWith("i18n")) {
            return file + " " + key.replaceFirst("\\..*", "");
        }
        if (key.startsWith("texts/")) {
            return file + " " + key.replaceFirst("\\..*", "");
        }
        String[] steps = key.split("/", -1);
        return file + " " + steps[0] + (steps.length > 2 ? "/" + steps[steps.length - 1].replaceFirst("\\d+", "") : "");
    }

    /** The words as they are read, each place filled with a short one, without the marks of strong words. */
    String words() {
        return text.replaceAll("\\{[^}]*\\}", "it").replace("**", "");
    }

    String where() {
        return file + " " + key;
    }

    @Override
    public String toString() {
        return where() + ": “" + text + "”";
    }
}
