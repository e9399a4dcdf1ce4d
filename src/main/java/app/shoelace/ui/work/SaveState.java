package app.shoelace.ui.work;

/** How what the person said stands with the disk. */
public enum SaveState {
    /** Nothing to keep yet. */
    OPEN,
    /** On its way to the disk. */
    SAVING,
    /** All of it is on disk. */
    KEPT,
    /** The last of it could not be written; it is still on screen. */
    NOT_KEPT
}
