package app.shoelace.terminal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Edition;
import app.shoelace.pack.SignId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Random weeks of a person: clusters and gaps, drifts, blanks, what did not come up, late entries, now and then a new
 * edition.
 */
final class Histories {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Random random;

    Histories(long seed) {
        random = new Random(seed);
    }

    /** None to that many check-ins, in order, the last of them today. */
    List<Outside.Day> any(int most) {
        int count = random.nextInt(most + 1);
        double drift = random.nextInt(3) == 0 ? (random.nextDouble() - 0.5) : 0;
        int blanks = random.nextInt(3) * 6;
        int edition = 1;
        var days = new ArrayList<Outside.Day>();
        LocalDate day = TODAY.minusDays(3000);
        for (int i = 0; i < count; i++) {
            day = day.plusDays(gap());
            edition += random.nextInt(25) == 0 ? 1 : 0;
            days.add(new Outside.Day(day, late(), edition, answers(2 + drift * (i - count / 2.0), blanks)));
        }
        return days;
    }

    /** So many check-ins, 14 days or more from each to the next, all drawn from one and the same mood. */
    List<Outside.Day> unchanged(int count) {
        var days = new ArrayList<Outside.Day>();
        LocalDate day = TODAY.minusDays(3000);
        for (int i = 0; i < count; i++) {
            day = day.plusDays(14 + random.nextInt(8));
            days.add(new Outside.Day(day, 0, 1, answers(2, 5)));
        }
        return days;
    }

    /** One in five is entered later: on the next day, or weeks after. */
    private int late() {
        return random.nextInt(5) == 0 ? 1 + random.nextInt(40) : 0;
    }

    private int gap() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(3);
            case 1 -> random.nextInt(14);
            case 2 -> 43 + random.nextInt(60);
            default -> 14 + random.nextInt(15);
        };
    }

    private Map<String, Integer> answers(double centre, int blanks) {
        var answers = new HashMap<String, Integer>();
        Outside.PATTERNS
                .values()
                .forEach(signs -> signs.forEach(sign -> {
                    int kind = random.nextInt(100);
                    long step = Math.clamp(Math.round(centre + random.nextGaussian()), 0, 4);
                    answers.put(sign, kind < blanks ? Outside.BLANK : kind < 2 * blanks ? Outside.APART : (int) step);
                }));
        return answers;
    }

    /** The same as the app keeps it. */
    static List<CheckIn> kept(List<Outside.Day> days) {
        var kept = new ArrayList<CheckIn>();
        for (int i = 0; i < days.size(); i++) {
            Outside.Day day = days.get(i);
            Answers said = Answers.NOTHING;
            for (var entry : day.answers().entrySet()) {
                said = said.withAnswer(new SignId(entry.getKey()), answer(entry.getValue()));
            }
            var edition = new Edition("hyper-independence", day.edition());
            var id = new UUID((i << 16) | 0x7000L, 1L << 63);
            kept.add(new CheckIn(id, day.date(), day.date().plusDays(day.late()), edition, "en", said));
        }
        return kept;
    }

    private static Answer answer(int answer) {
        return switch (answer) {
            case Outside.APART -> Answer.NOT_APPLICABLE;
            case Outside.BLANK -> Answer.SKIPPED;
            default -> new Answer.Rated(answer);
        };
    }
}
