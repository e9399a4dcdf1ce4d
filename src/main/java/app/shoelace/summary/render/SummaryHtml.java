package app.shoelace.summary.render;

import app.shoelace.summary.Chart;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Summary;
import app.shoelace.text.Messages;
import java.util.List;

/** The page as one HTML file: no script, nothing fetched, its fonts inside it. */
public final class SummaryHtml {
    private static final int NOTE_LINES = 3;

    private final Messages messages;
    private final Summary page;
    private final Markup out = new Markup();

    private SummaryHtml(Messages messages, Summary page) {
        this.messages = messages;
        this.page = page;
    }

    /** The page as a file that stands alone. */
    public static String of(Summary page, Messages messages, Paper paper) {
        return Template.page(page, new SummaryHtml(messages, page).content(), Style.standingAlone(messages, paper));
    }

    /** The page for the PDF, whose fonts come another way. */
    static String forPdf(Summary page, Messages messages, Paper paper) {
        return Template.page(page, new SummaryHtml(messages, page).content(), Style.printed(messages, paper));
    }

    private String content() {
        head();
        wanted();
        result();
        patterns();
        marks();
        signs();
        insights();
        words();
        origins("origins", messages.text("summary.origins"), page.origins());
        origins("body", messages.text("summary.body"), page.body());
        asks();
        questions();
        foot();
        return out.toString();
    }

    private void head() {
        Summary.Head head = page.head();
        out.open("div", "class", "head");
        out.element("h1", head.title(), "id", "summary");
        out.open("p", "class", "about");
        if (!head.by().isEmpty()) {
            out.element("strong", head.by()).text(messages.text("summary.dot"));
        }
        out.text(head.about()).close();
        out.open("p", "class", "set").text(head.set());
        out.text(" ").element("strong", head.notice()).close();
        out.close();
    }

    private void wanted() {
        heading("wanted", messages.text("summary.wanted"));
        if (!page.wanted().isEmpty()) {
            own(page.wanted());
        }
        for (int i = 0; i < NOTE_LINES; i++) {
            out.open("div", "class", "line").close();
        }
    }

    private void result() {
        if (!page.result().isEmpty()) {
            heading("result", messages.text("summary.result.title"));
            out.element("p", page.result());
        }
    }

    private void patterns() {
        if (page.patterns().isEmpty()) {
            return;
        }
        heading("patterns", messages.text("summary.patterns"));
        boolean charted = !page.charted().isEmpty();
        out.open("table", "class", charted ? "patterns" : "patterns plain")
                .open("thead")
                .open("tr");
        column(messages.text("summary.pattern"), "name");
        if (charted) {
            out.element("th", page.charted(), "scope", "col", "class", "chart");
        }
        column(messages.text("summary.pattern.now"), "number");
        column(messages.text("summary.pattern.own"), "number");
        column(messages.text("summary.pattern.way"), "way");
        out.close().close().open("tbody");
        for (Summary.PatternRow row : page.patterns()) {
            out.open("tr").element("th", row.name(), "scope", "row");
            if (charted) {
                out.open("td", "class", "chart");
                row.charts().forEach(chart -> chart(chart, row.twin()));
                out.close();
            }
            out.element("td", row.latest());
            out.element("td", row.middle());
            out.element("td", row.direction());
            out.close();
        }
        out.close().close();
    }

    private void marks() {
        if (page.marks().isEmpty()) {
            return;
        }
        if (page.charted().isEmpty()) {
            heading("marks", messages.text("summary.marks.title"));
        }
        out.element("p", marksAbout(messages, page), "class", "marks");
    }

    /** What is marked, in one paragraph; where there are charts, how it is drawn in them. */
    static String marksAbout(Messages messages, Summary page) {
        String all = String.join(messages.text("summary.mark.between"), page.marks());
        return messages.text(page.charted().isEmpty() ? "summary.marks.alone" : "summary.marks", all);
    }

    private void chart(Chart chart, String twin) {
        out.open("div", "class", "ends");
        out.element("p", chart.always());
        out.element("p", chart.never());
        out.close();
        Drawing.write(chart, twin, out);
    }

