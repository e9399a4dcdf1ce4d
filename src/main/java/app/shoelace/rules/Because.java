package app.shoelace.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * "… because this is often and that is rarely": says everything that an insight rests on, alike things together.
 *
 * @param names what it speaks of, in order; "it" and "both" can stand for them in what follows
 * @param alone whether it speaks of nothing besides those
 */
record Because(String text, List<String> names, boolean alone) {

    /** More blanks than this are counted; a list of them would only be long. */
    private static final int MOST_NAMED = 1;

    /**
     * What is said of one thing, or of several.
     *
     * @param one with a place for the thing's name; the key that groups alike things
     * @param many with a place for several names
     */
    private record Predicate(Sentence one, Sentence many) {
        static Predicate of(Sentence both) {
            return new Predicate(both, both);
        }
    }

    /** A key of the messages and what goes into its places, after the first one. */
    private record Sentence(String key, List<String> values) {
        static Sentence of(String key, String... values) {
            return new Sentence(key, List.of(values));
        }

        String about(String names, Words words) {
            var all = new ArrayList<Object>();
            all.add(names);
            all.addAll(values);
            return words.text(key, all.toArray());
        }
    }

    Because {
        names = List.copyOf(names);
    }

    static Because of(List<Reason> reasons, Words words) {
        Map<Predicate, List<String>> said = new LinkedHashMap<>();
        var names = new ArrayList<String>();
        boolean alone = true;
        long blanks = reasons.stream().filter(Reason.Blank.class::isInstance).count();
        for (Reason reason : reasons) {
            String name = blanks > MOST_NAMED && reason instanceof Reason.Blank ? "" : name(reason, words);
            alone &= !name.isEmpty();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
            var about = said.computeIfAbsent(
                    name.isEmpty() && reason instanceof Reason.Blank ? blanks(blanks, words) : predicate(reason, words),
                    predicate -> new ArrayList<>());
            if (!about.contains(name)) {
                about.add(name);
            }
        }
        var clauses = new ArrayList<String>();
        said.forEach((predicate, about) ->
                clauses.add((about.size() == 1 ? predicate.one() : predicate.many()).about(words.list(about), words)));
        boolean single = said.values().stream().allMatch(about -> about.size() == 1);
        return new Because(single ? words.list(clauses) : words.clauses(clauses), names, alone);
    }

    private static Predicate blanks(long blanks, Words words) {
        return Predicate.of(Sentence.of("why.blanks", words.count((int) blanks), words.count(words.signs())));
    }

    /** What the reason is about, or nothing where it is about no one thing. */
    private static String name(Reason reason, Words words) {
        return switch (reason) {
            case Reason.Answered answered -> words.of(answered.sign());
            case Reason.Blank blank -> words.of(blank.sign());
            case Reason.Moved moved -> words.of(moved.sign());
            case Reason.LevelIs level -> words.of(level.pattern());
            case Reason.Outside outside -> words.of(outside.pattern());
            case Reason.Within within -> words.of(within.pattern());
            case Reason.Trend trend -> words.of(trend.pattern());
            case Reason.NoTrend trend -> words.of(trend.pattern());
            case Reason.Ticked ticked -> words.of(ticked.origin(), ticked.tick());
            case Reason.NotTicked ticked -> words.of(ticked.origin(), ticked.tick());
            case Reason.FeltTrue felt -> words.of(felt.origin());
            case Reason.NothingBlank _, Reason.Asked _, Reason.CheckIns _ -> "";
        };
    }

    private static Predicate predicate(Reason reason, Words words) {
        return switch (reason) {
            case Reason.Answered(var _, int step) ->
                new Predicate(Sentence.of("why.is", words.step(step)), Sentence.of("why.are", words.step(step)));
            case Reason.Blank _ -> new Predicate(Sentence.of("why.was-blank"), Sentence.of("why.were-blank"));
            case Reason.NothingBlank _ -> Predicate.of(Sentence.of("why.nothing-blank"));
            case Reason.Moved(var _, int before, int now) ->
                Predicate.of(
                        before == now
                                ? Sentence.of("why.stayed", words.step(now))
                                : Sentence.of("why.went", words.step(before), words.step(now)));
            case Reason.LevelIs(var _, double level) ->
                new Predicate(
                        Sentence.of("why.stands", words.number(level), words.top()),
                        Sentence.of("why.stand", words.number(level), words.top()));
            case Reason.Outside(var _, boolean above, int of, int _) ->
                Predicate.of(Sentence.of(above ? "why.more" : "why.less", words.count(of)));
            case Reason.Within _ -> Predicate.of(Sentence.of("why.within"));
            case Reason.Trend(var _, boolean rising) ->
                Predicate.of(Sentence.of(rising ? "why.rising" : "why.falling"));
            case Reason.NoTrend _ -> Predicate.of(Sentence.of("why.no-trend"));
            case Reason.Ticked _ -> Predicate.of(Sentence.of("why.ticked"));
            case Reason.NotTicked _ ->
                new Predicate(Sentence.of("why.is-not-ticked"), Sentence.of("why.are-not-ticked"));
            case Reason.FeltTrue(var _, var felt) ->
                new Predicate(
                        Sentence.of("why.feels", words.degree(felt)), Sentence.of("why.feel", words.degree(felt)));
            case Reason.Asked(int number) -> Predicate.of(asked(number, words));
            case Reason.CheckIns(int number) ->
                Predicate.of(
                        number == 1 ? Sentence.of("why.first") : Sentence.of("why.check-ins", words.count(number)));
        };
    }

    private static Sentence asked(int number, Words words) {
        return switch (number) {
            case 0 -> Sentence.of("why.not-asked");
            case 1 -> Sentence.of("why.asked-once");
            default -> Sentence.of("why.asked", words.count(number));
        };
    }
}
