package app.shoelace.terminal;

import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Ledger;
import app.shoelace.practice.LedgerWords;
import app.shoelace.practice.Offer;
import app.shoelace.text.SafeText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands about small asks and offers of help: ask, offer, ledger. */
final class PracticeCommands extends JournalCommands {
    /** From here on the body minds so much that a smaller step is named. */
    private static final int MUCH = 7;

    private final LocalDate today;

    PracticeCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
        this.today = LocalDate.now(setting.clock());
    }

    int ledger(boolean json) {
        return onJournal(journal -> {
            Ledger ledger = Ledger.of(journal.asks());
            var words = new LedgerWords(messages);
            if (json) {
                streams.out().println(LedgerJson.of(ledger, journal.offers(), words));
            } else {
                words.all(ledger, journal.offers()).forEach(streams.out()::println);
            }
            return Exit.DONE;
        });
    }

    /** The asks that are planned and open. */
    int open(boolean json) {
        return onJournal(journal -> {
            List<Ask> open = Ledger.of(journal.asks()).open();
            if (json) {
                streams.out().println(LedgerJson.open(open));
            } else if (open.isEmpty()) {
                streams.out().println(messages.text("cli.practice.none-open"));
            } else {
                open.forEach(ask -> streams.out().println(row(ask)));
            }
            return Exit.DONE;
        });
    }

    private String row(Ask ask) {
        String row = messages.text("cli.practice.row", ask.id(), ask.planned(), ask.what(), ask.guess(), ask.dread());
        return SafeText.line(ask.whom().isEmpty() ? row : messages.text("cli.practice.row.whom", row, ask.whom()));
    }

    int plan(String what, String whom, int rung, int guess, int body, String ifNo) {
        List<String> ladder = setting.pack().ladder();
        if (what.isEmpty()) {
            return refused("cli.practice.wrong.what");
        }
        if (guess < 0 || guess > 100) {
            return refused("cli.practice.wrong.guess", guess);
        }
        if (outside(body)) {
            return refused("cli.practice.wrong.body", "--body", body);
        }
        if (rung < Ask.NO_RUNG || rung >= ladder.size()) {
            return refused("cli.practice.wrong.rung", rung, ladder.size() - 1);
        }
        var ask = new Ask(setting.ids().next(), today, what, whom, rung, guess, body, ifNo, new Status.Open());
        return onNewJournal(journal -> {
            journal.keep(ask);
            if (body >= MUCH) {
                streams.out().println(messages.text("practice.much"));
            }
            return saved(journal, ask.id());
        });
    }

    int note(String id, String word, int felt, int later, String keep) {
        Optional<Ask.Outcome> outcome = PracticeSpec.value(Ask.Outcome.values(), word);
        if (outcome.isEmpty()) {
            return refused("cli.practice.wrong.outcome", word, words(Ask.Outcome.values()));
        }
        if (felt != Status.UNSAID && outside(felt)) {
            return refused("cli.practice.wrong.body", "--felt", felt);
        }
        if (later != Status.UNSAID && outside(later)) {
            return refused("cli.practice.wrong.body", "--later", later);
        }
        return further(id, new Status.Went(today, outcome.get(), felt, later, keep));
    }

    int drop(String id) {
        return further(id, new Status.Dropped(today));
    }

    private int further(String id, Status course) {
        return onJournal(journal -> {
            String start = id.toLowerCase(Locale.ROOT);
            List<Ask> found = Ledger.of(journal.asks()).open().stream()
                    .filter(ask -> ask.id().toString().startsWith(start))
                    .toList();
            if (start.isEmpty() || found.size() != 1) {
                return refused(found.size() > 1 ? "cli.practice.several" : "cli.practice.not-open", id);
            }
            journal.keep(found.getFirst().on(course));
            return saved(journal, found.getFirst().id());
        });
    }

    int offer(String word, String words) {
        Optional<Offer.Taken> taken = PracticeSpec.value(Offer.Taken.values(), word);
        if (taken.isEmpty()) {
            return refused("cli.practice.wrong.taken", word, words(Offer.Taken.values()));
        }
        var offer = new Offer(setting.ids().next(), today, taken.get(), words);
        return onNewJournal(journal -> {
            journal.keep(offer);
            return saved(journal, offer.id());
        });
    }

    int tooLong(String option) {
        return refused("cli.practice.wrong.too-long", option);
    }

    int stray(String option) {
        return wrong("cli.practice.stray", option);
    }

    private static boolean outside(int felt) {
        return felt < 0 || felt > Ask.MOST_DREAD;
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(PracticeSpec::word).collect(Collectors.joining(", "));
    }
}
