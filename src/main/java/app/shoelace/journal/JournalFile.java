package app.shoelace.journal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A journal in one SQLite file. Everything is read into memory when it is opened; reading never waits for the disk.
 * Methods may be called from any thread; changes are made one after the other.
 */
public final class JournalFile implements Journal {
    private final Path file;
    private final Clock clock;
    private final OneProcess process;
    private final Store store;
    private final Inspection inspection;
    private final Backups backups;
    // told without waiting for a change that is being written
    private final Queue<Trouble> notices = new ConcurrentLinkedQueue<>();
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
            Contents contents) {
        this.file = file;
        this.clock = clock;
        this.process = process;
        this.store = store;
        this.inspection = inspection;
        this.backups = backups;
        this.contents = contents;
    }

    /**
     * Opens a journal that is there.
     *
     * @param clock says which day it is, in its zone, for the daily backup
     * @throws CannotOpen with what stands in the way; the file is as it was
     */
    public static JournalFile open(Path file, Clock clock) throws CannotOpen {
        JournalFile journal = new Opening(file, clock, Migration.ALL).open();
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
        try {
            return open(file, clock);
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
        return new Opening(file, clock, Migration.ALL).check();
    }

    /**
     * The days of which there is a backup beside that journal, the newest first; by their names, unread.
     *
     * @throws IOException if their folder cannot be read
     */
    public static List<LocalDate> backupDays(Path file) throws IOException {
        var inspection = new Inspection(Migration.ALL, new OpenForm(), ZoneOffset.UTC);
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
        write(List.of(row(draft.id(), Row.DRAFT, Documents.write(draft))), List.of());
    }

    @Override
    public synchronized void keepEntries(List<Entry> entries) throws NotKept {
        var rows = new ArrayList<Row>();
        for (Entry entry : entries) {
            rows.add(row(entry.id(), entry.kind(), Documents.write(entry)));
        }
        write(rows, List.of());
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
            write(List.of(row(id, entry.get().kind(), Documents.write(binned))), List.of());
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
            write(List.of(), List.of(id));
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
            write(List.of(), old);
        }
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(contents.preferences().get(name));
    }

    @Override
    public synchronized void keepSetting(String name, String value) throws NotKept {
        var preference = new Preference(name, value);
        write(List.of(row(preference.id(), Row.SETTING, Documents.write(preference))), List.of());
    }

    @Override
    public synchronized void discard(Draft draft) throws NotKept {
        if (contents.drafts().containsKey(draft.id())) {
            write(List.of(), List.of(draft.id()));
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

    private Row row(UUID id, String kind, byte[] document) {
        return inspection.seal().close(id.toString(), kind, contents.nextRevision(id), document);
    }

    // The new contents are made from the rows as they are written, by the same way as they will be read tomorrow: what
    // could not be read back is never written, and memory holds what the file holds.
    private void write(List<Row> rows, List<UUID> removed) throws NotKept {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
        Contents after = after(rows, removed);
        backUpDaily();
        try {
            store.change(change -> {
                for (Row row : rows) {
                    stepAside(change, row.id());
                    change.put(row);
                }
                for (UUID id : removed) {
                    change.remove(id.toString());
                }
            });
        } catch (SQLException e) {
            readAgain();
            throw new NotKept(Faults.writing(file, e), e);
        }
        contents = after;
    }

    private Contents after(List<Row> rows, List<UUID> removed) throws NotKept {
        var reader = new RowReader(inspection.seal(), clock.getZone());
        rows.forEach(reader::read);
        Contents added = reader.contents();
        if (!added.damage().isEmpty()) {
            var e = new IllegalArgumentException("cannot be written so that it could be read: " + added.damage());
            throw new NotKept(new Trouble.Other(file, Faults.detail(e)), e);
        }
        return contents.after(added, removed);
    }

    // a damaged row stays in the file, under another id, when its entry is written anew
    private void stepAside(Changes change, String id) throws SQLException {
        if (!contents.marks().containsKey(id)
                && contents.damage().stream().anyMatch(each -> each.id().equals(id))) {
            change.move(id, id + "-damaged-" + clock.millis());
        }
    }

    // after a write that failed: what counts is what the file holds
    private void readAgain() {
        try {
            contents = inspection.contents(store);
        } catch (SQLException e) {
            // it cannot be read now; what was read before holds
        }
    }

    private void backUpDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean needed = !contents.checkIns().isEmpty() && !today.equals(backupTried);
        if (!needed || backups.has(today) || Files.notExists(file)) {
            return;
        }
        backupTried = today;
        try {
            backups.makeDaily(store, contents, today);
        } catch (IOException | SQLException | CannotOpen e) {
            notices.add(new Trouble.NoBackup(backups.folder(), Faults.detail(e)));
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Opening.letGo(store, process);
        }
    }
}
