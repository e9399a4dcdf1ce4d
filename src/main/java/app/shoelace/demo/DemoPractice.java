package app.shoelace.demo;

import app.shoelace.checkin.Uuid7;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Invents asks and offers that look lived-in: an ask about every second week, guessed too pessimistically as most people
 * do, some refused, some never made; an offer in most weeks. The same for the same day and length.
 */
public final class DemoPractice {
    private static final long SEED = 0xA5_0FFE_4L;
    private static final int WEEKS_PER_YEAR = 52;
    private static final int RUNGS = 7;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Properties words = Demo.words();
    private final LocalDate today;
    private final List<Ask> asks = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();

    private DemoPractice(LocalDate today) {
        this.today = today;
    }

    /**
     * Asks for that many years, the last of them still open.
     *
     * @param years 1 or more
     */
    public static List<Ask> asks(int years, LocalDate today) {
        return invented(years, today).asks;
    }

    /**
     * Offers for that many years.
     *
     * @param years 1 or more
     */
    public static List<Offer> offers(int years, LocalDate today) {
        return invented(years, today).offers;
    }

    private static DemoPractice invented(int years, LocalDate today) {
        var made = new DemoPractice(today);
        int weeks = years * WEEKS_PER_YEAR;
        for (int week = 0; week < weeks; week++) {
            LocalDate day = today.minusWeeks(weeks - 1L - week).minusDays(1 + made.random.nextInt(5));
            if (made.random.nextInt(100) < 45) {
                made.ask(day, (double) week / weeks);
            }
            if (made.random.nextInt(100) < 70) {
                made.offer(day, (double) week / weeks);
            }
        }
        made.open();
        return made;
    }

    private void ask(LocalDate day, double gone) {
        int dread = Math.clamp(Math.round(5 - 3 * gone + random.nextGaussian() * 1.5), 0, Ask.MOST_DREAD);
        int guess = 10 * Math.clamp(Math.round(4 + random.nextGaussian() * 2), 0, 10);
        int fate = random.nextInt(100);
        Outcome outcome =
                fate < 52 ? Outcome.YES : fate < 66 ? Outcome.PARTLY : fate < 84 ? Outcome.NO : Outcome.DID_NOT_ASK;
        int then = Math.clamp(dread + random.nextInt(3) - 1, 0, Ask.MOST_DREAD);
        var course = new Status.Went(
                day.plusDays(random.nextInt(2)),
                outcome,
                random.nextInt(100) < 70 ? then : Status.UNSAID,
                random.nextInt(100) < 50 ? Math.max(0, then - 1 - random.nextInt(3)) : Status.UNSAID,
                outcome != Outcome.DID_NOT_ASK && random.nextInt(100) < 30 ? pick("kept") : "");
        asks.add(new Ask(
                id(day),
                day,
                pick("asks"),
                pick("whom"),
                random.nextInt(100) < 60 ? random.nextInt(RUNGS) : Ask.NO_RUNG,
                guess,
                dread,
                random.nextInt(100) < 30 ? pick("otherwise") : "",
                course));
    }

    private void offer(LocalDate day, double gone) {
        int fate = random.nextInt(100);
        int taken = (int) (20 + 25 * gone);
        Offer.Taken what = fate < taken
                ? Offer.Taken.TOOK
                : fate < taken + 15 ? Offer.Taken.PART : fate < 85 ? Offer.Taken.NO_BY_HABIT : Offer.Taken.NO_BY_CHOICE;
        offers.add(new Offer(id(day), day, what, random.nextInt(100) < 40 ? pick("offers") : ""));
    }

    private void open() {
        LocalDate day = today.minusDays(2);
        asks.add(new Ask(id(day), day, pick("asks"), pick("whom"), 4, 30, 4, pick("otherwise"), new Status.Open()));
    }

    private UUID id(LocalDate day) {
        var noon = day.atTime(LocalTime.of(12, random.nextInt(60))).toInstant(ZoneOffset.UTC);
        return new Uuid7(Clock.fixed(noon, ZoneOffset.UTC), random).next();
    }

    private String pick(String name) {
        List<String> of = List.of(words.getProperty(name, "").split("\\|", -1));
        return of.get(random.nextInt(of.size()));
    }
}
