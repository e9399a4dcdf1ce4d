package app.shoelace.journal;

import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.Argon2Cost;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Sealed journals for tests: with passphrases that are stretched no further than a test can wait. */
public final class Sealed {
    public static final String FIRST = "pebble lantern drum";
    static final String SECOND = "another four words, ünd more";
    static final Argon2Cost QUICK = new Argon2Cost(8, 1, 1);

    private Sealed() {}

    public static Secret by(String typed) {
        return Secret.typed(typed.toCharArray());
    }

    static RecoveryCode code(long seed) {
        return RecoveryCode.make(new Random(seed));
    }

    /** Seals that journal by a passphrase; returns its recovery code. */
    public static String seal(Path file, Clock clock, String passphrase) throws Exception {
        RecoveryCode code = code(passphrase.hashCode());
        try (var journal = JournalFile.openOrCreate(file, clock)) {
            journal.seal(by(passphrase), code, OldBackups.FOLLOW, QUICK);
        }
        return code.text();
    }

    /** Opens it by whichever of the passphrases is its own, or by none, or makes an open one. */
    static JournalFile open(Path file, Clock clock) throws Exception {
        CannotOpen last = null;
        for (Secret each : List.of(Secret.NONE, by(FIRST), by(SECOND))) {
            try {
                return JournalFile.openOrCreate(file, clock, each);
            } catch (CannotOpen e) {
                last = e;
                if (!(e.trouble() instanceof Trouble.Sealed) && !(e.trouble() instanceof Trouble.WrongKey)) {
                    throw e;
                }
            }
        }
        throw last;
    }

    /** The next form: from open to the first passphrase, to the second, and open again. */
    static void turn(JournalFile journal) throws NotSaved {
        if (!journal.sealed()) {
            journal.seal(by(FIRST), code(1), OldBackups.FOLLOW, QUICK);
        } else if (journal.opensWith(by(FIRST))) {
            journal.changePassphrase(by(SECOND), QUICK);
        } else {
            journal.unseal(OldBackups.FOLLOW);
        }
    }

    /** The files below a folder that hold one of these words, in any of the ways that text lies in files. */
    public static List<String> telling(Path folder, List<String> words) throws Exception {
        var telling = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    for (var charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            telling.add(folder.relativize(file) + ": " + word);
                        }
                    }
                }
            }
        }
        return telling;
    }
}
