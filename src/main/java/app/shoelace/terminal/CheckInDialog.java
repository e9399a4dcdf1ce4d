package app.shoelace.terminal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.Journal;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Rule;
import app.shoelace.pack.Sign;
import app.shoelace.practice.SinceLast;
import app.shoelace.rules.Engine;
import app.shoelace.rules.Facts;
import app.shoelace.rules.Insight;
import app.shoelace.rules.Reading;
import app.shoelace.rules.Wording;
import app.shoelace.text.FieldLimit;
import app.shoelace.text.Messages;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The check-in on a terminal: a question at a time, every answer on disk before it says "Saved". */
final class CheckInDialog {
    private final Streams streams;
    private final Pack pack;
    private final Messages messages;
    private final Wording worded;
    private final Journal journal;
    private final Clock clock;
    private final LocalDate today;

    CheckInDialog(Streams streams, Pack pack, Messages messages, Journal journal, Clock clock) {
        this.streams = streams;
        this.pack = pack;
        this.messages = messages;
        this.worded = new Wording(pack, messages);
        this.journal = journal;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /** What one line at the prompt asks for. */
    private sealed interface Wish {
        record Say(Answer answer) implements Wish {}

        record GoOn() implements Wish {}

        record Back() implements Wish {}

        record Moment() implements Wish {}

        record Later() implements Wish {}

        record Unclear() implements Wish {}
    }

    /** Signals that the person stopped while a step could not be written. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Asks until all signs are gone through or the person stops; returns the exit code.
     *
     * @param day the day that it is about, where it is said; one under way for another day waits in the journal
     */
    int run(Uuid7 ids, Optional<LocalDate> day) throws IOException {
        try {
            return ask(ids, day);
        } catch (Stopped e) {
            streams.err().println(messages.text("cli.ask.stopped-unsaved"));
            return Exit.CANNOT_OPEN;
        }
    }

    private int ask(Uuid7 ids, Optional<LocalDate> day) throws IOException, Stopped {
        Optional<Draft> begun = journal.draft()
                .filter(draft -> draft.edition().equals(pack.edition()))
                .map(old -> old.resumed(today, clock.getZone()))
                .filter(draft -> day.isEmpty() || draft.date().equals(day.get()));
        Draft draft = begun.orElseGet(() -> Draft.begin(ids.next(), day.orElse(today), pack));
        streams.out()
                .println(
                        draft.date().isBefore(today)
                                ? messages.text("check-in.up-to", pack.text("opening"), messages.longDate(draft.date()))
                                : pack.text("opening"));
        begun.ifPresent(_ -> streams.out().println(messages.text("cli.ask.resumed")));
        streams.out().println(messages.text("cli.ask.keys"));
        while (draft.at() < pack.signs().size()) {
            Sign sign = pack.signs().get(draft.at());
            prompt(sign, draft);
            switch (wish()) {
                case Wish.Say(var answer) ->
                    draft = keep(draft.saying(draft.said().withAnswer(sign.id(), answer))
                            .at(draft.at() + 1));
                case Wish.GoOn() ->
                    draft = keep(draft.saying(passedBy(draft.said(), sign)).at(draft.at() + 1));
                case Wish.Back() -> draft = back(draft);
                case Wish.Moment() -> draft = moment(draft, sign);
                case Wish.Later() -> {
                    streams.out().println(messages.text("cli.ask.later"));
                    return Exit.DONE;
                }
                case Wish.Unclear() -> streams.out().println(messages.text("cli.ask.unclear"));
            }
        }
        return askItems(draft);
    }

    /** The questions in the person's own words, after the signs. */
    private int askItems(Draft signs) throws IOException, Stopped {
        Draft draft = signs;
        List<Item> items = Item.asked(journal.items());
        int at = 0;
        while (at < items.size()) {
            Item item = items.get(at);
            prompt(item, draft);
            switch (wish()) {
                case Wish.Say(var answer) -> {
                    draft = keep(draft.saying(draft.said().withItem(item.id(), answer)));
                    at++;
                }
                case Wish.GoOn() -> at++;
                case Wish.Back() -> at = Math.max(0, at - 1);
                case Wish.Moment() -> streams.out().println(messages.text("cli.ask.unclear"));
                case Wish.Later() -> {
                    streams.out().println(messages.text("cli.ask.later"));
                    return Exit.DONE;
                }
                case Wish.Unclear() -> streams.out().println(messages.text("cli.ask.unclear"));
            }
        }
        return finish(draft);
    }

    private void prompt(Item item, Draft draft) {
        streams.out().println();
        streams.out()
                .println(
                        switch (item.kind()) {
                            case EASIER -> messages.text("items.easier");
                            case HARDER -> messages.text("items.harder");
                        });
        streams.out().println(item.words());
        List<String> steps = pack.scale().steps();
        for (int step = 0; step < steps.size(); step++) {
            streams.out().println(messages.text("cli.ask.step", step + 1, steps.get(step)));
        }
        Optional.ofNullable(draft.said().items().get(item.id()))
                .ifPresent(answer -> streams.out().println(messages.text("cli.ask.now", worded.answer(answer))));
    }

    private int finish(Draft draft) throws IOException, Stopped {
        CheckIn done = draft.finish(pack, today);
        untilKept(() -> journal.keep(done));
        int asks = SinceLast.asks(done, journal.checkIns(), journal.asks());
        Reading reading = new Engine(pack, messages).read(Facts.of(done, journal.checkIns(), asks));
        new ReadingPrinter(pack, messages, streams.out()).shown(reading);
        streams.out().println();
        streams.out().println(messages.text("cli.ask.closing"));
        String note = words();
        CheckIn noted = note.isEmpty() ? done : done.saying(done.said().withClosing(note));
        if (!noted.equals(done)) {
            untilKept(() -> journal.keep(noted));
            streams.out().println(messages.text("cli.ask.saved"));
        }
        askWhatIsKnown(noted, reading);
        streams.out().println(done.id());
        return Exit.DONE;
    }

    /** Asks of each safety text whether the person knows it. */
    private void askWhatIsKnown(CheckIn done, Reading reading) throws IOException, Stopped {
        CheckIn told = done;
        for (Insight insight : reading.insights()) {
            if (insight.rule().kind() == Rule.Kind.SAFETY) {
                streams.out().println();
                streams.out().println(insight.text().plain());
                streams.out().println(messages.text("cli.ask.known"));
                String line = streams.in().readLine();
                if (line != null && line.strip().equalsIgnoreCase("k")) {
                    CheckIn known =
                            told.saying(told.said().withKnown(insight.rule().id(), true));
                    untilKept(() -> journal.keep(known));
                    streams.out().println(messages.text("cli.ask.saved"));
                    told = known;
                }
            }
        }
    }

    private void prompt(Sign sign, Draft draft) {
        var out = streams.out();
        out.println();
        out.println(messages.text("cli.ask.sign", draft.at() + 1, pack.signs().size(), sign.question()));
        out.println(messages.text("cli.ask.label", sign.label()));
        out.println(IntStream.rangeClosed(0, pack.scale().top())
                .mapToObj(step ->
                        messages.text("cli.ask.step", step + 1, pack.scale().word(step)))
                .collect(Collectors.joining("   ")));
        Answer said = draft.said().answers().get(sign.id());
        if (said != null) {
            out.println(messages.text("cli.ask.now", worded.answer(said)));
        }
    }

    private Wish wish() throws IOException {
        String line = streams.in().readLine();
        if (line == null) {
            return new Wish.Later();
        }
        return switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "" -> new Wish.GoOn();
            case "n" -> new Wish.Say(Answer.NOT_APPLICABLE);
            case "r" -> new Wish.Say(Answer.SKIPPED);
            case "b" -> new Wish.Back();
            case "m" -> new Wish.Moment();
            case "q" -> new Wish.Later();
            case "1", "2", "3", "4", "5" -> new Wish.Say(new Answer.Rated(Integer.parseInt(line.strip()) - 1));
            default -> new Wish.Unclear();
        };
    }

