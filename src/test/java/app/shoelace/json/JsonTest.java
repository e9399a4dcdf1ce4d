package app.shoelace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.json.Tokens.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final Limits LIMITS = new Limits(1_000, 4, 20, 5, 10, true);

    private static Json read(String text) throws NotJson {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.strings().ofMaxLength(12)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars("/\"\\\u0000\u001f\u007f\n\u2028a")
                                        .ofMaxLength(6)))
                .filter(each -> each.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        return Arbitraries.lazyOf(
                () -> text.map(Json.Text::new),
                () -> Arbitraries.integers().map(number -> new Json.Amount("" + number)),
                () -> Arbitraries.of(new Json.YesNo(true), new Json.YesNo(false), new Json.Null()),
                () -> trees().list().ofMaxSize(3).map(Json.Row::new),
                () -> Arbitraries.maps(text, trees()).ofMaxSize(3).map(Json.Group::new));
    }

    /** Jackson reads the same from what is written, spread or not, and so does this. */
    @Property
    void whatIsWrittenIsReadTheSame(@ForAll("trees") Json tree) throws NotJson {
        var all = new Limits(1 << 20, 1_000, 1_000, 1_000, 1_000, true);
        byte[] bytes = Written.bytes(tree);
        byte[] lines = Written.lines(tree).getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(bytes, all)).isEqualTo(tree);
        assertThat(Json.read(lines, all)).isEqualTo(tree);
        var jackson = JsonMapper.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        assertThat(jackson.readTree(lines)).isEqualTo(jackson.readTree(bytes));
        assertThat(Json.read(jackson.writeValueAsBytes(jackson.readTree(bytes)), all))
                .isEqualTo(tree);
        assertThat(bytes).isEqualTo(jackson.writeValueAsBytes(jackson.readTree(bytes)));
    }

    /** Files written by earlier versions have this form, so it may not change with a library. */
    @Property
    void theFormIsTheSameInEveryVersion(@ForAll("trees") Json tree) {
        assertThat(new String(Written.bytes(tree), StandardCharsets.UTF_8)).isEqualTo(expected(tree, "", false));
        assertThat(Written.lines(tree)).isEqualTo(expected(tree, "\n", true));
    }

    private static String expected(Json json, String line, boolean spread) {
        String inner = spread ? line + "  " : "";
        return switch (json) {
            case Json.Group(var fields) ->
                "{"
                        + fields.entrySet().stream()
                                .map(field -> inner
                                        + quoted(field.getKey())
                                        + (spread ? " : " : ":")
                                        + expected(field.getValue(), inner, spread))
                                .collect(Collectors.joining(","))
                        + (fields.isEmpty() ? "" : line) + "}";
            case Json.Row(var items) ->
                "["
                        + items.stream()
                                .map(item -> inner + expected(item, inner, spread))
                                .collect(Collectors.joining(","))
                        + (items.isEmpty() ? "" : line) + "]";
            case Json.Text(var text) -> quoted(text);
            case Json.Amount(var number) -> number;
            case Json.YesNo(boolean yes) -> yes ? "true" : "false";
            case Json.Null() -> "null";
            case Json.Absent(), Json.Faulted() -> throw new IllegalArgumentException();
        };
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(each -> switch (each) {
                    case '"', '\\' -> "\\" + (char) each;
                    case '\b' -> "\\b";
                    case '\t' -> "\\t";
                    case '\n' -> "\\n";
                    case '\f' -> "\\f";
                    case '\r' -> "\\r";
                    default -> each < ' ' ? String.format(Locale.ROOT, "\\u%04X", each) : "" + (char) each;
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "[01]",
                "[1.]",
                "[+1]",
                "[NaN]",
                "[TRUE]",
                "[nul]",
                "[] []",
                "[1 2]",
                "[\"a\tb\"]",
                "[\"\\x\"]",
                "[\"\\u12\"]",
                "[\"\\ud800\"]",
                "[1] // no",
                "{\"a\":1,\"a\":1}",
                "{\"a\" 1}"
            })
    void whatIsLooserThanJsonIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        NotJson.class, e -> assertThat(e.limit()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[[[1]]]]]",
                "[\"twenty-one letters and\"]",
                "[123456]",
                "{\"eleven-lett\":1}",
            })
    void whatIsBeyondTheLimitsIsTold(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        NotJson.class, e -> assertThat(e.limit()).isTrue());
        assertThatThrownBy(() -> read(" ".repeat(1_000) + "[]"))
                .isInstanceOfSatisfying(
                        NotJson.class, e -> assertThat(e.limit()).isTrue());
    }

    @Test
    void lettersThatAreNoneAreRefused() {
        byte[] overlong = {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'};
        byte[] half = {'[', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ']'};
        for (byte[] bytes : List.of(overlong, half)) {
            assertThatThrownBy(() -> Json.read(bytes, LIMITS)).isInstanceOf(NotJson.class);
        }
    }

    @Test
    void aStreamIsReadAsStrictlyAsBytes() throws NotJson {
        byte[] overlong = {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'};
        byte[] cut = {'[', ']', ' ', (byte) 0xE2, (byte) 0x82};
        byte[] wide = "[]".getBytes(StandardCharsets.UTF_16);
        byte[] wideUnmarked = "[]".getBytes(StandardCharsets.UTF_16LE);
        byte[] zero = "[\"\u00e9\u0000\"]".getBytes(StandardCharsets.UTF_8);
        byte[] widest = "[]".getBytes(Charset.forName("UTF-32BE"));
        for (byte[] bytes : List.of(overlong, cut, wide, wideUnmarked, widest, zero)) {
            assertThatThrownBy(() -> all(new Tokens(bytes, LIMITS))).isInstanceOf(NotJson.class);
            assertThatThrownBy(() -> all(new Tokens(new ByteArrayInputStream(bytes), LIMITS)))
                    .isInstanceOf(NotJson.class);
        }
        byte[] endless = (" ".repeat(5_000) + "[]").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> all(new Tokens(new ByteArrayInputStream(endless), LIMITS)))
                .isInstanceOfSatisfying(
                        NotJson.class, e -> assertThat(e.limit()).isTrue());
    }

    /** Some editors put a byte order mark before a text. */
    @Test
    void aMarkBeforeTheTextIsPassedOver() throws NotJson {
        byte[] marked = "\uFEFF[]".getBytes(StandardCharsets.UTF_8);
        assertThat(all(new Tokens(marked, LIMITS))).isEqualTo(2);
        assertThat(all(new Tokens(new ByteArrayInputStream(marked), LIMITS))).isEqualTo(2);
    }

    private static int all(Tokens open) throws NotJson {
        int count = 0;
        try (Tokens tokens = open) {
            while (tokens.next() != Token.END) {
                count++;
            }
        }
        return count;
    }

    @Test
    void theLineIsTold() {
        assertThatThrownBy(() -> read("{\n  \"a\": 1,\n  b\n}"))
                .isInstanceOfSatisfying(
                        NotJson.class,
                        e -> assertThat(List.of(e.line(), e.column())).isEqualTo(List.of(3, 3)));
    }

    @Test
    void theColumnIsCountedInLettersAlsoBeyondAscii() {
        assertThatThrownBy(() -> read("[1,\n\"\u00e9\u20ac\", x]"))
                .isInstanceOfSatisfying(
                        NotJson.class,
                        e -> assertThat(List.of(e.line(), e.column())).isEqualTo(List.of(2, 7)));
    }

    @Test
    void aDiskThatFailsIsNotTakenForAFaultOfTheFile() throws IOException {
        InputStream gone = InputStream.nullInputStream();
        gone.close();
        try (var tokens = new Tokens(gone, LIMITS)) {
            assertThatThrownBy(tokens::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("Stream closed");
        }
    }

    @Test
    void aPieceIsPassedOverHoweverDeepItIs() throws NotJson {
        String deep = "[" + "[".repeat(100_000) + "]".repeat(100_000) + ",7]";
        var limits = new Limits(1 << 20, 1 << 20, 1, 1, 1, false);
        try (var tokens = new Tokens(deep.getBytes(StandardCharsets.UTF_8), limits)) {
            tokens.next();
            tokens.next();
            tokens.skip();
            assertThat(tokens.next()).isEqualTo(Token.NUMBER);
            assertThat(tokens.text()).isEqualTo("7");
        }
    }

    @Test
    void aCopyIsTheSameContentAndNoLongerThanAsked() throws Exception {
        String text = "{ \"a\" : [ 1, [], \"\\u0041\\/\u00e9\" , {\"b\":null} , true ] }";
        try (var tokens = new Tokens(text.getBytes(StandardCharsets.UTF_8), LIMITS)) {
            tokens.next();
            assertThat(new String(Written.copy(tokens, 100), StandardCharsets.UTF_8))
                    .isEqualTo("{\"a\":[1,[],\"A/\u00e9\",{\"b\":null},true]}");
            assertThat(tokens.next()).isEqualTo(Token.END);
        }
        try (var tokens = new Tokens(text.getBytes(StandardCharsets.UTF_8), LIMITS)) {
            tokens.next();
            assertThatThrownBy(() -> Written.copy(tokens, 20)).isInstanceOf(Written.TooLong.class);
        }
    }
}
