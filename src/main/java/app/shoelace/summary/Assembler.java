package app.shoelace.summary;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.Level;
import app.shoelace.checkin.Note;
import app.shoelace.checkin.OriginNote;
import app.shoelace.checkin.OriginPages;
import app.shoelace.checkin.Overall;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Pattern;
import app.shoelace.pack.Sign;
import app.shoelace.practice.Ask;
import app.shoelace.practice.LedgerWords;
import app.shoelace.rules.Insight;
import app.shoelace.text.Messages;
import app.shoelace.trends.PairedAnswers;
import app.shoelace.trends.PatternHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one page together; whatever it adds, it first asks whether that is ticked. */
final class Assembler {
    /** Fewer answers than these are not summed up in one sentence, as in {@link Overall}. */
    private static final int ENOUGH = 6;

    /** So many marked days have words on the page, the newest. */
    private static final int MARKS_NAMED = 20;

    private final Pack pack;
    private final Messages messages;
    private final SummaryData found;
    private final Phrases phrases;
    private final Selection choices;

    Assembler(Pack pack, Messages messages, SummaryData found, Phrases phrases, Selection choices) {
        this.pack = pack;
        this.messages = messages;
        this.found = found;
        this.phrases = phrases;
        this.choices = choices;
    }

    Summary summary(boolean somethingLeft) {
        var patterns = patterns();
        var signs = signs();
        boolean charted = patterns.stream().anyMatch(row -> !row.charts().isEmpty());
        return new Summary(
                messages.locale().toLanguageTag(),
                head(),
                TextSanitizer.words(choices.wanted()),
                ticked(new Item.Result()) ? result() : "",
                charted ? span(first(), found.newest().date()) : "",
                patterns,
                marked(),
                signs.isEmpty()
                        ? ""
                        : found.previous()
                                .map(CheckIn::date)
                                .map(messages::shortDate)
                                .orElse(""),
                signs.isEmpty() ? "" : messages.shortDate(found.newest().date()),
                signs.isEmpty() ? "" : phrases.steps(),
                signs,
                insights(),
                words(),
                origins(Section.ORIGINS),
                origins(Section.BODY),
                ledger(),
                asks(),
                choices.questions().stream().map(TextSanitizer::words).toList(),
                pack.text("clinician")
                        .replace(
                                "{edition}",
                                Integer.toString(found.newest().edition().number())),
                somethingLeft && choices.tellsLeftOut() ? messages.text("summary.left-out") : "");
    }

    private boolean ticked(Item item) {
        return choices.items().contains(item);
    }

    private Summary.Head head() {
        int number = found.checkIns().size();
        String initials = TextSanitizer.line(choices.initials());
        return new Summary.Head(
                messages.text("summary.title"),
                initials.isEmpty() ? "" : messages.text("summary.by", initials),
                messages.text(
                        "summary.about",
                        span(first(), found.newest().date()),
                        messages.count(number, "summary.check-ins.one", "summary.check-ins.many"),
                        messages.shortDate(found.today())),
                messages.text("summary.set", found.newest().edition().number()),
                messages.text("summary.notice"));
    }

    private LocalDate first() {
        return found.checkIns().getFirst().date();
    }

    private String span(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? messages.shortDate(from)
                : messages.text("summary.span", messages.shortDate(from), messages.shortDate(to));
    }

    /** The newest check-in; against the one before it only on what was answered in both. */
    private String result() {
        CheckIn newest = found.newest();
        String now = Overall.of(pack.signs(), newest.said())
                .map(overall -> messages.text(
                        "summary.result", overall.often(), overall.answered(), phrases.level(overall.median())))
                .orElse("");
        if (now.isEmpty()) {
            var answers = pack.signs().stream()
                    .map(sign -> newest.said().answer(sign.id()))
                    .toList();
            long rated = answers.stream().filter(Answer.Rated.class::isInstance).count();
            long applicable = answers.stream()
                    .filter(answer -> !(answer instanceof Answer.NotApplicable))
                    .count();
            return messages.text("summary.result.unsaid", rated, applicable);
        }
        return found.previous()
                .flatMap(previous -> earlier(previous, newest))
                .map(then -> messages.text("summary.result.both", now, then))
                .orElseGet(() -> messages.text("summary.result.only", now));
    }

