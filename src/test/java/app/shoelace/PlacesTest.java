package app.shoelace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The journal lies where each platform keeps a person's data. */
class PlacesTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void linuxFollowsXdgAndTakesOnlyAnAbsolutePath() {
        assertThat(Places.journal(Map.of(), "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.local/share/shoelace/journal.db"));
        assertThat(Places.journal(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/data/shoelace/journal.db"));
        assertThat(Places.journal(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.local/share/shoelace/journal.db"));
        assertThat(Places.journal(Map.of("XDG_DATA_HOME", ""), "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.local/share/shoelace/journal.db"));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(Places.journal(Map.of("APPDATA", "/r"), "Windows 11", HOME))
                .isEqualTo(Path.of("/r/Shoelace/journal.db"));
        assertThat(Places.journal(Map.of(), "Mac OS X", HOME))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Shoelace/journal.db"));
    }

    @Test
    void theCountryIsTheOneThatTheSystemNamesAndNoOther() {
        assertThat(Places.country(Map.of("LANG", "de_AT.UTF-8"), "Linux", "US")).isEqualTo("AT");
        assertThat(Places.country(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "sr_RS@latin"), "Linux", "US"))
                .isEqualTo("RS");
        assertThat(Places.country(Map.of("LANG", "en_GB", "LC_ALL", ""), "Linux", "US"))
                .isEqualTo("GB");
        assertThat(Places.country(Map.of("LANG", "C.UTF-8"), "Linux", "US")).isEmpty();
        assertThat(Places.country(Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "C"), "Linux", "US"))
                .isEmpty();
        assertThat(Places.country(Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "C.UTF-8"), "Linux", "US"))
                .isEqualTo("DE");
        assertThat(Places.country(Map.of(), "Linux", "US")).isEmpty();
        assertThat(Places.country(Map.of(), "Windows 11", "NZ")).isEqualTo("NZ");
    }
}
