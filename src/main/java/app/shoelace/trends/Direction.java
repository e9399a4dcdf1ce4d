package app.shoelace.trends;

/** What is put into words of a slow trend. NOTHING means that none was found, never that there was no change. */
public enum Direction {
    NOTHING,
    RISING,
    FALLING
}
