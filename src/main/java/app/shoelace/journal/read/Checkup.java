package app.shoelace.journal.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was found when a whole journal was read.
 *
 * @param form the number of its form
 * @param sound how many sound records there are of each kind, such as {@code check-in} and {@code draft}
 * @param damage the entries that could not be read
 * @param backups the newest first
 */
public record Checkup(Path file, int form, Map<String, Integer> sound, List<Damage> damage, List<Copy> backups) {
    public Checkup {
        sound = Map.copyOf(sound);
        damage = List.copyOf(damage);
        backups = List.copyOf(backups);
    }

    /**
     * A backup.
     *
     * @param day the day that it was made on
     * @param checkIns how many sound check-ins it holds
     * @param damaged how many of its entries could not be read
     * @param detail why it does not open, for the one who helps; empty where it does
     */
    public record Copy(Path file, LocalDate day, int checkIns, int damaged, String detail) {
        /** Whether every entry of it could be read. */
        public boolean sound() {
            return detail.isEmpty() && damaged == 0;
        }
    }

    /** Whether the journal and all its backups could be read in every entry. */
    public boolean allSound() {
        return damage.isEmpty() && backups.stream().allMatch(Copy::sound);
    }
}
