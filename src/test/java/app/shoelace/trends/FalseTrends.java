package app.shoelace.trends;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Sign;
import app.shoelace.pack.read.PackReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * How often a trend is put into words, in made-up histories: answers that resemble those of two weeks before by a given
 * lag-1 autocorrelation, with or without a drift. The signs of a pattern move together and the four patterns do not, which
 * gives chance the most room.
 */
public final class FalseTrends {
    private static final Pack PACK = PackReader.bundled("en");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** How the days of a history are spread. */
    public enum Days {
        /** A check-in each week or a day later; about every other one counts. */
        WEEKLY,
        /** A check-in every second week or up to three days later. */
        FORTNIGHTLY
    }

    private final Random random;
    private final Days days;
    private final int counted;
    private final double likeness;
    private final double spread;
    private final double drift;

    /**
     * @param counted about how many check-ins count
     * @param likeness the autocorrelation of what is felt, two weeks apart, 0 to less than 1
     * @param spread the standard deviation of what is felt, in steps
     * @param drift how many steps the first pattern rises from the first check-in to the last
     */
    public FalseTrends(long seed, Days days, int counted, double likeness, double spread, double drift) {
        random = new Random(seed);
        this.days = days;
        this.counted = counted;
        this.likeness = likeness;
        this.spread = spread;
        this.drift = drift;
    }

    /** In how many of that many histories any pattern is told to move. */
    public int worded(int histories) {
        int worded = 0;
        for (int i = 0; i < histories; i++) {
            boolean any = Trends.of(PACK, history()).courses().stream()
                    .anyMatch(course -> course.worded() != Direction.NOTHING);
            worded += any ? 1 : 0;
        }
        return worded;
    }

    /** In how many of that many histories the first pattern is told to come up more often. */
    public int risesTold(int histories) {
        int told = 0;
        for (int i = 0; i < histories; i++) {
            told += Trends.of(PACK, history()).courses().getFirst().worded() == Direction.RISING ? 1 : 0;
        }
        return told;
    }

    /** One history more, in order. */
    List<CheckIn> history() {
        int every = days == Days.WEEKLY ? 7 : 14;
        int count = days == Days.WEEKLY ? 2 * counted - 1 : counted;
        // from one check-in to the next
        double kept = Math.pow(likeness, every / 14.0);
        double[] felt =
                PACK.patterns().stream().mapToDouble(_ -> random.nextGaussian()).toArray();
        double[] centre = PACK.patterns().stream()
                .mapToDouble(_ -> 1 + 2 * random.nextDouble())
                .toArray();
        centre[0] -= drift / 2;
        var checkIns = new ArrayList<CheckIn>();
        LocalDate day = FIRST;
        for (int i = 0; i < count; i++) {
            Answers said = Answers.NOTHING;
            for (int at = 0; at < felt.length; at++) {
                Pattern pattern = PACK.patterns().get(at);
                double now = centre[at] + spread * felt[at] + (at == 0 ? drift * i / (count - 1) : 0);
                for (Sign sign : PACK.signsOf(pattern.id())) {
                    said = said.withAnswer(sign.id(), answer(now));
                }
                felt[at] = kept * felt[at] + Math.sqrt(1 - kept * kept) * random.nextGaussian();
            }
            day = day.plusDays(every + random.nextInt(days == Days.WEEKLY ? 2 : 4));
            checkIns.add(new CheckIn(new UUID(i << 16 | 0x7000L, 1L << 63), day, day, PACK.edition(), "en", said));
        }
        return checkIns;
    }

    /** What is felt, with some noise of the sign's own, as a step; now and then blank or not come up. */
    private Answer answer(double felt) {
        return switch (random.nextInt(20)) {
            case 0 -> Answer.SKIPPED;
            case 1 -> Answer.NOT_APPLICABLE;
            default -> new Answer.Rated(Math.clamp(Math.round(felt + 0.3 * random.nextGaussian()), 0, 4));
        };
    }
}
