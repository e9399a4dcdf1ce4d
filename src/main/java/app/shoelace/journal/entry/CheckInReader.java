package app.shoelace.journal.entry;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.FirstVersion;
import app.shoelace.json.NotJson;
import app.shoelace.json.Tokens;
import app.shoelace.json.Tokens.Token;
import app.shoelace.pack.Edition;
import app.shoelace.pack.SignId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a check-in or a draft strictly, in one pass: a journal of ten years holds thousands, so no tree is made of them.
 * What the schema does not allow is refused, with the JSON path of the first fault.
 */
final class CheckInReader {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}");
    private static final int LAST_PAGE = 1000;

    private final Tokens tokens;
    private final SaidReader said;
    private final boolean draft;
    private final Function<String, SignId> signs;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> entered = Optional.empty();
    private Optional<LocalDate> binned = Optional.empty();
    private final List<FirstVersion> first = new ArrayList<>(0);
    private boolean form;
    private String pack = "";
    private int edition;
    private String language = "";
    private int page = -1;

    private CheckInReader(Tokens tokens, Function<String, SignId> signs, boolean draft) {
        this.tokens = tokens;
        this.signs = signs;
        this.draft = draft;
        said = new SaidReader(tokens, signs);
    }

    /**
     * Reads a check-in, in the bin or not.
     *
     * @param signs gives the sign of a name; the same few stand in every check-in, and need to lie in memory only once
     */
    static Body checkIn(UUID id, byte[] json, Function<String, SignId> signs) throws Unreadable {
        CheckInReader read = read(json, signs, false);
        var entry = new Entry.OfCheckIn(new CheckIn(
                id,
                read.date.orElseThrow(() -> missing("date")),
                read.entered.orElseThrow(() -> missing("entered")),
                new Edition(read.pack, read.edition),
                read.language,
                read.said.answers(),
                read.first));
        return read.binned.isPresent()
                ? new Body.OfBinned(new Binned(entry, read.binned.get()))
                : new Body.OfEntry(entry);
    }

    static Draft draft(UUID id, byte[] json) throws Unreadable {
        CheckInReader read = read(json, SignId::new, true);
        if (read.page < 0) {
            throw missing("at");
        }
        return new Draft(
                id,
                read.date.orElseThrow(() -> missing("date")),
                new Edition(read.pack, read.edition),
                read.language,
                read.page,
                read.said.answers());
    }

    private static CheckInReader read(byte[] json, Function<String, SignId> signs, boolean draft) throws Unreadable {
        try (var tokens = new Tokens(json, Documents.LIMITS)) {
            var reader = new CheckInReader(tokens, signs, draft);
            reader.whole();
            return reader;
        } catch (NotJson e) {
            throw new Unreadable("$: not JSON", e);
        }
    }

    private static Unreadable missing(String name) {
        return new Unreadable("$." + name, "not left out");
    }

    private void whole() throws Unreadable, NotJson {
        if (tokens.next() != Token.OBJECT) {
            throw new Unreadable("$", "an object");
        }
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            tokens.next();
            if (!head(name) && !said.part(name) && !(draft ? ofDraft(name) : ofCheckIn(name))) {
                throw new Unreadable("$." + name, "not part of the form");
            }
        }
        if (tokens.next() != Token.END) {
            throw tokens.wrong();
        }
        if (!form || pack.isEmpty() || edition == 0 || language.isEmpty()) {
            throw missing(!form ? "format" : pack.isEmpty() ? "pack" : edition == 0 ? "edition" : "language");
        }
    }

    private boolean head(String name) throws Unreadable {
        switch (name) {
            case "format" -> form = said.number(Documents.FORMAT, Documents.FORMAT) == Documents.FORMAT;
            case "date" -> date = Optional.of(said.date());
            case "pack" -> pack = said.id();
            case "edition" -> edition = said.number(1, 1_000_000);
            case "language" -> language = language();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofDraft(String name) throws Unreadable {
        if (name.equals("at")) {
            page = said.number(0, LAST_PAGE);
        }
        return name.equals("at");
    }

    private boolean ofCheckIn(String name) throws Unreadable, NotJson {
        switch (name) {
            case "entered" -> entered = Optional.of(said.date());
            case "binned" -> binned = Optional.of(said.date());
            case "first" -> first.add(first());
            default -> {
                return false;
            }
        }
        return true;
    }

    private FirstVersion first() throws Unreadable, NotJson {
        if (tokens.token() != Token.OBJECT) {
            throw said.not("an object");
        }
        var before = new SaidReader(tokens, signs);
        Optional<LocalDate> changed = Optional.empty();
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            tokens.next();
            if (name.equals("changed")) {
                changed = Optional.of(said.date());
            } else if (!before.part(name)) {
                throw said.not("not part of the form");
            }
        }
        return new FirstVersion(before.answers(), changed.orElseThrow(() -> missing("first.changed")));
    }

    private String language() throws Unreadable {
        String tag = said.text();
        // two letters, as nearly all are, need no pattern
        boolean plain = tag.length() == 2 && Documents.small(tag.charAt(0)) && Documents.small(tag.charAt(1));
        if (!plain && !LANGUAGE.matcher(tag).matches()) {
            throw said.not("of the form " + LANGUAGE);
        }
        return tag;
    }
}
