package app.shoelace.ui.work;

import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a room may use whether or not a journal is open.
 *
 * @param background for what takes longer than a frame
 * @param outlets the ways by which words leave the window
 * @param spoken finds the IETF tags of the languages that there are
 * @param country ISO 3166-1 alpha-2 of the system; may be empty
 * @param journal where the person's own journal lies, or will
 */
public record Surroundings(
        Language tongue,
        Preferences preferences,
        Background background,
        Outlets outlets,
        Supplier<List<String>> spoken,
        String country,
        Path journal) {

    public Messages messages() {
        return tongue.messages();
    }

    public Pack pack() {
        return tongue.pack();
    }

    /** IETF tags of the languages that there are. */
    public List<String> languages() {
        return spoken.get();
    }
}
