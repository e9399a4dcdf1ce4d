package app.shoelace.ui.keep;

import app.shoelace.journal.seal.Secret;

/** What can be done with a journal's file only while it is not open: the ways lead out of the page that is shown. */
public interface Keeping {
    /** Puts something in the journal's place and opens that; {@code given} opens it where it is sealed, and is wiped. */
    void restore(Source source, Secret given);

    /** Takes everything away, for good. */
    void erase();
}
