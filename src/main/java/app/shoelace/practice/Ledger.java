package app.shoelace.practice;

import app.shoelace.practice.Ask.Outcome;
import app.shoelace.practice.Ask.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What really happened, beside what was guessed.
 *
 * <p>An ask was <em>made</em> when its outcome is yes, partly or no. All numbers rest on the asks made, and each of the
 * three is counted by itself: the share of yes is the plain yeses of all asks made, so that "partly" is neither a yes nor a
 * no, yet an ask made. "Did not ask" is never a no, and what was laid aside is not here at all.
 *
 * @param made by the day of the outcome, then in the order of planning
 * @param notAsked those whose outcome is that nobody was asked
 * @param open those planned with no outcome yet
 */
public record Ledger(List<Ask> made, List<Ask> notAsked, List<Ask> open) {

    /** From so many asks made on, the guesses are held against what happened. */
    public static final int ENOUGH = 5;

    private static final Comparator<Ask> BY_OUTCOME = Comparator.comparing(
                    (Ask ask) -> ask.course() instanceof Status.Went went ? went.on() : ask.planned())
            .thenComparing(Ask.BY_DATE);

    public Ledger {
        made = List.copyOf(made);
        notAsked = List.copyOf(notAsked);
        open = List.copyOf(open);
    }

    /** The ledger of all these asks, in any order. */
    public static Ledger of(List<Ask> asks) {
        var went = asks.stream()
                .filter(ask -> ask.course() instanceof Status.Went)
                .sorted(BY_OUTCOME)
                .toList();
        return new Ledger(
                went.stream().filter(Ask::asked).toList(),
                went.stream().filter(ask -> !ask.asked()).toList(),
                asks.stream()
                        .filter(ask -> ask.course() instanceof Status.Open)
                        .sorted(Ask.BY_DATE)
                        .toList());
    }

    /** How many of the asks made ended so. */
    public int count(Outcome outcome) {
        return (int) made.stream()
                .filter(ask -> ask.course() instanceof Status.Went went && went.outcome() == outcome)
                .count();
    }

    /** The guesses held against the outcomes; nothing below {@link #ENOUGH} asks made. */
    public Optional<Share> share() {
        if (made.size() < ENOUGH) {
            return Optional.empty();
        }
        double guess = made.stream().mapToInt(Ask::guess).average().orElseThrow();
        int yes = count(Outcome.YES);
        return Optional.of(new Share(guess, yes, made.size(), ClopperPearson.of(yes, made.size())));
    }

    /**
     * The person's average guess beside their share of yes.
     *
     * <p>Asks are not alike, and each has a chance of its own. Where the guesses are right on average, the number of yeses
     * then strays no further from its mean than the binomial lets it (W. Hoeffding, "On the distribution of the number of
     * successes in independent trials", Annals of Mathematical Statistics 27 (1956), 713-721), so that the interval is on
     * the careful side.
     *
     * @param guess the average, in percent
     * @param yes how many plain yeses there were, of so many asks made
     */
    public record Share(double guess, int yes, int of, ClopperPearson range) {

        /** Where the average guess lies, beside the range of shares that the asks fit. */
        public enum Place {
            BELOW,
            INSIDE,
            ABOVE
        }

        /** The share of yes, in percent. */
        public double percent() {
            return 100.0 * yes / of;
        }

        /** Judged on whole percents, as they are told, so that the words never differ from the numbers beside them. */
        public Place place() {
            long told = Math.round(guess);
            if (told < Math.round(100 * range.low())) {
                return Place.BELOW;
            }
            return told > Math.round(100 * range.high()) ? Place.ABOVE : Place.INSIDE;
        }
    }

    /**
     * How much the body minded, on average, before and at another time, over the asks made that tell of both.
     *
     * @param before from 0 to {@link Ask#MOST_DREAD}, as is {@code other}
     */
    public record Felt(int asks, double before, double other) {}

    /** Before, and then. */
    public Optional<Felt> then() {
        return felt(Status.Went::body);
    }

    /** Before, and ten minutes on. */
    public Optional<Felt> later() {
        return felt(Status.Went::later);
    }

    private Optional<Felt> felt(ToIntFunction<Status.Went> when) {
        int asks = 0;
        int before = 0;
        int other = 0;
        for (Ask ask : made) {
            if (ask.course() instanceof Status.Went went && when.applyAsInt(went) != Status.UNSAID) {
                asks++;
                before += ask.dread();
                other += when.applyAsInt(went);
            }
        }
        return asks == 0
                ? Optional.empty()
                : Optional.of(new Felt(asks, (double) before / asks, (double) other / asks));
    }

    /** How many of these offers ended so. */
    public static int count(List<Offer> offers, Offer.Taken taken) {
        return (int) offers.stream().filter(offer -> offer.taken() == taken).count();
    }
}
