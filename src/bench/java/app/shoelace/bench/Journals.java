package app.shoelace.bench;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.pack.read.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Journals to measure with. */
public final class Journals {
    public static final Pack PACK = PackReader.bundled("en");

    private Journals() {}

    /** Makes a journal of so many daily check-ins, the last of them today. */
    public static void fill(Path file, int checkIns) {
        try (var journal = JournalFile.create(file, Clock.systemUTC())) {
            journal.keepAll(daily(checkIns));
        } catch (CannotOpen | NotSaved e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many daily check-ins, the last of them today, with a moment of three sentences under every third answer. */
    static List<CheckIn> daily(int number) {
        var random = new Random(1);
        var ids = new Uuid7(Clock.systemUTC(), random);
        LocalDate day = LocalDate.now(Clock.systemUTC()).minusDays(number);
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < number; i++) {
            day = day.plusDays(1);
            Answers said = said(random, PACK.signs().size());
            checkIns.add(new CheckIn(ids.next(), day, day, PACK.edition(), "en", said));
        }
        return checkIns;
    }

    /** Answers to the first so many signs. */
    static Answers said(Random random, int answers) {
        Answers said = Answers.NOTHING;
        for (Sign sign : PACK.signs().subList(0, answers)) {
            said = said.withAnswer(sign.id(), new Answer.Rated(random.nextInt(5)));
            if (random.nextInt(3) == 0) {
                said = said.withMoment(sign.id(), "A moment that this showed up, as a person would put it. ".repeat(3));
            }
        }
        return said;
    }

    /** Takes a folder away with all in it. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
