package app.shoelace.transfer;

import app.shoelace.journal.read.Preview;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a copy of a journal holds, in words. */
public final class PreviewWords {
    private PreviewWords() {}

    /** How much and of which days, in one line. */
    public static String of(Preview preview, Messages messages) {
        var parts = new ArrayList<String>();
        parts.add(messages.count(preview.checkIns(), "preview.check-in.one", "preview.check-in.many"));
        preview.first()
                .ifPresent(first -> parts.add(messages.text(
                        "preview.days",
                        messages.shortDate(first),
                        messages.shortDate(preview.last().orElse(first)))));
        for (List<String> kind : List.of(
                List.of("draft", "preview.draft.one", "preview.draft.many"),
                List.of("ask", "preview.ask.one", "preview.ask.many"),
                List.of("offer", "preview.offer.one", "preview.offer.many"),
                List.of("event", "preview.event.one", "preview.event.many"),
                List.of("note", "preview.note.one", "preview.note.many"),
                List.of("item", "preview.item.one", "preview.item.many"),
                List.of("origin", "preview.origin.one", "preview.origin.many"))) {
            int number = preview.count(kind.getFirst());
            if (number > 0) {
                parts.add(messages.count(number, kind.get(1), kind.getLast()));
            }
        }
        if (preview.binned() > 0) {
            parts.add(messages.text("preview.binned", preview.binned()));
        }
        if (preview.damaged() > 0) {
            parts.add(messages.count(preview.damaged(), "preview.damaged.one", "preview.damaged.many"));
        }
        return String.join(messages.text("preview.between"), parts) + messages.text("preview.end");
    }
}
