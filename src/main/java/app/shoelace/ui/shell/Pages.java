package app.shoelace.ui.shell;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.OriginId;
import app.shoelace.ui.checkin.ChangeView;
import app.shoelace.ui.checkin.ChangeViewModel;
import app.shoelace.ui.checkin.CheckInView;
import app.shoelace.ui.checkin.CheckInViewModel;
import app.shoelace.ui.checkin.EarlierView;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.journal.BinView;
import app.shoelace.ui.journal.BinViewModel;
import app.shoelace.ui.journal.CompareView;
import app.shoelace.ui.journal.CompareViewModel;
import app.shoelace.ui.journal.JournalView;
import app.shoelace.ui.journal.JournalViewModel;
import app.shoelace.ui.journal.Looking;
import app.shoelace.ui.journal.MarkView;
import app.shoelace.ui.journal.MarkViewModel;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.patterns.PatternsView;
import app.shoelace.ui.patterns.PatternsViewModel;
import app.shoelace.ui.practice.LadderView;
import app.shoelace.ui.practice.PracticeView;
import app.shoelace.ui.practice.PracticeViewModel;
import app.shoelace.ui.read.ReadView;
import app.shoelace.ui.reading.ReadingView;
import app.shoelace.ui.reading.ReadingViewModel;
import app.shoelace.ui.summary.SummaryView;
import app.shoelace.ui.summary.SummaryViewModel;
import app.shoelace.ui.support.SupportView;
import app.shoelace.ui.today.TodayView;
import app.shoelace.ui.work.Session;
import app.shoelace.ui.work.Surroundings;
import app.shoelace.ui.write.ItemsView;
import app.shoelace.ui.write.ItemsViewModel;
import app.shoelace.ui.write.NoteView;
import app.shoelace.ui.write.NoteViewModel;
import app.shoelace.ui.write.OriginView;
import app.shoelace.ui.write.OriginViewModel;
import app.shoelace.ui.write.OriginsView;
import java.util.Optional;
import java.util.UUID;

/** The page of each screen, and what is remembered from one time that it is shown to the next. */
final class Pages {
    private final Shell shell;
    private final Session session;
    private final Surroundings surroundings;
    private final Look look;
    private final CheckInViewModel checkIn;
    private final Looking looking = new Looking();
    private final PracticeViewModel practice;
    private final SettingsPages settings;

    /** @param left the check-in that was under way */
    Pages(
            Shell shell,
            Session session,
            Surroundings surroundings,
            Look look,
            SettingsPages settings,
            Optional<Draft> left) {
        this.shell = shell;
        this.session = session;
        this.surroundings = surroundings;
        this.look = look;
        this.settings = settings;
        checkIn = new CheckInViewModel(session, left);
        practice = new PracticeViewModel(session);
    }

    /**
     * The page of a screen, made anew.
     *
     * @param from where the person was before
     */
    Page of(Screen to, Screen from) {
        boolean still = look.stillProperty().get();
        return switch (to) {
            case Screen.Today _ ->
                new TodayView(
                        session,
                        checkIn,
                        () -> go(new Screen.CheckIn()),
                        () -> go(new Screen.Patterns()),
                        this::noteAsk,
                        () -> go(new Screen.Note(Optional.empty(), Optional.empty(), to)));
            case Screen.CheckIn _ ->
                new CheckInView(
                        session,
                        checkIn,
                        still,
                        this::showFresh,
                        () -> go(new Screen.EarlierDay()),
                        () -> go(new Screen.Origins(to)),
                        () -> go(new Screen.Today()));
            case Screen.EarlierDay _ ->
                new EarlierView(session, checkIn, () -> go(new Screen.CheckIn()), () -> go(from));
            case Screen.Journal _ ->
                new JournalView(session, new JournalViewModel(session, looking), new JournalWays(shell));
            case Screen.Bin _ -> new BinView(session, new BinViewModel(session), () -> go(new Screen.Journal()));
            case Screen.Mark(var id, var back) ->
                new MarkView(session, new MarkViewModel(session, id), () -> go(back), gone -> shell.delete(gone, back));
            case Screen.Note(var id, var about, var back) ->
                new NoteView(
                        session,
                        new NoteViewModel(session, id, about),
                        () -> go(back),
                        gone -> shell.delete(gone, back));
            case Screen.Items(var back) -> new ItemsView(session, new ItemsViewModel(session), () -> go(back));
            case Screen.Origins(var back) ->
                new OriginsView(session, id -> go(new Screen.Origin(id, to)), this::support, () -> go(back));
            case Screen.Origin(var id, var back) ->
                new OriginView(session, id, new OriginViewModel(session, id), originWays(id, to, back));
            case Screen.Patterns _ ->
                new PatternsView(
                        session,
                        new PatternsViewModel(session),
                        new PatternsView.Ways(
                                id -> go(new Screen.Reading(id, false)),
                                () -> go(new Screen.CheckIn()),
                                id -> go(new Screen.Mark(id, to))));
            case Screen.Practice _ ->
                new PracticeView(
                        session, practice, new PracticeView.Ways(() -> go(new Screen.Ladder()), this::support));
            case Screen.Ladder _ -> new LadderView(session, practice, () -> go(new Screen.Practice()), this::support);
            case Screen.Summary _ ->
                new SummaryView(
                        session,
                        new SummaryViewModel(session, surroundings.outlets()),
                        () -> go(new Screen.CheckIn()),
                        () -> go(new Screen.EarlierDay()));
            case Screen.Reading(var id, boolean fresh) ->
                new ReadingView(
                        session,
                        new ReadingViewModel(session, id),
                        fresh,
                        still,
                        new ReadingView.Ways(
                                () -> go(new Screen.Journal()),
                                () -> go(new Screen.Change(id)),
                                () -> go(new Screen.Compare(id, Optional.empty())),
                                entry -> shell.delete(entry, new Screen.Journal())));
            case Screen.Change(var id) ->
                new ChangeView(session, new ChangeViewModel(session, id), () -> go(new Screen.Reading(id, false)));
            case Screen.Compare(var id, var other) ->
                new CompareView(
                        session,
                        new CompareViewModel(session, id, other),
                        second -> go(new Screen.Compare(id, Optional.of(second))),
                        () -> go(new Screen.Reading(id, false)));
            case Screen.Support _ -> new SupportView(surroundings, () -> go(new Screen.Read()));
            case Screen.Read _ -> new ReadView(surroundings, () -> go(new Screen.Support()));
            case Screen.Settings _ -> settings.settings();
            case Screen.Seal(var task) -> settings.sealing(task);
            case Screen.Lock _ -> settings.nothingToLockWith();
            case Screen.Restore _ -> settings.restore();
            case Screen.Add(var file) -> settings.add(file);
            case Screen.Erase _ -> settings.erase();
        };
    }

    private OriginView.Ways originWays(OriginId id, Screen here, Screen back) {
        return new OriginView.Ways() {
            @Override
            public void leave() {
                go(back);
            }

            @Override
            public void write() {
                go(new Screen.Note(Optional.empty(), Optional.of(new Topic.OfOrigin(id)), here));
            }

            @Override
            public void help() {
                support();
            }
        };
    }

    private void noteAsk(UUID id) {
        practice.startNoting(id);
        go(new Screen.Practice());
    }

    private void support() {
        go(new Screen.Support());
    }

    private void showFresh(CheckIn kept) {
        go(new Screen.Reading(kept.id(), true));
    }

    private void go(Screen to) {
        shell.go(to);
    }
}
