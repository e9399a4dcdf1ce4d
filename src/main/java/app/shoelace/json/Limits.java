package app.shoelace.json;

/**
 * How much is read of a file that may hold anything.
 *
 * @param bytes of all
 * @param levels objects and lists inside each other
 * @param text letters of a text
 * @param number letters of a number
 * @param name letters of a name
 * @param once whether a name may stand only once in its object
 */
public record Limits(long bytes, int levels, int text, int number, int name, boolean once) {}
