package app.shoelace.ui.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.summary.Ending;
import app.shoelace.summary.Material;
import app.shoelace.summary.PaperForm;
import app.shoelace.summary.PdfFile;
import app.shoelace.summary.Period;
import app.shoelace.summary.Picks;
import app.shoelace.summary.PicksText;
import app.shoelace.summary.Practised;
import app.shoelace.summary.Printing;
import app.shoelace.summary.Saving;
import app.shoelace.summary.Summary;
import app.shoelace.summary.SummaryBuilder;
import app.shoelace.summary.SummaryText;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;

/**
 * What the person picks for their page, and the page that comes of it. The page is laid out and drawn aside; of several
 * requests only the newest is answered.
 */
public final class SummaryViewModel {

    /** How the picture of the page stands. */
    enum Drawing {
        /** The journal is still being read. */
        READING,
        /** The journal has no check-in yet. */
        NO_CHECK_IN,
        /** The days that were chosen hold none. */
        NONE_IN_PERIOD,
        UNDER_WAY,
        DONE,
        /** By the person. */
        STOPPED,
        FAILED
    }

    /** What the journal holds for a page. */
    private record Read(
            List<CheckIn> checkIns,
            List<Event> events,
            Practised practised,
            Optional<LocalDate> appointment,
            Optional<String> kept) {}

    /** A page laid out for these picks. */
    private record Sheet(Picks picks, Material material, PdfFile pdf, String text) {}

    /**
     * What is seen.
     *
     * @param page from 0
     * @param text the whole page in words
     */
    record Shown(PdfFile pdf, int page, PdfFile.Picture picture, String text) {}

    private record Request(int number, Picks picks, Material material, int page, double scale) {}

    /** The name under which the journal keeps what was picked: it holds the person's words. */
    private static final String KEPT = "summary";

    private static final String MADE = "summary-made";

    private final Session session;
    private final Outlets outlets;
    private final SummaryBuilder builder;
    private final AtomicInteger newest = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Picks> picks = new ReadOnlyObjectWrapper<>(Picks.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Material>> material = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.READING);
    private Optional<Read> read = Optional.empty();
    private int page;
    private double scale = 1;
    // of the aside thread alone: the page laid out last, which turning and zooming draw again
    private Optional<Sheet> sheet = Optional.empty();

    /** Starts reading the journal. */
    public SummaryViewModel(Session session, Outlets outlets) {
        this.session = session;
        this.outlets = outlets;
        builder = new SummaryBuilder(session.pack(), session.messages());
        session.background().run(this::read, this::arrived, session.troubled());
    }

    /** What is ticked and written. */
    ReadOnlyObjectProperty<Picks> picksProperty() {
        return picks.getReadOnlyProperty();
    }

    /** What could be ticked. */
    ReadOnlyObjectProperty<Optional<Material>> materialProperty() {
        return material.getReadOnlyProperty();
    }

    /** The page as it was drawn last. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Whether there is an appointment to look back to. */
    boolean hasAppointment() {
        return read.flatMap(Read::appointment).isPresent();
    }

    /** The days of the page as it is, with both ends; what one writes days of one's own into. */
    Period days() {
        Period now = period(picks.get());
        LocalDate first = read.map(found -> found.checkIns.getFirst().date()).orElse(session.today());
        return new Period(
                now.from().equals(LocalDate.MIN) ? first : now.from(),
                now.to().equals(LocalDate.MAX) ? session.today() : now.to());
    }

    /** Picks otherwise; the page follows, and the picks are kept for the next one. */
    void pick(UnaryOperator<Picks> change) {
        Picks before = picks.get();
        Picks now = change.apply(before);
        if (now.equals(before)) {
            return;
        }
        picks.set(now);
        session.saver().save(KEPT, () -> session.journal().keepSetting(KEPT, PicksText.of(now)), () -> {});
        if (period(now).equals(period(before))) {
            draw();
        } else {
            gather();
        }
    }

    /** Turns so many pages on, or back. */
    void turn(int by) {
        page = Math.max(0, page + by);
        draw();
    }

    /** Draws the page at so many pixels in a point. */
    void scale(double pixels) {
        if (pixels != scale) {
            scale = pixels;
            draw();
        }
    }

    /** Leaves the page as it was drawn last. */
    void stop() {
        newest.incrementAndGet();
        drawing.set(Drawing.STOPPED);
    }

    /** Draws the page for what is picked now. */
    void draw() {
        material.get().ifPresent(there -> {
            var request = new Request(newest.incrementAndGet(), picks.get(), there, page, scale);
            drawing.set(Drawing.UNDER_WAY);
            outlets.aside().run(() -> answer(request), answer -> answer.ifPresent(this::show), thrown -> {
                if (request.number == newest.get()) {
                    drawing.set(Drawing.FAILED);
                }
                session.troubled().accept(thrown);
            });
        });
    }

