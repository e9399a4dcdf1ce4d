package app.shoelace.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.seal.Secret;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export holds everything and comes back exactly; what is no sound export is refused whole, with its place. */
class ExportTest {
    private static final String BASE = "https://shoelace.invalid/";

    @TempDir
    Path folder;

    private byte[] json = new byte[0];

    @BeforeEach
    void make() throws Exception {
        Full.make(file(), folder);
        try (Journal journal = JournalFile.open(file(), Full.CLOCK)) {
            json = Export.json(journal.records(), Full.TODAY);
        }
    }

    @Test
    void whatIsExportedComesBackExactly() throws Exception {
        Path export = Files.write(folder.resolve("all.json"), json);
        try (Journal fresh = JournalFile.create(folder.resolve("fresh.db"), Full.CLOCK);
                Journal old = JournalFile.open(file(), Full.CLOCK)) {
            Added added = fresh.add(found(export, fresh));
            assertThat(added.changes()).isTrue();
            assertThat(Export.json(fresh.records(), Full.TODAY)).isEqualTo(json);
            assertThat(fresh.checkIns()).isEqualTo(old.checkIns());
            assertThat(fresh.asks()).isEqualTo(old.asks()).hasSize(1);
            assertThat(fresh.offers()).isEqualTo(old.offers()).hasSize(1);
            assertThat(fresh.events()).isEqualTo(old.events()).hasSize(1);
            assertThat(fresh.bin()).isEqualTo(old.bin()).hasSize(1);
            assertThat(fresh.draft()).isEqualTo(old.draft()).isPresent();
            assertThat(fresh.setting("page")).isEqualTo(old.setting("page")).isPresent();
            CheckIn changed = old.checkIns().getFirst();
            assertThat(changed.first()).hasSize(1);
            assertThat(fresh.versions(changed.id()))
                    .isEqualTo(old.versions(changed.id()))
                    .hasSize(1);
            // and once more: nothing changes
            assertThat(fresh.add(found(export, fresh)).changes()).isFalse();
            assertThat(Export.json(fresh.records(), Full.TODAY)).isEqualTo(json);
        }
    }

