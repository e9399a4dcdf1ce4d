package app.shoelace.journal.store;

import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can go wrong with the file on disk. Each is told in two sentences: what happened, what is safe, what to do. */
public sealed interface Trouble {
    /** There is no file there. */
    record Missing(Path file) implements Trouble {}

    /** There is no file there any more; {@code copy} is the newest of what is left beside it. */
    record MissingWithCopies(Path file, Path copy) implements Trouble {}

    /** A file is there where a new one was to be made. */
    record Exists(Path file) implements Trouble {}

    /** It is some other file. */
    record NotAJournal(Path file) implements Trouble {}

    /** A later version of the app wrote it. */
    record Newer(Path file, int version) implements Trouble {}

    /** It is a journal and cannot be read; {@code detail} is for the one who helps. */
    record Damaged(Path file, String detail) implements Trouble {}

    /**
     * It is a journal and cannot be read; this backup can.
     *
     * @param last the last day on which a check-in in that backup was written; none where that cannot be known yet
     */
    record DamagedWithBackup(Path file, Path backup, Optional<LocalDate> last, String detail) implements Trouble {}

    /** It is not the journal but another that was chosen, and cannot be read; {@code detail} is for the one who helps. */
    record DamagedCopy(Path file, String detail) implements Trouble {}

    /** It is sealed, and nothing was given to open it with. */
    record Sealed(Path file) implements Trouble {}

    /**
     * It is sealed, and what was given does not open it.
     *
     * @param slip whether that looked like a recovery code with a slip in it
     */
    record WrongKey(Path file, boolean slip) implements Trouble {}

    /**
     * It is sealed, and the part of it that takes what was given is damaged.
     *
     * @param passphraseLeft whether the part that takes the passphrase is sound; else that of the recovery code is
     */
    record KeyDamaged(Path file, boolean passphraseLeft) implements Trouble {}

    /** These copies beside it could not follow when it was sealed, unsealed or got another passphrase. */
    record CopiesLeft(List<Path> files) implements Trouble {
        public CopiesLeft {
            files = List.copyOf(files);
        }
    }

    /**
     * Records that were saved are not in it as they were saved last.
     *
     * @param missing how many at least are not there; 0 where some are older than they were
     */
    record Incomplete(Path file, long missing) implements Trouble {}

    /** It was sealed when it was open last, and now anyone can read it. */
    record NoLongerSealed(Path file) implements Trouble {}

    /** Its form was changed, and the file from before could not be taken away yet. */
    record BeforeLeft(Path file) implements Trouble {}

    /** It is the journal itself, where another file was asked for. */
    record Itself(Path file) implements Trouble {}

    /** It is larger than any journal could be. */
    record TooLarge(Path file) implements Trouble {}

    /** Another process has it open. */
    record Locked(Path file) implements Trouble {}

    /** The file or its folder may not be written. */
    record ReadOnly(Path file) implements Trouble {}

    /** There is no journal yet, and none can be made where nothing can be written. */
    record NoPlace(Path file) implements Trouble {}

    /** There is no folder in which a copy could be made. */
    record NoFolder(Path file) implements Trouble {}

    /** Its name is too long for what has to lie beside it for a moment. */
    record NameTooLong(Path file) implements Trouble {}

    /** It is a link, and there is nothing where it leads. */
    record LeadsNowhere(Path file) implements Trouble {}

    /** No room is left. */
    record DiskFull(Path file) implements Trouble {}

    /** The disk answered with a fault of its own. */
    record DiskFails(Path file) implements Trouble {}

    /** The folder of the file is not there any more. */
    record Gone(Path file) implements Trouble {}

    /** The file was moved or deleted while it was open; {@code copy} holds all of it and what was to be written. */
    record GoneBeside(Path file, Path copy) implements Trouble {}

    /** Another file that does not open took its place; {@code copy} holds all of it and what was to be written. */
    record ReplacedBeside(Path file, Path copy) implements Trouble {}

    /** The file was moved, deleted or replaced while it was open, and nothing could be written beside it. */
    record OnlyInMemory(Path file) implements Trouble {}

    /** Another program wrote to the file while it was open, or replaced it; both are together in it now. */
    record Joined(Path file) implements Trouble {}

    /**
     * The clock says an earlier day than the one on which something in the journal was written.
     *
     * @param today the day by the clock
     * @param written that later day
     */
    record ClockBehind(LocalDate today, LocalDate written) implements Trouble {}

    /** The day's backup could not be made; the journal itself is sound. */
    record NoBackup(Path folder, String detail) implements Trouble {}

    /** The entry is longer than one can be; it can never be saved as it is. */
    record TooLong() implements Trouble {}

    /** The entry could not be read back as it was to be written; {@code detail} is for the one who helps. */
    record NotReadable(String detail) implements Trouble {}

    /** Anything else; {@code detail} is for the one who helps. */
    record Other(Path file, String detail) implements Trouble {}

