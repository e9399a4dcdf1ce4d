package app.shoelace.terminal;

import app.shoelace.journal.Journal;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.text.Messages;
import java.util.List;
import java.util.UUID;

/** What the commands share: where they read and write, and how a journal is opened for one of them. */
abstract class JournalCommands {
    final Streams streams;
    final CommandContext setting;
    final Messages messages;

    JournalCommands(Streams streams, CommandContext setting) {
        this.streams = streams;
        this.setting = setting;
        this.messages = setting.messages();
    }

    /** What a command does with an open journal; gives the exit code. */
    @FunctionalInterface
    interface Use {
        int of(Journal journal) throws NotSaved;
    }

    /** Uses the journal, which has to exist. */
    final int onJournal(Use use) {
        return used(false, use);
    }

    /** Uses the journal, and makes one where there is none. */
    final int onNewJournal(Use use) {
        return used(true, use);
    }

    private int used(boolean create, Use use) {
        try (Journal journal = create ? setting.openOrCreate(streams) : setting.open(streams)) {
            return use.of(journal);
        } catch (CannotOpen e) {
            return streams.told(e.trouble(), messages);
        } catch (NotSaved e) {
            return streams.told(e.trouble(), messages);
        }
    }

    /** Says that it was saved; the id is on the last line. */
    final int saved(Journal journal, UUID id) {
        streams.tellNotices(journal, messages);
        streams.out().println(messages.text("cli.ask.saved"));
        streams.out().println(id);
        return Exit.DONE;
    }

    /** Says what is wrong with what was given; nothing was saved. */
    final int refused(String key, Object... values) {
        streams.err().println(messages.text(key, values));
        return Exit.INPUT_REFUSED;
    }

    final int onlyOne(List<String> ways) {
        return wrong("cli.practice.one-of", String.join(", ", ways));
    }

    final int lacks(String what) {
        return wrong("cli.practice.lacks", what);
    }

    final int wrong(String key, Object... values) {
        streams.err().println(messages.text(key, values));
        return Exit.WRONG_USE;
    }
}
