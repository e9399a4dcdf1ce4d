package app.shoelace.bench;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.NotSaved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.TearDown;

/** An open journal, and a draft in it that has one answer more each time that it is kept. */
public abstract class Answering {
    private static final int SIGNS = Journals.PACK.signs().size();

    private final Random random = new Random(2);
    private final UUID id = new Uuid7(Clock.systemUTC(), random).next();
    private Optional<JournalFile> open = Optional.empty();
    private int answered;

    /** Begins with this journal; the day's backup is made here. */
    final void begin(JournalFile journal) throws NotSaved {
        open = Optional.of(journal);
        answer();
    }

    /** One answer, kept. */
    final void answer() throws NotSaved {
        answered = answered % SIGNS + 1;
        Answers said = Journals.said(random, answered);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        journal().keep(new Draft(id, today, Journals.PACK.edition(), "en", answered, said));
    }

    final JournalFile journal() {
        return open.orElseThrow();
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public final void close() {
        journal().close();
    }
}
