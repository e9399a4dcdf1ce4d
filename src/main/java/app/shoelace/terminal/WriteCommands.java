package app.shoelace.terminal;

import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands that write outside a check-in: note, item, origin. */
final class WriteCommands extends JournalCommands {
    private static final List<HowTrue> FELT =
            List.of(HowTrue.NOT_AT_ALL, HowTrue.A_LITTLE, HowTrue.QUITE, HowTrue.VERY, HowTrue.NOT_READY);
    // a note of this many bytes is a book
    private static final long LONGEST_FILE = 1024 * 1024;

    private final Pack pack;
    private final LocalDate today;

    WriteCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
        this.pack = setting.pack();
        this.today = LocalDate.now(setting.clock());
    }

    /** Writes a note: from a file, or line by line until a single dot or the end of the input. */
    int note(Optional<LocalDate> day, Optional<Path> file, Optional<String> topic, boolean bring) {
        if (day.filter(today::isBefore).isPresent()) {
            return refused("cli.note.wrong.date", day.get());
        }
        Optional<Topic> about = topic.flatMap(this::topic);
        if (topic.isPresent() && about.isEmpty()) {
            return refused("cli.note.wrong.topic", topic.get());
        }
        Optional<String> text;
        try {
            text = file.isPresent() ? fromFile(file.get()) : Optional.of(typed());
        } catch (IOException e) {
            return refused("cli.note.wrong.unreadable", file.map(Path::toString).orElse(""));
        }
        if (text.isEmpty()) {
            return Exit.INPUT_REFUSED;
        }
        if (text.get().isBlank()) {
            streams.out().println(messages.text("cli.note.empty"));
            return Exit.DONE;
        }
        Note note = new Note(setting.ids().next(), day.orElse(today), text.get().strip(), about, bring, List.of());
        return onNewJournal(journal -> {
            journal.keep(note);
            return saved(journal, note.id());
        });
    }

    private String typed() throws IOException {
        streams.out().println(messages.text("cli.note.type"));
        var lines = new ArrayList<String>();
        for (String line = streams.in().readLine();
                line != null;
                line = streams.in().readLine()) {
            if (line.equals(".")) {
                break;
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private Optional<String> fromFile(Path file) throws IOException {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                refused("cli.note.wrong.long", file);
                return Optional.empty();
            }
            return Optional.of(Files.readString(file).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            refused("cli.note.wrong.text", file);
            return Optional.empty();
        }
    }

    private Optional<Topic> topic(String id) {
        boolean sign = pack.signs().stream().anyMatch(each -> each.id().value().equals(id));
        boolean origin =
                pack.origins().stream().anyMatch(each -> each.id().value().equals(id));
        return sign
                ? Optional.of(new Topic.OfSign(new SignId(id)))
                : origin ? Optional.of(new Topic.OfOrigin(new OriginId(id))) : Optional.empty();
    }

    int notes(boolean json) {
        return onJournal(journal -> {
            if (json) {
                streams.out().println(WriteJson.notes(journal.notes()));
            } else if (journal.notes().isEmpty()) {
                streams.out().println(messages.text("cli.note.none"));
            } else {
                journal.notes()
                        .forEach(note -> streams.out()
                                .println(messages.text("cli.note.row", note.id(), note.date(), oneLine(note.text()))));
            }
            return Exit.DONE;
        });
    }

    int items(boolean json) {
        return onJournal(journal -> {
            if (json) {
                streams.out().println(WriteJson.items(journal.items()));
            } else if (journal.items().isEmpty()) {
                streams.out().println(messages.text("cli.item.none"));
            } else {
                journal.items().forEach(item -> streams.out().println(row(item)));
            }
            return Exit.DONE;
        });
    }

    private String row(Item item) {
        String words = oneLine(item.words());
        return item.retired()
                .map(day -> messages.text("cli.item.row.retired", item.id(), item.date(), words, day))
                .orElseGet(() -> messages.text("cli.item.row", item.id(), item.date(), words));
    }

    int addItem(Item.Kind kind, String words) {
        if (words.isEmpty()) {
            return refused("items.no-words");
        }
        return onNewJournal(journal -> {
            if (Item.asked(journal.items()).size() >= Item.MOST) {
                return refused("cli.item.full", Item.MOST);
            }
            var item = new Item(setting.ids().next(), today, kind, words, Optional.empty());
            journal.keep(item);
            return saved(journal, item.id());
        });
    }

    int stopItem(String id) {
        return changed(id, true);
    }

    int askItemAgain(String id) {
        return changed(id, false);
    }

    private int changed(String id, boolean stop) {
        return onJournal(journal -> {
            String start = id.toLowerCase(Locale.ROOT);
            List<Item> found = journal.items().stream()
                    .filter(item ->
                            item.active() == stop && item.id().toString().startsWith(start))
                    .toList();
            if (start.isEmpty() || found.size() != 1) {
                return refused(found.size() > 1 ? "cli.item.several" : "cli.item.unknown", id);
            }
            if (!stop && Item.asked(journal.items()).size() >= Item.MOST) {
                return refused("cli.item.full", Item.MOST);
            }
            Item item = found.getFirst();
            Optional<LocalDate> retired = stop ? Optional.of(today) : Optional.empty();
            journal.keep(new Item(item.id(), item.date(), item.kind(), item.words(), retired));
            return saved(journal, item.id());
        });
    }

    int origins(boolean json) {
        return onJournal(journal -> {
            OriginPages pages = OriginPages.of(journal.checkIns(), journal.origins());
            if (json) {
                streams.out().println(WriteJson.origins(pages, pack));
                return Exit.DONE;
            }
            streams.out().println(messages.text("origins.no-need"));
            for (Origin origin : pack.origins()) {
                List<OriginNote> notes = pages.of(origin.id());
                String when = notes.isEmpty()
                        ? messages.text("origins.nothing")
                        : messages.text("origins.written", notes.getLast().date());
                streams.out().println(messages.text("cli.origin.row", origin.id(), pack.sentence(origin.id()), when));
            }
            return Exit.DONE;
        });
    }

    int origin(String id, boolean json) {
        Optional<Origin> found = find(id);
        if (found.isEmpty()) {
            return refused("cli.origin.unknown", id, ids());
        }
        Origin origin = found.get();
        return onJournal(journal -> {
            OriginPages pages = OriginPages.of(journal.checkIns(), journal.origins());
            if (json) {
                streams.out().println(WriteJson.origin(pages.of(origin.id())));
                return Exit.DONE;
            }
            streams.out().println(pack.sentence(origin.id()));
            if (pages.of(origin.id()).isEmpty()) {
                streams.out().println(messages.text("origins.nothing"));
            }
            pages.of(origin.id()).reversed().forEach(note -> print(origin, note));
            return Exit.DONE;
        });
    }

    private void print(Origin origin, OriginNote note) {
        streams.out().println();
        streams.out().println(note.date());
        if (note.felt() != HowTrue.UNSAID) {
            streams.out().println(messages.text("origin.felt", pack.felt(note.felt())));
        }
        if (!note.ticks().isEmpty()) {
            streams.out()
                    .println(origin.ticks().stream()
                            .filter(tick -> note.ticks().contains(tick.id()))
                            .map(Origin.Tick::text)
                            .collect(Collectors.joining(messages.text("origin.between"))));
        }
        printWords(origin.opening(), note.opening());
        printWords(origin.followUp(), note.followUp());
    }

    private void printWords(String question, String words) {
        if (!words.isEmpty()) {
            streams.out().println(question);
            streams.out().println(words);
        }
    }

    /** Says something on an origin page; what is not named stays as it was said last. */
    int sayToOrigin(
            String id,
            Optional<String> felt,
            Optional<List<String>> ticks,
            Optional<String> opening,
            Optional<String> followUp,
            boolean bring) {
        Optional<Origin> found = find(id);
        if (found.isEmpty()) {
            return refused("cli.origin.unknown", id, ids());
        }
        Origin origin = found.get();
        Optional<HowTrue> howTrue = felt.flatMap(
                said -> FELT.stream().filter(each -> word(each).equals(said)).findFirst());
        if (felt.isPresent() && howTrue.isEmpty()) {
            return refused(
                    "cli.origin.wrong.true",
                    felt.get(),
                    FELT.stream().map(WriteCommands::word).collect(Collectors.joining(", ")));
        }
        Set<String> known =
                origin.ticks().stream().map(tick -> tick.id().value()).collect(Collectors.toSet());
        Optional<String> unknown = ticks.orElse(List.of()).stream()
                .filter(tick -> !known.contains(tick))
                .findFirst();
        if (unknown.isPresent()) {
            return refused("cli.origin.wrong.tick", unknown.get(), String.join(", ", known));
        }
        return onNewJournal(journal -> {
            List<OriginNote> before =
                    OriginPages.of(journal.checkIns(), journal.origins()).of(origin.id());
            OriginNote last =
                    before.isEmpty() ? OriginNote.blank(setting.ids().next(), today, origin.id()) : before.getLast();
            boolean same = last.date().equals(today)
                    && journal.origins().stream().anyMatch(note -> note.id().equals(last.id()));
            Set<TickId> ticked = new LinkedHashSet<>(last.ticks());
            ticks.ifPresent(named -> {
                ticked.clear();
                named.forEach(tick -> ticked.add(new TickId(tick)));
            });
            var note = new OriginNote(
                    same ? last.id() : setting.ids().next(),
                    today,
                    origin.id(),
                    howTrue.orElse(last.felt()),
                    ticked,
                    opening.map(String::strip).orElse(last.opening()),
                    followUp.map(String::strip).orElse(last.followUp()),
                    bring || last.bring());
            journal.keep(note);
            return saved(journal, note.id());
        });
    }

    private Optional<Origin> find(String id) {
        return pack.origins().stream()
                .filter(origin -> origin.id().value().equals(id))
                .findFirst();
    }

    private String ids() {
        return pack.origins().stream().map(origin -> origin.id().value()).collect(Collectors.joining(", "));
    }

    private static String word(HowTrue felt) {
        return felt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String oneLine(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).collect(Collectors.joining(" "));
    }
}
