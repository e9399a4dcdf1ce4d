package app.shoelace.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;

/** By day or by night. */
public enum Theme {
    LIGHT,
    DARK;

    /** The base that every control is drawn by. */
    String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** Our own colours. */
    String tokens() {
        return switch (this) {
            case LIGHT -> sheet("/theme/tokens-light.css");
            case DARK -> sheet("/theme/tokens-dark.css");
        };
    }

    // a path alone finds nothing inside a named module
    static String sheet(String path) {
        URL found = Theme.class.getResource(path);
        return Objects.requireNonNull(found, path).toExternalForm();
    }
}
