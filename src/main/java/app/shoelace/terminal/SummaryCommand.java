package app.shoelace.terminal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.summary.Choices;
import app.shoelace.summary.Ending;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Period;
import app.shoelace.summary.Preset;
import app.shoelace.summary.Saving;
import app.shoelace.summary.Section;
import app.shoelace.summary.SummaryBuilder;
import app.shoelace.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Saves the page for the therapist. */
final class SummaryCommand {

    /** What may be added to the numbers; the names are part of the contract. */
    enum With {
        words,
        origins,
        asks
    }

    private final Streams streams;
    private final Setting setting;
    private final Messages messages;

    SummaryCommand(Streams streams, Setting setting) {
        this.streams = streams;
        this.setting = setting;
        this.messages = setting.messages();
    }

    /** Refuses what cannot come out well before the journal is opened; empty where nothing speaks against it. */
    int run(Path out, Period period, List<With> with, Paper paper, List<CheckIn> checkIns) {
        return 0;
    }
}
