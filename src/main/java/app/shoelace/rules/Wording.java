package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.pack.Pack;
import app.shoelace.pack.PatternId;
import app.shoelace.text.Messages;

/** Puts what one check-in shows into the same words everywhere: in the window, on the terminal, on paper. */
public record Wording(Pack pack, Messages messages) {
    // a difference of means that no one could have meant to make
    private static final double SAME = 0.05;
    private static final double CLEARLY = 1.0;

    /** The scale's word for an answer. */
    public String answer(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int step) -> pack.scale().word(step);
            case Answer.NotApplicable() -> pack.scale().notApplicable();
            case Answer.Skipped() -> pack.scale().skipped();
        };
    }

    /** The nearest scale word of a level, or that there is not enough to say. */
    public String level(Level level) {
        return level.mean().map(this::nearest).orElseGet(() -> messages.text("level.not-enough"));
    }

    /** The scale's nearest word to a level, 0 to the top; half-way between two, both: "between Often and Almost always". */
    public String nearest(double level) {
        String below = pack.scale().word((int) Math.floor(level));
        return isTie(level)
                ? messages.text("level.between", below, pack.scale().nearest(level))
                : pack.scale().nearest(level);
    }

    /** The same with small letters, to go inside a sentence. */
    public String nearestInside(double level) {
        return isTie(level)
                ? messages.text(
                        "level.between",
                        lower(pack.scale().word((int) Math.floor(level))),
                        lower(pack.scale().nearest(level)))
                : lower(pack.scale().nearest(level));
    }

    // halves are exact in a double
    private static boolean isTie(double level) {
        return level - Math.floor(level) == 0.5;
    }

    /** "2 of 3 answered". */
    public String answered(Level level) {
        return messages.text("level.answered", level.answered(), level.applicable());
    }

    /** How many signs came up often or more, and the middle answer; or that there is not enough to say. */
    public String overall(Answers said) {
        return Overall.of(pack.signs(), said)
                .map(overall -> messages.text(
                        "overall.sentence", overall.often(), overall.answered(), middle(overall.median())))
                .orElseGet(() -> messages.text("overall.not-enough"));
    }

    /** How a pattern moved since last time: in which direction, on how many signs, never more. */
    public String shift(Shift shift) {
        return differs(shift.pattern(), shift.by(), shift.signs());
    }

    /**
     * How a pattern differs between two check-ins.
     *
     * @param by the difference of its means, above 0 where it came up more often in the later one
     * @param signs how many were answered in both
     */
    public String differs(PatternId pattern, double by, int signs) {
        return messages.text(way(by), pack.pattern(pattern).name(), signs);
    }

    private static String way(double by) {
        double size = Math.abs(by);
        if (size < SAME) {
            return "shift.same";
        }
        if (by > 0) {
            return size < CLEARLY ? "shift.bit-more" : "shift.more";
        }
        return size < CLEARLY ? "shift.bit-less" : "shift.less";
    }

    private String middle(double median) {
        String below = lower(pack.scale().word((int) Math.floor(median)));
        String above = lower(pack.scale().word((int) Math.ceil(median)));
        return below.equals(above)
                ? messages.text("overall.middle", below)
                : messages.text("overall.middle.between", below, above);
    }

    private String lower(String word) {
        return word.toLowerCase(messages.locale());
    }
}
