package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.journal.copies.Backups;
import app.shoelace.journal.copies.LayingAside;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.entry.Row;
import app.shoelace.journal.entry.Version;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.read.JournalSnapshot;
import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Merge;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Argon2Cost;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.ProcessLock;
import app.shoelace.journal.store.Trouble;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A journal in one SQLite file. Everything is read into memory when it is opened; reading never waits for the disk.
 * Methods may be called from any thread; changes are made one after the other.
 */
public final class JournalFile implements Journal, Sealable {
    private final OpenFile open;
    private final Sealing forms;
    private final Copying copying;
    private final Bin bin;

    JournalFile(OpenFile open) {
        this.open = open;
        this.forms = new Sealing(open);
        this.copying = new Copying(open);
        this.bin = new Bin(open);
    }

    /**
     * Opens a journal that is there and not sealed.
     *
     * @throws CannotOpen with what stands in the way; the file is as it was
     */
    public static JournalFile open(Path file, Clock clock) throws CannotOpen {
        return open(file, clock, Secret.NONE);
    }

    /**
     * Opens a journal that is there.
     *
     * @param given opens it where it is sealed; used only here, and left to the one who gave it to wipe
     * @param clock says which day it is, in its zone, for the daily backup
     * @throws CannotOpen with what stands in the way; the file is as it was
     */
    public static JournalFile open(Path file, Clock clock, Secret given) throws CannotOpen {
        return open(file, clock, given, Optional.empty());
    }

    private static JournalFile open(Path file, Clock clock, Secret given, Optional<Consumer<StartupSnapshot>> seen)
            throws CannotOpen {
        JournalFile journal = new Opening(file, clock, Migration.ALL, given).open(seen);
        journal.open.lookAtClock();
        if (!journal.forms.settle()) {
            return journal;
        }
        try {
            journal.bin.empty();
        } catch (NotSaved e) {
            // it is tried again at the next opening; the journal itself is open
        }
        return journal;
    }

    /**
     * Makes a new, empty journal and the folders above it.
     *
     * @throws CannotOpen if there is a file already, or if none can be made there
     */
    public static JournalFile create(Path file, Clock clock) throws CannotOpen {
        return new Opening(file, clock, Migration.ALL).create();
    }

    /**
     * Opens the journal, or makes it where there is no file.
     *
     * @throws CannotOpen if what is there does not open, or if none can be made
     */
    public static JournalFile openOrCreate(Path file, Clock clock) throws CannotOpen {
        return openOrCreate(file, clock, Secret.NONE);
    }

    /**
     * Opens the journal, sealed or not, or makes one that is not sealed where there is no file.
     *
     * @throws CannotOpen if what is there does not open, or if none can be made
     */
    public static JournalFile openOrCreate(Path file, Clock clock, Secret given) throws CannotOpen {
        return openOrCreate(file, clock, given, Optional.empty());
    }

    /**
     * The same, for one who can use what is known before the journal is read whole.
     *
     * @param seen is given that, at most once, where the journal is there and what was given
     *     opens it; the rest is read once it returns
     * @throws CannotOpen if what is there does not open, or if none can be made
     */
    public static JournalFile openOrCreate(Path file, Clock clock, Secret given, Consumer<StartupSnapshot> seen)
            throws CannotOpen {
        return openOrCreate(file, clock, given, Optional.of(seen));
    }

