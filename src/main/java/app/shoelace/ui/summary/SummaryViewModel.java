package app.shoelace.ui.summary;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Event;
import app.shoelace.summary.AsksAndOffers;
import app.shoelace.summary.Period;
import app.shoelace.summary.PicksText;
import app.shoelace.summary.SummaryBuilder;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.summary.Writing;
import app.shoelace.summary.render.PdfFile;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
            AsksAndOffers practised,
            Writing writing,
            Optional<LocalDate> appointment,
            Optional<String> kept) {}

    /**
     * What is seen.
     *
     * @param page from 0
     * @param text the whole page in words
     */
    record Shown(PdfFile pdf, int page, PdfFile.Picture picture, String text) {}

    private record Request(int number, SummaryPreferences picks, SummarySource material, int page, double scale) {}

    /** The name under which the journal keeps what was picked: it holds the person's words. */
    private static final String KEPT = "summary";

    private final Session session;
    private final Outlets outlets;
    private final SummaryBuilder builder;
    private final Layout layout;
    private final AtomicInteger newest = new AtomicInteger();
    private final ReadOnlyObjectWrapper<SummaryPreferences> picks =
            new ReadOnlyObjectWrapper<>(SummaryPreferences.FIRST);
    private final ReadOnlyObjectWrapper<Optional<SummarySource>> material =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.READING);
    private Optional<Read> read = Optional.empty();
    private int page;
    private double scale = 1;

    /** Starts reading the journal. */
    public SummaryViewModel(Session session, Outlets outlets) {
        this.session = session;
        this.outlets = outlets;
        builder = new SummaryBuilder(session.pack(), session.messages());
        layout = new Layout(session.messages());
        session.background().run(this::read, this::arrived, session.troubled());
    }

    /** What is ticked and written. */
    ReadOnlyObjectProperty<SummaryPreferences> picksProperty() {
        return picks.getReadOnlyProperty();
    }

    /** What could be ticked. */
    ReadOnlyObjectProperty<Optional<SummarySource>> materialProperty() {
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
    void pick(UnaryOperator<SummaryPreferences> change) {
        SummaryPreferences before = picks.get();
        SummaryPreferences now = bringing(change.apply(before));
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

    private SummaryPreferences bringing(SummaryPreferences of) {
        return material.get()
                .map(there -> of.bringing(there.items(), there.brought()))
                .orElse(of);
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

    /** The ways by which the page leaves the window. */
    PageOutput leaving() {
        return new PageOutput(session, outlets, layout, this);
    }

    /** Nothing more is to be drawn. */
    void close() {
        newest.incrementAndGet();
    }

    private Read read() {
        var journal = session.journal();
        List<Event> events = journal.events();
        Optional<LocalDate> appointment = Event.lastAppointment(events, session.today());
        return new Read(
                journal.checkIns(),
                events,
                new AsksAndOffers(journal.asks(), journal.offers()),
                new Writing(journal.notes(), journal.origins()),
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

    private Period period(SummaryPreferences of) {
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
                                    there.checkIns,
                                    there.events,
                                    there.practised,
                                    there.writing,
                                    period,
                                    session.today()),
                            found -> gathered(number, found),
                            session.troubled());
        });
    }

    private void gathered(int number, Optional<SummarySource> found) {
        if (number != newest.get()) {
            return;
        }
        material.set(found);
        picks.set(bringing(picks.get()));
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
        Layout.Sheet laid = layout.of(request.picks, request.material);
        if (request.number != newest.get()) {
            return Optional.empty();
        }
        int turned = Math.min(request.page, laid.pdf().pages() - 1);
        var picture = laid.pdf().picture(turned, request.scale);
        return request.number == newest.get()
                ? Optional.of(new Shown(laid.pdf(), turned, picture, laid.text()))
                : Optional.empty();
    }

    private void show(Shown now) {
        page = now.page;
        shown.set(Optional.of(now));
        drawing.set(Drawing.DONE);
    }
}
