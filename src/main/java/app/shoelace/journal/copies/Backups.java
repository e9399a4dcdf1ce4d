package app.shoelace.journal.copies;

import app.shoelace.files.PendingFiles;
import app.shoelace.files.PrivateFiles;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import app.shoelace.journal.store.TroubleClassifier;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copies beside a journal: {@code journal-backups/journal-2026-11-23.db} of a day, {@code …-form-1.db} from before a
 * change of form, {@code …-at-143005.db} where one was asked for or something large was about to change.
 */
public final class Backups {
    private static final String ENDING = ".db";
    private static final int ASKED_FOR = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Path journal;
    private final Path folder;
    private final String stem;
    private final Pattern names;
    private final Verifier inspection;
    private final PendingFiles underway;

    public Backups(Path journal, Verifier inspection) {
        this.journal = journal;
        this.stem = Replaced.stem(journal);
        this.folder = folder(journal);
        this.names = Pattern.compile(
                Pattern.quote(stem) + "-([0-9]{4}-[0-9]{2}-[0-9]{2})(-form-[0-9]+|-at-([0-9]{6}))?\\.db");
        this.inspection = inspection;
        this.underway = PendingFiles.beside(journal);
    }

    /** Those of a journal that is not open, to be found by their names. */
    public static Backups beside(Path journal) {
        return new Backups(journal, new Verifier(Migration.ALL, new Keyring(Secret.NONE), ZoneOffset.UTC));
    }

