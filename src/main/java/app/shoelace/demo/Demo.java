package app.shoelace.demo;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Uuid7;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Invents weekly check-ins that look lived-in: a mood that carries over from week to week, one pattern that slowly eases,
 * weeks left out, things that did not come up, blanks, some words. The same for the same day and length.
 */
public final class Demo {
    private static final long SEED = 0x51_0E_1A_CEL;
    private static final double CARRIED_OVER = 0.6;
    private static final int WEEKS_PER_YEAR = 52;
    private static final int VISIT_WEEKS = 4;
    private static final int MOST_VISITS = 5;

    /** The setting by which a journal says that all in it is made up. */
    public static final String MADE_UP = "made-up";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Pack pack;
    private final Properties words = words();

    private Demo(Pack pack) {
        this.pack = pack;
    }

    /**
     * Check-ins for that many years, in order, the last of them on {@code today}.
     *
     * @param years 1 or more
     */
    public static List<CheckIn> checkIns(Pack pack, int years, LocalDate today) {
        return new Demo(pack).invent(years * WEEKS_PER_YEAR, today);
    }

    /**
     * What somebody might mark in that time, in order: two things that took place, visits every four weeks since the second,
     * and the next one.
     *
     * @param years 1 or more
     */
    public static List<Event> events(int years, LocalDate today) {
        var words = words();
        var random = new SplittableRandom(SEED);
        LocalDate first = today.minusWeeks((long) years * WEEKS_PER_YEAR - 1);
        LocalDate visits = today.minusWeeks(MOST_VISITS * VISIT_WEEKS).plusDays(3);
        var events = new ArrayList<Event>();
        events.add(event(first.plusWeeks(9), Event.Kind.EVENT, words.getProperty("event.first", ""), random));
        events.add(event(visits, Event.Kind.EVENT, words.getProperty("event.second", ""), random));
        for (int visit = 0; visit <= MOST_VISITS; visit++) {
            LocalDate day = visits.plusWeeks((long) visit * VISIT_WEEKS);
            events.add(event(day, Event.Kind.APPOINTMENT, "", random));
        }
        events.sort(Event.BY_DATE);
        return events;
    }

    private static Event event(LocalDate day, Event.Kind kind, String name, SplittableRandom random) {
        var noon = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Event(new Uuid7(noon, random).next(), day, kind, name);
    }

    private List<CheckIn> invent(int weeks, LocalDate today) {
        double[] leaning = pack.signs().stream()
                .mapToDouble(sign -> 1.0 + random.nextDouble() * 1.8)
                .toArray();
        var made = new ArrayList<CheckIn>();
        double mood = 0;
        for (int week = 0; week < weeks; week++) {
            mood = CARRIED_OVER * mood + random.nextGaussian() * 0.5;
            boolean last = week == weeks - 1;
            boolean away = week % WEEKS_PER_YEAR >= 30 && week % WEEKS_PER_YEAR < 37;
            if (!last && (away || random.nextInt(100) < 7)) {
                continue;
            }
            LocalDate day = today.minusWeeks(weeks - 1L - week).minusDays(last ? 0 : random.nextInt(2));
            boolean late = !last && random.nextInt(100) < 3;
            made.add(new CheckIn(
                    id(day),
                    day,
                    late ? day.plusDays(1 + random.nextInt(3)) : day,
                    pack.edition(),
                    pack.language(),
                    said(leaning, mood, (double) week / weeks)));
        }
        return made;
    }

    private UUID id(LocalDate day) {
        var evening = day.atTime(LocalTime.of(20, random.nextInt(60))).toInstant(ZoneOffset.UTC);
        return new Uuid7(Clock.fixed(evening, ZoneOffset.UTC), random).next();
    }

    private Answers said(double[] leaning, double mood, double gone) {
        Answers said = Answers.NOTHING;
        boolean freeWeek = random.nextInt(100) < 8;
        for (int i = 0; i < leaning.length; i++) {
            Sign sign = pack.signs().get(i);
            boolean easing = sign.pattern().equals(pack.patterns().getFirst().id());
            double centre = leaning[i] + mood + (easing ? 0.9 - 1.8 * gone : 0);
            Answer answer = answer(sign, centre, freeWeek);
            said = said.withAnswer(sign.id(), answer);
            if (answer instanceof Answer.Rated(int step) && step >= 2) {
                if (random.nextInt(100) < 12) {
                    said = said.withMoment(sign.id(), pick(sign.id().value()));
                }
                if (random.nextInt(100) < 10) {
                    said = said.withEffect(sign.id(), one(List.of(Effect.values())));
                }
            }
        }
        if (random.nextInt(100) < 6) {
            Origin origin = one(pack.origins());
            said = said.withOrigin(origin.id(), looked(origin));
        }
        return random.nextInt(100) < 15 ? said.withClosing(pick("closing")) : said;
    }

    private Answer answer(Sign sign, double centre, boolean freeWeek) {
        boolean seldom = sign.id().value().equals("health-alone") && random.nextInt(100) < 70;
        boolean work =
                sign.id().value().equals("works-alone") || sign.id().value().equals("wont-ask");
        if (seldom || (freeWeek && work)) {
            return Answer.NOT_APPLICABLE;
        }
        if (random.nextInt(100) < 3) {
            return Answer.SKIPPED;
        }
        long step = Math.round(centre + random.nextGaussian() * 0.7);
        return new Answer.Rated((int) Math.clamp(step, 0L, 4L));
    }

    private OriginAnswer looked(Origin origin) {
        HowTrue felt = one(List.of(HowTrue.NOT_AT_ALL, HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY));
        if (origin.ticks().isEmpty()) {
            return new OriginAnswer(felt, Set.of(), pick(origin.id().value()));
        }
        return new OriginAnswer(
                felt, Set.of(one(origin.ticks()).id()), pick(origin.id().value()));
    }

    /** One of the made-up sentences of that name; empty where there is none, as for a pack of others. */
    private String pick(String name) {
        return one(List.of(words.getProperty(name, "").split("\\|", -1)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static Properties words() {
        var words = new Properties();
        try (InputStream in = Demo.class.getResourceAsStream("/demo/demo.properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
