package app.shoelace.journal.copies;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exact names of the files that this app makes for one journal. A file of any other name belongs to somebody else, and
 * is never overwritten or deleted.
 */
final class OurNames {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    // what SQLite writes beside a file that it has open
    private static final String WITH_SQLITE = "(-journal|-wal|-shm)?";
    // hidden names: a new form, the file from before, one that is going, a probe or a copy that is not whole yet
    private static final String FOR_A_MOMENT = "\\.(change|before|part|[0-9]{1,20}\\.new)" + WITH_SQLITE;
    private static final String OF_A_JOURNAL =
            FOR_A_MOMENT + "|\\.(restore" + WITH_SQLITE + "|ended\\.new|sealed|removing|[0-9a-f-]{36}\\.underway)";
    private static final String UNFINISHED = "\\.(part|change|[0-9]{1,20}\\.new)" + WITH_SQLITE;
    // what the app leaves for a moment beside a file that is not its own
    private static final Pattern PASSING = Pattern.compile("\\.(.+\\.db)(" + FOR_A_MOMENT + ")");
    private static final Pattern PASSING_UNFINISHED = Pattern.compile("\\.(.+\\.db)(" + UNFINISHED + ")");
    private static final Pattern CONFLICT = Pattern.compile(".*(conflict|konflikt|conflit).*");

    private final String stem;
    private final Pattern backup;
    private final Pattern replaced;
    private final Pattern aside;
    private final Pattern inBackups;
    private final Pattern beside;
    private final Pattern unfinished;

    OurNames(Path journal) {
        stem = Replaced.stem(journal);
        String begin = Pattern.quote(stem);
        String own = Pattern.quote(String.valueOf(journal.getFileName()));
        String copy = begin + "-" + DAY + "(-form-[0-9]{1,9}|-at-[0-9]{6})?\\.db";
        String second = begin + "(" + Replaced.WORD + "|" + LayingAside.WORD + ")" + DAY + "(-[0-9]{1,6})?\\.db";
        backup = Pattern.compile(copy);
        replaced = Pattern.compile(begin + Replaced.WORD + DAY + "(-[0-9]{1,6})?\\.db");
        aside = Pattern.compile(begin + LayingAside.WORD + DAY + "(-[0-9]{1,6})?\\.db");
        inBackups = Pattern.compile(copy + "(\\.part)?" + WITH_SQLITE + "|\\." + copy + FOR_A_MOMENT);
        beside = Pattern.compile("\\.(" + own + "|" + second + ")(" + OF_A_JOURNAL + ")|" + replaced + WITH_SQLITE);
        unfinished = Pattern.compile(copy + "\\.part" + WITH_SQLITE + "|\\.(" + copy + "|" + second + ")" + UNFINISHED);
    }

    /** Whether a backup may have that name. */
    boolean isBackup(String name) {
        return backup.matcher(name).matches();
    }

    /** Whether a journal that a restored backup took the place of may have that name. */
    boolean isReplaced(String name) {
        return replaced.matcher(name).matches();
    }

    /** Whether a journal that was laid aside may have that name. */
    boolean isAside(String name) {
        return aside.matcher(name).matches();
    }

    /** Whether it is a name that this app gives to a file in the folder of the backups. */
    boolean isInBackups(String name) {
        return inBackups.matcher(name).matches() || isOfConflict(PASSING, name);
    }

    /** Whether it is a name that this app gives to a file beside the journal that is not a journal laid aside. */
    boolean isBeside(String name) {
        return beside.matcher(name).matches() || isOfConflict(PASSING, name);
    }

    /** Whether a copy has that name that was never finished. */
    boolean isUnfinished(String name) {
        return unfinished.matcher(name).matches() || isOfConflict(PASSING_UNFINISHED, name);
    }

    private boolean isOfConflict(Pattern passing, String name) {
        Matcher found = passing.matcher(name);
        return found.matches() && isConflict(found.group(1));
    }

    /** Whether a copy may have that name that is written anew where the journal is sealed or unsealed. */
    boolean isFollowing(String name) {
        return isBackup(name) || isReplaced(name) || isAside(name) || isConflict(name);
    }

    /**
     * Whether a synced folder gave that name, because two computers wrote the same file: Syncthing's
     * {@code .sync-conflict-}, Nextcloud's and Dropbox's {@code conflicted copy}, and what else says so, in German and
     * French too.
     */
    boolean isConflict(String name) {
        return name.startsWith(stem)
                && name.endsWith(Replaced.ENDING)
                && CONFLICT.matcher(name.substring(stem.length()).toLowerCase(Locale.ROOT))
                        .matches();
    }
}
