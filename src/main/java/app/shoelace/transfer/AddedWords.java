package app.shoelace.transfer;

import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Records;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What adding does, and what an export cannot hold, in words. */
public final class AddedWords {
    private AddedWords() {}

    /** A line for each thing that is counted; at least one. */
    public static List<String> of(Added added, Messages messages) {
        var lines = new ArrayList<String>();
        count(lines, messages, added.fresh("check-in"), "add.check-in.one", "add.check-in.many");
        count(lines, messages, added.fresh("draft"), "add.draft.one", "add.draft.many");
        count(lines, messages, added.fresh("ask"), "add.ask.one", "add.ask.many");
        count(lines, messages, added.fresh("offer"), "add.offer.one", "add.offer.many");
        count(lines, messages, added.fresh("event"), "add.event.one", "add.event.many");
        count(lines, messages, added.fresh("note"), "add.note.one", "add.note.many");
        count(lines, messages, added.fresh("item"), "add.item.one", "add.item.many");
        count(lines, messages, added.fresh("origin"), "add.origin.one", "add.origin.many");
        count(lines, messages, added.differing(), "add.differing.one", "add.differing.many");
        if (!added.changes()) {
            lines.add(messages.text("add.none"));
        }
        count(lines, messages, added.same(), "add.same.one", "add.same.many");
        count(lines, messages, added.unreadable(), "add.unreadable.one", "add.unreadable.many");
        return lines;
    }

    /** That it is done, and how to go back, in words. */
    public static String done(Added added, Messages messages) {
        return messages.text(added.backedUp() ? "add.done.backed-up" : "add.done");
    }

    /** What of a journal is not in its export. */
    public static List<String> missing(Records records, Messages messages) {
        var lines = new ArrayList<String>();
        count(lines, messages, records.damaged(), "export.damaged.one", "export.damaged.many");
        count(lines, messages, Export.leftOut(records), "export.later.one", "export.later.many");
        return lines;
    }

    private static void count(List<String> lines, Messages messages, int number, String one, String many) {
        if (number > 0) {
            lines.add(messages.count(number, one, many));
        }
    }
}
