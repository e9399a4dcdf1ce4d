package app.shoelace.ui;

import app.shoelace.journal.Sealable;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.text.Messages;
import app.shoelace.ui.OpenSession.Opened;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.seal.SealViewModel.Task;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.shell.Shell;
import app.shoelace.ui.welcome.WelcomeView;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Language;
import app.shoelace.ui.work.Locking;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Preferences;
import app.shoelace.ui.work.Saver;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** What stands in the window: the first pages, the person's journal, or one of made-up check-ins. */
final class WindowContent {
    private final Parts parts;
    private final Look look;
    private final Preferences preferences;
    private final Background background;
    private final Outlets outlets;
    private final Runnable hide;
    private final OpeningFlow entrance;
    private final StackPane place = new StackPane();
    private final ClosedScreen foyer;
    private Surroundings surroundings;
    private boolean entering;
    private Optional<OpenSession> sitting = Optional.empty();
    private Optional<Screen> lockedAt = Optional.empty();
    private boolean passphraseNow;
    private Runnable locked = () -> {};

    /**
     * Empty rooms.
     *
     * @param tongue the language to begin with
     * @param toFront brings the window to the front; called on any thread
     * @param quit closes the window
     * @param hide shows a blank page
     */
    WindowContent(
            Parts parts,
            Language tongue,
            Look look,
            Preferences preferences,
            Background background,
            Outlets outlets,
            Runnable toFront,
            Runnable quit,
            Runnable hide) {
        this.parts = parts;
        this.look = look;
        this.preferences = preferences;
        this.background = background;
        this.outlets = outlets;
        this.hide = hide;
        entrance = new OpeningFlow(parts, background, toFront, quit, new Place());
        surroundings = around(tongue);
        foyer = new ClosedScreen(() -> surroundings, this::put);
        preferences.saver().mishapProperty().subscribe(mishap -> mishap.ifPresent(this::tell));
        preferences.settingsProperty().subscribe((before, now) -> speak(before.language(), now.language()));
    }

    /** What is shown; always the same. */
    Parent content() {
        return place;
    }

    Messages messages() {
        return surroundings.messages();
    }

    Optional<OpenSession> sitting() {
        return sitting;
    }

    /** The first pages. */
    void welcome(int page) {
        foyer.show(
                new WelcomeView(surroundings, page, new WelcomeView.Ways() {
                    @Override
                    public void start() {
                        preferences.change(app.shoelace.settings.Settings::begun);
                        lockedAt = passphraseNow ? Optional.of(new Screen.Seal(Task.SEAL)) : Optional.empty();
                        open(() -> {});
                    }

                    @Override
                    public boolean passphraseNow() {
                        return passphraseNow;
                    }

                    @Override
                    public void passphraseNow(boolean now) {
                        passphraseNow = now;
                    }

                    @Override
                    public void lookAround() {
                        enter(
                                (in, out) -> background.run(WindowContent.this::madeUp, in, out),
                                WindowContent.this::tell);
                    }

                    @Override
                    public void read() {
                        foyer.read();
                    }
                }),
                () -> welcome(WelcomeView.last()));
    }

    private Opened madeUp() throws IOException, CannotOpen, NotSaved {
        return Opened.of(MadeUp.below(parts.scratch(), surroundings.pack(), parts.clock()));
    }

    /**
     * Opens the person's journal.
     *
     * @param shown is called when there is something to show, be it only why it did not open
     */
    void open(Runnable shown) {
        enter(
                (in, out) -> entrance.open(
                        Secret.NONE,
                        opened -> {
                            in.accept(opened);
                            shown.run();
                        },
                        thrown -> {
                            out.accept(thrown);
                            shown.run();
                        }),
                entrance::notOpened);
    }

    /** A way to a journal: it calls the one or the other. */
    private interface Way {
        void to(Consumer<Opened> in, Consumer<Throwable> out);
    }

    // a second press while a journal is being opened would find it open already, by this very window
    private void enter(Way way, Consumer<Throwable> refused) {
        if (!entering) {
            entering = true;
            way.to(
                    opened -> {
                        entering = false;
                        opened(opened);
                    },
                    thrown -> {
                        entering = false;
                        refused.accept(thrown);
                    });
        }
    }

    /** Calls back each time that a journal was locked. */
    void whenLocked(Runnable then) {
        locked = then;
    }

    /** Ends the sitting of a sealed journal, once all is on disk; does nothing where none is open. */
    void lock() {
        sitting.filter(open -> open.opened().sealed())
                .ifPresent(open -> open.whenKept(open.shell()::askBeforeLocking, () -> lock(open)));
    }

    /** The same, where the person asked for it: an open journal has nothing to lock with, which is said. */
    void lockOrSay() {
        sitting.ifPresent(open -> open.shell().go(new Screen.Lock()));
    }

    private void lock(OpenSession open) {
        if (sitting.filter(open::equals).isEmpty()) {
            return;
        }
        lockedAt = Optional.of(open.shell().screen()).filter(screen -> !(screen instanceof Screen.Seal));
        sitting = Optional.empty();
        open.shell().close();
        entrance.unlock();
        locked.run();
        // what was read and typed is nobody's any more
        letGo(open, () -> MemoryScrubber.takeAway(place, background, this::tell));
    }

