package app.shoelace.ui;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Edition;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented check-ins that end today, kept in a desk's journal. */
final class Weeks {
    private final SplittableRandom random = new SplittableRandom(23);
    private final List<CheckIn> checkIns = new ArrayList<>();

    /** So many, with so many days from each to the next; a mood that wanders, a blank or two. */
    static Weeks of(int count, int apart) {
        var weeks = new Weeks();
        double mood = 2;
        for (int i = 0; i < count; i++) {
            mood = Math.clamp(0.85 * mood + 0.15 * 2 + weeks.random.nextGaussian() * 0.45, 0, 4);
            LocalDate day = Desk.TODAY.minusDays((long) apart * (count - 1 - i));
            weeks.add(day, day, 1, weeks.said(mood, (double) i / count));
        }
        return weeks;
    }

    static Weeks none() {
        return new Weeks();
    }

    Weeks add(LocalDate day, LocalDate entered, int edition, Answers said) {
        var noon = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var id = new Uuid7(noon, random).next();
        checkIns.add(
                new CheckIn(id, day, entered, new Edition(Desk.PACK.edition().pack(), edition), "en", said));
        checkIns.sort(CheckIn.BY_DATE);
        return this;
    }

    /** The same without those of these days, counted from today back. */
    Weeks without(int fromDaysAgo, int toDaysAgo) {
        checkIns.removeIf(each -> each.date().isAfter(Desk.TODAY.minusDays(fromDaysAgo))
                && each.date().isBefore(Desk.TODAY.minusDays(toDaysAgo)));
        return this;
    }

    /** The same with each so-manieth entered three days late. */
    Weeks late(int each) {
        for (int i = 0; i < checkIns.size(); i += each) {
            CheckIn one = checkIns.get(i);
            checkIns.set(
                    i,
                    new CheckIn(
                            one.id(), one.date(), one.date().plusDays(3), one.edition(), one.language(), one.said()));
        }
        return this;
    }

    /** The same with another edition of the pack up to so many days ago. */
    Weeks older(int daysAgo) {
        checkIns.replaceAll(one -> one.date().isAfter(Desk.TODAY.minusDays(daysAgo))
                ? new CheckIn(
                        one.id(),
                        one.date(),
                        one.entered(),
                        new Edition(one.edition().pack(), 2),
                        "en",
                        one.said())
                : one);
        return this;
    }

    List<CheckIn> checkIns() {
        return checkIns;
    }

    /** Every sign of the pack answered with that step. */
    static Answers all(int step) {
        Answers said = Answers.NOTHING;
        for (Sign sign : Desk.PACK.signs()) {
            said = said.withAnswer(sign.id(), new Answer.Rated(step));
        }
        return said;
    }

    static Answers with(Answers said, Answer answer, String... signs) {
        Answers changed = said;
        for (String sign : signs) {
            changed = changed.withAnswer(new SignId(sign), answer);
        }
        return changed;
    }

    void keep(Desk desk) {
        try (var journal = JournalFile.create(desk.journal(), desk.clock())) {
            journal.keepAll(checkIns);
        } catch (CannotOpen | NotSaved e) {
            throw new AssertionError(e);
        }
    }

    private Answers said(double mood, double gone) {
        Answers said = Answers.NOTHING;
        for (Sign sign : Desk.PACK.signs()) {
            boolean easing = sign.pattern().value().equals("carrying-too-much");
            long step = Math.round(mood + (easing ? 1.3 - 2.6 * gone : 0) + random.nextGaussian() * 0.7);
            said = said.withAnswer(
                    sign.id(),
                    switch (random.nextInt(14)) {
                        case 0 -> Answer.SKIPPED;
                        case 1 -> Answer.NOT_APPLICABLE;
                        default -> new Answer.Rated((int) Math.clamp(step, 0L, 4L));
                    });
        }
        return said;
    }
}
