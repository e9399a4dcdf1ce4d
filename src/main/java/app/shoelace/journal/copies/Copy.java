package app.shoelace.journal.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy beside a journal that could take its place, by its name; it is not opened.
 *
 * @param day on which it was made, or put aside
 * @param time of that day, where one was asked for
 * @param replaced where it was the journal itself until another took its place: which one of that day, from 1; else 0
 */
public record Copy(Path file, LocalDate day, Optional<LocalTime> time, int replaced) {
    private static final Pattern PUT_ASIDE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-([0-9]{1,6}))?.*");

    /**
     * All of them: the backups, then what was replaced, of each the newest first.
     *
     * @throws IOException if their folders cannot be read
     */
    public static List<Copy> of(Path journal) throws IOException {
        var copies = new ArrayList<Copy>();
        for (Backups.Found found : Backups.beside(journal).all()) {
            Optional<LocalTime> time =
                    found.askedFor() ? Optional.of(found.made().toLocalTime()) : Optional.empty();
            copies.add(new Copy(found.file(), found.day(), time, 0));
        }
        Replaced.of(journal).stream()
                .flatMap(file -> replaced(journal, file).stream())
                .sorted(Comparator.comparing(Copy::day)
                        .thenComparingInt(Copy::replaced)
                        .reversed())
                .forEach(copies::add);
        return copies;
    }

    /**
     * What a journal that is not there any more left behind: the newest of the copies beside it, one that was saved when it
     * went before all others.
     *
     * @return none too where their folder cannot be read
     */
    public static Optional<Path> left(Path journal) {
        try {
            List<Path> conflicts = Replaced.conflicts(journal);
            return conflicts.isEmpty()
                    ? of(journal).stream().map(Copy::file).findFirst()
                    : Optional.of(conflicts.getLast());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Copy> replaced(Path journal, Path file) {
        int begin = (Replaced.stem(journal) + Replaced.WORD).length();
        Matcher name = PUT_ASIDE.matcher(String.valueOf(file.getFileName()).substring(begin));
        try {
            if (name.matches()) {
                int number = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
                return Optional.of(new Copy(file, LocalDate.parse(name.group(1)), Optional.empty(), number));
            }
        } catch (DateTimeException e) {
            // a day that there is not is no name of ours
        }
        return Optional.empty();
    }
}
