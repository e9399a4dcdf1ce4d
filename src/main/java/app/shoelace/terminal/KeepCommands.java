package app.shoelace.terminal;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.copies.Rescued;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.read.Added;
import app.shoelace.journal.read.Preview;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.summary.Saving;
import app.shoelace.transfer.AddedWords;
import app.shoelace.transfer.Export;
import app.shoelace.transfer.Incoming;
import app.shoelace.transfer.PreviewWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The commands that carry a journal elsewhere and back: backup, restore, export, import; and the one that ends it. */
final class KeepCommands extends JournalCommands {
    KeepCommands(Streams streams, CommandContext setting) {
        super(streams, setting);
    }

    /** A checked copy, beside the others or where it is wanted. */
    int backup(Optional<Path> to) {
        try (JournalFile journal = setting.open(streams)) {
            Path made = to.isPresent() ? to.get().toAbsolutePath().normalize() : journal.backUp();
            if (to.isPresent()) {
                journal.backUpTo(made);
            }
            streams.out().println(messages.text("cli.backup.done", made));
            return Exit.DONE;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return told(e.trouble(), e.trouble() instanceof Trouble.Exists ? Exit.INPUT_REFUSED : Exit.CANNOT_OPEN);
        }
    }

    /** Puts a copy into the place of the journal. */
    int restore(Path copy) {
        try {
            Preview preview = setting.passphrase().opened(given -> Restore.look(copy, setting.clock(), given));
            streams.out().println(PreviewWords.of(preview, messages));
            return done(setting.passphrase()
                    .opened(given -> Restore.restore(setting.journal(), copy, setting.clock(), given)));
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.Missing) {
                streams.err().println(messages.text("answers.unreadable", copy));
                return Exit.INPUT_REFUSED;
            }
            // where it is the copy that is not as it should be, the input is refused
            return e.trouble() instanceof Trouble.Locked ? told(e.trouble(), Exit.CANNOT_OPEN) : refused(e.trouble());
        }
    }

    private int refused(Trouble trouble) {
        int exit = told(trouble, Exit.INPUT_REFUSED);
        if (trouble instanceof Trouble.WrongKey(var _, boolean slip) && !slip) {
            streams.err().println(messages.text("keep.sealed.older"));
        }
        return exit;
    }

    /** Puts what can still be read, filled up from the newest good backup, into the place of a journal that fails. */
    int mend() {
        try {
            Rescued found =
                    setting.passphrase().opened(given -> Restore.rescue(setting.journal(), setting.clock(), given));
            streams.out().println(messages.text("restore.rescued", found.read(), found.added()));
            streams.out().println(PreviewWords.of(found.whole(), messages));
            return done(setting.passphrase().opened(given -> Restore.mend(setting.journal(), setting.clock(), given)));
        } catch (CannotOpen e) {
            return streams.toldAlone(e.trouble(), messages);
        }
    }

    private int done(Restore.Done done) {
        streams.out().println(messages.text("restore.done", setting.journal()));
        done.before().ifPresent(before -> streams.out().println(messages.text("restore.kept", before)));
        return Exit.DONE;
    }

    /** Writes everything, or every answer, into a new file. */
    int export(Path out) {
        Optional<Export.Form> form = Export.Form.of(out);
        if (form.isEmpty()) {
            streams.err().println(messages.text("cli.export.ending", out));
            return Exit.WRONG_USE;
        }
        try (JournalFile journal = setting.open(streams)) {
            Records records = journal.records();
            byte[] bytes = switch (form.get()) {
                case JSON -> Export.json(records, LocalDate.now(setting.clock()));
                case CSV -> Export.csv(journal.checkIns());
            };
            Saving.Outcome outcome = Saving.beside(setting.journal()).save(out, bytes);
            (outcome.saved() ? streams.out() : streams.err()).println(outcome.told(messages));
            if (outcome.saved() && form.get() == Export.Form.JSON) {
                AddedWords.missing(records, messages).forEach(streams.err()::println);
            }
            return outcome.saved() ? Exit.DONE : Exit.INPUT_REFUSED;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }

    /** Adds what is new in another file, or only counts it. */
    int add(Path file, boolean dryRun) {
        try {
            if (dryRun && Files.notExists(setting.journal())) {
                // all of it would be new, and no journal is made for a look
                return add(
                        file,
                        (other, given) -> Records.of(other, setting.clock(), given),
                        records -> told(records.alone(), messages.text("add.nothing-yet")));
            }
            try (JournalFile journal = dryRun ? setting.open(streams) : setting.openOrCreate(streams)) {
                return add(file, journal::recordsOf, records -> added(journal, records, dryRun));
            }
        } catch (Refused e) {
            return refused(e.trouble);
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }

    // the other file does not open; the journal does
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Trouble trouble;

        Refused(CannotOpen e) {
            super(e);
            trouble = e.trouble();
        }
    }

    private interface Adding {
        int add(Records records) throws NotSaved;
    }

    private int add(Path file, Incoming.Journals journals, Adding adding) throws Refused, NotSaved {
        return switch (incoming(file, journals)) {
            case Incoming.Result.NoFile() -> {
                streams.err().println(messages.text("answers.unreadable", file));
                yield Exit.INPUT_REFUSED;
            }
            case Incoming.Result.TooLarge() -> {
                streams.err().println(messages.text("trouble.too-large", file));
                yield Exit.INPUT_REFUSED;
            }
            case Incoming.Result.Faulty(var fault) -> {
                streams.err().println(messages.text("answers.refused", file));
                streams.err().println(fault.told(messages));
                yield Exit.INPUT_REFUSED;
            }
            case Incoming.Result.Found(var records) -> adding.add(records);
        };
    }

    private Incoming.Result incoming(Path file, Incoming.Journals journals) throws Refused {
        try {
            return setting.passphrase().opened(given -> Incoming.read(file, journals, given));
        } catch (CannotOpen e) {
            throw new Refused(e);
        }
    }

    private int added(JournalFile journal, Records records, boolean dryRun) throws NotSaved {
        Added added = dryRun ? journal.lookAt(records) : journal.add(records);
        int exit = told(added, outcome(added, dryRun));
        streams.tellNotices(journal, messages);
        return exit;
    }

    private String outcome(Added added, boolean dryRun) {
        if (dryRun) {
            return messages.text("add.nothing-yet");
        }
        return added.changes() ? AddedWords.done(added, messages) : messages.text("add.as-it-was");
    }

    private int told(Added added, String then) {
        AddedWords.of(added, messages).forEach(streams.out()::println);
        streams.out().println(then);
        return Exit.DONE;
    }

    /** Takes everything away, once it was said twice. */
    int deleteEverything(boolean yes) {
        if (!yes) {
            streams.err().println(messages.text("cli.erase.yes", setting.journal()));
            return Exit.WRONG_USE;
        }
        try {
            Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
            Erasure.Done done = Erasure.everything(setting.journal(), scratch, setting.settings());
            done.left().forEach(file -> streams.err().println(messages.text("erase.left", file)));
            done.untouched().forEach(file -> streams.out().println(messages.text("erase.untouched", file)));
            streams.out().println(messages.text("erase.reach"));
            return done.left().isEmpty() ? Exit.DONE : Exit.CANNOT_OPEN;
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        }
    }

    private int told(Trouble trouble, int exit) {
        streams.told(trouble, messages);
        return exit;
    }
}
