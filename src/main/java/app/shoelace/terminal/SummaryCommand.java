package app.shoelace.terminal;

import app.shoelace.journal.Journal;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.summary.AsksAndOffers;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Period;
import app.shoelace.summary.Preset;
import app.shoelace.summary.Saving;
import app.shoelace.summary.Section;
import app.shoelace.summary.Selection;
import app.shoelace.summary.SummaryBuilder;
import app.shoelace.summary.SummarySource;
import app.shoelace.summary.Writing;
import app.shoelace.summary.render.FileFormat;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saves the page for the therapist as a file. */
final class SummaryCommand {
    /** The names that {@code --with} takes. */
    static final List<String> WITH = List.of("words", "origins", "asks", "brought");

    private final Streams streams;
    private final CommandContext setting;
    private final Messages messages;
    private final Path out;
    private final Period period;
    private final Set<Section> sections = EnumSet.copyOf(Preset.THERAPIST.sections());
    private final Paper paper;
    private final boolean brought;

    /**
     * @param with names of {@link #WITH}; others are passed over, see {@link #refused}
     */
    SummaryCommand(
            Streams streams, CommandContext setting, Path out, Period period, List<String> with, boolean letter) {
        this.streams = streams;
        this.setting = setting;
        this.messages = setting.messages();
        this.out = out;
        this.period = period;
        with.forEach(this::add);
        brought = with.contains("brought");
        paper = letter ? Paper.LETTER : Paper.A4;
    }

    private void add(String name) {
        switch (name) {
            case "words" -> sections.addAll(List.of(Section.WORDS, Section.MARKS));
            case "origins" -> sections.addAll(List.of(Section.ORIGINS, Section.BODY));
            case "asks" -> sections.add(Section.ASKS);
            default -> {}
        }
    }

    /** What speaks against it before anything is read; the exit code that goes with it. */
    Optional<Integer> refused(List<String> with) {
        for (String name : with) {
            if (!WITH.contains(name)) {
                streams.err().println(messages.text("cli.summary.with-wrong", name, String.join(", ", WITH)));
                return Optional.of(Exit.WRONG_USE);
            }
        }
        if (FileFormat.of(out).isEmpty()) {
            streams.err().println(messages.text("cli.summary.ending", out));
            return Optional.of(Exit.WRONG_USE);
        }
        return Optional.empty();
    }

    /** Saves the page, and says so or why not. */
    int save(Journal journal) {
        LocalDate today = LocalDate.now(setting.clock());
        var material = new SummaryBuilder(setting.pack(), messages)
                .gather(
                        journal.checkIns(),
                        journal.events(),
                        new AsksAndOffers(journal.asks(), journal.offers()),
                        new Writing(journal.notes(), journal.origins()),
                        period,
                        today);
        if (material.isEmpty()) {
            streams.err().println(messages.text("cli.summary.none"));
            return Exit.INPUT_REFUSED;
        }
        if (brought && material.get().broughtOutside() > 0) {
            streams.err()
                    .println(messages.count(
                            material.get().broughtOutside(),
                            "cli.summary.brought-outside.one",
                            "cli.summary.brought-outside.many"));
        }
        Saving.Outcome outcome = Saving.beside(setting.journal()).save(out, bytes(material.get()));
        if (outcome.saved()) {
            remember(journal);
        }
        (outcome.saved() ? streams.out() : streams.err()).println(outcome.told(messages));
        return outcome.saved() ? Exit.DONE : Exit.INPUT_REFUSED;
    }

    // the page is there: whether the journal takes note of it changes nothing for the person
    private static void remember(Journal journal) {
        try {
            journal.keepSetting("summary-made", "yes");
        } catch (NotSaved e) {
            // then a sentence about it is said once more in the window
        }
    }

    private byte[] bytes(SummarySource material) {
        Selection choices = Selection.of(material.items(), sections);
        if (brought) {
            var ticked = new HashSet<>(choices.items());
            ticked.addAll(material.brought());
            choices = choices.withItems(ticked);
        }
        return FileFormat.of(out).orElseThrow().bytes(material.summary(choices), messages, paper);
    }
}
