package app.shoelace.ui.today;

import app.shoelace.journal.Journal;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.function.Consumer;

/**
 * One sentence, once: after eight check-ins of which none reached a summary, that this has stayed between the person and
 * the app. Closed, it never comes back.
 */
final class Between {
    /** From so many check-ins on. */
    static final int CHECK_INS = 8;

    /** Set once a page for the therapist was saved, printed or copied. */
    private static final String REACHED = "summary-made";

    private static final String CLOSED = "between-closed";

    private Between() {}

    /** Whether the sentence is to be said now; read away from the window's thread. */
    static boolean due(Journal journal) {
        return journal.checkIns().size() >= CHECK_INS
                && journal.setting(REACHED).isEmpty()
                && journal.setting(CLOSED).isEmpty();
    }

    /** The sentence, with a way to close it for good. */
    static Banner banner(Session session, Consumer<Banner> closed) {
        Messages messages = session.messages();
        var shown = new Banner[1];
        shown[0] = new Banner(messages.text("today.between"), Labels.link(messages.text("app.dismiss"), () -> {
            session.saver().save(CLOSED, () -> session.journal().keepSetting(CLOSED, "yes"), () -> {});
            closed.accept(shown[0]);
        }));
        return shown[0];
    }
}
