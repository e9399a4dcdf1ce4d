package app.shoelace.pack.read;

import java.util.List;

/** The texts of a pack that belong to no sign, pattern, origin, rule or help line, by key. */
final class TextKeys {
    /** Those of one text each. */
    static final List<String> TEXTS = List.of(
            // the check-in
            "opening",
            "moment",
            "effect",
            "effect.helped",
            "effect.cost",
            "effect.both",
            "grouping",
            "bring",
            // the origins
            "origins.calm",
            "origins.true",
            "felt.not-at-all",
            "felt.a-little",
            "felt.quite",
            "felt.very",
            "felt.not-ready",
            // the therapist's page
            "clinician",
            // the reading page
            "read.title",
            "read.strength",
            "read.shoe",
            "read.lean",
            "read.signs",
            "read.signs.keep",
            "read.origins",
            "read.change",
            "read.does",
            "read.does-not",
            "read.source",
            // small asks and offers
            "practice.before",
            "practice.what",
            "practice.whom",
            "practice.likely",
            "practice.dread",
            "practice.if-no",
            "practice.after",
            "practice.happened",
            "practice.happened.yes",
            "practice.happened.partly",
            "practice.happened.no",
            "practice.happened.did-not-ask",
            "practice.body-then",
            "practice.body-later",
            "practice.keep",
            "practice.success",
            "practice.guess",
            "practice.guess.source",
            "practice.offer",
            "practice.offer.took",
            "practice.offer.part",
            "practice.offer.habit",
            "practice.offer.choice",
            "practice.ladder",
            "practice.ladder.start",
            "practice.ladder.not",
            // the help page
            "help.title",
            "help.emergency",
            "help.talk",
            "help.unchecked",
            "help.edit",
            "help.grounding",
            "help.breathing",
            "help.breathing.leave");

    /** Those of a list of texts each. */
    static final List<String> LISTS = List.of("therapist.questions");

    private TextKeys() {}
}
