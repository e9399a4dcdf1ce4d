package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.Condition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.Sign;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Makes facts otherwise, just as a flip says and no more, in a way picked at random. */
final class Otherwise {
    private static final int TRIES = 300;

    private final Grid grid = new Grid(Given.PACK);
    private final Random random;

    Otherwise(long seed) {
        random = new Random(seed);
    }

    /** The facts made otherwise; nothing where what the flip says could not be brought about. */
    Optional<Facts> with(Facts facts, Flip flip) {
        return switch (flip) {
            case Flip.Fall(var sign, int most) ->
                Optional.of(rating(facts, sign, Math.min(step(facts, sign), random.nextInt(most + 1))));
            case Flip.Rise(var sign, int least) ->
                Optional.of(rating(facts, sign, Math.max(step(facts, sign), least + random.nextInt(5 - least))));
            case Flip.Blank(var sign) -> Optional.of(answering(facts, sign, Answer.SKIPPED));
            case Flip.Fewer(int than, int step) ->
                drifting(facts, grid.signs(), false, now -> reaching(now, step) < than, rated -> rated >= step);
            case Flip.More(int signs, int step) -> more(facts, signs, step);
            case Flip.LevelUnder(var pattern, double bound) ->
                drifting(facts, grid.signsOf(pattern), false, now -> level(now, pattern) < bound, rated -> true);
            case Flip.LevelOver(var pattern, double bound) ->
                drifting(facts, grid.signsOf(pattern), true, now -> level(now, pattern) > bound, rated -> true);
            case Flip.Inside(var pattern) ->
                searching(facts, grid.signsOf(pattern), now -> !outside(now, pattern::equals));
            case Flip.SomeOutside _ -> searching(facts, grid.signs(), now -> outside(now, pattern -> true));
            case Flip.SomeEased(int steps) -> moving(facts, new Condition.Eased(steps));
            case Flip.SomeGrew(int steps) -> moving(facts, new Condition.Grew(steps));
            case Flip.Untick(var _, var tick) -> Optional.of(ticking(facts, tick, false));
            case Flip.Tick(var _, var tick) -> Optional.of(ticking(facts, tick, true));
            case Flip.FeltLess(var _, var than) -> feeling(facts, felt -> felt.compareTo(than) < 0, false);
            case Flip.FeltMore(var _, var least) -> feeling(facts, felt -> felt.compareTo(least) >= 0, true);
            case Flip.NoAsk _ -> Optional.of(new Facts(facts.checkIn(), facts.earlier(), 0));
            case Flip.SomeAsk _ ->
                Optional.of(new Facts(facts.checkIn(), facts.earlier(), facts.asks() + 1 + random.nextInt(3)));
            case Flip.FewerCheckIns(int than) -> Optional.of(fewerCheckIns(facts, than));
            case Flip.MoreCheckIns(int least) -> Optional.of(moreCheckIns(facts, least));
            case Flip.NoneBlank _ -> Optional.of(filling(facts));
            case Flip.SomeBlank _ ->
                Optional.of(answering(
                        facts,
                        grid.signs().get(random.nextInt(grid.signs().size())).id(),
                        Answer.SKIPPED));
            case Flip.Of(int number, var parts) -> some(facts, number, parts);
            case Flip.Steady _, Flip.SomeTrend _, Flip.Never _ -> Optional.empty();
        };
    }

    private Optional<Facts> some(Facts facts, int number, List<Flip> parts) {
        var order = new ArrayList<>(parts);
        Collections.shuffle(order, random);
        Optional<Facts> changed = Optional.of(facts);
        // what is filled in first cannot undo what else was asked for
        var chosen = order.subList(0, number);
        chosen.sort(Comparator.comparing(part -> !part.toString().contains("NoneBlank")));
        for (Flip part : chosen) {
            changed = changed.flatMap(now -> with(now, part));
        }
        return changed;
    }

    private static Facts saying(Facts facts, Answers said) {
        CheckIn was = facts.checkIn();
        return new Facts(
                new CheckIn(was.id(), was.date(), was.entered(), was.edition(), was.language(), said),
                facts.earlier(),
                facts.asks());
    }

    static Facts answering(Facts facts, SignId sign, Answer answer) {
        return saying(facts, facts.checkIn().said().withAnswer(sign, answer));
    }

    private static Facts rating(Facts facts, SignId sign, int step) {
        return answering(facts, sign, new Answer.Rated(step));
    }

    private static int step(Facts facts, SignId sign) {
        return facts.checkIn().said().step(sign).orElseThrow();
    }

    static Facts body(Facts facts, OriginAnswer body) {
        return saying(facts, facts.checkIn().said().withOrigin(Anything.BODY, body));
    }

