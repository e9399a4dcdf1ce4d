package app.shoelace.ui.shell;

import app.shoelace.journal.entry.Entry;
import app.shoelace.ui.journal.JournalView;
import java.util.Optional;

/** Where the journal's list leads. */
record JournalWays(Shell shell) implements JournalView.Ways {
    @Override
    public void start() {
        shell.go(new Screen.CheckIn());
    }

    @Override
    public void earlier() {
        shell.go(new Screen.EarlierDay());
    }

    @Override
    public void open(Entry entry) {
        switch (entry) {
            case Entry.OfCheckIn(var checkIn) -> shell.go(new Screen.Reading(checkIn.id(), false));
            case Entry.OfEvent(var event) -> shell.go(new Screen.Mark(Optional.of(event.id()), new Screen.Journal()));
            case Entry.OfAsk _, Entry.OfOffer _ -> shell.go(new Screen.Practice());
            case Entry.OfNote(var note) ->
                shell.go(new Screen.Note(Optional.of(note.id()), Optional.empty(), new Screen.Journal()));
            case Entry.OfItem _ -> shell.go(new Screen.Items(new Screen.Journal()));
            case Entry.OfOrigin(var note) -> shell.go(new Screen.Origin(note.origin(), new Screen.Journal()));
        }
    }

    @Override
    public void delete(Entry entry) {
        shell.delete(entry, new Screen.Journal());
    }

    @Override
    public void mark() {
        shell.go(new Screen.Mark(Optional.empty(), new Screen.Journal()));
    }

    @Override
    public void write() {
        shell.go(new Screen.Note(Optional.empty(), Optional.empty(), new Screen.Journal()));
    }

    @Override
    public void origins() {
        shell.go(new Screen.Origins(new Screen.Journal()));
    }

    @Override
    public void items() {
        shell.go(new Screen.Items(new Screen.Journal()));
    }

    @Override
    public void bin() {
        shell.go(new Screen.Bin());
    }
}
