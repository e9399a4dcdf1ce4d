package app.shoelace.journal.read;

/**
 * An entry that could not be read and was set aside.
 *
 * @param id as far as it could be read
 * @param kind as far as it could be read
 * @param day the day that it is about or was begun on, ISO, or empty where it is not known
 */
public record Damage(String id, String kind, String day) {}
