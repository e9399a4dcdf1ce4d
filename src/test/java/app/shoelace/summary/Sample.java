package app.shoelace.summary;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.pack.read.PackReader;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Invented check-ins to lay out. */
public final class Sample {
    public static final Pack PACK = PackReader.bundled("en");
    public static final Messages MESSAGES = Messages.in("en-GB");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final SummaryBuilder BUILDER = new SummaryBuilder(PACK, MESSAGES);

    private Sample() {}

    /** A check-in of that day; the answers in the pack's order: 0 to 4, {@code n} did not come up, {@code -} left blank. */
    static CheckIn checkIn(String day, String answers) {
        Answers said = Answers.NOTHING;
        for (int i = 0; i < answers.length(); i++) {
            char given = answers.charAt(i);
            Answer answer = given == 'n'
                    ? Answer.NOT_APPLICABLE
                    : given == '-' ? Answer.SKIPPED : new Answer.Rated(given - '0');
            said = said.withAnswer(PACK.signs().get(i).id(), answer);
        }
        return on(LocalDate.parse(day), LocalDate.parse(day), said);
    }

    static CheckIn on(LocalDate day, LocalDate entered, Answers said) {
        UUID id = new UUID((day.toEpochDay() << 16) | 0x7000L, 0x8000_0000_0000_0000L | (said.hashCode() & 0xffffL));
        return new CheckIn(id, day, entered, PACK.edition(), "en", said);
    }

    public static CheckIn with(CheckIn before, Answers said) {
        return new CheckIn(before.id(), before.date(), before.entered(), before.edition(), before.language(), said);
    }

    /** So many check-ins, {@code apart} days from each other, the last of them today, with words and origins in the last. */
    public static List<CheckIn> many(int number, int apart) {
        var random = new Random(7);
        var all = new ArrayList<CheckIn>();
        for (int i = number - 1; i >= 0; i--) {
            LocalDate day = TODAY.minusDays((long) i * apart);
            Answers said = Answers.NOTHING;
            for (Sign sign : PACK.signs()) {
                int step = Math.clamp(Math.round(2.2 + 1.2 * i / number + random.nextGaussian()), 0, 4);
                said = said.withAnswer(
                        sign.id(),
                        switch (random.nextInt(20)) {
                            case 0 -> Answer.SKIPPED;
                            case 1 -> Answer.NOT_APPLICABLE;
                            default -> new Answer.Rated(step);
                        });
            }
            if (i == 0) {
                said = words(said);
            }
            all.add(on(day, day.plusDays(i % 7 == 3 ? 2 : 0), said));
        }
        return all;
    }

    static Answers words(Answers said) {
        return said.withMoment(new SignId("says-no"), "I let my sister’s calls ring. Then I felt guilty.")
                .withEffect(new SignId("says-no"), Effect.COST)
                .withMoment(new SignId("overstretches"), "Moved the piano alone.")
                .withVerdict(new RuleId("no-by-habit"), Verdict.FITS)
                .withVerdict(new RuleId("slow-trust"), Verdict.DOES_NOT_FIT)
                .withOrigin(
                        new OriginId("grown-up-jobs"),
                        new OriginAnswer(
                                HowTrue.VERY, Set.of(), "I was the one who cooked and got my brothers to school."))
                .withOrigin(
                        new OriginId("body"),
                        new OriginAnswer(
                                HowTrue.QUITE,
                                Set.of(new TickId("stomach"), new TickId("hot-face")),
                                "I freeze first."))
                .withClosing("I would like to be able to ask for help with the move.");
    }

    public static SummarySource material(List<CheckIn> all) {
        return BUILDER.gather(all, events(all), practised(), Period.ALL, TODAY).orElseThrow();
    }

    /** Five asks made, one that is open, one laid aside; an offer. */
    static AsksAndOffers practised() {
        var asks = new ArrayList<Ask>();
        for (int i = 0; i < 5; i++) {
            var course = new Ask.Status.Went(
                    TODAY.minusDays(60 - i),
                    i < 4 ? Ask.Outcome.YES : Ask.Outcome.NO,
                    i,
                    Ask.Status.UNSAID,
                    i == 2 ? "It was no trouble." : "");
            asks.add(ask(i, "lend me the ladder " + i, course));
        }
        asks.add(ask(5, "read the letter", new Ask.Status.Open()));
        asks.add(ask(6, "never told", new Ask.Status.Dropped(TODAY)));
        return new AsksAndOffers(
                asks, List.of(new Offer(new UUID(0x7002, 9), TODAY, Offer.Taken.NO_BY_HABIT, "a hand with the boxes")));
    }

    private static Ask ask(int number, String what, Ask.Status course) {
        return new Ask(new UUID(0x7002, number), TODAY.minusDays(70), what, "Jo", Ask.NO_RUNG, 10, 6, "", course);
    }

    /** Something marked half-way, and an appointment on the last day. */
    static List<Event> events(List<CheckIn> all) {
        LocalDate first = all.getFirst().date();
        LocalDate last = all.getLast().date();
        LocalDate between = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
        return List.of(
                new Event(new UUID(0x7001, 1), between, Event.Kind.EVENT, "moved house"),
                new Event(new UUID(0x7001, 2), last, Event.Kind.APPOINTMENT, ""));
    }

    public static Selection everything(SummarySource material) {
        return Selection.of(material.items(), EnumSet.allOf(Section.class))
                .withInitials("A. B.")
                .withWanted("Asking for help with the move, before I do it all alone again.")
                .withQuestions(PACK.list("therapist.questions").subList(0, 2));
    }

    static List<Origin> origins() {
        return PACK.origins();
    }
}