    /** Two tables side by side, so that ten signs leave room for the rest. */
    private void signs() {
        if (page.signs().isEmpty()) {
            return;
        }
        heading("signs", messages.text("summary.signs"));
        out.element("p", signsAbout(messages, page), "class", "steps");
        int half = (page.signs().size() + 1) / 2;
        out.open("div", "class", "halves");
        signs(page.signs().subList(0, half));
        if (half < page.signs().size()) {
            signs(page.signs().subList(half, page.signs().size()));
        }
        out.close();
    }

    /** Which days the columns are about, and the scale. */
    static String signsAbout(Messages messages, Summary page) {
        return page.previous().isEmpty()
                ? messages.text("summary.signs.one", page.now(), page.steps())
                : messages.text("summary.signs.both", page.previous(), page.now(), page.steps());
    }

    private void signs(List<Summary.SignRow> rows) {
        out.open("div", "class", "half").open("table").open("thead").open("tr");
        column(messages.text("summary.sign"), "sign");
        if (!page.previous().isEmpty()) {
            column(messages.text("summary.sign.previous"), "step");
        }
        column(messages.text("summary.sign.now"), "step");
        out.close().close().open("tbody");
        for (Summary.SignRow row : rows) {
            out.open("tr").element("th", row.label(), "scope", "row");
            if (!page.previous().isEmpty()) {
                out.element("td", row.previous(), "class", "step");
            }
            out.element("td", row.now(), "class", "step").close();
        }
        out.close().close().close();
    }

    private void insights() {
        if (page.insights().isEmpty()) {
            return;
        }
        heading("insights", messages.text("summary.insights"));
        for (Summary.Told told : page.insights()) {
            out.open("div", "class", "told");
            out.open("p")
                    .element("strong", told.text())
                    .text(" ")
                    .text(told.why())
                    .text(" ");
            out.element("strong", messages.text("summary.fit", told.verdict())).close();
            out.close();
        }
    }

    private void words() {
        if (!page.words().isEmpty()) {
            heading("words", messages.text("summary.words"));
            quotes(page.words());
        }
    }

    private void asks() {
        if (page.ledger().isEmpty() && page.asks().isEmpty()) {
            return;
        }
        heading("asks", messages.text("summary.asks"));
        page.ledger().forEach(sentence -> out.element("p", sentence));
        quotes(page.asks());
    }

    private void quotes(List<Summary.Quote> quotes) {
        for (Summary.Quote quote : quotes) {
            out.open("div", "class", "quote").element("h3", quote.about());
            own(quote.words());
            if (!quote.effect().isEmpty()) {
                out.element("p", quote.effect());
            }
            out.close();
        }
    }

    private void origins(String id, String title, List<Summary.Origin> origins) {
        if (origins.isEmpty()) {
            return;
        }
        heading(id, title);
        for (Summary.Origin origin : origins) {
            out.open("div", "class", "quote").element("h3", origin.question());
            if (!origin.words().isEmpty()) {
                own(origin.words());
            }
            if (!origin.facts().isEmpty()) {
                out.element("p", origin.facts());
            }
            out.close();
        }
    }

    private void questions() {
        if (page.questions().isEmpty()) {
            return;
        }
        heading("questions", messages.text("summary.questions"));
        out.open("ul");
        page.questions().forEach(question -> out.element("li", question));
        out.close();
    }

    private void foot() {
        out.open("div", "class", "clinician");
        out.element("h2", messages.text("summary.clinician"), "id", "clinician");
        out.element("p", page.clinician());
        if (!page.leftOut().isEmpty()) {
            out.element("p", page.leftOut(), "class", "left-out");
        }
        out.close();
    }

    private void heading(String id, String title) {
        out.element("h2", title, "id", id);
    }

    private void column(String name, String kind) {
        out.element("th", name, "scope", "col", "class", kind);
    }

    private void own(String words) {
        out.element("p", messages.text("summary.quote", words), "class", "own", "dir", "auto");
    }
}
