package app.shoelace.terminal;

import app.shoelace.journal.Journal;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import app.shoelace.text.SafeText;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the text mode reads and writes. */
public record Streams(BufferedReader in, PrintStream out, PrintStream err, Optional<Unseen> unseen) {

    /** Whatever is printed to the two streams, and by whomever, is made safe for a terminal. */
    public Streams {
        out = SafeStream.to(out);
        err = SafeStream.to(err);
    }

    /** Reads a line that does not show on the screen. */
    @FunctionalInterface
    public interface Unseen {
        /** The letters that are typed; to be wiped by who asked. None where the input ends. */
        char[] read(String asked);
    }

    /** Streams with nobody at the other end. */
    public Streams(BufferedReader in, PrintStream out, PrintStream err) {
        this(in, out, err, Optional.empty());
    }

    /** The process's own. A terminal that claims plain ASCII is taken for UTF-8, as nearly all are. */
    public static Streams ofProcess() {
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, charset("stdin.encoding"))),
                new PrintStream(System.out, true, charset("stdout.encoding")),
                new PrintStream(System.err, true, charset("stderr.encoding")),
                console());
    }

    // Java 22 and later always give one, unless told otherwise on the command line
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Unseen> console() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.of(asked -> {
            char[] typed = console.readPassword("%s ", asked);
            return typed == null ? new char[0] : typed;
        });
    }

    /** Tells what kept a journal from opening, or a change from the disk; the exit code of it. */
    int told(Trouble trouble, Messages messages) {
        int exit = toldAlone(trouble, messages);
        if (trouble instanceof Trouble.Damaged || trouble instanceof Trouble.DamagedWithBackup) {
            err.println(messages.text("cli.salvage"));
        }
        return exit;
    }

    /** The same, where what can be read was to be taken out already. */
    int toldAlone(Trouble trouble, Messages messages) {
        err.println(trouble.told(messages));
        if (!trouble.detail().isEmpty()) {
            err.println(SafeText.line(trouble.detail()));
        }
        return Exit.CANNOT_OPEN;
    }

    /** Tells what the journal has to say beside what was asked of it. */
    void tellNotices(Journal journal, Messages messages) {
        journal.takeNotices().forEach(notice -> err.println(notice.told(messages)));
    }

    private static Charset charset(String property) {
        Charset claimed = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return claimed.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : claimed;
    }
}