    private Optional<String> earlier(CheckIn previous, CheckIn newest) {
        var pairs =
                PairedAnswers.of(pack.signs(), previous.said(), newest.said()).pairs();
        if (pairs.size() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(messages.text(
                "summary.result.earlier",
                pairs.size(),
                pairs.stream().filter(pair -> pair.now() >= Overall.OFTEN).count(),
                pairs.stream().filter(pair -> pair.before() >= Overall.OFTEN).count(),
                messages.shortDate(previous.date())));
    }

    private List<Summary.PatternRow> patterns() {
        var rows = new ArrayList<Summary.PatternRow>();
        for (Pattern pattern : pack.patterns()) {
            if (ticked(new Item.OfPattern(pattern.id()))) {
                rows.add(row(pattern, found.trends().course(pattern.id())));
            }
        }
        return rows;
    }

    private Summary.PatternRow row(Pattern pattern, PatternHistory course) {
        var level = Level.of(
                pattern.id(), pack.signsOf(pattern.id()), found.newest().said());
        if (found.checkIns().size() == 1) {
            return new Summary.PatternRow(
                    pattern.name(),
                    List.of(),
                    "",
                    phrases.latest(level),
                    phrases.middle(course),
                    phrases.direction(course));
        }
        var chart = Chart.of(course, first(), found.newest().date(), pack.scale(), marks(), messages.locale());
        return new Summary.PatternRow(
                pattern.name(),
                List.of(chart),
                phrases.twin(pattern.name(), chart),
                phrases.latest(level),
                phrases.middle(course),
                phrases.direction(course));
    }

    private List<Event> events() {
        return found.events().stream()
                .filter(event -> ticked(new Item.Marked(event.id())))
                .toList();
    }

    private List<Chart.Mark> marks() {
        return events().stream()
                .map(event -> new Chart.Mark(event.date(), event.kind() == Event.Kind.APPOINTMENT))
                .toList();
    }

    /** The newest in words, and of more than can be read how many there were before. */
    private List<String> marked() {
        var events = events();
        int from = Math.max(0, events.size() - MARKS_NAMED);
        var named = new ArrayList<String>();
        if (from > 0) {
            named.add(messages.count(from, "summary.mark.earlier.one", "summary.mark.earlier.many"));
        }
        events.subList(from, events.size()).forEach(event -> named.add(phrases.marked(event)));
        return named;
    }

    private List<Summary.SignRow> signs() {
        var rows = new ArrayList<Summary.SignRow>();
        for (Sign sign : pack.signs()) {
            if (ticked(new Item.OfSign(sign.id()))) {
                String previous = found.previous()
                        .map(before -> phrases.answer(before.said().answer(sign.id())))
                        .orElse("");
                String now = phrases.answer(found.newest().said().answer(sign.id()));
                rows.add(new Summary.SignRow(pack.shortLabel(sign.id()), previous, now));
            }
        }
        return rows;
    }

    private List<Summary.Told> insights() {
        var told = new ArrayList<Summary.Told>();
        for (Insight insight : found.insights()) {
            var rule = insight.rule().id();
            if (ticked(new Item.OfInsight(rule)) && found.needs(rule).stream().allMatch(this::ticked)) {
                String verdict = Optional.ofNullable(
                                found.newest().said().verdicts().get(rule))
                        .map(phrases::fit)
                        .orElseGet(() -> messages.text("summary.fit.none"));
                told.add(new Summary.Told(insight.text().plain(), insight.why().plain(), verdict));
            }
        }
        return told;
    }

    private List<Summary.Quote> words() {
        var quotes = new ArrayList<Summary.Quote>();
        for (CheckIn each : found.checkIns().reversed()) {
            String day = messages.shortDate(each.date());
            for (Sign sign : pack.signs()) {
                if (ticked(new Item.Moment(each.id(), sign.id()))) {
                    String answer = phrases.said(each.said().answer(sign.id()));
                    quotes.add(new Summary.Quote(
                            messages.text("summary.words.moment", pack.shortLabel(sign.id()), answer, day),
                            TextSanitizer.words(each.said().moments().getOrDefault(sign.id(), "")),
                            Optional.ofNullable(each.said().effects().get(sign.id()))
                                    .map(phrases::effect)
                                    .orElse("")));
                }
            }
            if (ticked(new Item.Closing(each.id()))) {
                quotes.add(new Summary.Quote(
                        messages.text("summary.words.closing", day),
                        TextSanitizer.words(each.said().closing()),
                        ""));
            }
        }
        for (Note note : found.writing().notes().reversed()) {
            if (ticked(new Item.OfNote(note.id()))) {
                quotes.add(new Summary.Quote(
                        messages.text("summary.words.note", messages.shortDate(note.date())),
                        TextSanitizer.words(note.text()),
                        ""));
            }
        }
        return quotes;
    }

    private List<String> ledger() {
        var words = new LedgerWords(messages);
        var told = new ArrayList<String>();
        if (ticked(new Item.OfLedger())) {
            told.addAll(words.all(found.practised().ledger(), List.of()));
        }
        if (ticked(new Item.OfOffers())) {
            told.add(words.offers(found.practised().offers()));
        }
        return told;
    }

    private List<Summary.Quote> asks() {
        var quotes = new ArrayList<Summary.Quote>();
        var words = new AskPhrases(pack, messages);
        for (Ask ask : found.practised().asks().reversed()) {
            if (ticked(new Item.OfAsk(ask.id()))) {
                quotes.add(new Summary.Quote(words.ask(ask), TextSanitizer.words(ask.what()), words.body(ask)));
                if (ask.course() instanceof Ask.Status.Went went && !went.keep().isBlank()) {
                    quotes.add(new Summary.Quote(pack.text("practice.keep"), TextSanitizer.words(went.keep()), ""));
                }
            }
        }
        return quotes;
    }

    private List<Summary.Origin> origins(Section section) {
        var rows = new ArrayList<Summary.Origin>();
        OriginPages pages = OriginPages.of(found.checkIns(), found.writing().origins());
        for (Origin origin : pack.origins()) {
            Item item = Item.of(origin);
            if (item.section() == section && ticked(item)) {
                List<OriginNote> notes = pages.of(origin.id());
                if (!notes.isEmpty()) {
                    OriginNote last = notes.getLast();
                    String words = Stream.of(last.opening(), last.followUp())
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("\n"));
                    rows.add(new Summary.Origin(
                            origin.opening(),
                            phrases.facts(origin, last.felt(), last.ticks()),
                            TextSanitizer.words(words)));
                }
            }
        }
        return rows;
    }
}
