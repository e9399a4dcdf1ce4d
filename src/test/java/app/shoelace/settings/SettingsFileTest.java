package app.shoelace.settings;

import static app.shoelace.text.Texts.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shoelace.settings.Settings.Motion;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.settings.Settings.Shade;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the person settled is there next time, and a file that cannot be used never stops the app. */
class SettingsFileTest {
    private static final Messages MESSAGES = Messages.in("en");

    @Test
    void thereIsNoFileAtFirst(@TempDir Path folder) {
        var loaded = new SettingsFile(folder.resolve("settings.json")).load();

        assertThat(loaded.settings()).isEqualTo(Settings.FIRST);
        assertThat(loaded.trouble()).isEmpty();
    }

    @Test
    void aFileOfAnEarlierVersionIsReadAndWrittenAsTheSameBytes(@TempDir Path folder) throws Exception {
        Path stored = Path.of("src/test/resources/before/settings.json");
        Path copy = Files.copy(stored, folder.resolve("settings.json"));

        var loaded = new SettingsFile(copy).load();
        assertThat(loaded.trouble()).isEmpty();
        assertThat(loaded.settings().ownLinesOf("AT")).hasSize(2);
        Files.delete(copy);
        new SettingsFile(copy).keep(loaded.settings());

        assertThat(copy).hasSameBinaryContentAs(stored);
    }

    @Test
    void whatIsKeptIsFoundAgainAndIsForTheOwnersEyesAlone(@TempDir Path folder) throws Exception {
        var file = new SettingsFile(folder.resolve("new").resolve("settings.json"));
        Settings settled = Settings.FIRST
                .with(Shade.DARK)
                .with(Motion.STILL)
                .withText(175)
                .withHideKey("F8")
                .withCountry("LV")
                .withOwnLines("LV", List.of(new OwnLine("116123", "116 123"), new OwnLine("", "Ilze, after six")))
                .begun();

        file.keep(settled);

        assertThat(file.load().settings()).isEqualTo(settled);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                .isEqualTo("rwx------");
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**settings.json");
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Property(tries = 200)
    void anythingThatCanBeSettledIsReadBack(
            @ForAll Shade shade,
            @ForAll Motion motion,
            @ForAll @IntRange(min = -50, max = 400) int percent,
            @ForAll @IntRange(min = -50, max = 400) int idle,
            @ForAll @StringLength(max = 40) String instead,
            @ForAll @StringLength(max = 40) String text,
            @ForAll boolean started)
            throws Exception {
        String plainInstead = plain(instead);
        String plainText = plain(text);
        Settings settled = new Settings(
                shade,
                percent,
                motion,
                "en",
                "F9",
                idle,
                "GB",
                java.util.Map.of("GB", List.of(new OwnLine(plainInstead, plainText))),
                started);

        assertThat(settled.idleMinutes()).isBetween(0, Settings.MOST_IDLE);
        assertThat(settled.textPercent()).isBetween(Settings.LEAST_TEXT, Settings.MOST_TEXT);
        assertThat(SettingsForm.read(SettingsForm.write(settled))).isEqualTo(settled);
    }

    // a lone half of a pair is no text that a keyboard gives, and control characters are refused
    private static String plain(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) && !(point >= 0xD800 && point <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"form\":\"1\"}",
                "{\"form\":0}",
                "{\"form\":1,\"theme\":\"blue\"}",
                "{\"form\":1,\"textPercent\":\"large\"}",
                "{\"form\":1,\"textPercent\":1e999}",
                "{\"form\":1,\"motion\":3}",
                "{\"form\":1,\"idleMinutes\":\"soon\"}",
                "{\"form\":1,\"started\":null}",
                "{\"form\":1,\"form\":1}",
                "{\"form\":1} {\"form\":1}",
                "{\"form\":1,\"hideKey\":\"F\\u00009\"}",
                "{\"form\":1,\"helpLines\":[]}",
                "{\"form\":1,\"helpLines\":{\"GB\":{}}}",
                "{\"form\":1,\"helpLines\":{\"GB\":[{\"text\":7}]}}"
            })
    void aBrokenFileIsPutBesideAndToldOnce(String content, @TempDir Path folder) throws IOException {
        Path place = folder.resolve("settings.json");
        Files.writeString(place, content);
        var file = new SettingsFile(place);

        var first = file.load();
        var second = file.load();

        assertThat(first.settings()).isEqualTo(Settings.FIRST);
        Path kept = folder.resolve("settings-broken.json");
        assertThat(first.trouble().orElseThrow().told(MESSAGES)).contains(kept.toString(), piece("choices.broken"));
        assertThat(kept).hasContent(content);
        assertThat(second.trouble()).isEmpty();
    }

    @Test
    void aFileOfALaterFormIsPutBesideWhole(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("settings.json");
        Files.writeString(place, "{\"form\":2,\"theme\":\"sepia\"}");

        var loaded = new SettingsFile(place).load();

        assertThat(loaded.settings()).isEqualTo(Settings.FIRST);
        assertThat(loaded.trouble().orElseThrow().told(MESSAGES)).contains(piece("choices.newer"));
        assertThat(folder.resolve("settings-newer.json")).hasContent("{\"form\":2,\"theme\":\"sepia\"}");
    }

    @Test
    void aFileFarTooLongIsNotReadInPart(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("settings.json");
        String content = "{\"form\":1,\"theme\":\"dark\"}" + " ".repeat(1 << 18);
        Files.writeString(place, content);

        var loaded = new SettingsFile(place).load();

        assertThat(loaded.settings()).isEqualTo(Settings.FIRST);
        assertThat(loaded.trouble()).get().isInstanceOf(SettingsTrouble.Broken.class);
        assertThat(folder.resolve("settings-broken.json")).hasContent(content);
    }

    @Test
    void brokenFilesDoNotFillTheFolder(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("settings.json");
        for (int i = 0; i < 15; i++) {
            Files.writeString(place, "broken " + i);
            new SettingsFile(place).load();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(9);
        }
        assertThat(folder.resolve("settings-broken.json")).hasContent("broken 0");
        assertThat(folder.resolve("settings-broken-9.json")).hasContent("broken 14");
    }

    @Test
    void whereAFolderStandsInItsPlaceItIsLeftAsItIs(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectory(folder.resolve("settings.json"));
        Files.writeString(place.resolve("mine.txt"), "mine");
        var file = new SettingsFile(place);

        assertThat(file.load().trouble()).get().isInstanceOf(SettingsTrouble.Unreadable.class);
        assertThatThrownBy(() -> file.keep(Settings.FIRST.begun()))
                .isInstanceOfSatisfying(
                        SettingsNotSaved.class,
                        e -> assertThat(e.trouble().told(MESSAGES)).contains(piece("choices.not-written")));
        assertThat(place.resolve("mine.txt")).hasContent("mine");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void whatALaterVersionAddedWithinTheSameFormIsPassedOver(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("settings.json");
        Files.writeString(place, "{\"form\":1,\"theme\":\"dark\",\"sounds\":true}");

        assertThat(new SettingsFile(place).load().settings()).isEqualTo(Settings.FIRST.with(Shade.DARK));
    }
}
