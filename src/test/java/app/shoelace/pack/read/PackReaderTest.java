package app.shoelace.pack.read;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.json.cursor.Fault;
import app.shoelace.pack.Condition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs come from others too: whatever is in them, what is wrong is told, all of it, with its place. */
class PackReaderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheShippedPack() throws IOException {
        for (String name : List.of("pack.json", "en.json")) {
            Files.copy(Path.of("resources/pack/hyper-independence", name), folder.resolve(name));
        }
    }

    @Test
    void aPackOnDiskReadsAsTheBundledOneDoes() {
        var bundled = new PackReader.Read(PackReader.bundled("en"));
        assertThat(PackReader.read(folder, "en")).isEqualTo(bundled);
        assertThat(PackReader.read(folder.resolve("pack.json"), "en")).isEqualTo(bundled);
    }

    @Test
    void theFileOfAPackCanHaveAnyName() throws IOException {
        Files.move(folder.resolve("pack.json"), folder.resolve("mine.json"));
        assertThat(PackReader.read(folder.resolve("mine.json"), "en")).isInstanceOf(PackReader.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "de-AT", "", "und", "../../etc/passwd", "no such\0tag", "x-private"})
    void aLanguageThatThePackLacksFallsBackToEnglish(String language) {
        assertThat(PackReader.bundled(language).language()).isEqualTo("en");
        assertThat(PackReader.read(folder, language)).isInstanceOf(PackReader.Read.class);
    }

    @Test
    void theNearestLanguageIsTaken() throws IOException {
        String german = text("en.json").replace("\"language\": \"en\"", "\"language\": \"de\"");
        write("de.json", german.replace(pack("scale.often"), "Oft"));
        write("de-CH.json", german.replace("\"de\"", "\"de-CH\"").replace(pack("scale.often"), "Viel"));
        assertThat(sound("de-AT").scale().word(3)).isEqualTo("Oft");
        assertThat(sound("de-CH").scale().word(3)).isEqualTo("Viel");
        assertThat(sound("de-CH").language()).isEqualTo("de-CH");
        assertThat(sound("fr").scale().word(3)).isEqualTo(pack("scale.often"));
    }

    @Test
    void manyFaultsAreAllListedWithTheirPlaces() throws IOException {
        change("pack.json", "\"windowDays\": 14", "\"windowDays\": \"two weeks\"");
        change("pack.json", "\"id\": \"wont-ask\", \"pattern\": \"turning-help-away\"", "\"id\": \"wont-ask\"");
        change(
                "pack.json",
                "\"sign\": \"health-alone\", \"at-least\": 3",
                "\"sign\": \"health-alon\", \"at-least\": 7");
        change("pack.json", "\"eased\": 2", "\"easier\": 2");
        change("pack.json", "{ \"id\": \"let-down\" }", "{ \"id\": \"let-down\", \"since\": 3 }");
        change("en.json", "\"phrase\": \"" + pack("signs.says-no.phrase") + "\"", "\"phrase\": \"\"");
        change("en.json", "**{before}**", "**{then}**");
        change("en.json", "\"grouping\": ", "\"groping\": ");
        assertThat(places())
                .containsExactlyInAnyOrder(
                        "pack.json $.windowDays pack.fault.not-whole",
                        "pack.json $.signs[6].pattern pack.fault.not-text",
                        "pack.json $.rules[0].when.sign pack.fault.unknown-word",
                        "pack.json $.rules[0].when.at-least pack.fault.not-whole",
                        "pack.json $.rules[11].when pack.fault.one-of",
                        "pack.json $.origins[0].since pack.fault.unknown-field",
                        "en.json $.signs.says-no.phrase pack.fault.no-words",
                        "en.json $.rules.eased.openings pack.fault.unknown-field",
                        "en.json $.texts.groping pack.fault.unknown-field",
                        "en.json $.texts.grouping pack.fault.not-text");
    }

    @Test
    void aFaultIsToldInOneLineThatSaysWhatWasExpected() throws IOException {
        change("pack.json", "\"id\": \"wont-ask\", \"pattern\": \"turning-help-away\"", "\"id\": \"wont-ask\"");
        change("pack.json", "\"sign\": \"wont-ask\"", "\"sign\": \"wont\"");
        var told = ((PackReader.Faulty) PackReader.read(folder, "en")).told(Messages.in("en"));
        assertThat(told)
                .containsExactly(
                        say("pack.faulty"),
                        say(
                                "pack.fault",
                                "pack.json",
                                "$.signs[6].pattern",
                                say("pack.fault.not-text", say("pack.found.nothing"))),
                        say(
                                "pack.fault",
                                "pack.json",
                                "$.rules[5].when.sign",
                                say(
                                        "pack.fault.unknown-word",
                                        "wont",
                                        "says-no,"
                                                + " works-alone, assumes-unwilling, needy-people, health-alone, not-understood,"
                                                + " wont-ask, overestimates, hard-to-trust, overstretches")));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // in pack.json: what stands there, what comes instead, the fault
                "\"edition\": 1                    | \"edition\": 0                    | $.edition pack.fault.not-whole",
                "\"edition\": 1                    | \"edition\": 1.5                  | $.edition pack.fault.not-whole",
                "\"edition\": 1                    | \"edition\": 1e99                 | $.edition pack.fault.not-whole",
                "\"edition\": 1                    | \"edition\": null                 | $.edition pack.fault.not-whole",
                "\"edition\": 1                    | \"edition\": 1, \"edition\": 2    | $.edition pack.fault.twice",
                "\"$schema\": \"../../schema/pack.schema.json\" | \"$schema\": 3       | $['$schema'] pack.fault.not-text",
                "\"never\", \"rarely\"             | \"never\"                         | $.scale pack.fault.not-list",
                "\"never\", \"rarely\"             | \"rarely\", \"rarely\"            | $.scale[1] pack.fault.same-id",
                "\"id\": \"says-no\"               | \"id\": \"Says no\"               | $.signs[0].id pack.fault.not-in-form",
                "\"id\": \"works-alone\"           | \"id\": \"says-no\"               | $.signs[1].id pack.fault.same-id",
                "\"works-alone\", \"pattern\": \"turning-help-away\" | \"works-alone\", \"pattern\": \"guard\" | $.signs[1].pattern pack.fault.unknown-word",
                "\"not-understood\", \"pattern\": \"going-unseen\" | \"not-understood\", \"pattern\": \"guarding\" | $.patterns[3] pack.fault.lonely-pattern",
                "{ \"id\": \"stomach\", \"alarm\": true } | { \"id\": \"stomach\" }    | $.origins[5].ticks[0].alarm pack.fault.not-yes-no",
                "\"kind\": \"note\"                | \"kind\": \"footnote\"            | $.rules[13].kind pack.fault.unknown-word",
                "\"left-blank\": true              | \"left-blank\": false             | $.rules[13].when.left-blank pack.fault.only-true",
                "\"count\": 5                      | \"count\": 11                     | $.rules[1].when.count pack.fault.not-whole",
                "\"says-no\", \"at-most\": 1       | \"says-no\"                       | $.rules[9].when.at-least pack.fault.not-whole",
                "\"says-no\", \"at-most\": 1       | \"says-no\", \"at-most\": 1, \"at-least\": 1 | $.rules[9].when.at-most pack.fault.unknown-field",
                "{ \"ask-made\": true }            | { \"origin\": \"body\", \"tick\": \"head\" } | $.rules[10].when.tick pack.fault.unknown-word",
                "{ \"ask-made\": true }            | { \"origin\": \"let-down\", \"tick\": \"stomach\" } | $.rules[10].when.tick pack.fault.no-ticks",
                "\"country\": \"US\"               | \"country\": \"EU\"               | $.help[0].country pack.fault.unknown-word",
                "\"country\": \"CA\"               | \"country\": \"US\"               | $.help[1].country pack.fault.same-id",
                "[\"911\"], \"emergency\": true    | [\"911\"], \"emergency\": false   | $.help[0].lines pack.fault.emergency-first",
                "[\"911\"], \"emergency\": true    | [\"call\"], \"emergency\": true   | $.help[0].lines[0].numbers[0] pack.fault.not-in-form",
                "true, \"checked\": \"2026-11-23\" | true, \"checked\": \"2026-02-30\" | $.help[0].lines[0].checked pack.fault.not-in-form",
                "\"ladder\": [                     | \"ladder\": [[],                  | $.ladder[0] pack.fault.not-text",
            })
    void aFaultInTheStructureIsFound(String was, String is, String fault) throws IOException {
        change("pack.json", was, is);
        assertThat(places()).contains("pack.json " + fault);
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"pack\": \"hyper-independence\"  | \"pack\": \"other\"               | $.pack pack.fault.not-this",
                "\"language\": \"en\"              | \"language\": \"de\"              | $.language pack.fault.not-this",
                "\"<scale.never>\"                 | \"Ne\\u0007ver\"                  | $.scale.never pack.fault.control",
                "\"<scale.never>\"                 | \"Ne\\u202Ever\"                  | $.scale.never pack.fault.control",
                "\"<scale.never>\"                 | \"Ne\\uD800ver\"                  | $ pack.fault.not-json",
                "\"<scale.never>\"                 | \" \\u2003 \"                     | $.scale.never pack.fault.no-words",
                "\"<scale.never>\"                 | [\"Never\"]                       | $.scale.never pack.fault.not-text",
                "\"never\":                        | \"ever\":                          | $.scale.never pack.fault.not-text",
                "\"never\":                        | \"ever\":                          | $.scale.ever pack.fault.unknown-field",
                "\"<patterns.guarding>\"           | \"Guarding **well**\"             | $.patterns.guarding pack.fault.no-strong",
                "\"<patterns.guarding>\"           | \"Guarding {0}\"                  | $.patterns.guarding pack.fault.no-places",
                "\"<patterns.guarding>\"           | \"Guarding }\"                    | $.patterns.guarding pack.fault.no-places",
                "<rules.a-lot-today.text>         | A **lot came up.                  | $.rules.a-lot-today.text pack.fault.half-strong",
                "<rules.a-lot-today.text>         | A lot came up, {sign}.            | $.rules.a-lot-today.text pack.fault.no-places",
                "**{before}** to                   | **{then}** to                     | $.rules.eased.openings.eased pack.fault.unknown-place",
                "\"more\": \"{pattern}             | \"most\": \"{pattern}             | $.rules.own-range.openings.more pack.fault.not-text",
                "\"more\": \"{pattern}             | \"most\": \"{pattern}             | $.rules.own-range.openings.most pack.fault.unknown-field",
                "\"Lifeline {0}, text {1}\"        | \"Lifeline {0}, text {2}\"        | $.help.countries.AU.lines.talk pack.fault.unknown-place",
                "\"Lifeline {0}, text {1}\"        | \"Lifeline {0}\"                  | $.help.countries.AU.lines.talk pack.fault.place-unused",
                "version {edition}                 | version {number}                  | $.texts.clinician pack.fault.unknown-place",
                "\"stomach\":                      | \"gut\":                          | $.origins.body.ticks.gut pack.fault.unknown-field",
                "\"grounding\": [                  | \"grounding\": [], \"x\": [       | $.help.grounding pack.fault.not-list",
            })
    void aFaultInTheWordsIsFound(String was, String is, String fault) throws IOException {
        // what is in the brackets is the text at that place
        String there = Pattern.compile("<(.+)>")
                .matcher(was)
                .replaceAll(found -> Matcher.quoteReplacement(pack(found.group(1))));
        change("en.json", there, is);
        assertThat(places()).contains("en.json " + fault);
    }

    @Test
    void aFileThatIsNotJsonIsToldWithLineAndColumn() throws IOException {
        change("pack.json", "\"windowDays\": 14,", "\"windowDays\": 14;");
        var fault = faults().getFirst();
        assertThat(fault.key()).isEqualTo("pack.fault.not-json");
        assertThat(fault.values()).containsExactly(5, 19);
    }

    @Test
    void bothFilesAreLookedAtEvenIfOneIsNotJson() throws IOException {
        write("pack.json", "");
        write("en.json", "{} {}");
        assertThat(places()).containsExactly("pack.json $ pack.fault.not-json", "en.json $ pack.fault.not-json");
    }

    @Test
    void missingFilesAreTold() throws IOException {
        Files.delete(folder.resolve("en.json"));
        assertThat(places()).containsExactly("en.json $ pack.fault.no-file");
        Files.delete(folder.resolve("pack.json"));
        assertThat(places()).containsExactly("pack.json $ pack.fault.no-file", "en.json $ pack.fault.no-file");
        Files.createDirectory(folder.resolve("en.json"));
        assertThat(places()).containsExactly("pack.json $ pack.fault.no-file", "en.json $ pack.fault.unreadable");
        assertThat(PackReader.read(folder.resolve("no/such/place"), "en")).isInstanceOf(PackReader.Faulty.class);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Files.delete(folder.resolve("en.json"));
        Path pipe = folder.resolve("en.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(places()).containsExactly("en.json $ pack.fault.unreadable");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsTold() throws IOException {
        write("pack.json", "[".repeat(1_000_000));
        write("en.json", " ".repeat(2_000_000));
        assertThat(places()).contains("pack.json $ pack.fault.not-json", "en.json $ pack.fault.too-large");
        write("pack.json", "[".repeat(400_000) + "]".repeat(400_000));
        write("en.json", "{\"a\":\"" + "b".repeat(200_000) + "\"}");
        assertThat(places())
                .contains("pack.json $" + "[0]".repeat(64) + " pack.fault.too-deep", "en.json $ pack.fault.too-long");
        write("en.json", "{\"a\":" + "9".repeat(200) + "}");
        assertThat(places()).contains("en.json $ pack.fault.too-long");
    }

    @Test
    void aConditionNestedWithoutEndIsTold() throws IOException {
        change(
                "pack.json",
                "{ \"left-blank\": true }",
                "{\"not\":".repeat(5_000) + "{ \"left-blank\": true }" + "}".repeat(5_000));
        assertThat(faults()).extracting(Fault::key).containsExactly("pack.fault.too-deep");
    }

    @Test
    void wordsFromAForeignFileCannotSteerATerminal() throws IOException {
        change("pack.json", "\"id\": \"says-no\"", "\"id\": \"\\u001b[2Jgone\\n\"");
        change("en.json", "\"Never\"", "\"Never\", \"\\u001b]0;x\\u0007\\u202e\": \"x\"");
        change("en.json", "\"Guarding\"", "\"{\\u001b}\"");
        assertThat(((PackReader.Faulty) PackReader.read(folder, "en")).told(Messages.in("en")))
                .allSatisfy(line -> assertThat(line.codePoints())
                        .allMatch(point -> !Character.isISOControl(point) && point != 0x202e));
    }

    @Test
    void everyKindOfConditionIsRead() throws IOException {
        var says = new SignId("says-no");
        var alone = new SignId("works-alone");
        var guarding = new PatternId("guarding");
        var body = new OriginId("body");
        var forms = Map.ofEntries(
                Map.entry("{\"sign\":\"says-no\",\"at-least\":3}", new Condition.AtLeast(says, 3)),
                Map.entry("{\"sign\":\"says-no\",\"at-most\":0}", new Condition.AtMost(says, 0)),
                Map.entry("{\"count\":10,\"at-least\":4}", new Condition.Count(10, 4)),
                Map.entry("{\"pattern\":\"guarding\",\"at-least\":2.5}", new Condition.LevelAtLeast(guarding, 2.5)),
                Map.entry("{\"pattern\":\"guarding\",\"at-most\":1}", new Condition.LevelAtMost(guarding, 1)),
                Map.entry("{\"origin\":\"body\",\"tick\":\"anger\"}", new Condition.Ticked(body, new TickId("anger"))),
                Map.entry(
                        "{\"origin\":\"body\",\"felt\":\"a-little\"}", new Condition.FeltTrue(body, HowTrue.A_LITTLE)),
                Map.entry("{\"origin\":\"body\",\"felt\":\"quite\"}", new Condition.FeltTrue(body, HowTrue.QUITE)),
                Map.entry("{\"origin\":\"body\",\"felt\":\"very\"}", new Condition.FeltTrue(body, HowTrue.VERY)),
                Map.entry("{\"ask-made\":true}", new Condition.AskMade()),
                Map.entry("{\"check-ins\":5}", new Condition.CheckIns(5)),
                Map.entry("{\"left-blank\":true}", new Condition.LeftBlank()),
                Map.entry(
                        "{\"all\":[{\"sign\":\"says-no\",\"at-least\":3},{\"sign\":\"works-alone\",\"at-least\":4}]}",
                        new Condition.All(List.of(new Condition.AtLeast(says, 3), new Condition.AtLeast(alone, 4)))),
                Map.entry("{\"any\":[{\"left-blank\":true}]}", new Condition.Any(List.of(new Condition.LeftBlank()))),
                Map.entry(
                        "{\"at-least\":1,\"of\":[{\"left-blank\":true},{\"ask-made\":true}]}",
                        new Condition.AtLeastOf(1, List.of(new Condition.LeftBlank(), new Condition.AskMade()))),
                Map.entry("{\"not\":{\"eased\":1}}", new Condition.Not(new Condition.Eased(1))));
        for (var form : forms.entrySet()) {
            write("pack.json", shipped("pack.json").replace("{ \"left-blank\": true }", form.getKey()));
            assertThat(sound("en").rules().getLast().when()).as(form.getKey()).isEqualTo(form.getValue());
        }
        var findings = Map.of(
                "{\"eased\":3}", new Condition.Eased(3),
                "{\"grew\":2}", new Condition.Grew(2),
                "{\"outside-own-range\":true}", new Condition.OutsideOwnRange(),
                "{\"trending\":true}", new Condition.Trending());
        for (var form : findings.entrySet()) {
            write("pack.json", shipped("pack.json").replace("{ \"left-blank\": true }", form.getKey()));
            String openings = Openings.of(form.getValue()).stream()
                    .map(kind -> "\"" + kind + "\": \"Found.\"")
                    .reduce((one, other) -> one + "," + other)
                    .orElseThrow();
            write(
                    "en.json",
                    shipped("en.json")
                            .replace(
                                    "\"text\": \"You left some",
                                    "\"openings\": {" + openings + "}, \"text\": \"You left some"));
            assertThat(sound("en").rules().getLast().when()).as(form.getKey()).isEqualTo(form.getValue());
        }
    }

    private Pack sound(String language) {
        return switch (PackReader.read(folder, language)) {
            case PackReader.Read(var pack) -> pack;
            case PackReader.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private List<Fault> faults() {
        return switch (PackReader.read(folder, "en")) {
            case PackReader.Read _ -> List.of();
            case PackReader.Faulty(var faults) -> faults;
        };
    }

    private List<String> places() {
        return faults().stream()
                .map(fault -> fault.file() + " " + fault.path() + " " + fault.key())
                .toList();
    }

    private void change(String file, String was, String is) throws IOException {
        String text = text(file);
        assertThat(text).contains(was);
        int at = text.indexOf(was);
        write(file, text.substring(0, at) + is + text.substring(at + was.length()));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String shipped(String file) throws IOException {
        return Files.readString(Path.of("resources/pack/hyper-independence", file));
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
