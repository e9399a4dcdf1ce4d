package app.shoelace.ui;

import app.shoelace.checkin.Draft;
import app.shoelace.demo.Demo;
import app.shoelace.journal.Journal;
import app.shoelace.journal.Sealable;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.SaveState;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.SecondStartSignal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** A journal open in the window. */
record OpenSession(Opened opened, Saver saver, Shell shell, Locking locking) {

    /**
     * Does something once all is on disk; where something could not be kept, the person is asked first.
     *
     * @param ask is given what to do if the person wants it all the same
     */
    void whenKept(Consumer<Runnable> ask, Runnable then) {
        saver.whenAtRest(() -> {
            if (saver.standingProperty().get() == SaveState.NOT_KEPT) {
                ask.accept(then);
            } else {
                then.run();
            }
        });
    }

    /** Whether something that was said is not on disk. */
    boolean saving() {
        return switch (saver.standingProperty().get()) {
            case SAVING, NOT_KEPT -> true;
            case OPEN, KEPT -> false;
        };
    }

    /**
     * What is shown of it.
     *
     * @param leave leads out of a journal that was made up
     */
    Parent content(Messages messages, Runnable leave) {
        if (!opened.marked) {
            return shell;
        }
        var bar = new FlowPane(Labels.of(messages.text("made-up.bar"), "answer"));
        if (opened.madeUp) {
            bar.getChildren().add(Labels.link(messages.text("made-up.back"), leave));
        }
        bar.getStyleClass().add("made-up");
        var content = new BorderPane(shell);
        content.setTop(bar);
        return content;
    }

    /**
     * A journal just opened, or one being read, with the check-in that was under way in it.
     *
     * @param journal once all of it is read; it fails where that failed
     * @param letGo closes the journal; for the thread that may wait for the disk
     * @param madeUp whether it was made up to look around in, and goes when the person does
     * @param marked whether it is of made-up check-ins, and says so on every screen
     * @param unlocked whether it was known to be sealed before it was read
     */
    record Opened(
            CompletableFuture<Journal> journal,
            Optional<Draft> draft,
            Runnable letGo,
            boolean madeUp,
            boolean marked,
            boolean unlocked) {
        static Opened own(Journal journal, Optional<SecondStartSignal> doorbell) {
            Runnable letGo = () -> {
                doorbell.ifPresent(SecondStartSignal::close);
                journal.close();
            };
            return new Opened(
                    CompletableFuture.completedFuture(journal),
                    journal.draft(),
                    letGo,
                    false,
                    journal.setting(Demo.MADE_UP).isPresent(),
                    false);
        }

        /** The person's own, of which no more is known yet. */
        static Opened reading(StartupSnapshot look, CompletableFuture<Opened> whole) {
            Runnable letGo = () -> {
                if (!whole.isCompletedExceptionally()) {
                    whole.join().letGo().run();
                }
            };
            return new Opened(
                    whole.thenCompose(Opened::journal),
                    look.draft(),
                    letGo,
                    false,
                    look.settings().containsKey(Demo.MADE_UP),
                    look.sealed());
        }

        static Opened of(MadeUp made) {
            return new Opened(
                    CompletableFuture.completedFuture(made.journal()),
                    made.journal().draft(),
                    made::close,
                    true,
                    true,
                    false);
        }

        /** The same, with the check-in that is under way by now. */
        Opened again() {
            return new Opened(journal, journal.join().draft(), letGo, madeUp, marked, unlocked);
        }

        /** Whether it can be locked. */
        boolean sealed() {
            return sealable().map(Sealable::sealed).orElse(unlocked);
        }

        /** As far as it can be sealed, once it is known to be open. */
        Optional<Sealable> sealable() {
            return !madeUp && journal.state() == State.SUCCESS && journal.resultNow() instanceof Sealable own
                    ? Optional.of(own)
                    : Optional.empty();
        }
    }
}
