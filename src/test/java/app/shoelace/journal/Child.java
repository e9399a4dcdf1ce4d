package app.shoelace.journal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Said;
import app.shoelace.pack.SignId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the tests run in a process of its own, to be killed, starved of room or kept out. */
final class Child {
    private static final int SIGNS = 10;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Child() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> hold(file);
            case "try" -> tryToOpen(file);
            case "answer" -> answerForEver(file, LocalDate.parse(arguments[2]));
            case "reform" -> reformForEver(file, LocalDate.parse(arguments[2]));
            case "do" -> doForEver(file, Integer.parseInt(arguments[2]));
            case "turns" -> turns(file);
            case "check" ->
                OUT.println("check-ins "
                        + JournalFile.check(file, Samples.CLOCK).sound().get("check-in"));
            case "fill" -> fill(file, arguments.length > 2);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Opens the journal and keeps it open until it is killed or its input ends. */
    private static void hold(Path file) throws Exception {
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            OUT.println("open " + journal.checkIns().size());
            System.in.transferTo(PrintStream.nullOutputStream());
        }
    }

    /** Says what comes of opening the journal, or of making it where there is none, and of a first answer. */
    private static void tryToOpen(Path file) {
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            OUT.println("opened");
            journal.keep(new Samples(1).draft());
            OUT.println("kept");
        } catch (CannotOpen e) {
            OUT.println(e.trouble().getClass().getSimpleName());
        } catch (NotKept e) {
            OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
        }
    }

    /** Keeps one answer after the other; says so after each. */
    private static void answerForEver(Path file, LocalDate day) throws Exception {
        try (var journal = JournalFile.openOrCreate(file, Samples.on(day))) {
            int kept = answers(journal);
            while (true) {
                kept++;
                Optional<Draft> draft = draftAfter(kept);
                if (draft.isPresent()) {
                    journal.keep(draft.get());
                } else {
                    journal.keep(checkInsAfter(kept).getLast());
                }
                OUT.println("kept " + kept);
            }
        }
    }

    /** Keeps an answer, then changes the form: seals, changes the passphrase, unseals, over and over. */
    private static void reformForEver(Path file, LocalDate day) throws Exception {
        try (var journal = Sealed.open(file, Samples.on(day))) {
            int kept = answers(journal);
            while (true) {
                kept++;
                Optional<Draft> draft = draftAfter(kept);
                if (draft.isPresent()) {
                    journal.keep(draft.get());
                } else {
                    journal.keep(checkInsAfter(kept).getLast());
                }
                OUT.println("kept " + kept);
                Sealed.turn(journal);
                OUT.println("turned " + kept);
            }
        }
    }

    /** Does one of the {@link Doings} after the other; says so after each. */
    private static void doForEver(Path file, int done) throws Exception {
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            int number = done;
            while (true) {
                number++;
                Doings.perform(journal, number);
                OUT.println("done " + number);
            }
        }
    }

    /** How many answers a journal holds that was filled here. */
    static int answers(Journal journal) {
        int done = journal.checkIns().size() * SIGNS;
        return done
                + journal.draft().map(draft -> draft.said().answers().size()).orElse(0);
    }

    /** The check-ins that a journal holds after so many answers. */
    static List<CheckIn> checkInsAfter(int answers) {
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < answers / SIGNS; i++) {
            checkIns.add(Samples.done(draft(i, SIGNS)));
        }
        return checkIns;
    }

    /** The draft that a journal holds after so many answers; every tenth ends a check-in. */
    static Optional<Draft> draftAfter(int answers) {
        int begun = answers % SIGNS;
        return begun == 0 ? Optional.empty() : Optional.of(draft(answers / SIGNS, begun));
    }

    private static Draft draft(int number, int answers) {
        Said said = Said.NOTHING;
        for (int i = 0; i < answers; i++) {
            var sign = new SignId("sign-" + i);
            said = said.withAnswer(sign, new Answer.Rated((number + i) % 5)).withMoment(sign, "moment ".repeat(i));
        }
        var id = new UUID(0x0196_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L);
        return new Draft(id, Samples.TODAY, Samples.EDITION, "en", answers, said);
    }

    /** Keeps a check-in now, and another at each line that it is told. */
    private static void turns(Path file) throws Exception {
        var samples = new Samples(6);
        try (var journal = JournalFile.open(file, Samples.CLOCK);
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            do {
                try {
                    journal.keep(samples.checkIn());
                    OUT.println("kept");
                } catch (NotKept e) {
                    OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
                }
            } while (in.readLine() != null);
        }
    }

    /**
     * Keeps check-ins until one is not kept; after the next line, when there is room again, one more; then says whether
     * the file holds just these.
     */
    private static void fill(Path file, boolean withBallast) throws Exception {
        var samples = new Samples(5);
        var kept = new ArrayList<CheckIn>();
        Path ballast = file.resolveSibling("ballast");
        if (withBallast) {
            Files.write(ballast, new byte[200_000]);
        }
        try (var journal = JournalFile.openOrCreate(file, Samples.CLOCK)) {
            CheckIn more = samples.checkIn();
            try {
                while (true) {
                    journal.keep(more);
                    kept.add(more);
                    kept.sort(CheckIn.BY_DATE);
                    more = samples.checkIn();
                }
            } catch (NotKept e) {
                OUT.println("not kept: " + e.trouble().getClass().getSimpleName());
            }
            OUT.println("memory " + journal.checkIns().equals(kept));
            journal.takeNotices()
                    .forEach(notice -> OUT.println("notice " + notice.getClass().getSimpleName()));
            if (System.in.read() >= 0) {
                Files.deleteIfExists(ballast);
                journal.keep(more);
                kept.add(more);
                kept.sort(CheckIn.BY_DATE);
                OUT.println("kept");
            }
        }
        try (var journal = JournalFile.open(file, Samples.CLOCK)) {
            OUT.println("file " + journal.checkIns().equals(kept));
        }
    }
}
