package app.shoelace.text;

import app.shoelace.pack.Pack;
import app.shoelace.pack.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** English as a longer language with marks on its letters: what does not fit here would not fit in German or Latvian. */
public final class PseudoLanguage {
    private static final Map<Character, String> LETTERS = Map.of(
            'a', "ää", 'e', "éé", 'i', "ïï", 'o', "öö", 'u', "ūū", 'c', "č", 'n', "ñ", 's', "š", 'z', "ž", 'y', "ÿ");
    private static final Set<String> NAMES = Set.of("$schema", "pack", "language");

    private PseudoLanguage() {}

    /** Every text of the interface in it. */
    public static Messages messages() throws IOException {
        var english = new Properties();
        try (var in = Files.newBufferedReader(Path.of("resources/i18n/messages.properties"))) {
            english.load(in);
        }
        var texts = new Properties();
        english.forEach((key, text) ->
                texts.put(key, String.valueOf(key).startsWith("date.") ? text : of(String.valueOf(text))));
        return Messages.of(Locale.ENGLISH, texts);
    }

    /** The shipped pack in it, written below that folder and read as any pack is. */
    public static Pack pack(Path folder) throws IOException {
        Path shipped = Path.of("resources/pack/hyper-independence");
        Path other = Files.createDirectories(folder.resolve("pseudo"));
        Files.copy(shipped.resolve("pack.json"), other.resolve("pack.json"));
        JsonNode texts = JsonMapper.shared().readTree(shipped.resolve("en.json"));
        Files.writeString(other.resolve("en.json"), of("", texts).toString());
        return switch (PackReader.read(other, "en")) {
            case PackReader.Read(var pack) -> pack;
            case PackReader.Faulty faulty -> throw new AssertionError(faulty.toString());
        };
    }

    private static JsonNode of(String name, JsonNode node) {
        if (node.isString()) {
            return NAMES.contains(name) ? node : JsonNodeFactory.instance.stringNode(of(node.stringValue()));
        }
        if (node.isArray()) {
            ArrayNode row = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> row.add(of(name, item)));
            return row;
        }
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> group.set(field.getKey(), of(field.getKey(), field.getValue())));
        return group;
    }

    // what stands in braces is filled in and stays as it is
    static String of(String english) {
        var other = new StringBuilder();
        boolean inBraces = false;
        for (int i = 0; i < english.length(); i++) {
            char letter = english.charAt(i);
            inBraces = letter == '{' || (inBraces && letter != '}');
            other.append(inBraces ? String.valueOf(letter) : LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return other.toString();
    }
}
