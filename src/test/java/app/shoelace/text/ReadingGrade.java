package app.shoelace.text;

import java.util.regex.Pattern;

/**
 * The Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975).
 */
record ReadingGrade(int words, int sentences, int syllables) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,/-][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?…](?=[\\s”\"')]|$)|\\n");

    static ReadingGrade of(String text) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String sentence : END.splitAsStream(text).toList()) {
            var found = WORD.matcher(sentence);
            int before = words;
            while (found.find()) {
                words++;
                syllables += Syllables.of(found.group());
            }
            sentences += words > before ? 1 : 0;
        }
        return new ReadingGrade(words, sentences, syllables);
    }

    ReadingGrade and(ReadingGrade other) {
        return new ReadingGrade(words + other.words, sentences + other.sentences, syllables + other.syllables);
    }

    double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