    static OriginAnswer body(Facts facts) {
        return facts.checkIn().said().origins().getOrDefault(Anything.BODY, OriginAnswer.NOTHING);
    }

    private long reaching(Facts facts, int step) {
        return grid.signs().stream()
                .flatMap(sign -> facts.checkIn().said().step(sign.id()).stream())
                .filter(rated -> rated >= step)
                .count();
    }

    private double level(Facts facts, PatternId pattern) {
        return Level.of(pattern, grid.signsOf(pattern), facts.checkIn().said())
                .mean()
                .orElseThrow();
    }

    /** One rated sign after another a step down, or up, until it is so. */
    private Optional<Facts> drifting(
            Facts facts, List<Sign> signs, boolean up, Predicate<Facts> enough, Predicate<Integer> which) {
        Facts now = facts;
        for (int i = 0; i < TRIES && !enough.test(now); i++) {
            SignId sign = signs.get(random.nextInt(signs.size())).id();
            Optional<Integer> step = now.checkIn().said().step(sign).filter(which);
            if (step.isPresent()) {
                now = rating(now, sign, Math.clamp(step.get() + (up ? 1 : -1), 0, 4));
            }
        }
        return Optional.of(now).filter(enough);
    }

    private Optional<Facts> more(Facts facts, int signs, int step) {
        Facts now = facts;
        for (int i = 0; i < TRIES && reaching(now, step) < signs; i++) {
            SignId sign = grid.signs().get(random.nextInt(grid.signs().size())).id();
            if (now.checkIn().said().step(sign).filter(rated -> rated >= step).isEmpty()) {
                now = rating(now, sign, step + random.nextInt(5 - step));
            }
        }
        return Optional.of(now);
    }

    /** Other steps for the rated signs, any, until it is so. */
    private Optional<Facts> searching(Facts facts, List<Sign> signs, Predicate<Facts> enough) {
        for (int i = 0; i < TRIES; i++) {
            Facts now = facts;
            for (Sign sign : signs) {
                if (now.checkIn().said().step(sign.id()).isPresent()) {
                    now = rating(now, sign.id(), random.nextInt(5));
                }
            }
            if (enough.test(now)) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private boolean outside(Facts facts, Predicate<PatternId> which) {
        return new Judge(grid, facts)
                .judge(new Condition.OutsideOwnRange()).reasons().stream()
                        .anyMatch(reason -> reason instanceof Reason.Outside outside && which.test(outside.pattern()));
    }

    /** A sign answered in both is moved until the condition holds. */
    private Optional<Facts> moving(Facts facts, Condition moved) {
        for (int i = 0; i < TRIES; i++) {
            SignId sign = grid.signs().get(random.nextInt(grid.signs().size())).id();
            Facts now = rating(facts, sign, random.nextInt(5));
            if (new Judge(grid, now).judge(moved).holds()) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private static Facts ticking(Facts facts, TickId tick, boolean set) {
        OriginAnswer was = body(facts);
        var ticks = new HashSet<>(was.ticks());
        if (set) {
            ticks.add(tick);
        } else {
            ticks.remove(tick);
        }
        return body(facts, new OriginAnswer(was.felt(), ticks, ""));
    }

    private Optional<Facts> feeling(Facts facts, Predicate<HowTrue> which, boolean up) {
        OriginAnswer was = body(facts);
        var felt = List.of(HowTrue.NOT_AT_ALL, HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY).stream()
                .filter(which)
                .filter(each -> up ? each.compareTo(was.felt()) >= 0 : each.compareTo(was.felt()) <= 0)
                .toList();
        return Optional.of(body(facts, new OriginAnswer(felt.get(random.nextInt(felt.size())), was.ticks(), "")));
    }

    private static Facts fewerCheckIns(Facts facts, int than) {
        var earlier = facts.earlier();
        int kept = Math.min(earlier.size(), than - 2);
        return new Facts(facts.checkIn(), earlier.subList(earlier.size() - kept, earlier.size()), facts.asks());
    }

    private Facts moreCheckIns(Facts facts, int least) {
        var earlier = new ArrayList<>(facts.earlier());
        var day = Given.TODAY.minusYears(1);
        while (earlier.size() + 1 < least) {
            earlier.addFirst(Given.checkIn(day, new Anything(random.nextLong()).said(false)));
            day = day.minusDays(14);
        }
        return new Facts(facts.checkIn(), earlier, facts.asks());
    }

    private Facts filling(Facts facts) {
        Facts now = facts;
        for (Sign sign : grid.signs()) {
            if (now.checkIn().said().answer(sign.id()) instanceof Answer.Skipped) {
                now = random.nextInt(4) == 0
                        ? answering(now, sign.id(), Answer.NOT_APPLICABLE)
                        : rating(now, sign.id(), random.nextInt(5));
            }
        }
        return now;
    }
}
