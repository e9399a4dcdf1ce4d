package app.shoelace.ui.summary;

/** What can be saved or printed here. */
enum Sheaf {
    /** The page for the therapist. */
    PAGE,
    /** The blank form of the ten signs. */
    FORM
}
