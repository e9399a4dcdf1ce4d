package app.shoelace.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything that can be asked and said, in one language.
 *
 * @param windowDays the span that a check-in looks back over, in days
 * @param texts further pages and lines by key, such as {@code opening} or {@code clinician}
 * @param ladder the rungs of small asks, from the smallest
 */
public record Pack(
        Edition edition,
        String language,
        int windowDays,
        Scale scale,
        List<Pattern> patterns,
        List<Sign> signs,
        List<Origin> origins,
        List<Rule> rules,
        Help help,
        List<String> ladder,
        Map<String, String> texts) {

    public Pack {
        patterns = List.copyOf(patterns);
        signs = List.copyOf(signs);
        origins = List.copyOf(origins);
        rules = List.copyOf(rules);
        ladder = List.copyOf(ladder);
        texts = Map.copyOf(texts);
    }

    /**
     * The sign of that id.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public Sign sign(SignId id) {
        return signs.stream()
                .filter(sign -> sign.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sign " + id));
    }

    /**
     * The pattern of that id.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public Pattern pattern(PatternId id) {
        return patterns.stream()
                .filter(pattern -> pattern.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pattern " + id));
    }

    /**
     * The origin of that id.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public Origin origin(OriginId id) {
        return origins.stream()
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no origin " + id));
    }

    /** The signs of a pattern, in the pack's order. */
    public List<Sign> signsOf(PatternId pattern) {
        return signs.stream().filter(sign -> sign.pattern().equals(pattern)).toList();
    }

    /**
     * The sign in a few words that can begin a sentence or stand alone: "Saying no to needed help".
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public String shortLabel(SignId sign) {
        return text(shortLabelKey(sign));
    }

    /**
     * The origin in one sentence, for the page that tells what this is about.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public String sentence(OriginId origin) {
        return text(sentenceKey(origin));
    }

    /** The texts of a list, such as {@code therapist.questions}, in order; empty where the pack has none by that key. */
    public List<String> list(String key) {
        return IntStream.iterate(0, place -> texts.containsKey(itemKey(key, place)), place -> place + 1)
                .mapToObj(place -> text(itemKey(key, place)))
                .toList();
    }

    public static String shortLabelKey(SignId sign) {
        return "signs." + sign + ".short";
    }

    public static String sentenceKey(OriginId origin) {
        return "origins." + origin + ".sentence";
    }

    public static String itemKey(String list, int place) {
        return list + "." + place;
    }

    /**
     * How true an origin is, in words.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public String felt(HowTrue felt) {
        return text(
                switch (felt) {
                    case NOT_AT_ALL -> "felt.not-at-all";
                    case A_LITTLE -> "felt.a-little";
                    case QUITE -> "felt.quite";
                    case VERY -> "felt.very";
                    case NOT_READY, UNSAID -> "felt.not-ready";
                });
    }

    /**
     * A further text of the pack.
     *
     * @throws IllegalArgumentException if the pack has none by that key; the reader checks the keys that the app needs
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return text;
    }
}
