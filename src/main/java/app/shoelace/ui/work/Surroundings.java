package app.shoelace.ui.work;

import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.util.List;

/**
 * What a room may use whether or not a journal is open.
 *
 * @param background for what takes longer than a frame
 * @param outlets the ways by which words leave the window
 * @param languages IETF tags of those there are
 * @param country ISO 3166-1 alpha-2 of the system; may be empty
 * @param journal where the person's own journal lies, or will
 */
public record Surroundings(
        Tongue tongue,
        Preferences preferences,
        Background background,
        Outlets outlets,
        List<String> languages,
        String country,
        Path journal) {

    public Surroundings {
        languages = List.copyOf(languages);
    }

    public Messages messages() {
        return tongue.messages();
    }

    public Pack pack() {
        return tongue.pack();
    }
}
