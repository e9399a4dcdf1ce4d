package app.shoelace.trends;

import app.shoelace.checkin.CheckIn;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The counted check-ins of the series that ends with one, the newest first; looked up only as far as somebody asks, as
 * most questions are settled by the newest few.
 *
 * @param earlier what came before it, in order; those of another edition are left out
 */
public record CountedBack(CheckIn newest, List<CheckIn> earlier) implements Iterable<CheckIn> {

    @Override
    public Iterator<CheckIn> iterator() {
        return new Iterator<>() {
            private CheckIn next = newest;
            private boolean more = true;
            private int before = earlier.size();

            @Override
            public boolean hasNext() {
                return more;
            }

            @Override
            public CheckIn next() {
                if (!more) {
                    throw new NoSuchElementException();
                }
                CheckIn counted = next;
                more = stepBack(counted.date().toEpochDay() - Series.APART_DAYS);
                return counted;
            }

            private boolean stepBack(long latest) {
                while (before > 0) {
                    CheckIn each = earlier.get(--before);
                    if (each.date().toEpochDay() <= latest && each.edition().equals(newest.edition())) {
                        next = each;
                        return true;
                    }
                }
                return false;
            }
        };
    }
}