    @Test
    void theFormIsThePublishedOne() throws Exception {
        Map<String, String> schemas = Map.of(
                BASE + "export.schema.json", schema("export"),
                BASE + "check-in.schema.json", schema("check-in"),
                BASE + "entry.schema.json", schema("entry"));
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        var schema = registry.getSchema(SchemaLocation.of(BASE + "export.schema.json"));
        assertThat(schema.validate(text(json), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(text(json).replace("\"part\"", "\"gave\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String schema(String name) throws Exception {
        return Files.readString(Path.of("resources/schema/" + name + ".schema.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$.records[0].document.date | \"date\":\"2026- | \"date\":\"2026.",
                "$.version | \"version\":1 | \"version\":2",
                "$.format | \"format\":\"shoelace-export\" | \"format\":\"other\"",
                "$.more | \"made\" | \"more\"",
                "$.made | \"2026-11-25\",\"records\" | \"today\",\"records\"",
                "$.records[0].revision | \"revision\":2 | \"revision\":0",
                "$.records[0].revision | \"revision\":2 | \"revision\":9007199254740993",
                "$.records[0].revision | \"revision\":2 | \"revision\":99999999999999999999",
                "$.records[0].revision | \"revision\":2 | \"revision\":2.0",
                "$.records[0].kind | \"kind\":\"check-in\" | \"kind\":\"later\"",
                "$.records[0].document.answers.says-no | \"says-no\":3 | \"says-no\":-1",
                "$.records[0].document.answers.says-no | \"says-no\":3 | \"says-no\":1e99999",
                "$.records[0].document.more | \"edition\":1 | \"more\":1,\"edition\":1",
                "$.records[0].id | \"id\":\" | \"id\":\"A"
            })
    void whatIsNotOfTheFormIsRefusedWithItsPath(String path, String from, String to) throws Exception {
        String torn = text(json);
        assertThat(torn).contains(from);
        Path export = Files.writeString(
                folder.resolve("torn.json"), torn.replaceFirst(java.util.regex.Pattern.quote(from), to));
        try (Journal journal = JournalFile.open(file(), Full.CLOCK)) {
            assertThat(faulty(export, journal)).isEqualTo(path);
        }
    }

    @Test
    void theSameIdOrNameTwiceIsRefused() throws Exception {
        String all = text(json);
        String first = all.substring(all.indexOf("\n{") + 1, all.indexOf(",\n{"));
        Path twice = Files.writeString(folder.resolve("a.json"), all.replace("\n]}", ",\n" + first + "\n]}"));
        Path name = Files.writeString(folder.resolve("b.json"), all.replace("\"made\"", "\"version\":1,\"made\""));
        Path late = Files.writeString(folder.resolve("c.json"), "{\"records\":[],\"format\":\"shoelace-export\"}");
        Path cut = Files.writeString(folder.resolve("d.json"), all.substring(0, all.length() / 2));
        Path more = Files.writeString(folder.resolve("e.json"), all + "{}");
        Path list = Files.writeString(folder.resolve("f.json"), "[]");
        try (Journal journal = JournalFile.open(file(), Full.CLOCK)) {
            assertThat(faulty(twice, journal)).matches("\\$\\.records\\[\\d+]\\.id");
            assertThat(faulty(name, journal)).isEqualTo("$");
            assertThat(faulty(late, journal)).isEqualTo("$.format");
            assertThat(faulty(cut, journal)).isEqualTo("$");
            assertThat(faulty(more, journal)).isEqualTo("$");
            assertThat(faulty(list, journal)).isEqualTo("$");
            assertThat(Export.json(journal.records(), Full.TODAY)).isEqualTo(json);
        }
    }

    /** What unpacks itself into more than it is: nesting, one long text, one long number, many small things, a huge file. */
    @Test
    @Timeout(60)
    void howeverLargeItClaimsToBeItIsRefusedWithinBounds() throws Exception {
        String head = "{\"format\":\"shoelace-export\",\"version\":1,\"records\":[";
        String record =
                "{\"id\":\"01a20846-fe01-78d1-b743-094e9632375e\",\"kind\":\"event\",\"revision\":1,\"document\":";
        Path deep = Files.writeString(folder.resolve("deep.json"), head + "[".repeat(5_000_000));
        Path long1 = Files.writeString(
                folder.resolve("long.json"), head + record + "{\"name\":\"" + "x".repeat(30_000_000) + "\"}}]}");
        Path number = Files.writeString(
                folder.resolve("number.json"), head + record + "{\"format\":" + "9".repeat(5_000_000) + "}}]}");
        Path many = Files.writeString(
                folder.resolve("many.json"), head + record + "{\"name\":[" + "1,".repeat(20_000_000) + "1]}}]}");
        Path names = Files.writeString(
                folder.resolve("names.json"), head + record + "{\"" + "n".repeat(5_000_000) + "\":1}}]}");
        Path huge = folder.resolve("huge.json");
        try (var sparse = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            sparse.writeByte('{');
            sparse.setLength(1L << 40);
        }
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(json);
        }
        Path zip = Files.write(folder.resolve("zip.json"), zipped.toByteArray());
        try (Journal journal = JournalFile.open(file(), Full.CLOCK)) {
            for (Path each : List.of(deep, long1, number, many, names)) {
                assertThat(Incoming.read(each, journal, Secret.NONE))
                        .as("%s", each)
                        .isInstanceOf(Incoming.Result.Faulty.class);
            }
            assertThat(Incoming.read(huge, journal, Secret.NONE)).isEqualTo(new Incoming.Result.TooLarge());
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Incoming.read(zip, journal, Secret.NONE)))
                    .isInstanceOf(app.shoelace.journal.store.CannotOpen.class);
            assertThat(Incoming.read(folder, journal, Secret.NONE)).isEqualTo(new Incoming.Result.NoFile());
            assertThat(Export.json(journal.records(), Full.TODAY)).isEqualTo(json);
        }
    }

    @Test
    void aRowForEachAnswerThatASpreadsheetTakesForWords() {
        var ids = new Uuid7(Full.CLOCK, new Random(2));
        CheckIn formula = Full.checkIn(ids, "=HYPERLINK(\"http://x\",\"y\")");
        CheckIn lines = Full.checkIn(ids, "one, \"two\"\nthree");
        for (String begin : List.of("=", "+", "-", "@", "\t", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")) {
            CheckIn other = Full.checkIn(ids, begin + "1");
            assertThat(text(Export.csv(List.of(other)))).as(begin).contains("'" + begin + "1");
        }
        String csv = text(Export.csv(List.of(formula, lines)));
        assertThat(csv.split("\r\n"))
                .as("with the mark, or spreadsheets would not read an umlaut")
                .startsWith("\uFEFFcheck_in,date,entered,sign,state,step,moment,effect")
                .contains(
                        formula.id() + ",2026-11-22,2026-11-25,says-no,rated,3,"
                                + "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",",
                        formula.id() + ",2026-11-22,2026-11-25,wont-ask,not-applicable,,,",
                        lines.id() + ",2026-11-22,2026-11-25,says-no,rated,3,\"one, \"\"two\"\"\nthree\",")
                .hasSize(7);
    }

    private static String faulty(Path export, Journal journal) throws Exception {
        Incoming.Result result = Incoming.read(export, journal, Secret.NONE);
        assertThat(result).isInstanceOf(Incoming.Result.Faulty.class);
        return ((Incoming.Result.Faulty) result).fault().path();
    }

    private static app.shoelace.journal.read.Records found(Path export, Journal journal) throws Exception {
        Incoming.Result result = Incoming.read(export, journal, Secret.NONE);
        assertThat(result).isInstanceOf(Incoming.Result.Found.class);
        return ((Incoming.Result.Found) result).records();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