    public static Path folder(Path journal) {
        return journal.resolveSibling(Replaced.stem(journal) + "-backups");
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /**
     * A backup by its name.
     *
     * @param time hour, minute and second as six digits, of one that was asked for; else empty
     */
    public record Found(Path file, LocalDate day, boolean daily, String time) {
        boolean askedFor() {
            return !time.isEmpty();
        }

        LocalDateTime made() {
            return LocalDateTime.of(day, time.isEmpty() ? LocalTime.MIN : LocalTime.parse(time, TIME));
        }
    }

    /** All of them, the newest first. */
    public List<Found> all() throws IOException {
        var found = new ArrayList<Found>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = names.matcher(String.valueOf(file.getFileName()));
                String time = name.matches() && name.group(3) != null ? name.group(3) : "";
                if (name.matches() && time(time) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    day(name.group(1)).ifPresent(day -> found.add(new Found(file, day, name.group(2) == null, time)));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(Found::day)
                .thenComparing(Found::time)
                .thenComparing(each -> each.file().toString())
                .reversed());
        return found;
    }

    // a time that there is not is no name of ours
    private static boolean time(String text) {
        try {
            return text.isEmpty() || LocalTime.parse(text, TIME).isBefore(LocalTime.MAX);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads all of them whole, the newest first.
     *
     * @param sealed whether the journal is
     */
    public List<Checkup.Copy> look(boolean sealed) throws IOException {
        var copies = new ArrayList<Checkup.Copy>();
        for (Found each : all()) {
            try {
                copies.add(inspection.backup(each.file(), (store, seal) -> looked(each, store, seal, sealed)));
            } catch (CannotOpen e) {
                Trouble trouble = e.trouble();
                boolean otherKey = trouble instanceof Trouble.Sealed || trouble instanceof Trouble.WrongKey;
                copies.add(new Checkup.Copy(
                        each.file(),
                        each.day(),
                        0,
                        0,
                        otherKey ? Checkup.Access.OTHER_KEY : Checkup.Access.LIKE_JOURNAL,
                        trouble.detail().isEmpty() ? trouble.toString() : trouble.detail()));
            }
        }
        return copies;
    }

    private Checkup.Copy looked(Found each, Store store, RowCodec seal, boolean sealed) throws SQLException {
        JournalSnapshot contents = inspection.contents(store, seal);
        List<WrappedKey> wraps = store.wraps();
        Checkup.Access access = Checkup.Access.LIKE_JOURNAL;
        if (wraps.isEmpty() && sealed) {
            access = Checkup.Access.ANYONE;
        } else if (!wraps.isEmpty() && !inspection.keyring().givenOpens(wraps)) {
            access = Checkup.Access.OTHER_KEY;
        }
        return new Checkup.Copy(
                each.file(),
                each.day(),
                contents.checkIns().size(),
                contents.damage().size(),
                access,
                "");
    }

    /** Whether there is one of that day. */
    public boolean has(LocalDate day) {
        return Files.exists(daily(day));
    }

    private Path daily(LocalDate day) {
        return folder.resolve(stem + "-" + day + ENDING);
    }

    /** Makes the day's backup and takes away those that are not kept. */
    public void makeDaily(Store store, JournalSnapshot contents, LocalDate day)
            throws IOException, SQLException, CannotOpen {
        make(store, contents, daily(day));
        List<Found> daily = all().stream().filter(Found::daily).toList();
        var kept = Rotation.keep(daily.stream().map(Found::day).toList(), day);
        for (Found each : daily) {
            if (!kept.contains(each.day())) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /** Makes one now, beside those of the days; only the newest of these are kept. */
    public Path makeNow(Store store, JournalSnapshot contents, LocalDateTime now)
            throws IOException, SQLException, CannotOpen {
        // after those of the day, whatever the clock says: the names tell the order in which they were made
        LocalDateTime at = now.truncatedTo(ChronoUnit.SECONDS);
        for (Found each : all().reversed()) {
            if (each.askedFor() && !each.made().isBefore(at)) {
                at = each.made().plusSeconds(1);
            }
        }
        Path made = at(at);
        make(store, contents, made);
        for (Found each : all().stream().filter(Found::askedFor).skip(ASKED_FOR).toList()) {
            if (!each.file().equals(made)) {
                Files.deleteIfExists(each.file());
            }
        }
        return made;
    }

    private Path at(LocalDateTime time) {
        return folder.resolve(stem + "-" + time.toLocalDate() + "-at-" + TIME.format(time) + ENDING);
    }

    /**
     * Makes a copy somewhere else.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file of that name
     */
    public void makeAt(Store store, JournalSnapshot contents, Path file) throws IOException, SQLException, CannotOpen {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (PendingFiles.Part part = underway.begin(file)) {
            proven(store, contents, part.file(), made -> Files.move(made, file));
        }
    }

    /** Makes the backup that a change of form needs. It is never taken away. */
    public void makeBefore(Store store, JournalSnapshot contents, LocalDate day, int form)
            throws IOException, SQLException, CannotOpen {
        make(store, contents, folder.resolve(stem + "-" + day + "-form-" + form + ENDING));
    }

    // It gets its name only once it has been opened again, read whole and found to hold the same.
    private void make(Store store, JournalSnapshot contents, Path file) throws IOException, SQLException, CannotOpen {
        PrivateFiles.makeFolderUnlessThere(folder);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        PrivateFiles.make(part);
        proven(store, contents, part, made -> Files.move(made, file, StandardCopyOption.ATOMIC_MOVE));
    }

    private interface Naming {
        void name(Path part) throws IOException;
    }

    private void proven(Store store, JournalSnapshot contents, Path part, Naming naming)
            throws IOException, SQLException, CannotOpen {
        try {
            store.copyTo(part);
            // SQLite waits for the disk here too, but has not always done so
            PrivateFiles.force(part);
            JournalSnapshot copied = inspection.backup(part);
            if (!copied.marks().equals(contents.marks())
                    || copied.damage().size() != contents.damage().size()) {
                throw new CannotOpen(new Trouble.Damaged(part, "the copy does not hold the same"));
            }
            naming.name(part);
            PrivateFiles.force(TroubleClassifier.folder(part));
        } finally {
            PrivateFiles.discard(part);
        }
    }

    /**
     * The best that there is.
     *
     * @param last the last day on which a check-in in it was written; none where it could not be read, or holds none
     */
    public record Good(Path file, Optional<LocalDate> last) {}

    /**
     * The newest one, by what they hold, that opens and is sound in every entry; a newer one with a damaged entry is
     * better where it holds more sound ones.
     */
    public Optional<Good> best() {
        Optional<Candidate> best = Optional.empty();
        Optional<Good> sealed = Optional.empty();
        try {
            for (Found each : all()) {
                try {
                    var read = new Candidate(each.file(), inspection.backup(each.file()));
                    if (best.isEmpty() || read.isBetterThan(best.get())) {
                        best = Optional.of(read);
                    }
                } catch (CannotOpen e) {
                    boolean whole = e.trouble() instanceof Trouble.Sealed || e.trouble() instanceof Trouble.WrongKey;
                    if (whole && sealed.isEmpty()) {
                        // it has its key, which was not given; what it holds cannot be known
                        sealed = Optional.of(new Good(each.file(), Optional.empty()));
                    }
                }
            }
        } catch (IOException e) {
            // the ones that were looked at already count
        }
        return best.isPresent() ? best.map(read -> new Good(read.file(), read.last())) : sealed;
    }

    /** Takes away what a killed process left half done. */
    public void clear() throws IOException {
        var ours = new OurNames(journal);
        SidecarFiles.clearCopies(folder, ours);
        SidecarFiles.clearCopies(TroubleClassifier.folder(journal), ours);
    }
}