    /** Enter alone leaves an answer as it is, and a sign without one as "Rather not say". */
    private static Answers passedBy(Answers said, Sign sign) {
        return said.withAnswer(sign.id(), said.answer(sign.id()));
    }

    private Draft back(Draft draft) {
        if (draft.at() == 0) {
            streams.out().println(messages.text("cli.ask.first"));
            return draft;
        }
        return draft.at(draft.at() - 1);
    }

    private Draft moment(Draft draft, Sign sign) throws IOException, Stopped {
        streams.out().println(messages.text("cli.ask.moment"));
        String words = words();
        return words.isEmpty() ? draft : keep(draft.saying(draft.said().withMoment(sign.id(), words)));
    }

    /** One line of the person's own; asked for again while it is too long for a field. */
    private String words() throws IOException {
        while (true) {
            String line = streams.in().readLine();
            String words = line == null ? "" : line.strip();
            if (FieldLimit.fits(words)) {
                return words;
            }
            streams.err().println(messages.text("cli.ask.too-long"));
        }
    }

    /** "Saved" is said only after the change is on disk. */
    private Draft keep(Draft draft) throws IOException, Stopped {
        untilKept(() -> journal.keep(draft));
        streams.out().println(messages.text("cli.ask.saved"));
        return draft;
    }

    @FunctionalInterface
    private interface Keeping {
        void keep() throws NotSaved;
    }

    /** Tries until the change is on disk, or the person stops, or no further try could save it. */
    private void untilKept(Keeping keeping) throws IOException, Stopped {
        while (true) {
            try {
                keeping.keep();
                streams.tellNotices(journal, messages);
                return;
            } catch (NotSaved e) {
                streams.err().println(e.trouble().told(messages));
                if (e.trouble().ofTheEntry()) {
                    throw new Stopped();
                }
                streams.out().println(messages.text("cli.ask.again"));
                String line = streams.in().readLine();
                if (line == null || line.strip().equalsIgnoreCase("q")) {
                    throw new Stopped();
                }
            }
        }
    }
}
