package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.FirstVersion;
import app.shoelace.checkin.Item;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Uuid7;
import app.shoelace.journal.entry.Binned;
import app.shoelace.journal.entry.Documents;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.entry.Preference;
import app.shoelace.journal.read.Damage;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Store;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Ask.Status;
import app.shoelace.practice.Offer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks, offers, events, the first version of a changed check-in and the bin are there tomorrow, as they were left. */
class EntriesTest {
    private final Samples samples = new Samples(1);
    private final Uuid7 ids = new Uuid7(Samples.CLOCK, new Random(1));
    private final Event moved =
            new Event(ids.next(), LocalDate.of(2026, 11, 1), Event.Kind.EVENT, "moved — “at last” 🥾");
    private final Event meeting = new Event(ids.next(), LocalDate.of(2026, 12, 1), Event.Kind.APPOINTMENT, "");
    private final Offer offer = new Offer(ids.next(), Samples.TODAY, Offer.Taken.NO_BY_HABIT, "a lift home");
    private final Ask open = new Ask(ids.next(), Samples.TODAY, "look it over", "D.", 4, 30, 3, "", new Status.Open());
    private final Ask dropped =
            new Ask(ids.next(), Samples.TODAY, "", "", Ask.NO_RUNG, 0, 10, "walk", new Status.Dropped(Samples.TODAY));
    private final Ask went = open(new Status.Went(Samples.TODAY, Ask.Outcome.PARTLY, 5, Status.UNSAID, "it was fine"));

    @TempDir
    Path folder;

    private Ask open(Status course) {
        return new Ask(ids.next(), Samples.TODAY.minusDays(9), "a spare key", "M.", 2, 100, 0, "buy one", course);
    }