    private void letGo(OpenSession open, Runnable then) {
        background.run(Executors.callable(open.opened().letGo()), _ -> then.run(), this::tell);
    }

    /** Puts the focus where reading starts. */
    void focus() {
        sitting.ifPresent(open -> open.shell().focusPage());
        foyer.focus();
    }

    /**
     * Opens the person's journal where a window may have it open already.
     *
     * @param shown is given what shows it here, to be called once there is a window
     * @param elsewhere is called when the other window came to the front instead
     */
    void openUnlessElsewhere(Consumer<Runnable> shown, Runnable elsewhere) {
        entrance.openUnlessElsewhere(shown, elsewhere);
    }

    /** Leads to the help page. */
    void support() {
        sitting.ifPresentOrElse(open -> open.shell().go(new Screen.Support()), foyer::support);
    }

    /** Leads to the settings, where a journal is open. */
    void settings() {
        sitting.ifPresent(open -> open.shell().go(new Screen.Settings()));
    }

    /** Tells what went wrong beside the saving. */
    void tell(Throwable thrown) {
        if (sitting.isEmpty() && foyer.isEmpty()) {
            entrance.notOpened(thrown);
        } else {
            tell(ErrorMessage.of(thrown, messages()));
        }
    }

    /** Tells it above the page that is shown. */
    void tell(ErrorMessage mishap) {
        sitting.ifPresent(open -> open.shell().tell(mishap));
        foyer.tell(mishap);
    }

    // what the entrance may do here
    private final class Place implements OpeningFlow.Place {
        @Override
        public Surroundings surroundings() {
            return surroundings;
        }

        @Override
        public void opened(Opened opened, Optional<Screen> at) {
            lockedAt = at.or(() -> lockedAt);
            WindowContent.this.opened(opened);
        }

        @Override
        public void read() {
            sitting.ifPresent(open -> {
                open.shell().journalRead();
                offerPassphrase(open);
            });
        }

        @Override
        public void notRead(Throwable thrown) {
            boolean saving = sitting.filter(OpenSession::saving).isPresent();
            sitting.ifPresent(open -> open.shell().close());
            sitting = Optional.empty();
            entrance.notOpened(thrown);
            if (saving) {
                tell(new ErrorMessage(messages().text("not-opened.unsaved"), ""));
            }
        }

        @Override
        public void outside(Page page, Runnable anew) {
            foyer.show(page, anew);
        }

        @Override
        public void tell(ErrorMessage mishap) {
            WindowContent.this.tell(mishap);
        }

        @Override
        public void withoutJournal(Consumer<Runnable> then) {
            sitting.ifPresentOrElse(
                    open -> open.whenKept(open.shell()::askBeforeLosing, () -> end(open, then)),
                    () -> then.accept(() -> {}));
        }

        private void end(OpenSession open, Consumer<Runnable> then) {
            if (sitting.filter(open::equals).isPresent()) {
                sitting = Optional.empty();
                open.shell().close();
                then.accept(open.opened().letGo());
            }
        }
    }

    private void opened(Opened opened) {
        foyer.leave();
        OpenSession open = sit(opened);
        sitting = Optional.of(open);
        // where it was locked; or where the first pages lead
        lockedAt.ifPresent(open.shell()::go);
        lockedAt = Optional.empty();
        offerPassphrase(open);
        put(open.content(messages(), this::leaveMadeUp));
        open.shell().focusPage();
    }

    private static void offerPassphrase(OpenSession open) {
        if (open.opened().sealable().map(Sealable::recovered).orElse(false)) {
            open.shell().offerPassphrase();
        }
    }

    private OpenSession sit(Opened opened) {
        var saver = new Saver(background, messages());
        var session = new Session(
                opened.journal()::join,
                surroundings.pack(),
                surroundings.tongue().engine(),
                messages(),
                parts.clock(),
                parts.ids(),
                background,
                saver,
                thrown -> {
                    // why it could not be read is told by a page of its own
                    if (!opened.journal().isCompletedExceptionally()) {
                        tell(thrown);
                    }
                });
        var locking = new Locking(opened::sealable, opened::sealed, this::lock, hide);
        var shell = new Shell(session, surroundings, look, locking, entrance, opened.draft());
        return new OpenSession(opened, saver, shell, locking);
    }

    private void leaveMadeUp() {
        sitting.filter(open -> open.opened().madeUp())
                .ifPresent(open -> open.saver().whenAtRest(() -> {
                    sitting = Optional.empty();
                    welcome(0);
                    letGo(open, () -> {});
                }));
    }

    private void put(Parent content) {
        place.getChildren().setAll(content);
    }

    private Surroundings around(Language tongue) {
        return new Surroundings(
                tongue, preferences, background, outlets, parts.languages(), parts.country(), parts.journal());
    }

    private void speak(String before, String now) {
        if (!before.equals(now)) {
            background.run(() -> parts.tongues().apply(now), this::speak, this::tell);
        }
    }

    // everything that has words is made anew, at the place where the language was chosen
    private void speak(Language tongue) {
        surroundings = around(tongue);
        foyer.speak();
        sitting.ifPresent(open -> open.saver()
                .whenAtRest(() -> background.run(
                        open.opened()::again,
                        again -> {
                            opened(again);
                            settings();
                        },
                        this::tell)));
    }
}
