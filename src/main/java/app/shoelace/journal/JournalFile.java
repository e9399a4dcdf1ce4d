package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * A journal in one SQLite file. Everything is read into memory when it is opened; reading never waits for the disk.
 * Methods may be called from any thread; changes are made one after the other.
 */
public final class JournalFile implements Journal, Sealable {
    private final Path file;
    private final Clock clock;
    private final OneProcess process;
    private final Inspection inspection;
    private final Backups backups;
    // told without waiting for a change that is being written
    private final Queue<Trouble> notices = new ConcurrentLinkedQueue<>();
    private Store store;
    private volatile Seal seal;
    private volatile Contents contents;
    private LocalDate backupTried = LocalDate.MIN;
    private boolean closed;

    JournalFile(
            Path file,
            Clock clock,
            OneProcess process,
            Store store,
            Inspection inspection,
            Backups backups,
            Seal seal,
            Contents contents) {
        this.file = file;
        this.clock = clock;
        this.process = process;
        this.store = store;
        this.inspection = inspection;
        this.backups = backups;
        this.seal = seal;
        this.contents = contents;
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
        JournalFile journal = new Opening(file, clock, Migration.ALL, given).open();
        try {
            journal.emptyBin();
        } catch (NotKept e) {
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
        try {
            return open(file, clock, given);
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
        var inspection = new Inspection(Migration.ALL, new Keyring(Secret.NONE), ZoneOffset.UTC);
        return new Backups(file, inspection)
                .all().stream().map(Backups.Found::day).distinct().toList();
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    @Override
    public List<CheckIn> checkIns() {
        return contents.checkIns();
    }

    @Override
    public List<Ask> asks() {
        return contents.asks();
    }

    @Override
    public List<Offer> offers() {
        return contents.offers();
    }

    @Override
    public List<Event> events() {
        return contents.events();
    }

    @Override
    public Optional<Draft> draft() {
        return contents.draft();
    }

    /** {@inheritDoc} A draft whose check-in is done cannot be kept any more: {@link IllegalStateException}. */
    @Override
    public synchronized void keep(Draft draft) throws NotKept {
        Contents.Mark mark = contents.marks().get(draft.id().toString());
        if (mark != null && mark.kind().equals(Row.CHECK_IN)) {
            throw new IllegalStateException("the check-in is done");
        }
        write(List.of(record(draft.id(), Row.DRAFT, Documents.write(draft))), List.of());
    }

    @Override
    public synchronized void keepEntries(List<Entry> entries) throws NotKept {
        var records = new ArrayList<Written>();
        for (Entry entry : entries) {
            records.add(record(entry.id(), entry.kind(), Documents.write(entry)));
        }
        write(records, List.of());
    }

    @Override
    public List<Binned> bin() {
        return contents.bin().values().stream()
                .sorted(Comparator.comparing(Binned::on)
                        .thenComparing(binned -> binned.entry().id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized void bin(UUID id) throws NotKept {
        Optional<Entry> entry = contents.entry(id);
        if (entry.isPresent()) {
            var binned = new Binned(entry.get(), LocalDate.now(clock));
            write(List.of(record(id, entry.get().kind(), Documents.write(binned))), List.of());
        }
    }

    @Override
    public synchronized void takeBack(UUID id) throws NotKept {
        Binned binned = contents.bin().get(id);
        if (binned != null) {
            keepEntries(List.of(binned.entry()));
        }
    }

    @Override
    public synchronized void delete(UUID id) throws NotKept {
        if (contents.bin().containsKey(id)) {
            takeAway(List.of(id));
        }
    }

    /** Takes away what has lain in the bin for longer than {@link Binned#DAYS} days. */
    synchronized void emptyBin() throws NotKept {
        LocalDate today = LocalDate.now(clock);
        List<UUID> old = contents.bin().values().stream()
                .filter(binned -> binned.until().isBefore(today))
                .map(binned -> binned.entry().id())
                .toList();
        if (!old.isEmpty()) {
            takeAway(old);
        }
    }

    // with what other copies said of the same
    private void takeAway(List<UUID> ids) throws NotKept {
        var all = new ArrayList<>(ids);
        all.addAll(contents.versionsOf(ids));
        write(List.of(), all);
    }

    @Override
    public List<Version> versions(UUID id) {
        Contents now = contents;
        return now.versionsOf(List.of(id)).stream()
                .sorted(Comparator.<UUID>comparingLong(version -> -now.nextRevision(version))
                        .thenComparing(UUID::toString))
                .map(now.versions()::get)
                .toList();
    }

    @Override
    public synchronized Records records() throws NotKept {
        stillOpen();
        try {
            return Records.of(store, seal);
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(file, e), e);
        }
    }

    @Override
    public Added lookAt(Records other) throws NotKept {
        return Merge.of(records(), other).added();
    }

    /** {@inheritDoc} A backup of the journal as it was is made first. */
    @Override
    public synchronized Added add(Records other) throws NotKept {
        Merge merge = Merge.of(records(), other);
        if (!merge.put().isEmpty()) {
            backUpNow();
            var written = new ArrayList<Written>();
            for (Kept kept : merge.put()) {
                Row row = seal.close(kept.id().toString(), kept.kind(), kept.revision(), kept.json());
                written.add(new Written(kept.id().toString(), row));
            }
            write(written, merge.remove());
        }
        return merge.added();
    }

    /**
     * Makes a checked copy now, beside the backups of the days.
     *
     * @return where it lies
     * @throws NotKept if it could not be made, or would not hold the same
     */
    public synchronized Path backUp() throws NotKept {
        stillOpen();
        try {
            return backups.makeNow(store, contents, LocalDateTime.now(clock));
        } catch (IOException e) {
            throw new NotKept(Faults.place(backups.folder(), e), e);
        } catch (SQLException e) {
            throw new NotKept(Faults.making(backups.folder(), e), e);
        } catch (CannotOpen e) {
            throw new NotKept(e.trouble(), e);
        }
    }

    /**
     * Makes a checked copy somewhere else; nothing that is there is replaced.
     *
     * @throws NotKept if there is a file of that name, or the copy could not be made or would not hold the same
     */
    public synchronized void backUpTo(Path copy) throws NotKept {
        stillOpen();
        Path place = copy.toAbsolutePath().normalize();
        try {
            backups.makeAt(store, contents, place);
        } catch (FileAlreadyExistsException e) {
            throw new NotKept(new Trouble.Exists(place), e);
        } catch (IOException e) {
            throw new NotKept(Faults.place(place, e), e);
        } catch (SQLException e) {
            throw new NotKept(Faults.making(place, e), e);
        } catch (CannotOpen e) {
            throw new NotKept(e.trouble(), e);
        }
    }

    @Override
    public Records recordsOf(Path other, Secret given) throws CannotOpen {
        try {
            if (Files.exists(other) && Files.exists(file) && Files.isSameFile(file, other)) {
                throw new CannotOpen(new Trouble.Itself(file));
            }
        } catch (IOException e) {
            throw new CannotOpen(Faults.place(other, e), e);
        }
        try (Keyring keyring = inspection.keyring().trying(given)) {
            return new Elsewhere(new Inspection(inspection.steps(), keyring, clock.getZone()))
                    .read(other, Faults.folder(file), Records::of);
        }
    }

    // what was before can be had again; where no backup can be made, nothing here takes anything away
    private void backUpNow() {
        if (contents.marks().isEmpty() || backUpDaily()) {
            return;
        }
        try {
            backups.makeNow(store, contents, LocalDateTime.now(clock));
        } catch (IOException | SQLException | CannotOpen e) {
            notices.add(new Trouble.NoBackup(backups.folder(), Faults.detail(e)));
        }
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(contents.preferences().get(name));
    }

    @Override
    public synchronized void keepSetting(String name, String value) throws NotKept {
        var preference = new Preference(name, value);
        write(List.of(record(preference.id(), Row.SETTING, Documents.write(preference))), List.of());
    }

    @Override
    public synchronized void discard(Draft draft) throws NotKept {
        if (contents.drafts().containsKey(draft.id())) {
            takeAway(List.of(draft.id()));
        }
    }

    @Override
    public List<Damage> damage() {
        return contents.damage();
    }

    @Override
    public List<Trouble> takeNotices() {
        var taken = new ArrayList<Trouble>();
        for (Trouble next = notices.poll(); next != null; next = notices.poll()) {
            taken.add(next);
        }
        return taken;
    }

    private record Written(String id, Row row) {}

    private Written record(UUID id, String kind, byte[] document) {
        return new Written(id.toString(), seal.close(id.toString(), kind, contents.nextRevision(id), document));
    }

    // The new contents are made from the rows as they are written, by the same way as they will be read tomorrow: what
    // could not be read back is never written, and memory holds what the file holds.
    private void write(List<Written> records, List<UUID> removed) throws NotKept {
        stillOpen();
        Contents after = after(records, removed);
        backUpDaily();
        try {
            store.change(change -> {
                for (Written record : records) {
                    stepAside(change, record);
                }
                change.put(records.stream().map(Written::row).toList());
                for (UUID id : removed) {
                    change.remove(seal.name(id.toString()));
                }
            });
        } catch (SQLException e) {
            readAgain();
            throw new NotKept(Faults.writing(file, e), e);
        }
        contents = after;
    }

    private Contents after(List<Written> records, List<UUID> removed) throws NotKept {
        var reader = new RowReader(seal, clock.getZone());
        records.forEach(record -> reader.read(record.row()));
        Contents added = reader.contents();
        if (!added.damage().isEmpty()) {
            var e = new IllegalArgumentException("cannot be written so that it could be read: " + added.damage());
            throw new NotKept(new Trouble.Other(file, Faults.detail(e)), e);
        }
        return contents.after(added, removed);
    }

    // a damaged row stays in the file, under another id, when its entry is written anew
    private void stepAside(Changes change, Written record) throws SQLException {
        String id = record.row().id();
        if (!contents.marks().containsKey(record.id())
                && contents.damage().stream().anyMatch(each -> each.id().equals(id))) {
            change.move(id, id + "-damaged-" + clock.millis());
        }
    }

    // after a write that failed: what counts is what the file holds
    private void readAgain() {
        try {
            contents = inspection.contents(store, seal);
        } catch (SQLException e) {
            // it cannot be read now; what was read before holds
        }
    }

    /** Makes the backup of the day, if it is time for it; whether it was made just now. */
    private boolean backUpDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean needed = !contents.checkIns().isEmpty() && !today.equals(backupTried);
        if (!needed || backups.has(today) || Files.notExists(file)) {
            return false;
        }
        backupTried = today;
        try {
            backups.makeDaily(store, contents, today);
            return true;
        } catch (IOException | SQLException | CannotOpen e) {
            notices.add(new Trouble.NoBackup(backups.folder(), Faults.detail(e)));
            return false;
        }
    }

    private void stillOpen() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
    }

    @Override
    public boolean sealed() {
        return seal instanceof SealedForm;
    }

    @Override
    public boolean recovered() {
        return inspection.keyring().recovered();
    }

    @Override
    public void seal(Secret passphrase, RecoveryCode code, Copies copies) throws NotKept {
        seal(passphrase, code, copies, Stretch.USUAL);
    }

    /** Seals it, stretching the passphrase as told. */
    synchronized void seal(Secret passphrase, RecoveryCode code, Copies copies, Stretch stretch) throws NotKept {
        if (sealed() || passphrase.isEmpty()) {
            throw new IllegalStateException("sealed already, or by nothing");
        }
        DataKey key = DataKey.fresh();
        inspection.keyring().learn(key);
        change(new ChangeOfForm(
                inspection, List.of(Wrap.by(passphrase, key, stretch), Wrap.by(code, key)), key.seal()));
        bring(copies);
    }

    @Override
    public synchronized void unseal(Copies copies) throws NotKept {
        var open = new ChangeOfForm(inspection, List.of(), new OpenForm());
        if (copies == Copies.FOLLOW) {
            // first: once the journal is open, nothing here has the key of its backups any more
            bring(open, copies);
        }
        try {
            change(open);
        } catch (NotKept e) {
            bring(Copies.FOLLOW);
            throw e;
        }
        if (copies == Copies.GO) {
            bring(open, copies);
        }
    }

    private void change(ChangeOfForm to) throws NotKept {
        stillOpen();
        try {
            to.write(file, store, seal);
            store.close();
            try {
                Beside.swap(file);
                seal = to.to();
            } finally {
                store = Store.open(file);
            }
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(file, e), e);
        } catch (IOException e) {
            throw new NotKept(Faults.place(file, e), e);
        } catch (CannotOpen e) {
            throw new NotKept(e.trouble(), e);
        }
    }

    @Override
    public void changePassphrase(Secret passphrase) throws NotKept {
        changePassphrase(passphrase, Stretch.USUAL);
    }

    /** Changes it, stretching it as told. */
    synchronized void changePassphrase(Secret passphrase, Stretch stretch) throws NotKept {
        if (passphrase.isEmpty()) {
            throw new IllegalStateException("by nothing");
        }
        put(key -> Wrap.by(passphrase, key, stretch));
    }

    @Override
    public synchronized void changeRecoveryCode(RecoveryCode code) throws NotKept {
        put(key -> Wrap.by(code, key));
    }

    private void put(Function<DataKey, Wrap> by) throws NotKept {
        stillOpen();
        try {
            Wrap wrap = by.apply(inspection.keyring().key(file, store).orElseThrow());
            store.change(change -> change.put(wrap));
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(file, e), e);
        } catch (CannotOpen e) {
            throw new NotKept(e.trouble(), e);
        }
        bring(Copies.FOLLOW);
    }

    @Override
    public synchronized boolean opensWith(Secret secret) throws NotKept {
        return Keyring.opens(secret, wraps());
    }

    private List<Wrap> wraps() throws NotKept {
        stillOpen();
        try {
            return store.wraps();
        } catch (SQLException e) {
            throw new NotKept(Faults.writing(file, e), e);
        }
    }

    @Override
    public synchronized int copiesBehind() throws NotKept {
        try {
            return backups.behind(wraps()).size();
        } catch (IOException e) {
            throw new NotKept(Faults.place(backups.folder(), e), e);
        }
    }

    @Override
    public synchronized void bring(Copies copies) throws NotKept {
        bring(new ChangeOfForm(inspection, wraps(), seal), copies);
    }

    private void bring(ChangeOfForm change, Copies copies) throws NotKept {
        int left;
        try {
            left = backups.bring(change, copies);
        } catch (IOException e) {
            throw new NotKept(Faults.place(backups.folder(), e), e);
        }
        if (left > 0) {
            notices.add(new Trouble.CopiesLeft(backups.folder(), left));
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            inspection.keyring().close();
            Opening.letGo(store, process);
        }
    }
}