    @Test
    void everyKindIsThereAfterOpeningAgain() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(meeting);
            journal.keep(moved);
            journal.keep(offer);
            journal.keep(open);
            journal.keepEntries(List.of(new Entry.OfAsk(went), new Entry.OfAsk(dropped)));
            journal.keepSetting("page", "{\"initials\":\"A. B.\"}");
            journal.keepSetting("page", "{}");
            holdsAll(journal);
        }
        try (var journal = reopen(Samples.TODAY)) {
            holdsAll(journal);
            assertThat(journal.damage()).isEmpty();
        }
        assertThat(Sql.rows(file(), "SELECT guess, outcome, body FROM ask WHERE outcome IS NOT NULL"))
                .containsExactly("100|partly|5");
        assertThat(Sql.rows(file(), "SELECT taken, words FROM offer")).containsExactly("no-by-habit|a lift home");
        assertThat(Sql.rows(file(), "SELECT kind FROM event ORDER BY date")).containsExactly("event", "appointment");
    }

    private void holdsAll(Journal journal) {
        assertThat(journal.events()).containsExactly(moved, meeting);
        assertThat(journal.offers()).containsExactly(offer);
        assertThat(journal.asks()).containsExactly(went, open, dropped);
        assertThat(journal.setting("page")).contains("{}");
        assertThat(journal.setting("other")).isEmpty();
    }

    @Test
    void whatIsDeletedLiesInTheBinAndCanBeTakenBack() throws Exception {
        CheckIn checkIn = samples.checkIn();
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(checkIn);
            journal.keep(open);
            journal.bin(checkIn.id());
            journal.bin(open.id());
            journal.bin(UUID.randomUUID());
        }
        assertThat(Sql.rows(file(), "SELECT count(*) FROM check_in")).containsExactly("0");
        assertThat(Sql.rows(file(), "SELECT count(*) FROM answer")).containsExactly("0");
        assertThat(Sql.rows(file(), "SELECT count(*) FROM ask")).containsExactly("0");
        try (var journal = reopen(Samples.TODAY.plusDays(Binned.DAYS))) {
            assertThat(journal.checkIns()).isEmpty();
            assertThat(journal.asks()).isEmpty();
            assertThat(journal.bin())
                    .extracting(Binned::entry)
                    .containsExactlyInAnyOrder(new Entry.OfCheckIn(checkIn), new Entry.OfAsk(open));
            journal.takeBack(checkIn.id());
            assertThat(journal.checkIns()).containsExactly(checkIn);
            journal.delete(open.id());
            journal.delete(checkIn.id());
            assertThat(journal.bin()).isEmpty();
            assertThat(journal.checkIns()).containsExactly(checkIn);
        }
        try (var journal = reopen(Samples.TODAY.plusDays(Binned.DAYS))) {
            assertThat(journal.checkIns()).containsExactly(checkIn);
            assertThat(journal.bin()).isEmpty();
        }
    }

    @Test
    void theBinIsEmptiedOnceTheClockSaidTwiceThatItsDaysAreOver() throws Exception {
        CheckIn old = samples.checkIn();
        CheckIn later = samples.checkIn();
        CheckIn kept = samples.checkIn();
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keepAll(List.of(old, later, kept));
            journal.bin(old.id());
        }
        try (var journal = reopen(Samples.TODAY.plusDays(Binned.DAYS + 1L))) {
            journal.bin(later.id());
            assertThat(journal.bin()).hasSize(2);
        }
        reopen(Samples.TODAY.plusDays(2 * Binned.DAYS)).close();
        assertThat(Sql.rows(file(), "SELECT count(*) FROM record WHERE kind = 'check-in'"))
                .containsExactly("3");
        try (var journal = reopen(Samples.TODAY.plusDays(2 * Binned.DAYS + 2L))) {
            assertThat(journal.bin()).extracting(binned -> binned.entry().id()).containsExactly(later.id());
            assertThat(journal.checkIns()).containsExactly(kept);
        }
        reopen(Samples.TODAY.plusDays(3 * Binned.DAYS + 2L)).close();
        assertThat(Sql.rows(file(), "SELECT id FROM record WHERE kind = 'check-in'"))
                .containsExactly(kept.id().toString());
    }

    @Test
    void aChangedCheckInKeepsWhatItSaidAtFirst() throws Exception {
        CheckIn atFirst = samples.checkIn();
        var sign = new SignId("says-no");
        CheckIn once = atFirst.changed(atFirst.said().withMoment(sign, "second thoughts"), Samples.TODAY);
        CheckIn twice = once.changed(atFirst.said().withMoment(sign, "third"), Samples.TODAY.plusDays(1));
        assertThat(twice.changed(twice.said(), Samples.TODAY.plusDays(5))).isEqualTo(twice);
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(atFirst);
            journal.keep(once);
            journal.keep(twice);
        }
        try (var journal = reopen(Samples.TODAY)) {
            assertThat(journal.checkIns()).containsExactly(twice);
            assertThat(journal.checkIns().getFirst().first())
                    .containsExactly(new FirstVersion(atFirst.said(), Samples.TODAY.plusDays(1)));
        }
        schema("check-in", Documents.write(twice));
        schema("check-in", Documents.write(new Binned(new Entry.OfCheckIn(twice), Samples.TODAY)));
    }

    @Test
    void whatIsSaidToTheReadingOrChangedBackIsNoChange() {
        CheckIn atFirst = samples.checkIn();
        CheckIn noted = atFirst.changed(atFirst.said().withClosing("a last note"), Samples.TODAY);
        assertThat(noted.first()).isEmpty();
        CheckIn changed = noted.changed(noted.said().withMoment(new SignId("says-no"), "other"), Samples.TODAY);
        assertThat(changed.first()).hasSize(1);
        assertThat(changed.changed(noted.said(), Samples.TODAY)).isEqualTo(noted);
    }

    @Test
    void theFormsAreThosePublished() throws Exception {
        for (Entry entry : List.of(
                new Entry.OfAsk(open),
                new Entry.OfAsk(went),
                new Entry.OfAsk(dropped),
                new Entry.OfOffer(offer),
                new Entry.OfEvent(moved),
                new Entry.OfEvent(meeting),
                new Entry.OfNote(new Note(ids.next(), Samples.TODAY, "")),
                new Entry.OfNote(new Note(
                        ids.next(),
                        Samples.TODAY,
                        "later words",
                        Optional.of(new Topic.OfSign(new SignId("says-no"))),
                        true,
                        List.of(new Note.First("first words", Samples.TODAY)))),
                new Entry.OfItem(new Item(ids.next(), Samples.TODAY, Item.Kind.EASIER, "to call", Optional.empty())),
                new Entry.OfItem(
                        new Item(ids.next(), Samples.TODAY, Item.Kind.HARDER, "the bills", Optional.of(Samples.TODAY))),
                new Entry.OfOrigin(OriginNote.blank(ids.next(), Samples.TODAY, new OriginId("let-down"))),
                new Entry.OfOrigin(new OriginNote(
                        ids.next(),
                        Samples.TODAY,
                        new OriginId("body"),
                        HowTrue.NOT_READY,
                        Set.of(new TickId("stomach")),
                        "tight",
                        "nothing took place",
                        true)))) {
            schema("entry", Documents.write(entry));
            schema("entry", Documents.write(new Binned(entry, Samples.TODAY)));
        }
        schema("entry", Documents.write(new Preference("page", "{}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask|{'format':1,'date':'2026-11-23','guess':101,'dread':0}",
                "ask|{'format':1,'date':'2026-11-23','guess':1,'dread':11}",
                "ask|{'format':1,'date':'2026-11-23','guess':1,'dread':1,'body':3}",
                "ask|{'format':1,'date':'2026-11-23','guess':1,'dread':1,'went':'2026-11-23'}",
                "ask|{'format':1,'date':'2026-11-23','guess':1,'dread':1,'what':''}",
                "ask|{'format':1,'date':'2026-11-23','guess':1,'dread':1,'went':'2026-11-23','outcome':'yes','dropped':'2026-11-23'}",
                "offer|{'format':1,'date':'2026-11-23','taken':'gave'}",
                "event|{'format':1,'date':'2026-11-31','kind':'event'}",
                "event|{'format':2,'date':'2026-11-30','kind':'event'}",
                "event|[]",
                "note|{'format':1,'date':'2026-11-23','text':''}",
                "note|{'format':1,'date':'2026-11-23','about':'closing'}",
                "note|{'format':1,'date':'2026-11-23','bring':false}",
                "note|{'format':1,'date':'2026-11-23','first':{'text':'a'}}",
                "item|{'format':1,'date':'2026-11-23','kind':'better'}",
                "item|{'format':1,'date':'2026-11-23','kind':'easier','retired':'soon'}",
                "origin|{'format':1,'date':'2026-11-23'}",
                "origin|{'format':1,'date':'2026-11-23','origin':'body','true':'unsaid'}",
                "origin|{'format':1,'date':'2026-11-23','origin':'body','ticks':[]}",
                "setting|{'format':1,'name':'page','value':7}",
                "check-in|{'format':1,'date':'2026-11-23','entered':'2026-11-23','pack':'p','edition':1,'language':'en','first':{}}"
            })
    void whatIsNotOfTheFormIsSetAside(String row) throws Exception {
        String[] kindAndJson = row.replace('\'', '"').split("\\|", 2);
        UUID id = ids.next();
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            journal.keep(offer);
        }
        try (Store store = Store.open(file())) {
            byte[] json = kindAndJson[1].getBytes(StandardCharsets.UTF_8);
            store.change(rows -> rows.put(new PlainRows().close(id.toString(), kindAndJson[0], 1, json)));
        }
        try (var journal = reopen(Samples.TODAY)) {
            assertThat(journal.damage()).extracting(Damage::id).containsExactly(id.toString());
            assertThat(journal.offers()).containsExactly(offer);
        }
    }

    private void schema(String name, byte[] json) throws Exception {
        String schema = Files.readString(Path.of("resources/schema/" + name + ".schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .as(new String(json, StandardCharsets.UTF_8))
                .isEmpty();
    }

    private JournalFile reopen(LocalDate day) throws CannotOpen {
        return JournalFile.open(file(), Samples.on(day));
    }

    private Path file() {
        return folder.resolve("journal.db");
    }
}