    private static JournalFile openOrCreate(
            Path file, Clock clock, Secret given, Optional<Consumer<StartupSnapshot>> seen) throws CannotOpen {
        try {
            return open(file, clock, given, seen);
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.Missing) {
                return create(file, clock);
            }
            throw e;
        }
    }

    /**
     * Reads a whole journal and its backups, and writes nothing.
     *
     * @param clock its zone says on which day a damaged entry was begun
     * @throws CannotOpen if the journal does not open
     */
    public static Checkup check(Path file, Clock clock) throws CannotOpen {
        return check(file, clock, Secret.NONE);
    }

    /**
     * Reads a whole journal, sealed or not, and its backups, and writes nothing.
     *
     * @throws CannotOpen if the journal does not open
     */
    public static Checkup check(Path file, Clock clock, Secret given) throws CannotOpen {
        return new Opening(file, clock, Migration.ALL, given).check();
    }

    /**
     * Gives a journal that nobody can open any more, and its backups, another name beside the old one: nothing of them is
     * changed, and another journal can take the place.
     *
     * @return where it lies now
     * @throws CannotOpen if it could not be moved; it is where it was
     */
    public static Path layAside(Path file, Clock clock) throws CannotOpen {
        return new LayingAside(file).to(LocalDate.now(clock));
    }

    /**
     * The days of which there is a backup beside that journal, the newest first; by their names, unread.
     *
     * @throws IOException if their folder cannot be read
     */
    public static List<LocalDate> backupDays(Path file) throws IOException {
        return Backups.beside(file).all().stream()
                .map(Backups.Found::day)
                .distinct()
                .toList();
    }

    /** Whether a process of this computer may have that journal open, or was killed while it had; looked up quickly. */
    public static boolean maybeTaken(Path file) {
        return ProcessLock.maybeHeld(file);
    }

    /** Where it lies. */
    public Path file() {
        return open.file();
    }

    @Override
    public List<CheckIn> checkIns() {
        return open.contents().checkIns();
    }

    @Override
    public List<Ask> asks() {
        return open.contents().asks();
    }

    @Override
    public List<Offer> offers() {
        return open.contents().offers();
    }

    @Override
    public List<Event> events() {
        return open.contents().events();
    }

    @Override
    public List<Note> notes() {
        return open.contents().notes();
    }

    @Override
    public List<Item> items() {
        return open.contents().items();
    }

    @Override
    public List<OriginNote> origins() {
        return open.contents().origins();
    }

    @Override
    public Optional<Draft> draft() {
        return open.contents().draft();
    }

    /** {@inheritDoc} A draft whose check-in is done cannot be kept any more: {@link IllegalStateException}. */
    @Override
    public synchronized void keep(Draft draft) throws NotSaved {
        open.write(contents -> {
            JournalSnapshot.Mark mark = contents.marks().get(draft.id().toString());
            if (mark != null && mark.kind().equals(Row.CHECK_IN) && !open.cameFromElsewhere(draft.id())) {
                throw new IllegalStateException("the check-in is done");
            }
            return new OpenFile.Step(open.next(draft.id(), Row.DRAFT, Documents.write(draft)));
        });
    }

    @Override
    public synchronized void keepEntries(List<Entry> entries) throws NotSaved {
        open.write(_ -> {
            var records = new ArrayList<OpenFile.Written>();
            for (Entry entry : entries) {
                records.addAll(open.next(entry.id(), entry.kind(), Documents.write(entry)));
            }
            return new OpenFile.Step(records);
        });
    }

    @Override
    public List<Binned> bin() {
        return bin.entries();
    }

    @Override
    public synchronized void bin(UUID id) throws NotSaved {
        bin.put(id);
    }

    @Override
    public synchronized void takeBack(UUID id) throws NotSaved {
        Optional<Entry> entry = bin.find(id);
        if (entry.isPresent()) {
            keepEntries(List.of(entry.get()));
        }
    }

    @Override
    public synchronized void delete(UUID id) throws NotSaved {
        if (bin.find(id).isPresent()) {
            bin.takeAway(List.of(id));
        }
    }

    @Override
    public List<Version> versions() {
        return List.copyOf(open.contents().versions().values());
    }

    @Override
    public List<Version> versions(UUID id) {
        JournalSnapshot now = open.contents();
        return now.versionsOf(List.of(id)).stream()
                .sorted(Comparator.<UUID>comparingLong(version -> -now.nextRevision(version))
                        .thenComparing(UUID::toString))
                .map(now.versions()::get)
                .toList();
    }

    @Override
    public synchronized Records records() throws NotSaved {
        return copying.records();
    }

    @Override
    public Added lookAt(Records other) throws NotSaved {
        return Merge.of(records(), other).added();
    }

    /** {@inheritDoc} A backup of the journal as it was is made first. */
    @Override
    public synchronized Added add(Records other) throws NotSaved {
        return copying.add(other);
    }

    @Override
    public synchronized Path backUp() throws NotSaved {
        return copying.backUp();
    }

    @Override
    public synchronized void backUpTo(Path copy) throws NotSaved {
        copying.backUpTo(copy);
    }

    @Override
    public Records recordsOf(Path other, Secret given) throws CannotOpen {
        return copying.of(other, given);
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(open.contents().preferences().get(name));
    }

    @Override
    public synchronized void keepSetting(String name, String value) throws NotSaved {
        open.write(_ -> new OpenFile.Step(List.of(open.next(new Preference(name, value)))));
    }

    @Override
    public synchronized void discard(Draft draft) throws NotSaved {
        if (open.contents().drafts().containsKey(draft.id())) {
            bin.takeAway(List.of(draft.id()));
        }
    }

    @Override
    public List<Damage> damage() {
        return open.contents().damage();
    }

    @Override
    public List<Trouble> takeNotices() {
        return open.takeNotices();
    }

    @Override
    public boolean sealed() {
        return forms.sealed();
    }

    @Override
    public boolean recovered() {
        return open.inspection().keyring().recovered();
    }

    @Override
    public void seal(Secret passphrase, RecoveryCode code, OldBackups copies) throws NotSaved {
        seal(passphrase, code, copies, Argon2Cost.USUAL);
    }

    /** Seals it, stretching the passphrase as told. */
    public synchronized void seal(Secret passphrase, RecoveryCode code, OldBackups copies, Argon2Cost stretch)
            throws NotSaved {
        forms.seal(passphrase, code, copies, stretch);
    }

    @Override
    public synchronized void unseal(OldBackups copies) throws NotSaved {
        forms.unseal(copies);
    }

    @Override
    public void changePassphrase(Secret passphrase) throws NotSaved {
        changePassphrase(passphrase, Argon2Cost.USUAL);
    }

    /** Changes it, stretching it as told. */
    synchronized void changePassphrase(Secret passphrase, Argon2Cost stretch) throws NotSaved {
        if (passphrase.isEmpty()) {
            throw new IllegalStateException("by nothing");
        }
        forms.put(key -> WrappedKey.by(passphrase, key, stretch));
    }

    @Override
    public synchronized void changeRecoveryCode(RecoveryCode code) throws NotSaved {
        forms.put(key -> WrappedKey.by(code, key));
    }

    @Override
    public synchronized boolean opensWith(Secret secret) throws NotSaved {
        return Keyring.opens(secret, forms.wraps());
    }

    @Override
    public synchronized int copiesBehind() throws NotSaved {
        return forms.copiesBehind();
    }

    @Override
    public synchronized void bring(OldBackups copies) throws NotSaved {
        forms.bring(copies);
    }

    @Override
    public synchronized void close() {
        open.close();
    }
}
