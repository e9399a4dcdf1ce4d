package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Overall;
import app.shoelace.checkin.Said;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.util.Locale;

/** Puts what one check-in shows into the same words everywhere: in the window, on the terminal, on paper. */
public final class Wording {
    private final Pack pack;
    private final Messages messages;

    public Wording(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
    }

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
        return level.mean().map(mean -> pack.scale().nearest(mean)).orElseGet(() -> messages.text("level.not-enough"));
    }

    /** "2 of 3 answered". */
    public String answered(Level level) {
        return messages.text("level.answered", level.answered(), level.applicable());
    }

    /** How many signs came up often or more, and the middle answer; or that there is not enough to say. */
    public String overall(Said said) {
        return Overall.of(pack.signs(), said)
                .map(overall -> messages.text(
                        "overall.sentence", overall.often(), overall.answered(), middle(overall.median())))
                .orElseGet(() -> messages.text("overall.not-enough"));
    }

    /** How a pattern moved since last time: in which direction, on how many signs, never more. */
    public String shift(Shift shift) {
        String pattern = pack.pattern(shift.pattern()).name();
        String signs = messages.count(shift.signs(), "shift.signs.one", "shift.signs.many");
        String since = messages.shortDate(shift.since());
        if (shift.by() > 0) {
            return messages.text("shift.more", pattern, since, signs);
        }
        return shift.by() < 0
                ? messages.text("shift.less", pattern, since, signs)
                : messages.text("shift.same", pattern, since, signs);
    }

    private String middle(double median) {
        String below = lower(pack.scale().word((int) Math.floor(median)));
        String above = lower(pack.scale().word((int) Math.ceil(median)));
        return below.equals(above) ? below : messages.text("overall.between", below, above);
    }

    private String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag(pack.language()));
    }
}
