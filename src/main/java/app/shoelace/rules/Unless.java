package app.shoelace.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** "… it would not show if either were sometimes or less": says a flip, alike things together. */
final class Unless {

    /**
     * What would be so of one thing.
     *
     * @param key of the sentence; its first place takes the thing's name
     * @param value what goes into the second place, if the sentence has one
     * @param none of the sentence without its "not", where it has one, for "neither … nor …"; else empty
     */
    private record Predicate(String key, String value, String none) {}

    /**
     * @param name of the thing that it is about, or a number where it is about no one thing
     * @param group what it is said together with: those of an equal group
     */
    private record Part(String name, Predicate predicate, Object group) {
        Part(String name, Predicate predicate) {
            this(name, predicate, predicate);
        }

        static Part of(String name, String key, String value) {
            return new Part(name, new Predicate(key, value, ""));
        }

        /** Of the answers as a whole; never said together with another. */
        static Part whole(String key, String number, String value) {
            var predicate = new Predicate(key, value, "");
            return new Part(number, predicate, List.of(number, predicate));
        }
    }

    private final Words words;
    private final Because because;

    Unless(Words words, Because because) {
        this.words = words;
        this.because = because;
    }

    String text(Flip flip) {
        return flip instanceof Flip.Of of ? joined(of, clauses(of)) : clause(1, List.of(part(flip)));
    }

    /** Alike parts in one clause each, then the combinations inside. */
    private List<String> clauses(Flip.Of of) {
        Map<Object, List<Part>> alike = new LinkedHashMap<>();
        var inner = new ArrayList<Flip.Of>();
        for (Flip flip : of.parts()) {
            if (flip instanceof Flip.Of combined) {
                inner.add(combined);
            } else {
                Part part = part(flip);
                alike.computeIfAbsent(part.group(), group -> new ArrayList<>()).add(part);
            }
        }
        boolean uniform = inner.isEmpty() && alike.size() == 1;
        var clauses = new ArrayList<String>();
        for (var parts : alike.values()) {
            if (uniform || Simple.any(of) || Simple.all(of)) {
                clauses.add(clause(Simple.all(of) ? parts.size() : of.number(), parts));
            } else {
                parts.forEach(part -> clauses.add(words.text("why.if.group", clause(1, List.of(part)))));
            }
        }
        inner.forEach(combined -> clauses.add(inside(of, combined)));
        return clauses;
    }

    /** In brackets where it could be read another way; "and" inside "or" could not. */
    private String inside(Flip.Of outer, Flip.Of inner) {
        var clauses = clauses(inner);
        String text = joined(inner, clauses);
        boolean plain = Simple.any(outer) ? Simple.all(inner) : Simple.all(outer) && clauses.size() == 1;
        return plain ? text : words.text("why.if.group", text);
    }

    private String joined(Flip.Of of, List<String> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        if (Simple.any(of)) {
            return clauses.stream()
                    .reduce((before, after) -> words.text("why.if.or", before, after))
                    .orElseThrow();
        }
        if (Simple.all(of)) {
            return clauses.stream()
                    .reduce((before, after) -> words.text("why.if.and", before, after))
                    .orElseThrow();
        }
        return words.text("why.if.some-of", words.count(of.number()), words.list(clauses));
    }

    /** So many of these, or more, of all of which the same is said. */
    private String clause(int number, List<Part> parts) {
        Predicate predicate = parts.getFirst().predicate();
        var names = parts.stream().map(Part::name).toList();
        boolean none =
                parts.size() > 1 && number == parts.size() && !predicate.none().isEmpty();
        String about = none ? noneOf(names) : someOf(number, names);
        return words.text(none ? predicate.none() : predicate.key(), about, predicate.value());
    }

    private String someOf(int number, List<String> names) {
        boolean known = known(names);
        if (names.size() == 1) {
            return known ? words.text("why.it") : names.getFirst();
        }
        if (names.size() == 2) {
            String first = names.getFirst();
            String second = names.getLast();
            if (number == 1) {
                return known ? words.text("why.either") : words.text("why.either-or", first, second);
            }
            return known ? words.text("why.both") : words.text("why.both-and", first, second);
        }
        if (number == 1) {
            return known ? words.text("why.any") : words.text("why.any-of", words.list(names));
        }
        if (number == names.size()) {
            return known ? words.text("why.all") : words.text("why.all-of", words.list(names));
        }
        String count = words.count(number);
        return known ? words.text("why.some", count) : words.text("why.some-of", count, words.list(names));
    }

