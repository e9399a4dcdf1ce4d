package app.shoelace.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.pack.Mutation;
import app.shoelace.pack.read.PackReader;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of an answers file and the reader come to one verdict, whatever was changed in the file. */
class AnswersSchemaTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA =
            REGISTRY.getSchema(JSON.readTree(Path.of("resources/schema/answers.schema.json")));
    private static final AnswersReader READER = new AnswersReader(PackReader.bundled("en"), LocalDate.of(2026, 11, 23));
    private static final String WHOLE = """
            {"date":"2026-11-01",
             "answers":{"says-no":3,"works-alone":0,"health-alone":"not-applicable","needy-people":"skipped"},
             "notes":{"says-no":"I let it ring.","overstretches":""},
             "effects":{"says-no":"cost","wont-ask":"both"},
             "origins":{"body":{"true":"very","ticks":["stomach","anger"],"text":"…"},
                        "let-down":{"true":"not-ready","text":"Once."},"family-part":{}},
             "closing":"A long week."}""";

    private static Path file = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("answers", ".json");
    }

    @AfterContainer
    static void removeFile() throws IOException {
        Files.delete(file);
    }

    @Test
    void theSchemaIsValidItself() {
        var meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(SCHEMA.getSchemaNode())).isEmpty();
    }

    @Property(tries = 1)
    void aWholeFileFitsBoth() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(WHOLE))).isEmpty();
        assertThat(read(JSON.readTree(WHOLE))).isInstanceOf(AnswersReader.Read.class);
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void theyAgreeOnEveryChange(@ForAll Random random) throws IOException {
        JsonNode changed = JSON.readTree(WHOLE);
        String change = Mutation.mutate(changed, random);
        if (random.nextBoolean()) {
            change += ", " + Mutation.mutate(changed, random);
        }

        List<Error> errors = SCHEMA.validate(changed);
        AnswersReader.Result result = read(changed);

        assertThat(result instanceof AnswersReader.Read)
                .as("%s; the schema says %s, the reader %s", change, errors, result)
                .isEqualTo(errors.isEmpty());
    }

    private static AnswersReader.Result read(JsonNode answers) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(answers));
        return READER.read(file);
    }
}
