package app.shoelace.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change at a random place of a JSON document, of the kinds that people and broken tools make. */
public final class Mutation {
    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "7",
            "2.5",
            "1e15",
            "99999",
            "\"\"",
            "\" \"",
            "\"says-no\"",
            "\"Not An Id\"",
            "\"a {place}\"",
            "\"half **strong\"",
            "\"line\\nbreak\"",
            "\"2026-13-01\"",
            "\"EU\"",
            "[]",
            "[1]",
            "[\"x\"]",
            "{}",
            "{\"x\":1}",
            "{\"sign\":\"says-no\"}",
            "{\"left-blank\":false}",
            "{\"all\":[]}");

    private Mutation() {}

    /** Changes the document, and says what was done. */
    public static String mutate(JsonNode document, Random random) {
        var inner = new ArrayList<JsonNode>();
        gather(document, inner);
        JsonNode parent = inner.get(random.nextInt(inner.size()));
        return switch (parent) {
            case ObjectNode group -> mutateGroup(group, random);
            case ArrayNode row -> mutateRow(row, random);
            default -> throw new IllegalStateException(parent.toString());
        };
    }

    private static void gather(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer() && !node.isEmpty()) {
            inner.add(node);
            node.forEach(child -> gather(child, inner));
        }
    }

    private static String mutateGroup(ObjectNode group, Random random) {
        String name = List.copyOf(group.propertyNames()).get(random.nextInt(group.size()));
        return switch (random.nextInt(4)) {
            case 0 -> {
                group.remove(name);
                yield "without " + name;
            }
            case 1 -> {
                group.set(name + "x", group.remove(name));
                yield "renamed " + name;
            }
            case 2 -> {
                group.set("extra", strange(random));
                yield "with extra in " + group.propertyNames();
            }
            default -> {
                group.set(name, strange(random));
                yield name + " is " + group.get(name);
            }
        };
    }

    private static String mutateRow(ArrayNode row, Random random) {
        int place = random.nextInt(row.size());
        return switch (random.nextInt(4)) {
            case 0 -> {
                row.remove(place);
                yield "without item " + place;
            }
            case 1 -> {
                row.add(row.get(place).deepCopy());
                yield "item " + place + " twice";
            }
            case 2 -> {
                row.removeAll();
                yield "emptied";
            }
            default -> {
                row.set(place, strange(random));
                yield "item " + place + " is " + row.get(place);
            }
        };
    }

    private static JsonNode strange(Random random) {
        return JsonMapper.shared().readTree(STRANGE.get(random.nextInt(STRANGE.size())));
    }
}
