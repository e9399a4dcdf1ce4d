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
 * @param manifest whether all that was saved is there
 * @param keys the parts of the file that what opens it is tried on
 * @param backups the newest first
 * @param conflicts copies that a synced folder made
 */
public record Checkup(
        Path file,
        int form,
        Map<String, Integer> sound,
        List<Damage> damage,
        Completeness manifest,
        Keys keys,
        List<Copy> backups,
        List<Path> conflicts) {
    public Checkup {
        sound = Map.copyOf(sound);
        damage = List.copyOf(damage);
        backups = List.copyOf(backups);
        conflicts = List.copyOf(conflicts);
    }

    /** What the comparison with what should be there says. */
    public sealed interface Completeness {
        /** All is there as it was saved last. */
        record Complete() implements Completeness {}

        /**
         * It is not.
         *
         * @param missing how many records at least are not there; 0 where some are older than they were
         */
        record Incomplete(long missing) implements Completeness {}

        /** It cannot be said: the journal is not sealed, has no manifest yet, or holds damaged records. */
        record Unknown() implements Completeness {}
    }

    /** What could be found out about the part of the file that a passphrase, or a recovery code, is tried on. */
    public enum KeyPart {
        /** What was given was tried on it and opened it. */
        OPENED,
        /** It is as it was written, and belongs to this journal's key. Whether a passphrase or code opens it, only that tells. */
        INTACT,
        /** It is damaged or not there: nothing opens it. */
        DAMAGED,
        /** The journal is not sealed. */
        NONE
    }

    /** Both parts. */
    public record Keys(KeyPart passphrase, KeyPart recovery) {
        /** Whether neither is damaged. */
        public boolean sound() {
            return passphrase != KeyPart.DAMAGED && recovery != KeyPart.DAMAGED;
        }
    }

    /** What it takes to read a copy. */
    public enum Access {
        /** The same as the journal. */
        LIKE_JOURNAL,
        /** Nothing, while the journal is sealed. */
        ANYONE,
        /** Something else than what was given. */
        OTHER_KEY
    }

    /**
     * A backup.
     *
     * @param day the day that it was made on
     * @param checkIns how many sound check-ins it holds
     * @param damaged how many of its entries could not be read
     * @param access what it takes to read it
     * @param detail why it could not be read, for the one who helps; empty where it could
     */
    public record Copy(Path file, LocalDate day, int checkIns, int damaged, Access access, String detail) {
        /** Whether every entry of it could be read, and what was given opens it. */
        public boolean sound() {
            return detail.isEmpty() && damaged == 0 && access != Access.OTHER_KEY;
        }
    }

    /** Whether the journal and all its backups could be read in every entry, and nothing is missing. */
    public boolean allSound() {
        return damage.isEmpty()
                && keys.sound()
                && !(manifest instanceof Completeness.Incomplete)
                && backups.stream().allMatch(Copy::sound);
    }

    /** Whether something beside the journal should be seen to: a copy from a synced folder, or one that anyone can read. */
    public boolean asksForCare() {
        return !conflicts.isEmpty() || backups.stream().anyMatch(copy -> copy.access() == Access.ANYONE);
    }
}
