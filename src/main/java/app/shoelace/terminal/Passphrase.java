package app.shoelace.terminal;

import app.shoelace.journal.Sealable;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What opens a sealed journal on the terminal: the first line of a file, or what the person types there unseen. The
 * recovery code can stand in its place.
 */
public final class Passphrase {
    private static final int LONGEST = 4096;
    private static final int TRIES = 3;
    // the mark that some editors set before a text; nobody sees it, and nobody types it
    private static final char MARK = '\uFEFF';

    private final Streams streams;
    private final Messages messages;
    private final Secret given;

    private Passphrase(Streams streams, Messages messages, Secret given) {
        this.streams = streams;
        this.messages = messages;
        this.given = given;
    }

    /** None, and nobody to ask. */
    public static Passphrase none(Messages messages) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return asked(new Streams(new BufferedReader(Reader.nullReader()), nowhere, nowhere), messages);
    }

    /** One that is asked for only where it is needed. */
    static Passphrase asked(Streams streams, Messages messages) {
        return new Passphrase(streams, messages, Secret.NONE);
    }

    /** The one in that file; empty, and told, where there is none in it. */
    static Optional<Passphrase> from(Path file, Streams streams, Messages messages) {
        try {
            char[] line = firstLine(file);
            var given = Secret.typed(line);
            Arrays.fill(line, '\0');
            if (!given.isEmpty()) {
                return Optional.of(new Passphrase(streams, messages, given));
            }
            streams.err().println(messages.text("cli.passphrase.empty", file));
        } catch (CharacterCodingException e) {
            streams.err().println(messages.text("cli.passphrase.no-text", file));
        } catch (IOException e) {
            streams.err().println(messages.text("cli.passphrase.unreadable", file));
        }
        return Optional.empty();
    }

    private static char[] firstLine(Path file) throws IOException {
        byte[] bytes = new byte[LONGEST];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(bytes, 0, LONGEST);
        }
        int end = 0;
        while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        try {
            if (end == LONGEST) {
                throw new CharacterCodingException();
            }
            CharBuffer line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            if (line.hasRemaining() && line.get(line.position()) == MARK) {
                line.get();
            }
            char[] letters = new char[line.remaining()];
            line.get(letters);
            Arrays.fill(line.array(), '\0');
            return letters;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What was given on the command line; nothing where nothing was. */
    public Secret given() {
        return given;
    }

    /** Whether somebody is there to be asked. */
    boolean canAsk() {
        return streams.unseen().isPresent();
    }

    /** Something that a sealed journal may stand in the way of. */
    @FunctionalInterface
    interface Way<T> {
        /**
         * Goes it.
         *
         * @throws CannotOpen if the journal does not open, by what was given or at all
         */
        T open(Secret given) throws CannotOpen;
    }

    /** Opens something with what was given; where that is nothing and something is needed, it asks, three times at most. */
    <T> T opened(Way<T> way) throws CannotOpen {
        try {
            T opened = way.open(given);
            if (!given.isEmpty() && opened instanceof Sealable journal && !journal.sealed()) {
                streams.err().println(messages.text("cli.passphrase.not-needed"));
            }
            return opened;
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.Sealed && canAsk()) {
                return asking(way, e, 1);
            }
            throw e;
        }
    }

    private <T> T asking(Way<T> way, CannotOpen sealed, int tries) throws CannotOpen {
        try (Secret typed = ask("cli.passphrase.ask")) {
            if (typed.isEmpty()) {
                throw sealed;
            }
            return way.open(typed);
        } catch (CannotOpen e) {
            if (e.trouble() instanceof Trouble.WrongKey && tries < TRIES) {
                streams.err().println(e.trouble().told(messages));
                return asking(way, sealed, tries + 1);
            }
            throw e;
        }
    }

    /** What the person types unseen; nothing where nobody is there. */
    Secret ask(String key) {
        char[] typed =
                streams.unseen().map(unseen -> unseen.read(messages.text(key))).orElse(new char[0]);
        try {
            return Secret.typed(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
