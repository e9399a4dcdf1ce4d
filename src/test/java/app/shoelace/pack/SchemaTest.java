package app.shoelace.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.json.cursor.Fault;
import app.shoelace.pack.read.PackReader;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and the reader come to the same verdict, so that a pack made against them is one that loads. */
class SchemaTest {
    private static final Path SHIPPED = Path.of("resources/pack/hyper-independence");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static Path folder = Path.of("");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PACK = schema("pack.schema.json");
    private static final Schema WORDS = schema("pack-text.schema.json");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("pack");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("pack.json", "en.json")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Test
    void theShippedPackIsValid() {
        assertThat(PACK.validate(shipped("pack.json"))).isEmpty();
        assertThat(WORDS.validate(shipped("en.json"))).isEmpty();
    }

    @Test
    void theSchemasAreValidThemselves() {
        var meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(PACK.getSchemaNode())).isEmpty();
        assertThat(meta.validate(WORDS.getSchemaNode())).isEmpty();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void whatTheSchemaForbidsTheReaderFindsAtThatPlace(@ForAll Random random, @ForAll boolean words)
            throws IOException {
        String file = words ? "en.json" : "pack.json";
        JsonNode changed = shipped(file);
        String change = Mutation.mutate(changed, random);
        List<Error> errors = (words ? WORDS : PACK).validate(changed);
        List<Fault> faults = read(file, changed);
        if (errors.isEmpty()) {
            return;
        }
        var where =
                errors.stream().map(error -> steps(error.getInstanceLocation())).toList();
        assertThat(faults)
                .as("%s; the schema says %s", change, errors)
                .anyMatch(fault -> fault.file().equals(file)
                        && where.stream().anyMatch(place -> near(place, steps(fault.path()))));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytesOfAnyKindAreReadWithoutACrash(@ForAll Random random, @ForAll boolean words) throws IOException {
        String file = words ? "en.json" : "pack.json";
        byte[] bytes = Files.readAllBytes(SHIPPED.resolve(file));
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.copy(SHIPPED.resolve("pack.json"), replaced("pack.json"));
        Files.copy(SHIPPED.resolve("en.json"), replaced("en.json"));
        Files.write(folder.resolve(file), bytes);
        assertThat(PackReader.read(folder, "en")).isNotNull();
    }

    private static Schema schema(String file) {
        return REGISTRY.getSchema(JSON.readTree(Path.of("resources/schema", file)));
    }

    private static List<Fault> read(String file, JsonNode changed) throws IOException {
        for (String name : List.of("pack.json", "en.json")) {
            Files.copy(SHIPPED.resolve(name), replaced(name));
        }
        Files.writeString(folder.resolve(file), JSON.writeValueAsString(changed));
        return switch (PackReader.read(folder, "en")) {
            case PackReader.Read _ -> List.of();
            case PackReader.Faulty(var faults) -> faults;
        };
    }

    private static Path replaced(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        return folder.resolve(name);
    }

    private static JsonNode shipped(String file) {
        return JSON.readTree(SHIPPED.resolve(file));
    }

    /** One lies on the way to the other, at most two steps away. */
    private static boolean near(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return Math.abs(one.size() - other.size()) <= 2
                && one.subList(0, common).equals(other.subList(0, common));
    }

    private static List<String> steps(NodePath path) {
        var steps = new ArrayList<String>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }

    private static List<String> steps(String path) {
        return Pattern.compile("\\.([A-Za-z_][\\w-]*)|\\['(.*?)'\\]|\\[(\\d+)\\]")
                .matcher(path)
                .results()
                .map(step ->
                        step.group(1) != null ? step.group(1) : step.group(2) != null ? step.group(2) : step.group(3))
                .toList();
    }
}
