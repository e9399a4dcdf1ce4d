package app.shoelace.terminal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.demo.Demo;
import app.shoelace.demo.DemoPractice;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.TypedDay;
import app.shoelace.transfer.AnswersReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The commands that write to the journal: check-in and demo. */
final class WritingCommands extends JournalCommands {
    private static final int MOST_YEARS = 50;

    WritingCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
    }

    /**
     * The check-in as a dialog.
     *
     * @param day the day that it is about, where it is said
     */
    int checkIn(Optional<LocalDate> day) throws IOException {
        LocalDate today = LocalDate.now(setting.clock());
        if (day.isPresent() && (day.get().isAfter(today) || day.get().isBefore(TypedDay.EARLIEST))) {
            streams.err().println(messages.text("cli.check-in.date-wrong", TypedDay.EARLIEST, today));
            return Exit.INPUT_REFUSED;
        }
        try (Journal journal = setting.openOrCreate(streams)) {
            return new CheckInDialog(streams, setting.pack(), messages, journal, setting.clock())
                    .run(setting.ids(), day);
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        }
    }

    /** The check-in from a file of answers: read whole before the journal is touched. */
    int checkIn(Path answers) {
        LocalDate today = LocalDate.now(setting.clock());
        return switch (new AnswersReader(setting.pack(), today).read(answers)) {
            case AnswersReader.Unreadable() -> {
                streams.err().println(messages.text("answers.unreadable", answers));
                yield Exit.INPUT_REFUSED;
            }
            case AnswersReader.Faulty(var faults) -> {
                streams.err().println(messages.text("answers.refused", answers));
                faults.forEach(fault -> streams.err().println(fault.told(messages)));
                yield Exit.INPUT_REFUSED;
            }
            case AnswersReader.Read(var date, var said) ->
                keep(Draft.begin(setting.ids().next(), date, setting.pack())
                        .saying(said)
                        .finish(setting.pack(), today));
        };
    }

    private int keep(CheckIn checkIn) {
        try (Journal journal = setting.openOrCreate(streams)) {
            journal.keep(checkIn);
            streams.tellNotices(journal, messages);
            streams.out().println(messages.text("cli.ask.saved"));
            streams.out().println(checkIn.id());
            return Exit.DONE;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }

    /** A new journal full of made-up check-ins. */
    int demo(int years) {
        if (years < 1 || years > MOST_YEARS) {
            streams.err().println(messages.text("cli.demo.years-wrong"));
            return Exit.WRONG_USE;
        }
        LocalDate today = LocalDate.now(setting.clock());
        var invented = Demo.checkIns(setting.pack(), years, today);
        try (Journal journal = JournalFile.create(setting.journal(), setting.clock())) {
            journal.keepSetting(Demo.MADE_UP, "");
            journal.keepEntries(Entry.of(
                    invented,
                    DemoPractice.asks(years, today),
                    DemoPractice.offers(years, today),
                    Demo.events(years, today),
                    List.of(),
                    List.of(),
                    List.of()));
            streams.out().println(messages.text("cli.demo.made", invented.size(), setting.journal()));
            return Exit.DONE;
        } catch (CannotOpen e) {
            int exit = streams.told(e.trouble(), messages);
            return e.trouble() instanceof Trouble.Exists ? Exit.INPUT_REFUSED : exit;
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }
}
