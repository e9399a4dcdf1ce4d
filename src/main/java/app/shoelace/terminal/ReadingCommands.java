package app.shoelace.terminal;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Tally;
import app.shoelace.demo.Demo;
import app.shoelace.journal.Journal;
import app.shoelace.journal.read.Checkup;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.pack.Pack;
import app.shoelace.practice.SinceLast;
import app.shoelace.rules.Engine;
import app.shoelace.rules.Facts;
import app.shoelace.rules.Reading;
import app.shoelace.rules.TrendWording;
import app.shoelace.summary.Period;
import app.shoelace.trends.Trends;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The commands that only read the journal: list, show, trends, check. */
final class ReadingCommands extends JournalCommands {
    ReadingCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
    }

    int list(boolean json) {
        return opened(journal -> {
            List<CheckIn> checkIns = journal.checkIns();
            if (json) {
                streams.out().println(JsonShapes.list(setting.pack(), checkIns));
            } else if (checkIns.isEmpty()) {
                streams.out().println(messages.text("cli.list.none"));
            } else {
                checkIns.forEach(this::row);
            }
            return Exit.DONE;
        });
    }

    private void row(CheckIn checkIn) {
        Pack pack = setting.pack();
        Tally tally = Tally.of(pack.signs(), checkIn.said());
        String row = messages.text(
                "cli.list.row",
                checkIn.id(),
                checkIn.date(),
                tally.answered(),
                pack.signs().size(),
                tally.often());
        streams.out().println(checkIn.late() ? messages.text("cli.list.late", row, checkIn.entered()) : row);
    }

    int show(String id, boolean json) {
        return opened(journal -> {
            String start = id.toLowerCase(Locale.ROOT);
            var found = journal.checkIns().stream()
                    .filter(checkIn -> checkIn.id().toString().startsWith(start))
                    .toList();
            if (start.isBlank() || found.isEmpty()) {
                streams.err().println(messages.text("cli.show.none", id));
                return Exit.INPUT_REFUSED;
            }
            if (found.size() > 1) {
                streams.err().println(messages.text("cli.show.several", id));
                return Exit.INPUT_REFUSED;
            }
            int asks = SinceLast.asks(found.getFirst(), journal.checkIns(), journal.asks());
            Reading reading =
                    new Engine(setting.pack(), messages).read(Facts.of(found.getFirst(), journal.checkIns(), asks));
            if (json) {
                streams.out().println(JsonShapes.show(setting.pack(), reading));
            } else {
                new ReadingPrinter(setting.pack(), messages, streams.out()).whole(reading);
            }
            return Exit.DONE;
        });
    }

    int trends(boolean json) {
        return opened(journal -> {
            Trends trends = Trends.of(setting.pack(), journal.checkIns());
            var worded = new TrendWording(setting.pack(), messages);
            if (json) {
                streams.out().println(TrendsJson.of(trends, worded));
            } else if (journal.checkIns().isEmpty()) {
                streams.out().println(messages.text("trends.none"));
            } else {
                trends.courses().forEach(course -> streams.out().println(worded.line(course)));
            }
            return Exit.DONE;
        });
    }

    int summary(Path out, Period period, List<String> with, boolean letter) {
        var command = new SummaryCommand(streams, setting, out, period, with, letter);
        return command.refused(with).orElseGet(() -> opened(command::save));
    }

    /** Reads everything, backups too. Damage of any kind ends as a journal that cannot be opened does, for scripts. */
    int check() {
        try {
            Checkup checkup = setting.check();
            int sound = checkup.sound().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            streams.out().println(messages.count(sound, "cli.check.records.one", "cli.check.records.many"));
            warn(checkup.damage());
            complete(checkup.manifest(), checkup.file()).ifPresent(streams.out()::println);
            Checkup.Keys keys = checkup.keys();
            key(keys.passphrase(), "cli.check.passphrase.intact", "cli.check.passphrase.damaged")
                    .ifPresent(streams.out()::println);
            key(keys.recovery(), "cli.check.code.intact", "cli.check.code.damaged")
                    .ifPresent(streams.out()::println);
            for (Checkup.Copy copy : checkup.backups()) {
                streams.out().println(copy(copy));
            }
            checkup.conflicts().forEach(file -> streams.out().println(messages.text("cli.conflict", file)));
            String end = checkup.asksForCare() ? "cli.check.care" : "cli.check.sound";
            streams.out().println(messages.text(checkup.allSound() ? end : "cli.check.damaged"));
            return checkup.allSound() ? Exit.DONE : Exit.CANNOT_OPEN;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        }
    }

    private Optional<String> complete(Checkup.Completeness finding, Path journal) {
        return switch (finding) {
            case Checkup.Completeness.Complete() -> Optional.of(messages.text("cli.check.complete"));
            case Checkup.Completeness.Incomplete(long missing) ->
                Optional.of(new Trouble.Incomplete(journal, missing).told(messages));
            case Checkup.Completeness.Unknown() -> Optional.empty();
        };
    }

    private Optional<String> key(Checkup.KeyPart part, String intact, String damaged) {
        return switch (part) {
            case OPENED, NONE -> Optional.empty();
            case INTACT -> Optional.of(messages.text(intact));
            case DAMAGED -> Optional.of(messages.text(damaged));
        };
    }

    private String copy(Checkup.Copy copy) {
        if (copy.access() == Checkup.Access.OTHER_KEY) {
            return messages.text("cli.check.backup.key", copy.day());
        }
        if (!copy.sound()) {
            return messages.text("cli.check.backup.damaged", copy.day());
        }
        if (copy.access() == Checkup.Access.ANYONE) {
            return messages.text("cli.check.backup.readable", copy.day());
        }
        return copy.checkIns() == 1
                ? messages.text("cli.check.backup.one", copy.day())
                : messages.text("cli.check.backup.many", copy.day(), copy.checkIns());
    }

    private int opened(ToIntFunction<Journal> use) {
        try (Journal journal = setting.open(streams)) {
            warn(journal.damage());
            if (journal.setting(Demo.MADE_UP).isPresent()) {
                streams.err().println(messages.text("made-up.bar"));
            }
            return use.applyAsInt(journal);
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        }
    }

    private void warn(List<Damage> damage) {
        if (!damage.isEmpty()) {
            streams.err().println(messages.count(damage.size(), "cli.damage.one", "cli.damage.many"));
            for (Damage entry : damage) {
                String day = entry.day().isEmpty() ? messages.text("cli.damage.no-day") : entry.day();
                streams.err().println(messages.text("cli.damage.row", entry.id(), entry.kind(), day));
            }
        }
    }
}
