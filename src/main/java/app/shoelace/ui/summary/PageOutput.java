package app.shoelace.ui.summary;

import app.shoelace.summary.Saving;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.summary.print.Printing;
import app.shoelace.summary.render.FileFormat;
import app.shoelace.summary.render.PaperForm;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;

/** The ways by which the page, or the paper form, leaves the window: into a file, to a printer, onto the clipboard. */
record PageOutput(Session session, Outlets outlets, Layout layout, SummaryViewModel model) {
    private static final String MADE = "summary-made";

    /** Asks where the page is to go. */
    Optional<Chosen> choose(Window owner, String suggested, List<Kind> kinds) {
        return outlets.files().forSaving(owner, suggested, kinds);
    }

    /** Saves it; {@code done} is told how that ended. */
    void save(Sheaf what, Chosen chosen, Consumer<Saving.Outcome> done) {
        Path file = FileFormat.of(chosen.file()).isPresent() ? chosen.file() : named(chosen.file());
        boolean replaces = chosen.replaces() && file.equals(chosen.file());
        FileFormat ending = FileFormat.of(file).orElse(FileFormat.PDF);
        use(
                what,
                (laid, pdf) -> {
                    byte[] bytes = ending == FileFormat.PDF || laid.isEmpty()
                            ? pdf.bytes()
                            : ending.bytes(
                                    laid.get().summary(),
                                    session.messages(),
                                    laid.get().picks().paper());
                    return outlets.save(new Chosen(file, replaces), bytes);
                },
                outcome -> {
                    made(what, outcome.saved());
                    done.accept(outcome);
                },
                session.troubled());
    }

    /** Asks the system for its printers. */
    void printers(Consumer<List<String>> found) {
        outlets.aside().run(outlets.printing()::printers, found, session.troubled());
    }

    /** Hands it to a printer; then either is called, {@code broke} where even how it ended is not known. */
    void print(Sheaf what, Printing.Job job, Consumer<Printing.Outcome> done, Runnable broke) {
        use(
                what,
                (_, pdf) -> outlets.printing().print(pdf, job),
                outcome -> {
                    made(what, outcome instanceof Printing.Outcome.Handed || outcome instanceof Printing.Outcome.Waits);
                    done.accept(outcome);
                },
                thrown -> {
                    broke.run();
                    session.troubled().accept(thrown);
                });
    }

    /** Puts the page as text onto the clipboard; then calls back. */
    void copy(Runnable done) {
        use(
                Sheaf.PAGE,
                (laid, _) -> laid.map(Layout.Sheet::text).orElse(""),
                text -> {
                    outlets.clipboard().accept(text);
                    made(Sheaf.PAGE, true);
                    done.run();
                },
                session.troubled());
    }

    /** That a page left the app is remembered, for a sentence that is said only where none did. */
    private void made(Sheaf what, boolean left) {
        if (left && what == Sheaf.PAGE) {
            session.saver().save(MADE, () -> session.journal().keepSetting(MADE, "yes"), () -> {});
        }
    }

    private interface Use<T> {
        T of(Optional<Layout.Sheet> laid, PdfFile pdf);
    }

    private <T> void use(Sheaf what, Use<T> use, Consumer<T> done, Consumer<Throwable> failed) {
        SummaryPreferences now = model.picksProperty().get();
        Optional<SummarySource> there = model.materialProperty().get();
        outlets.aside()
                .run(
                        () -> switch (what) {
                            case PAGE -> {
                                Layout.Sheet laid = layout.of(now, there.orElseThrow());
                                yield use.of(Optional.of(laid), laid.pdf());
                            }
                            case FORM ->
                                use.of(
                                        Optional.empty(),
                                        new PdfFile(PaperForm.of(session.pack(), session.messages(), now.paper())));
                        },
                        done,
                        failed);
    }

    private static Path named(Path file) {
        return file.resolveSibling(file.getFileName() + FileFormat.PDF.toString());
    }
}
