package app.shoelace.terminal;

import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.checkin.Topic;
import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Pack;
import app.shoelace.pack.TickId;
import java.util.List;
import java.util.Locale;

/**
 * Notes, items and origin pages as JSON. {@code note} {@code [{"id","date","text","about"?,"bring"}]}; {@code item}
 * {@code [{"id","date","kind","words","retired"?}]}; {@code origin} {@code [{"origin","versions":[…]}]}, and of one origin
 * {@code [{"id","date","true"?,"ticks","opening","follow-up","bring"}]}, the earliest first.
 */
final class WriteJson {
    private WriteJson() {}

    static String notes(List<Note> notes) {
        return lines(notes.stream()
                .map(note -> {
                    var node = new Fields()
                            .put("id", note.id().toString())
                            .put("date", note.date().toString())
                            .put("text", note.text());
                    note.about().ifPresent(topic -> node.put("about", word(topic)));
                    return node.put("bring", note.bring());
                })
                .toList());
    }

    private static String word(Topic topic) {
        return switch (topic) {
            case Topic.OfSign(var sign) -> sign.value();
            case Topic.OfOrigin(var origin) -> origin.value();
            case Topic.OfInsight _, Topic.OfClosing _ -> "";
        };
    }

    static String items(List<Item> items) {
        return lines(items.stream()
                .map(item -> {
                    var node = new Fields()
                            .put("id", item.id().toString())
                            .put("date", item.date().toString())
                            .put("kind", item.kind().name().toLowerCase(Locale.ROOT))
                            .put("words", item.words());
                    item.retired().ifPresent(day -> node.put("retired", day.toString()));
                    return node;
                })
                .toList());
    }

    static String origins(OriginPages pages, Pack pack) {
        return lines(pack.origins().stream()
                .map(origin -> new Fields()
                        .put("origin", origin.id().value())
                        .put("versions", new Json.Row(versions(pages.of(origin.id())))))
                .toList());
    }

    static String origin(List<OriginNote> notes) {
        return Written.printable(new Json.Row(versions(notes)));
    }

    private static List<Json> versions(List<OriginNote> notes) {
        return notes.stream()
                .<Json>map(note -> {
                    var node = new Fields()
                            .put("id", note.id().toString())
                            .put("date", note.date().toString());
                    if (note.felt() != HowTrue.UNSAID) {
                        node.put(
                                "true",
                                note.felt().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    }
                    return node.put(
                                    "ticks",
                                    note.ticks().stream()
                                            .map(TickId::value)
                                            .sorted()
                                            .toList())
                            .put("opening", note.opening())
                            .put("follow-up", note.followUp())
                            .put("bring", note.bring())
                            .made();
                })
                .toList();
    }

    private static String lines(List<Fields> nodes) {
        return Written.printable(
                new Json.Row(nodes.stream().<Json>map(Fields::made).toList()));
    }
}
