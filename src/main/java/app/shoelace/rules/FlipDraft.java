package app.shoelace.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A flip with all that may come about through it.
 *
 * @param spoiling moves after which it would not be enough
 */
record FlipDraft(Flip flip, Set<Move> moves, List<Predicate<Move>> spoiling) {
    static final FlipDraft NEVER = new FlipDraft(Flip.NEVER, Set.of(), List.of());

    static FlipDraft of(Flip flip, Move... moves) {
        return new FlipDraft(flip, Set.of(moves), List.of());
    }

    boolean possible() {
        return !flip.equals(Flip.NEVER);
    }

    FlipDraft unless(Predicate<Move> move) {
        return new FlipDraft(
                flip, moves, Stream.concat(spoiling.stream(), Stream.of(move)).toList());
    }

    boolean spoilt() {
        return moves.stream().anyMatch(move -> spoiling.stream().anyMatch(spoils -> spoils.test(move)));
    }

    boolean against(FlipDraft other) {
        return moves.stream().anyMatch(move -> other.moves.stream().anyMatch(move::against));
    }

    /**
     * So many of these, or more, or {@link #NEVER} where they could undo each other.
     *
     * @param aside moves that would spoil it besides
     */
    static FlipDraft someOf(int number, List<FlipDraft> drafts, List<Predicate<Move>> aside) {
        if (number == 1) {
            // any one alone is enough, so each is looked at alone
            return joined(
                    1, drafts.stream().filter(draft -> sound(draft, aside)).toList(), aside);
        }
        FlipDraft together =
                joined(number, drafts.stream().filter(FlipDraft::possible).toList(), aside);
        boolean against = drafts.stream()
                .anyMatch(draft -> drafts.stream().anyMatch(other -> !other.equals(draft) && draft.against(other)));
        return against || together.spoilt() ? FlipDraft.NEVER : together;
    }

    private static boolean sound(FlipDraft draft, List<Predicate<Move>> aside) {
        return draft.possible() && !joined(1, List.of(draft), aside).spoilt();
    }

    private static FlipDraft joined(int number, List<FlipDraft> drafts, List<Predicate<Move>> aside) {
        var moves = new HashSet<Move>();
        var spoiling = new ArrayList<>(aside);
        for (FlipDraft draft : drafts) {
            moves.addAll(draft.moves());
            spoiling.addAll(draft.spoiling());
        }
        return new FlipDraft(
                Simple.of(number, drafts.stream().map(FlipDraft::flip).toList()), moves, spoiling);
    }
}
