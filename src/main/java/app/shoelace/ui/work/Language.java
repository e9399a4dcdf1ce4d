package app.shoelace.ui.work;

import app.shoelace.pack.Pack;
import app.shoelace.rules.Engine;
import app.shoelace.text.Messages;

/** Everything that has words, in one language. */
public record Language(Messages messages, Pack pack, Engine engine) {

    /** The interface's words and the pack's, with the rules that speak by them. */
    public static Language of(Messages messages, Pack pack) {
        return new Language(messages, pack, new Engine(pack, messages));
    }
}
