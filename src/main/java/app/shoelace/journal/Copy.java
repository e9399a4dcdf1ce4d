package app.shoelace.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A copy beside a journal that could take its place, by its name; it is not opened.
 *
 * @param day on which it was made, or put aside
 * @param time of that day, where one was asked for
 * @param replaced whether it was the journal itself until another took its place
 */
public record Copy(Path file, LocalDate day, Optional<LocalTime> time, boolean replaced) {

    /**
     * All of them: the backups, the newest first, then what was replaced.
     *
     * @throws IOException if their folders cannot be read
     */
    public static List<Copy> of(Path journal) throws IOException {
        var copies = new ArrayList<Copy>();
        for (Backups.Found found : Backups.beside(journal).all()) {
            Optional<LocalTime> time =
                    found.askedFor() ? Optional.of(found.made().toLocalTime()) : Optional.empty();
            copies.add(new Copy(found.file(), found.day(), time, false));
        }
        for (Path file : Replaced.of(journal).reversed()) {
            replacedOn(journal, file).ifPresent(day -> copies.add(new Copy(file, day, Optional.empty(), true)));
        }
        return copies;
    }

    private static Optional<LocalDate> replacedOn(Path journal, Path file) {
        int begin = (Replaced.stem(journal) + Replaced.WORD).length();
        String name = String.valueOf(file.getFileName());
        try {
            return Optional.of(LocalDate.parse(name.substring(begin, begin + "2026-11-25".length())));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            // a name that we did not give
            return Optional.empty();
        }
    }
}
