package app.shoelace.ui;

import static app.shoelace.ui.Desk.PACK;
import static app.shoelace.ui.Desk.TODAY;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Effect;
import app.shoelace.pack.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invented check-ins, under way and done. */
final class Entries {
    private static final int BLANK = -1;
    private static final int APART = -2;

    private Entries() {}

    /** At the fourth sign, with a moment below it. */
    static Draft midway() {
        Sign sign = PACK.signs().get(3);
        Answers said = said(1, 3, 0, 2)
                .withMoment(sign.id(), "My sister called twice about the move and I let it ring. Then I felt guilty.")
                .withEffect(sign.id(), Effect.COST);
        return Draft.begin(id(0), TODAY, PACK).saying(said).at(3);
    }

    /** At the last sign, with some left out on the way. */
    static Draft atTheLast() {
        return Draft.begin(id(0), TODAY, PACK)
                .saying(said(1, 3, 0, BLANK, BLANK, 2, 3, 3, APART, 4))
                .at(9);
    }

    /** One check-in a week, the latest today. */
    static List<CheckIn> weeks(int number) {
        var all = new ArrayList<CheckIn>();
        for (int week = number - 1; week >= 0; week--) {
            LocalDate day = TODAY.minusWeeks(week);
            int sway = week % 3;
            Answers said = said(1 + sway, 3, 1, week == 4 ? BLANK : sway, 3, 4 - sway, week % 4, 3, APART, 4)
                    .withMoment(
                            PACK.signs().get(1).id(),
                            "The budget sheet. Dana asked if she could take half of it, and I said I had it.")
                    .withEffect(PACK.signs().get(1).id(), Effect.BOTH);
            LocalDate entered = week == 2 ? day.plusDays(3) : day;
            all.add(new CheckIn(id(number - week), day, entered, PACK.edition(), PACK.language(), said));
        }
        return all;
    }

    private static UUID id(int number) {
        return new UUID(0x019A_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L + number);
    }

    private static Answers said(int... steps) {
        Answers said = Answers.NOTHING;
        for (int i = 0; i < steps.length; i++) {
            Answer answer = switch (steps[i]) {
                case BLANK -> Answer.SKIPPED;
                case APART -> Answer.NOT_APPLICABLE;
                default -> new Answer.Rated(steps[i]);
            };
            said = said.withAnswer(PACK.signs().get(i).id(), answer);
        }
        return said;
    }
}
