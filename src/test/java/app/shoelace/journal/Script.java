package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import app.shoelace.summary.Saving;
import app.shoelace.transfer.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that can be done to a journal, one step after the other, the same every time: who knows how many steps were
 * done knows what the journal must hold.
 */
final class Script implements AutoCloseable {
    /** What a step does; they are taken in turn, over and over. */
    enum Step {
        DRAFT,
        DRAFT_FURTHER,
        CHECK_IN,
        ASK,
        CHANGE,
        BIN,
        UNDO,
        BACK_UP,
        COPY_ELSEWHERE,
        SEAL,
        OFFER,
        PASSPHRASE,
        BIN_ASK,
        DELETE,
        MERGE,
        EVENT,
        SETTING,
        RESTORE,
        SEAL_AGAIN,
        CHECK_IN_AGAIN,
        UNSEAL,
        DRAFT_LATER,
        DRAFT_EARLIER,
        CHECK_IN_EARLIER,
        EXPORT_JSON,
        EXPORT_CSV
    }

    /** Words that stand in every text of it. */
    static final List<String> WORDS = List.of("murmelbahn", "\"answers\"");

    private static final int A_DAY = 7;
    private static final LocalDate EARLIER = Samples.TODAY.minusDays(20);

    private final Path home;
    private final Path file;
    private int done;
    private JournalFile journal;
    private boolean restored;

    /**
     * Goes on with the journal in that folder.
     *
     * @param done how many steps were done before
     */
    Script(Path home, int done) throws Exception {
        this.home = home;
        this.file = home.resolve("data").resolve("journal.db");
        this.done = done;
        this.journal = open();
    }

    /** The step after so many. */
    static Step after(int done) {
        return Step.values()[done % Step.values().length];
    }

    private JournalFile open() throws Exception {
        return Sealed.open(file, clock());
    }

