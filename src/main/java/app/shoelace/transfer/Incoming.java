package app.shoelace.transfer;

import app.shoelace.journal.Journal;
import app.shoelace.journal.read.Records;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.json.cursor.Fault;
import app.shoelace.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what is to be added to a journal: an export, or another journal. */
public final class Incoming {
    private Incoming() {}

    /** What came of it. */
    public sealed interface Result {
        /** All that it holds. */
        record Found(Records records) implements Result {}

        /** An export that is not as it should be: where, and what is expected there. */
        record Faulty(Fault fault) implements Result {
            /** File, path and what was expected, on one line. */
            public String told(Messages messages) {
                return fault.told(messages);
            }
        }

        /** It is larger than any export. */
        record TooLarge() implements Result {}

        /** There is no such file, or it may not be read. */
        record NoFile() implements Result {}
    }

    /** Reads another journal. */
    @FunctionalInterface
    public interface Journals {
        /** @throws CannotOpen if it is no journal that can be read */
        Records of(Path file, Secret given) throws CannotOpen;
    }

    /**
     * Reads it whole, to be added to a journal that is open. Nothing is written.
     *
     * @param given opens another journal that is sealed by something else
     * @throws CannotOpen if it is no export, and no journal that can be read either
     */
    public static Result read(Path file, Journal journal, Secret given) throws CannotOpen {
        return read(file, journal::recordsOf, given);
    }

    /**
     * Reads it whole. Nothing is written.
     *
     * @param journals reads it where it is a journal
     * @throws CannotOpen if it is no export, and no journal that can be read either
     */
    public static Result read(Path file, Journals journals, Secret given) throws CannotOpen {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return new Result.NoFile();
            }
            if (!looksLikeJson(file)) {
                return new Result.Found(journals.of(file, given));
            }
            if (Files.size(file) > ExportReader.MOST_BYTES) {
                return new Result.TooLarge();
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return new Result.Found(ExportReader.read(name, in));
            }
        } catch (ExportReader.Refused e) {
            return new Result.Faulty(e.fault());
        } catch (IOException e) {
            return new Result.NoFile();
        }
    }

    private static boolean looksLikeJson(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte each : in.readNBytes(256)) {
                if (each == '{' || each == '[') {
                    return true;
                }
                // white space, and the mark that some editors set before a text
                if (each > ' ' || each == 0) {
                    return false;
                }
            }
            return false;
        }
    }
}
