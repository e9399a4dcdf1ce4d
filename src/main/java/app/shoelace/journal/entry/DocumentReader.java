package app.shoelace.journal.entry;

import app.shoelace.checkin.Event;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.Topic;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.pack.OriginId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads one document, but for check-ins and drafts, strictly: what the schema does not allow is refused, with the JSON path of the first fault. */
final class DocumentReader {
    private static final int HIGHEST_RUNG = 99;
    private static final Set<String> ASK = Set.of(
            "format",
            "date",
            "what",
            "whom",
            "rung",
            "guess",
            "dread",
            "otherwise",
            "binned",
            "dropped",
            "went",
            "outcome",
            "body",
            "later",
            "keep");

    private final Parts parts;

    private DocumentReader(Parts parts) {
        this.parts = parts;
    }

    static DocumentReader of(byte[] json) throws Unreadable {
        return new DocumentReader(Parts.of(json));
    }

    /** The day on which it was put into the bin, if it lies there. */
    Optional<LocalDate> binned() throws Unreadable {
        return parts.has("binned") ? Optional.of(parts.date("binned")) : Optional.empty();
    }

    Event event(UUID id) throws Unreadable {
        parts.only(Set.of("format", "date", "kind", "name", "binned"));
        return new Event(id, parts.date("date"), parts.word("kind", Event.Kind.values()), parts.text("name"));
    }

    Offer offer(UUID id) throws Unreadable {
        parts.only(Set.of("format", "date", "taken", "words", "binned"));
        return new Offer(id, parts.date("date"), parts.word("taken", Offer.Taken.values()), parts.text("words"));
    }

    Note note(UUID id) throws Unreadable {
        parts.only(Set.of("format", "date", "text", "about", "bring", "first", "binned"));
        return new Note(id, parts.date("date"), parts.text("text"), about(), flagged(), firstText());
    }

    private Optional<Topic> about() throws Unreadable {
        if (!parts.has("about")) {
            return Optional.empty();
        }
        return switch (SaidReader.topic("$.about", parts.get("about"))) {
            case Topic.OfSign sign -> Optional.of(sign);
            case Topic.OfOrigin origin -> Optional.of(origin);
            case Topic.OfInsight _, Topic.OfClosing _ -> throw new Unreadable("$.about", "sign:… or origin:…");
        };
    }

    private boolean flagged() throws Unreadable {
        return switch (parts.get("bring")) {
            case Json.Absent() -> false;
            case Json.YesNo(boolean yes) when yes -> true;
            default -> throw new Unreadable("$.bring", "true, or left out");
        };
    }

    private List<Note.First> firstText() throws Unreadable {
        Json first = parts.get("first");
        if (first instanceof Json.Absent) {
            return List.of();
        }
        if (!(first instanceof Json.Group(var fields))
                || !Set.of("changed", "text").containsAll(fields.keySet())) {
            throw new Unreadable("$.first", "an object of changed and text");
        }
        return List.of(new Note.First(
                Parts.text("$.first.text", first, "text"), Parts.date("$.first.changed", first.get("changed"))));
    }

    Item item(UUID id) throws Unreadable {
        parts.only(Set.of("format", "date", "kind", "words", "retired", "binned"));
        return new Item(
                id,
                parts.date("date"),
                parts.word("kind", Item.Kind.values()),
                parts.text("words"),
                parts.has("retired") ? Optional.of(parts.date("retired")) : Optional.empty());
    }

    OriginNote origin(UUID id) throws Unreadable {
        parts.only(Set.of("format", "date", "origin", "true", "ticks", "opening", "follow-up", "bring", "binned"));
        return new OriginNote(
                id,
                parts.date("date"),
                new OriginId(SaidReader.id("$.origin", Parts.string("$.origin", parts.get("origin")))),
                SaidReader.felt("$", parts.document()),
                SaidReader.ticks("$", parts.document()),
                parts.text("opening"),
                parts.text("follow-up"),
                flagged());
    }

    Ask ask(UUID id) throws Unreadable {
        parts.only(ASK);
        return new Ask(
                id,
                parts.date("date"),
                parts.text("what"),
                parts.text("whom"),
                parts.has("rung") ? parts.number("rung", 0, HIGHEST_RUNG) : Ask.NO_RUNG,
                parts.number("guess", 0, 100),
                parts.number("dread", 0, Ask.MOST_DREAD),
                parts.text("otherwise"),
                course());
    }

    private Status course() throws Unreadable {
        boolean dropped = parts.has("dropped");
        if (parts.has("went")) {
            if (dropped) {
                throw new Unreadable("$.dropped", "went or dropped, not both");
            }
            return new Status.Went(
                    parts.date("went"),
                    parts.word("outcome", Ask.Outcome.values()),
                    felt("body"),
                    felt("later"),
                    parts.text("keep"));
        }
        for (String name : List.of("outcome", "body", "later", "keep")) {
            if (parts.has(name)) {
                throw new Unreadable("$." + name, "only where it went");
            }
        }
        return dropped ? new Status.Dropped(parts.date("dropped")) : new Status.Open();
    }

    private int felt(String name) throws Unreadable {
        return parts.has(name) ? parts.number(name, 0, Ask.MOST_DREAD) : Status.UNSAID;
    }

    Preference preference(UUID id) throws Unreadable {
        parts.only(Set.of("format", "name", "value"));
        var preference =
                new Preference(Parts.string("$.name", parts.get("name")), Parts.string("$.value", parts.get("value")));
        if (!preference.id().equals(id)) {
            throw new Unreadable("$.name", "that of its id");
        }
        return preference;
    }

    Version version(UUID id) throws Unreadable {
        parts.only(Set.of("format", "of", "kind", "document"));
        UUID of = Parts.id(Parts.string("$.of", parts.get("of")));
        String kind = Parts.string("$.kind", parts.get("kind"));
        Json document = parts.get("document");
        if (!Version.KINDS.contains(kind) || document instanceof Json.Absent) {
            throw new Unreadable("$.kind", "one of " + Version.KINDS);
        }
        var version = new Version(of, kind, Body.read(of, kind, Written.bytes(document)));
        if (!version.id().equals(id)) {
            throw new Unreadable("$.document", "that of its id");
        }
        return version;
    }
}
