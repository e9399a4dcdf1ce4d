package app.shoelace.practice;

import app.shoelace.checkin.CheckIn;
import app.shoelace.practice.Ask.Status;
import java.time.LocalDate;
import java.util.List;

/** How many asks fall between two check-ins. */
public final class SinceLast {
    private SinceLast() {}

    /**
     * How many asks were made since the check-in before this one, whatever the answer.
     *
     * <p>An ask counts where somebody was asked (yes, partly or no) and the day of the outcome lies after the day of the
     * check-in before, up to and with the day of this one. So each ask counts for one check-in only, and for the first of
     * two that share a day. Where no check-in comes before, every ask up to this one's day counts. Which comes before is
     * settled by {@link CheckIn#BY_DATE}, and the questions' edition makes no difference.
     *
     * @param all the check-ins to look at, in any order
     */
    public static int asks(CheckIn checkIn, List<CheckIn> all, List<Ask> asks) {
        LocalDate after = all.stream()
                .filter(other -> CheckIn.BY_DATE.compare(other, checkIn) < 0)
                .map(CheckIn::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return (int) asks.stream()
                .filter(Ask::asked)
                .filter(ask -> ask.course() instanceof Status.Went went
                        && went.on().isAfter(after)
                        && !went.on().isAfter(checkIn.date()))
                .count();
    }
}
