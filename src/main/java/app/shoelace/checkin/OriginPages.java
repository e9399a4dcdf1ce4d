package app.shoelace.checkin;

import app.shoelace.pack.OriginId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that was ever said about the origins, by origin and day. Earlier versions of the app kept origins inside
 * check-ins; what was said there is read as part of the page of that day. Nothing is rewritten for that, so nothing can
 * be lost on the way, and it does not matter in which order journals are brought together.
 */
public record OriginPages(Map<OriginId, List<OriginNote>> notes) {

    public OriginPages {
        var copy = new TreeMap<OriginId, List<OriginNote>>((a, b) -> a.value().compareTo(b.value()));
        notes.forEach((origin, each) -> copy.put(origin, List.copyOf(each)));
        notes = copy;
    }

    /** The pages made of what was written on them, and of what check-ins say of origins. */
    public static OriginPages of(List<CheckIn> checkIns, List<OriginNote> written) {
        var all = new ArrayList<>(written);
        for (CheckIn checkIn : checkIns) {
            checkIn.said().origins().forEach((origin, answer) -> {
                OriginNote note = fromCheckIn(checkIn, origin, answer);
                if (!note.isBlank()) {
                    all.add(note);
                }
            });
        }
        all.sort(OriginNote.BY_DATE);
        var pages = new TreeMap<OriginId, List<OriginNote>>((a, b) -> a.value().compareTo(b.value()));
        all.forEach(note ->
                pages.computeIfAbsent(note.origin(), _ -> new ArrayList<>()).add(note));
        return new OriginPages(pages);
    }

    private static OriginNote fromCheckIn(CheckIn checkIn, OriginId origin, OriginAnswer answer) {
        boolean bring = checkIn.said().bring().contains(new Topic.OfOrigin(origin));
        // the same id wherever the same check-in is read
        UUID id = UUID.nameUUIDFromBytes(("origin " + origin + " " + checkIn.id()).getBytes(StandardCharsets.UTF_8));
        return new OriginNote(id, checkIn.date(), origin, answer.felt(), answer.ticks(), answer.text(), "", bring);
    }

    /** What was said about an origin, the earliest first; empty where nothing was. */
    public List<OriginNote> of(OriginId origin) {
        return notes.getOrDefault(origin, List.of());
    }
}
