package app.shoelace.summary.render;

import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.summary.Paper;
import app.shoelace.summary.Phrases;
import app.shoelace.text.Messages;
import java.util.Map;

/** The ten signs as a blank form for a pen: one page, read aloud like the other (PDF/UA-1). */
public final class PaperForm {
    private static final int NOTE_LINES = 4;

    private final Pack pack;
    private final Messages messages;
    private final Markup out = new Markup();

    private PaperForm(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
    }

    /** The whole file. */
    public static byte[] of(Pack pack, Messages messages, Paper paper) {
        return SummaryPdf.of(new PaperForm(pack, messages).page(paper), messages);
    }

    private String page(Paper paper) {
        head();
        signs();
        foot();
        return Template.filled(
                "/summary/page.html",
                Map.of(
                        "language", Markup.escape(messages.locale().toLanguageTag()),
                        "title", Markup.escape(messages.text("summary.form.title")),
                        "notice", Markup.escape(messages.text("summary.notice")),
                        "style", Style.printed(messages, paper),
                        "content", out.toString()));
    }

    private void head() {
        out.open("div", "class", "head");
        out.element("h1", messages.text("summary.form.title"), "id", "form");
        out.element("p", messages.text("summary.form.set", pack.edition().number()));
        out.close();
        out.element("p", messages.text("summary.form.day"), "class", "form-day");
        out.element("p", messages.text("summary.form.how", new Phrases(pack, messages).steps()));
        out.element("p", messages.text("summary.form.leave"));
    }

    private void signs() {
        out.element("h2", pack.text("opening"), "id", "signs");
        out.open("table", "class", "form").open("thead").open("tr");
        out.element("th", messages.text("summary.form.question"), "scope", "col", "class", "form-question");
        for (int step = 0; step <= pack.scale().top(); step++) {
            out.element("th", Integer.toString(step), "scope", "col", "class", "form-step");
        }
        out.element("th", pack.scale().notApplicable(), "scope", "col", "class", "form-apart");
        out.element("th", pack.scale().skipped(), "scope", "col", "class", "form-apart");
        out.close().close().open("tbody");
        int number = 1;
        for (Sign sign : pack.signs()) {
            out.open("tr");
            out.element("th", messages.text("summary.form.sign", number, sign.question()), "scope", "row");
            for (int cell = 0; cell <= pack.scale().top() + 2; cell++) {
                out.open("td", "class", "form-cell")
                        .element("div", "\u00a0", "class", "box")
                        .close();
            }
            out.close();
            number++;
        }
        out.close().close();
    }

    private void foot() {
        out.element("h2", messages.text("summary.form.note"), "id", "note");
        for (int i = 0; i < NOTE_LINES; i++) {
            out.open("div", "class", "line").close();
        }
    }
}
