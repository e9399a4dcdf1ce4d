package app.shoelace.ui;

import app.shoelace.checkin.Draft;
import app.shoelace.demo.Demo;
import app.shoelace.journal.Journal;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.work.Doorbell;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Saver;
import java.util.Optional;

/**
 * A journal open in the window.
 *
 * @param letGo closes the journal; for the thread that may wait for the disk
 * @param madeUp whether it was made up to look around in, and goes when the person does
 * @param marked whether it is of made-up check-ins, and says so on every screen
 */
record Sitting(
        Journal journal, Saver saver, Shell shell, Locking locking, Runnable letGo, boolean madeUp, boolean marked) {

    /** A journal just opened, with the check-in that was under way in it. */
    record Opened(Journal journal, Optional<Draft> draft, Runnable letGo, boolean madeUp, boolean marked) {
        static Opened own(Journal journal, Optional<Doorbell> doorbell) {
            Runnable letGo = () -> {
                doorbell.ifPresent(Doorbell::close);
                journal.close();
            };
            return new Opened(
                    journal,
                    journal.draft(),
                    letGo,
                    false,
                    journal.setting(Demo.MADE_UP).isPresent());
        }

        static Opened of(MadeUp made) {
            return new Opened(made.journal(), made.journal().draft(), made::close, true, true);
        }
    }
}
