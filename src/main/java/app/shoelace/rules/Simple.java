package app.shoelace.rules;

import java.util.ArrayList;
import java.util.List;

/** Says a combination of flips in as few parts as it takes. */
final class Simple {
    private Simple() {}

    /** As many of these as the number, or more, without what another part says already. */
    static Flip of(int number, List<Flip> parts) {
        if (number < 1 || number > parts.size()) {
            return Flip.NEVER;
        }
        boolean any = number == 1;
        if (!any && number < parts.size()) {
            return new Flip.Of(number, parts);
        }
        var flat = new ArrayList<Flip>();
        for (Flip part : parts) {
            if (part instanceof Flip.Of of && (any ? any(of) : all(of))) {
                flat.addAll(of.parts());
            } else {
                flat.add(part);
            }
        }
        var kept = prune(flat, any);
        return kept.size() == 1 ? kept.getFirst() : new Flip.Of(any ? 1 : kept.size(), kept);
    }

    /** Of two parts where one implies the other, keeps the weaker one where any is enough, else the stronger one. */
    private static List<Flip> prune(List<Flip> parts, boolean any) {
        var kept = new ArrayList<Flip>();
        for (Flip part : parts) {
            if (kept.stream().noneMatch(other -> any ? implies(part, other) : implies(other, part))) {
                kept.removeIf(other -> any ? implies(other, part) : implies(part, other));
                kept.add(part);
            }
        }
        return kept;
    }

    /** Whether the second is so wherever the first is; false where that is not plain to see. */
    static boolean implies(Flip first, Flip second) {
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Flip.Of of && any(of)) {
            return of.parts().stream().allMatch(part -> implies(part, second));
        }
        if (second instanceof Flip.Of of && all(of)) {
            return of.parts().stream().allMatch(part -> implies(first, part));
        }
        if (first instanceof Flip.Of of && all(of) && of.parts().stream().anyMatch(part -> implies(part, second))) {
            return true;
        }
        if (second instanceof Flip.Of of && any(of)) {
            return of.parts().stream().anyMatch(part -> implies(first, part));
        }
        if (first instanceof Flip.Fall(var sign, int most) && second instanceof Flip.Fall(var same, int bound)) {
            return sign.equals(same) && most <= bound;
        }
        if (first instanceof Flip.Rise(var sign, int least) && second instanceof Flip.Rise(var same, int bound)) {
            return sign.equals(same) && least >= bound;
        }
        return false;
    }

    static boolean any(Flip.Of of) {
        return of.number() == 1;
    }

    static boolean all(Flip.Of of) {
        return of.number() == of.parts().size();
    }
}
