package app.shoelace.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for words in many texts, whatever their accents and case. The texts are folded once, when it is made; looking reads
 * each of them through.
 *
 * @param <T> what the texts belong to
 */
public final class Search<T> {

    /** The words that are looked for: all of them must be found, each in any text of the same thing. */
    public record Wanted(List<String> words) {
        public Wanted {
            words = List.copyOf(words);
        }

        /** The words of what was typed. */
        public static Wanted of(String typed) {
            return new Wanted(Stream.of(Folded.fold(typed).split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .toList());
        }

        /** Whether nothing is looked for: then everything is found. */
        public boolean isEmpty() {
            return words.isEmpty();
        }

        /** Whether whatever these words are found in holds those before too, as where a letter was added. */
        public boolean narrows(Wanted before) {
            return before.words.stream().allMatch(word -> words.stream().anyMatch(longer -> longer.contains(word)));
        }
    }

    /**
     * A piece of a text.
     *
     * @param found whether it is one of the words that are looked for
     */
    public record Piece(String text, boolean found) {}

    private final List<T> all;
    private final List<String> folded;

    private Search(List<T> all, List<String> folded) {
        this.all = all;
        this.folded = folded;
    }

    /** Gets ready to look in the texts of these things. */
    public static <T> Search<T> in(List<T> all, Function<T, List<String>> texts) {
        var folded = new ArrayList<String>(all.size());
        for (T each : all) {
            // no word holds the line break between two texts
            folded.add(String.join(
                    "\n", texts.apply(each).stream().map(Folded::fold).toList()));
        }
        return new Search<>(List.copyOf(all), folded);
    }

    /** All things, in their order. */
    public List<T> all() {
        return all;
    }

    /** Those in whose texts every word is found, in their order; ready to be looked through for more. */
    public Search<T> find(Wanted wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        var found = new ArrayList<T>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            String text = folded.get(i);
            if (!text.isEmpty() && holds(text, wanted.words())) {
                found.add(all.get(i));
                texts.add(text);
            }
        }
        return new Search<>(found, texts);
    }

    private static boolean holds(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of the words is found in this text. */
    public static boolean any(Wanted wanted, String text) {
        String folded = Folded.fold(text);
        return wanted.words().stream().anyMatch(folded::contains);
    }

    /**
     * The part of a text around the first word that is found, in pieces that together read as that part.
     *
     * @param length of the part at most, in chars; a word that is found is never cut
     */
    public static List<Piece> around(Wanted wanted, String text, int length) {
        BitSet marked = marked(wanted, text);
        int first = Math.max(0, marked.nextSetBit(0));
        int from = text.length() <= length ? 0 : wordStart(text, Math.max(0, first - length / 3));
        int to = Math.min(text.length(), Math.max(from + length, marked.nextClearBit(first)));
        // a letter of two chars, or a word that is found, stays whole
        while (to < text.length() && (Character.isLowSurrogate(text.charAt(to)) || marked.get(to))) {
            to++;
        }
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (int at = from; at < to; ) {
            boolean found = marked.get(at);
            int next = found ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(to, next);
            pieces.add(new Piece(text.substring(at, end).replace('\n', ' '), found));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static BitSet marked(Wanted wanted, String text) {
        Folded folded = Folded.of(text);
        var marked = new BitSet(text.length());
        for (String word : wanted.words()) {
            for (int at = folded.text().indexOf(word);
                    at >= 0;
                    at = folded.text().indexOf(word, at + 1)) {
                int last = folded.place(at + word.length() - 1);
                // with the marks behind it; and whole where a letter folds to two
                int end =
                        Math.max(folded.place(at + word.length()), last + Character.charCount(text.codePointAt(last)));
                marked.set(folded.place(at), end);
            }
        }
        return marked;
    }

    private static int wordStart(String text, int at) {
        if (at == 0) {
            return 0;
        }
        int space = text.indexOf(' ', at - 1);
        int start = space < 0 || space > at + 20 ? at : space + 1;
        return start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }
}
