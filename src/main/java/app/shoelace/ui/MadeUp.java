package app.shoelace.ui;

import app.shoelace.demo.Demo;
import app.shoelace.demo.DemoPractice;
import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.copies.Erasure;
import app.shoelace.journal.entry.Entry;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.pack.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journal of made-up check-ins in a folder of its own, which is taken away afterwards. */
record MadeUp(Journal journal, Path folder) {
    private static final int YEARS = 1;

    /**
     * Makes one below that folder.
     *
     * @throws IOException if no folder can be made there
     */
    static MadeUp below(Path scratch, Pack pack, Clock clock) throws IOException, CannotOpen, NotSaved {
        Files.createDirectories(scratch);
        // a folder that only its owner may look into
        Path folder = Files.createTempDirectory(scratch, Erasure.MADE_UP);
        try {
            Journal journal = JournalFile.create(folder.resolve(Erasure.MADE_UP_NAME), clock);
            var made = new MadeUp(journal, folder);
            LocalDate today = LocalDate.now(clock);
            journal.keepSetting(Demo.MADE_UP, "");
            journal.keepEntries(Entry.of(
                    Demo.checkIns(pack, YEARS, today),
                    DemoPractice.asks(YEARS, today),
                    DemoPractice.offers(YEARS, today),
                    Demo.events(YEARS, today),
                    List.of(),
                    List.of(),
                    List.of()));
            return made;
        } catch (CannotOpen | NotSaved e) {
            takeAway(folder);
            throw e;
        }
    }

    /** Closes it and takes it away. */
    void close() {
        journal.close();
        try {
            takeAway(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeAway(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException thrown) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