    /** Asks where the page is to go. */
    Optional<Chosen> choose(Window owner, String suggested, List<Kind> kinds) {
        return outlets.files().forSaving(owner, suggested, kinds);
    }

    /** Saves it; {@code done} is told how that ended. */
    void save(Sheaf what, Chosen chosen, Consumer<Saving.Outcome> done) {
        Path file = Ending.of(chosen.file()).isPresent() ? chosen.file() : named(chosen.file());
        boolean replaces = chosen.replaces() && file.equals(chosen.file());
        Ending ending = Ending.of(file).orElse(Ending.PDF);
        use(
                what,
                (laid, pdf) -> {
                    byte[] bytes = ending == Ending.PDF || laid.isEmpty()
                            ? pdf.bytes()
                            : ending.bytes(
                                    summary(laid.get()),
                                    session.messages(),
                                    laid.get().picks.paper());
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
                (laid, _) -> laid.map(Sheet::text).orElse(""),
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

    /** Nothing more is to be drawn. */
    void close() {
        newest.incrementAndGet();
    }

    private interface Use<T> {
        T of(Optional<Sheet> laid, PdfFile pdf);
    }

    private <T> void use(Sheaf what, Use<T> use, Consumer<T> done, Consumer<Throwable> failed) {
        Picks now = picks.get();
        Optional<Material> there = material.get();
        outlets.aside()
                .run(
                        () -> switch (what) {
                            case PAGE -> {
                                Sheet laid = laid(now, there.orElseThrow());
                                yield use.of(Optional.of(laid), laid.pdf);
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
        return file.resolveSibling(file.getFileName() + Ending.PDF.toString());
    }

    private Read read() {
        var journal = session.journal();
        List<Event> events = journal.events();
        Optional<LocalDate> appointment = Event.lastAppointment(events, session.today());
        return new Read(
                journal.checkIns(),
                events,
                new Practised(journal.asks(), journal.offers()),
                appointment,
                journal.setting(KEPT));
    }

    private void arrived(Read found) {
        read = Optional.of(found);
        found.kept.map(PicksText::read).ifPresent(picks::set);
        if (found.checkIns.isEmpty()) {
            drawing.set(Drawing.NO_CHECK_IN);
        } else {
            gather();
        }
    }

    private Period period(Picks of) {
        return of.period(session.today(), read.flatMap(Read::appointment));
    }

    private void gather() {
        read.ifPresent(there -> {
            int number = newest.incrementAndGet();
            Period period = period(picks.get());
            drawing.set(Drawing.UNDER_WAY);
            outlets.aside()
                    .run(
                            () -> builder.gather(
                                    there.checkIns, there.events, there.practised, period, session.today()),
                            found -> gathered(number, found),
                            session.troubled());
        });
    }

    private void gathered(int number, Optional<Material> found) {
        if (number != newest.get()) {
            return;
        }
        material.set(found);
        if (found.isPresent()) {
            draw();
        } else {
            shown.set(Optional.empty());
            drawing.set(Drawing.NONE_IN_PERIOD);
        }
    }

    // from here on: aside

    private Optional<Shown> answer(Request request) {
        if (request.number != newest.get()) {
            return Optional.empty();
        }
        Sheet laid = laid(request.picks, request.material);
        if (request.number != newest.get()) {
            return Optional.empty();
        }
        int turned = Math.min(request.page, laid.pdf.pages() - 1);
        var picture = laid.pdf.picture(turned, request.scale);
        return request.number == newest.get()
                ? Optional.of(new Shown(laid.pdf, turned, picture, laid.text))
                : Optional.empty();
    }

    private Sheet laid(Picks wanted, Material there) {
        if (sheet.isPresent()
                && sheet.get().picks.equals(wanted)
                && sheet.get().material.equals(there)) {
            return sheet.get();
        }
        Summary summary = there.summary(wanted.choices(there.items()));
        var pdf = new PdfFile(Ending.PDF.bytes(summary, session.messages(), wanted.paper()));
        var made = new Sheet(wanted, there, pdf, SummaryText.of(summary, session.messages()));
        sheet = Optional.of(made);
        return made;
    }

    private static Summary summary(Sheet laid) {
        return laid.material.summary(laid.picks.choices(laid.material.items()));
    }

    private void show(Shown now) {
        page = now.page;
        shown.set(Optional.of(now));
        drawing.set(Drawing.DONE);
    }
}
