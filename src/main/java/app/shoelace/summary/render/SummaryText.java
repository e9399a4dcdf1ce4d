package app.shoelace.summary.render;

import app.shoelace.summary.Summary;
import app.shoelace.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The page as plain text, as it is copied or saved with the ending .txt. */
public final class SummaryText {
    private final Messages messages;
    private final Summary page;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Messages messages, Summary page) {
        this.messages = messages;
        this.page = page;
    }

    /** The page, each line ended by a line feed. */
    public static String of(Summary page, Messages messages) {
        var text = new SummaryText(messages, page);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        head();
        part(messages.text("summary.wanted"), quoted(page.wanted()));
        part(messages.text("summary.result.title"), filled(page.result()));
        part(
                messages.text("summary.patterns"),
                page.patterns().stream().flatMap(row -> pattern(row).stream()).toList());
        if (!page.marks().isEmpty()) {
            part(messages.text("summary.marks.title"), List.of(SummaryHtml.marksAbout(messages, page)));
        }
        part(messages.text("summary.signs"), signs());
        part(
                messages.text("summary.insights"),
                page.insights().stream().flatMap(told -> insight(told).stream()).toList());
        part(
                messages.text("summary.words"),
                page.words().stream().flatMap(quote -> quote(quote).stream()).toList());
        part(
                messages.text("summary.origins"),
                page.origins().stream().flatMap(each -> origin(each).stream()).toList());
        part(
                messages.text("summary.body"),
                page.body().stream().flatMap(each -> origin(each).stream()).toList());
        var asks = new ArrayList<>(page.ledger());
        page.asks().forEach(each -> asks.addAll(quote(each)));
        part(messages.text("summary.asks"), asks);
        part(
                messages.text("summary.questions"),
                page.questions().stream()
                        .map(each -> messages.text("summary.text.item", each))
                        .toList());
        part(messages.text("summary.clinician"), List.of(page.clinician()));
        if (!page.leftOut().isEmpty()) {
            lines.add("");
            lines.add(page.leftOut());
        }
    }

    private void head() {
        Summary.Head head = page.head();
        lines.add(head.title());
        lines.addAll(filled(head.by()));
        lines.add(head.about());
        lines.add(head.set());
        lines.add(head.notice());
    }

    private void part(String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(messages.text("summary.text.part", title));
            lines.addAll(body);
        }
    }

    private List<String> pattern(Summary.PatternRow row) {
        var said = new ArrayList<String>();
        said.add(messages.text("summary.text.named", row.name(), row.latest()));
        said.add(named("summary.pattern.own", row.middle()));
        said.add(named("summary.pattern.way", row.direction()));
        said.addAll(filled(row.twin()));
        return said;
    }

    private List<String> signs() {
        if (page.signs().isEmpty()) {
            return List.of();
        }
        var said = new ArrayList<String>();
        said.add(SummaryHtml.signsAbout(messages, page));
        for (Summary.SignRow row : page.signs()) {
            said.add(
                    page.previous().isEmpty()
                            ? messages.text("summary.text.named", row.label(), row.now())
                            : messages.text("summary.text.sign", row.label(), row.previous(), row.now()));
        }
        return said;
    }

    private List<String> insight(Summary.Told told) {
        var said = new ArrayList<String>(List.of(told.text()));
        said.addAll(filled(told.why()));
        said.add(messages.text("summary.fit", told.verdict()));
        return said;
    }

    private List<String> quote(Summary.Quote quote) {
        var said = new ArrayList<String>(List.of(quote.about()));
        said.addAll(quoted(quote.words()));
        said.addAll(filled(quote.effect()));
        return said;
    }

    private List<String> origin(Summary.Origin origin) {
        var said = new ArrayList<String>(List.of(origin.question()));
        said.addAll(quoted(origin.words()));
        said.addAll(filled(origin.facts()));
        return said;
    }

    private String named(String key, String value) {
        return messages.text("summary.text.named", messages.text(key), value);
    }

    private List<String> quoted(String words) {
        return words.isEmpty() ? List.of() : List.of(messages.text("summary.quote", words));
    }

    private static List<String> filled(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