    private String noneOf(List<String> names) {
        boolean known = known(names);
        if (names.size() == 2) {
            return known ? words.text("why.neither") : words.text("why.neither-nor", names.getFirst(), names.getLast());
        }
        return known ? words.text("why.none") : words.text("why.none-of", words.list(names));
    }

    /** Whether these are the very things that the sentence has just named. */
    private boolean known(List<String> names) {
        return because.alone() && new HashSet<>(because.names()).equals(new HashSet<>(names));
    }

    private Part part(Flip flip) {
        return switch (flip) {
            case Flip.Fall(var sign, int most) ->
                Part.of(words.of(sign), most == 0 ? "why.if.exactly" : "why.if.or-less", words.step(most));
            case Flip.Rise(var sign, int least) ->
                Part.of(words.of(sign), words.isTop(least) ? "why.if.exactly" : "why.if.or-more", words.step(least));
            case Flip.Blank(var sign) -> Part.of(words.of(sign), "why.if.blank", "");
            case Flip.LevelUnder(var pattern, double bound) ->
                Part.of(words.of(pattern), "why.if.under", words.number(bound));
            case Flip.LevelOver(var pattern, double bound) ->
                Part.of(words.of(pattern), "why.if.over", words.number(bound));
            case Flip.Inside(var pattern) -> Part.of(words.of(pattern), "why.if.inside", "");
            case Flip.Steady(var pattern) -> Part.of(words.of(pattern), "why.if.steady", "");
            case Flip.Untick(var origin, var tick) ->
                new Part(words.of(origin, tick), new Predicate("why.if.not-ticked", "", "why.if.ticked"));
            case Flip.Tick(var origin, var tick) -> Part.of(words.of(origin, tick), "why.if.ticked", "");
            case Flip.FeltLess(var origin, var than) ->
                Part.of(words.of(origin), "why.if.felt-less", words.degree(than));
            case Flip.FeltMore(var origin, var least) ->
                Part.of(words.of(origin), "why.if.felt-more", words.degree(least));
            case Flip.Fewer(int than, int step) -> counted(than, step, fewer(than, step));
            case Flip.More(int signs, int step) ->
                counted(signs, step, words.isTop(step) ? "why.if.some-top" : "why.if.some-more");
            case Flip.SomeOutside _ -> Part.whole("why.if.some-outside", "", "");
            case Flip.SomeTrend _ -> Part.whole("why.if.some-trend", "", "");
            case Flip.SomeEased(int steps) -> Part.whole("why.if.some-eased", words.count(steps), "");
            case Flip.SomeGrew(int steps) -> Part.whole("why.if.some-grew", words.count(steps), "");
            case Flip.NoAsk _ -> Part.whole("why.if.no-ask", "", "");
            case Flip.SomeAsk _ -> Part.whole("why.if.some-ask", "", "");
            case Flip.FewerCheckIns(int than) -> Part.whole("why.if.fewer-check-ins", words.count(than), "");
            case Flip.MoreCheckIns(int least) -> Part.whole("why.if.more-check-ins", words.count(least), "");
            case Flip.NoneBlank _ -> Part.whole("why.if.none-blank", "", "");
            case Flip.SomeBlank _ -> Part.whole("why.if.some-blank", "", "");
            case Flip.Of _, Flip.Never _ -> throw new IllegalArgumentException("no part: " + flip);
        };
    }

    private String fewer(int than, int step) {
        if (than == 1) {
            return words.isTop(step) ? "why.if.none-top" : "why.if.none-more";
        }
        return words.isTop(step) ? "why.if.fewer-top" : "why.if.fewer-more";
    }

    private Part counted(int signs, int step, String key) {
        return Part.whole(key, words.count(signs), words.step(step));
    }
}
