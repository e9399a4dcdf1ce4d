package app.shoelace.pack;

/**
 * What makes two answers comparable: the same questions in the same words, the same scale, the same window.
 *
 * @param pack the pack's id
 * @param number from 1; the pack raises it when a question's wording, the scale or the window changes
 */
public record Edition(String pack, int number) {}
