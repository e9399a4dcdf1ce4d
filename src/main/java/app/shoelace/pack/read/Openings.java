package app.shoelace.pack.read;

import app.shoelace.pack.Condition;
import app.shoelace.pack.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which openings a rule needs, and what may be filled into each: see {@link Rule}. */
final class Openings {
    private Openings() {}

    /** The kinds of finding that this condition can rest on when it holds. */
    static Set<String> of(Condition condition) {
        var kinds = new LinkedHashSet<String>();
        gather(condition, kinds);
        return kinds;
    }

    private static void gather(Condition condition, Set<String> kinds) {
        switch (condition) {
            case Condition.Eased _ -> kinds.add("eased");
            case Condition.Grew _ -> kinds.add("grew");
            case Condition.OutsideOwnRange _ -> kinds.addAll(List.of("more", "less"));
            case Condition.Trending _ -> kinds.addAll(List.of("rising", "falling"));
            case Condition.All(var parts) -> parts.forEach(part -> gather(part, kinds));
            case Condition.Any(var parts) -> parts.forEach(part -> gather(part, kinds));
            case Condition.AtLeastOf(var _, var parts) -> parts.forEach(part -> gather(part, kinds));
            case Condition.AtLeast _,
                    Condition.AtMost _,
                    Condition.Count _,
                    Condition.LevelAtLeast _,
                    Condition.LevelAtMost _,
                    Condition.Ticked _,
                    Condition.FeltTrue _,
                    Condition.AskMade _,
                    Condition.CheckIns _,
                    Condition.LeftBlank _,
                    // it rests on something not being found
                    Condition.Not _ -> {}
        }
    }

    /** The places of an opening of that kind. */
    static Set<String> places(String kind) {
        return switch (kind) {
            case "eased", "grew" -> Set.of("sign", "before", "now");
            case "more", "less" -> Set.of("pattern", "n", "chance", "chances");
            default -> Set.of("pattern");
        };
    }
}