    /** The two sentences. */
    default String told(Messages messages) {
        return switch (this) {
            case Missing(var file) -> messages.text("trouble.missing", file);
            case MissingWithCopies(var file, var copy) -> messages.text("trouble.missing-copies", file, copy);
            case Exists(var file) -> messages.text("trouble.exists", file);
            case NotAJournal(var file) -> messages.text("trouble.not-a-journal", file);
            case Newer(var file, var version) -> messages.text("trouble.newer", file, version);
            case Damaged(var file, var _) -> messages.text("trouble.damaged", file);
            case DamagedWithBackup(var file, var backup, var last, var _) ->
                last.map(day -> messages.text("trouble.damaged-backup", file, backup, messages.shortDate(day)))
                        .orElseGet(() -> messages.text("trouble.damaged-backup-unread", file, backup));
            case DamagedCopy(var file, var _) -> messages.text("trouble.damaged-copy", file);
            case Sealed(var file) -> messages.text("trouble.sealed", file);
            case WrongKey(var file, boolean slip) ->
                messages.text(slip ? "trouble.key-slip" : "trouble.wrong-key", file);
            case KeyDamaged(var file, boolean passphraseLeft) ->
                messages.text(passphraseLeft ? "trouble.code-damaged" : "trouble.passphrase-damaged", file);
            case CopiesLeft(var files) ->
                messages.text(
                        "trouble.copies-left",
                        files.stream().map(Path::toString).collect(Collectors.joining(", ")));
            case Incomplete(var file, long missing) ->
                missing == 0
                        ? messages.text("trouble.older-entries", file)
                        : messages.text(
                                missing == 1 ? "trouble.missing-entries.one" : "trouble.missing-entries.many",
                                file,
                                missing);
            case NoLongerSealed(var file) -> messages.text("trouble.no-longer-sealed", file);
            case BeforeLeft(var file) -> messages.text("trouble.before-left", file);
            case Itself(var file) -> messages.text("trouble.itself", file);
            case TooLarge(var file) -> messages.text("trouble.too-large", file);
            case Locked(var file) -> messages.text("trouble.locked", file);
            case ReadOnly(var file) -> messages.text("trouble.read-only", file);
            case NoPlace(var file) -> messages.text("trouble.no-place", file);
            case NoFolder(var file) -> messages.text("trouble.no-folder", file);
            case NameTooLong(var file) -> messages.text("trouble.name-too-long", file);
            case LeadsNowhere(var file) -> messages.text("trouble.leads-nowhere", file);
            case DiskFull(var file) -> messages.text("trouble.disk-full", file);
            case DiskFails(var file) -> messages.text("trouble.disk-fails", file);
            case Gone(var file) -> messages.text("trouble.gone", file);
            case GoneBeside(var file, var copy) -> messages.text("trouble.gone-beside", file, copy);
            case ReplacedBeside(var file, var copy) -> messages.text("trouble.replaced-beside", file, copy);
            case OnlyInMemory(var file) -> messages.text("trouble.only-in-memory", file);
            case Joined(var file) -> messages.text("trouble.joined", file);
            case ClockBehind(var today, var written) ->
                messages.text("trouble.clock-behind", messages.shortDate(today), messages.shortDate(written));
            case NoBackup(var folder, var _) -> messages.text("trouble.no-backup", folder);
            case TooLong() -> messages.text("trouble.too-long");
            case NotReadable(var _) -> messages.text("trouble.not-readable");
            case Other(var file, var _) -> messages.text("trouble.other", file);
        };
    }

    /** Whether it is the entry itself that cannot be saved, now or later, while any other could be. */
    default boolean ofTheEntry() {
        return this instanceof TooLong || this instanceof NotReadable;
    }

    /** What to copy when asking for help; empty where the two sentences say it all. */
    default String detail() {
        return switch (this) {
            case Damaged(var _, var detail) -> detail;
            case DamagedWithBackup(var _, var _, var _, var detail) -> detail;
            case DamagedCopy(var _, var detail) -> detail;
            case NoBackup(var _, var detail) -> detail;
            case NotReadable(var detail) -> detail;
            case Other(var _, var detail) -> detail;
            case Missing _,
                    MissingWithCopies _,
                    Exists _,
                    Itself _,
                    TooLarge _,
                    TooLong _,
                    NotAJournal _,
                    Newer _,
                    Sealed _,
                    WrongKey _,
                    KeyDamaged _,
                    CopiesLeft _,
                    Incomplete _,
                    NoLongerSealed _,
                    BeforeLeft _,
                    ClockBehind _,
                    Locked _,
                    ReadOnly _,
                    NoPlace _,
                    NoFolder _,
                    NameTooLong _,
                    LeadsNowhere _,
                    DiskFull _,
                    DiskFails _,
                    Gone _,
                    GoneBeside _,
                    ReplacedBeside _,
                    OnlyInMemory _,
                    Joined _ -> "";
        };
    }
}
