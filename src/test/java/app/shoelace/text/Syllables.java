package app.shoelace.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the syllables of English words: by their vowels, with what English does to some of them, and a list of the rest. */
final class Syllables {
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("really", 2),
            Map.entry("whoever", 3),
            Map.entry("eye", 1),
            Map.entry("eyes", 1),
            Map.entry("anyone", 3),
            Map.entry("someone", 2),
            Map.entry("sometimes", 2),
            Map.entry("something", 2),
            Map.entry("somewhere", 2),
            Map.entry("everyone", 3),
            Map.entry("every", 2),
            Map.entry("everything", 3),
            Map.entry("therefore", 2),
            Map.entry("lifeline", 2),
            Map.entry("elsewhere", 2),
            Map.entry("shoelace", 2),
            Map.entry("passphrase", 2),
            Map.entry("area", 3),
            Map.entry("idea", 3),
            Map.entry("real", 1),
            Map.entry("quiet", 2),
            Map.entry("diet", 2),
            Map.entry("science", 2),
            Map.entry("create", 2),
            Map.entry("created", 3),
            Map.entry("poem", 2),
            Map.entry("zhao", 1),
            Map.entry("epley", 2),
            Map.entry("journal", 2),
            Map.entry("business", 2),
            Map.entry("medicine", 3),
            Map.entry("colour", 2),
            Map.entry("hours", 1),
            Map.entry("naive", 2),
            Map.entry("maybe", 2),
            Map.entry("safety", 2),
            Map.entry("statement", 2),
            Map.entry("movement", 2),
            Map.entry("involvement", 3),
            Map.entry("careful", 2),
            Map.entry("hopeful", 2),
            Map.entry("client", 2),
            Map.entry("clients", 2),
            Map.entry("reliable", 4),
            Map.entry("reliability", 6),
            Map.entry("trial", 2),
            Map.entry("lion", 2),
            Map.entry("piano", 3),
            Map.entry("video", 3),
            Map.entry("radio", 3),
            Map.entry("period", 3),
            Map.entry("experience", 4),
            Map.entry("medium", 3),
            Map.entry("usual", 3),
            Map.entry("usually", 4),
            Map.entry("actual", 3),
            Map.entry("factual", 3),
            Map.entry("gradual", 3),
            Map.entry("individual", 5),
            Map.entry("situation", 4),
            Map.entry("continue", 3),
            Map.entry("editorial", 5),
            Map.entry("material", 4),
            Map.entry("serious", 3),
            Map.entry("various", 3),
            Map.entry("curious", 3),
            Map.entry("previous", 3),
            Map.entry("earlier", 3),
            Map.entry("easier", 3),
            Map.entry("heavier", 3),
            Map.entry("happier", 3));

    // the e before these endings is heard only after certain letters, or never
    private static final Pattern SILENT_ED = Pattern.compile(".*[^td]ed");
    private static final Pattern SILENT_ES = Pattern.compile(".*(?<!s|z|c|g|x|ch|sh)es");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Set<String> SPLIT = Set.of("ia", "io", "iu", "ua", "eo", "uou", "iou", "ie", "ue", "uo");

    private Syllables() {}

    /** How many syllables a word has, 1 or more; a number counts as one, a word with hyphens as its parts. */
    static int of(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (bare.contains("-")) {
            int sum = 0;
            for (String part : bare.split("-+", -1)) {
                sum += part.isEmpty() ? 0 : of(part);
            }
            return Math.max(1, sum);
        }
        Integer known = EXCEPTIONS.get(bare);
        if (known != null) {
            return known;
        }
        // didn't, wasn't and the like have a syllable that no vowel shows; 's after a hiss too
        int more = bare.matches(".*(dn|sn|ldn|dn't|sn't|ldn't)'?t") || bare.matches(".*(s|z|x|ch|sh|ce|ge)'s") ? 1 : 0;
        return Math.max(1, vowels(bare.replaceAll("'(s|t|re|ve|ll|d|m)$", "").replaceAll("[^a-z]", ""))) + more;
    }

    private static int vowels(String word) {
        String heard = word;
        if (SILENT_ED.matcher(heard).matches() && !heard.matches(".*[^aeiouy]led")) {
            heard = heard.substring(0, heard.length() - 2);
        } else if (SILENT_ES.matcher(heard).matches() && !heard.matches(".*[^aeiouy]les")) {
            heard = heard.substring(0, heard.length() - 2);
        } else if (heard.endsWith("e") && !heard.matches(".*([^aeiouy]le|[aeiouy]e|^[^aeiouy]*e)")) {
            heard = heard.substring(0, heard.length() - 1);
        }
        // the silent e inside: carefully, lonely, useless, basement
        heard = heard.replaceAll("([aeiouy][^aeiouyl])e(ly|less|ness|ful|fully|ment|ments|some)$", "$1$2");
        heard = heard.replaceAll("([ct])i(a|ou|o)(?=[a-z])", "$1$2").replaceAll("si(on)", "s$1");
        // a y between vowels is no vowel, and -ing is heard after any: player, doing
        heard = heard.replaceAll("(?<=[aeiou])y(?=[aeiou])", "j").replaceAll("(?<=[aeiouy])ing", "jing");
        int count = 0;
        var groups = VOWELS.matcher(heard.replaceAll("^y", "j").replaceAll("qu", "kw"));
        while (groups.find()) {
            String group = groups.group();
            boolean last = groups.end() == heard.length();
            count += SPLIT.contains(group) && !silent(heard, group, last) ? 2 : 1;
        }
        return count;
    }

    /** Pairs that are most often one sound: friend, believe, due, guess, guard. */
    private static boolean silent(String word, String group, boolean last) {
        return switch (group) {
            case "ie" -> !word.matches(".*(diet|quiet|science|client|society|variety|iest|ier).*");
            case "ue" -> !word.matches(".*(cruel|fuel|influence|duet|fluent).*");
            case "ua", "uo" -> word.contains("gua") || word.contains("quo") || word.contains("sua");
            case "eo" -> word.contains("geo") && !last;
            case "io", "ia", "iu", "iou", "uou" -> false;
            default -> true;
        };
    }
}