    // the day moves on, so that some first writes of a day make its backup
    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Samples.on(Samples.TODAY.plusDays(done / A_DAY)).instant();
            }
        };
    }

    /** Another journal, with something to add. */
    static void other(Path file) throws Exception {
        try (var other = JournalFile.create(file, Samples.CLOCK)) {
            for (int i = 0; i < 12; i++) {
                other.keep(Samples.done(draft(new UUID(7, i), 5)));
            }
            other.keep(checkIn(0));
        }
    }

    /** Does the next step; returns once it is done. */
    void step() throws Exception {
        int turn = done / Step.values().length;
        switch (after(done)) {
            case DRAFT -> journal.keep(draft(id(turn, 1), 3));
            case DRAFT_FURTHER -> journal.keep(draft(id(turn, 1), 7));
            case CHECK_IN -> journal.keep(checkIn(turn));
            case ASK -> journal.keep(ask(turn));
            case CHANGE ->
                journal.keep(checkIn(turn).changed(said(4).withClosing("murmelbahn, changed"), Samples.TODAY));
            case BIN -> journal.bin(id(turn, 1));
            case UNDO -> journal.takeBack(id(turn, 1));
            case BACK_UP -> journal.backUp();
            case COPY_ELSEWHERE -> {
                if (Files.notExists(copy(turn))) {
                    journal.backUpTo(copy(turn));
                }
            }
            case SEAL, SEAL_AGAIN -> seal();
            case OFFER -> journal.keep(new Offer(id(turn, 3), Samples.TODAY, Offer.Taken.PART, "murmelbahn"));
            case PASSPHRASE -> journal.changePassphrase(Sealed.by(Sealed.SECOND), Sealed.QUICK);
            case BIN_ASK -> journal.bin(id(turn, 2));
            case DELETE -> journal.delete(id(turn, 2));
            case MERGE -> journal.add(journal.recordsOf(home.resolve("other.db"), Secret.NONE));
            case EVENT -> journal.keep(new Event(id(turn, 4), Samples.TODAY, Event.Kind.EVENT, "murmelbahn"));
            case SETTING -> journal.keepSetting("page", "murmelbahn " + turn);
            case RESTORE -> {
                journal.close();
                Restore.restore(file, copy(turn), clock(), Secret.NONE);
                restored = true;
                journal = open();
            }
            case CHECK_IN_AGAIN -> journal.keep(Samples.done(draft(id(turn, 5), 10)));
            case UNSEAL -> {
                if (journal.sealed()) {
                    journal.unseal(OldBackups.FOLLOW);
                }
            }
            case DRAFT_LATER -> journal.keep(draft(id(turn, 6), 1));
            // for an earlier day, while the other one waits
            case DRAFT_EARLIER -> journal.keep(draft(id(turn, 7), 4).on(EARLIER));
            case CHECK_IN_EARLIER ->
                journal.keep(Samples.done(draft(id(turn, 7), 10).on(EARLIER)));
            case EXPORT_JSON -> save(turn, Export.Form.JSON, Export.json(journal.records(), LocalDate.now(clock())));
            case EXPORT_CSV -> save(turn, Export.Form.CSV, Export.csv(journal.checkIns()));
        }
        done++;
    }

    private void seal() throws NotSaved {
        if (!journal.sealed()) {
            journal.seal(Sealed.by(Sealed.FIRST), Sealed.code(1), OldBackups.FOLLOW, Sealed.QUICK);
        }
    }

    private void save(int turn, Export.Form form, byte[] bytes) throws NotSaved {
        Path to = home.resolve("stick").resolve("export-" + turn + form.ending());
        // one that is there was saved whole and not yet said to be
        if (Files.notExists(to)) {
            switch (Saving.beside(file).save(to, bytes)) {
                case Saving.Outcome.Saved _ -> {}
                case Saving.Outcome.DiskFull(var full) -> throw notSaved(new Trouble.DiskFull(full));
                case Saving.Outcome.NotAllowed(var kept) -> throw notSaved(new Trouble.ReadOnly(kept));
                case Saving.Outcome.DiskFails(var broken) -> throw notSaved(new Trouble.DiskFails(broken));
                case Saving.Outcome other -> throw notSaved(new Trouble.Other(to, other.toString()));
            }
        }
    }

    private static NotSaved notSaved(Trouble trouble) {
        return new NotSaved(trouble, new IOException());
    }

    private Path copy(int turn) {
        return home.resolve("stick").resolve("copy-" + turn + ".db");
    }

    private static UUID id(int turn, int number) {
        return new UUID(0x0196_0000_0000_7000L + ((long) turn << 16), 0x8000_0000_0000_0000L + number);
    }

    private static Draft draft(UUID id, int answers) {
        return new Draft(id, Samples.TODAY, Samples.EDITION, "en", answers, said(answers));
    }

    private static CheckIn checkIn(int turn) {
        return Samples.done(draft(id(turn, 1), 10));
    }

    private static Answers said(int answers) {
        Answers said = Answers.NOTHING;
        for (int i = 0; i < answers; i++) {
            var sign = new SignId("sign-" + i);
            said = said.withAnswer(sign, new Answer.Rated(i % 5)).withMoment(sign, "murmelbahn ".repeat(i + 1));
        }
        return said;
    }

    private static Ask ask(int turn) {
        return new Ask(id(turn, 2), Samples.TODAY, "murmelbahn", "M.", 2, 50, 3, "", new Ask.Status.Open());
    }

    @Override
    public void close() {
        journal.close();
    }

    /**
     * What a journal is.
     *
     * @param by what opens it, empty where it is open
     * @param records as text, by id
     */
    record State(String by, Map<String, String> records) {
        static State of(JournalFile journal) throws NotSaved {
            Records records = journal.records();
            if (records.damaged() > 0 || !journal.damage().isEmpty()) {
                throw new AssertionError("damaged: " + journal.damage());
            }
            String by = !journal.sealed() ? "" : journal.opensWith(Sealed.by(Sealed.FIRST)) ? "first" : "second";
            return new State(by, Copies.told(records.kept()));
        }
    }

    /**
     * How many steps are done, as a journal shows it.
     *
     * @param states what it must hold after none, one, two and so on
     * @param acknowledged so many were said to be done; the next one may be done too, or not
     */
    static int done(JournalFile journal, List<State> states, int acknowledged) throws NotSaved {
        State now = State.of(journal);
        if (now.equals(states.get(acknowledged))) {
            return acknowledged;
        }
        assertThat(now).as("cut off in %s", after(acknowledged)).isEqualTo(states.get(acknowledged + 1));
        return acknowledged + 1;
    }

    /** What lies there for a moment only. */
    static List<String> passing(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.matches(
                            "(journal|other|copy)[a-z0-9-]*\\.db|\\.journal\\.db\\.sealed|export-[0-9]+\\.(json|csv)"))
                    .toList();
        }
    }

    /** Whether a copy was restored, be it that the journal did not open after it. */
    boolean restored() {
        return restored;
    }

    boolean isSealed() {
        return journal.sealed();
    }

    List<Trouble> takeNotices() {
        return journal.takeNotices();
    }

    /** What is shown, as it is in memory. */
    List<Object> shown() {
        return List.of(
                journal.checkIns(),
                journal.asks(),
                journal.offers(),
                journal.events(),
                journal.draft(),
                journal.bin(),
                journal.sealed());
    }

    /** What the journal is now. */
    State state() throws NotSaved {
        return State.of(journal);
    }

    /** What is told of each step that is done, and of none. */
    interface Told {
        void after(int steps) throws Exception;
    }

    /** What a journal is after none, one, two and so on of the first steps, undisturbed. */
    static List<State> states(Path home, int steps) throws Exception {
        return states(home, steps, _ -> {});
    }

    /** The same, telling of each. */
    static List<State> states(Path home, int steps, Told told) throws Exception {
        var states = new ArrayList<State>();
        prepare(home);
        try (var script = new Script(home, 0)) {
            states.add(script.state());
            told.after(0);
            for (int i = 1; i <= steps; i++) {
                script.step();
                states.add(script.state());
                told.after(i);
            }
        }
        return states;
    }

    /** Makes the folders that it takes. */
    static void prepare(Path home) throws Exception {
        Files.createDirectories(home.resolve("data"));
        Files.createDirectories(home.resolve("stick"));
        other(home.resolve("other.db"));
    }
}
