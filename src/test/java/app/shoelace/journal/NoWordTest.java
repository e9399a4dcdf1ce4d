package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Event;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.journal.copies.Restore;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Store;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.SignId;
import app.shoelace.practice.Ask;
import app.shoelace.practice.Offer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word that was written lies readable anywhere, once a journal is sealed. */
class NoWordTest {
    private static final List<String> WORDS = List.of(
            "zinnober", "quastel", "murmelbahn", "kaulquappe", "dachreiter", "wolkenkratz", "pfefferin", "stellwerkx");

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private static Answers said(int turn) {
        var sign = new SignId("says-no");
        return Answers.NOTHING
                .withAnswer(sign, new Answer.Rated(turn % 5))
                .withMoment(sign, WORDS.get(0) + " " + turn)
                .withOrigin(new OriginId("body"), new OriginAnswer(HowTrue.VERY, Set.of(), WORDS.get(1)))
                .withClosing(WORDS.get(2));
    }

    private static void writeEverywhere(JournalFile journal, int turn) throws NotSaved {
        var draft = new Draft(new UUID(turn, 1), Samples.TODAY, Samples.EDITION, "en", 1, said(turn));
        journal.keep(draft);
        CheckIn checkIn = Samples.done(draft);
        journal.keep(checkIn);
        journal.keep(checkIn.changed(said(turn + 1).withClosing(WORDS.get(3)), Samples.TODAY));
        journal.keep(new Draft(new UUID(turn, 2), Samples.TODAY, Samples.EDITION, "en", 1, said(turn)));
        var ask = new Ask(
                new UUID(turn, 3), Samples.TODAY, WORDS.get(4), WORDS.get(5), 2, 50, 3, "", new Ask.Status.Open());
        journal.keep(ask);
        journal.keep(new Offer(new UUID(turn, 4), Samples.TODAY, Offer.Taken.TOOK, WORDS.get(6)));
        journal.keep(new Event(new UUID(turn, 5), Samples.TODAY, Event.Kind.EVENT, WORDS.get(7)));
        journal.bin(ask.id());
    }

    @Test
    void neitherJournalNorBackupsNorWhatLiesAroundHoldsAWord() throws Exception {
        var before = new ArrayList<String>();
        for (int day = 0; day < 3; day++) {
            try (var journal = JournalFile.openOrCreate(file(), Samples.on(Samples.TODAY.plusDays(day)))) {
                writeEverywhere(journal, day);
            }
        }
        // what a backup takes the place of holds words as well
        Path backup = folder.resolve("journal-backups").resolve("journal-2026-11-24.db");
        Restore.restore(file(), backup, Samples.on(Samples.TODAY.plusDays(2)), Secret.NONE);
        assertThat(folder.resolve("journal-replaced-2026-11-25.db")).exists();
        before.addAll(Sealed.telling(folder, WORDS));
        assertThat(before).hasSizeGreaterThan(WORDS.size());
        // who has a file open sees what becomes of it after it has lost its name
        try (FileChannel first = FileChannel.open(file());
                FileChannel second = FileChannel.open(backup);
                FileChannel third = FileChannel.open(folder.resolve("journal-replaced-2026-11-25.db"))) {
            Sealed.seal(file(), Samples.on(Samples.TODAY.plusDays(3)), Sealed.FIRST);
            assertThat(Sealed.telling(folder, WORDS)).isEmpty();
            for (FileChannel each : List.of(first, second, third)) {
                var bytes = ByteBuffer.allocate((int) each.size());
                while (bytes.hasRemaining() && each.read(bytes) >= 0) {
                    assertThat(each.isOpen()).isTrue();
                }
                assertThat(bytes.array()).hasSizeGreaterThan(4096).containsOnly(0);
            }
        }
        for (int day = 4; day < 7; day++) {
            var clock = Samples.on(Samples.TODAY.plusDays(day));
            try (var journal = JournalFile.open(file(), clock, Sealed.by(Sealed.FIRST))) {
                writeEverywhere(journal, day);
                // while it is open as well
                assertThat(Sealed.telling(folder, WORDS)).isEmpty();
                assertThat(journal.checkIns()).isNotEmpty();
            }
        }
        assertThat(Sealed.telling(folder, WORDS)).isEmpty();
        assertThat(folder.resolve("journal-backups").toFile().list()).hasSizeGreaterThan(3);
        assertThat(Sealed.telling(folder, List.of(Sealed.FIRST, "pebble"))).isEmpty();
    }

    @Test
    void whatAKilledWriterLeavesHoldsNoWordEither() throws Exception {
        // the rollback journal holds pages as they were
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            writeEverywhere(journal, 1);
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        try (var journal = JournalFile.open(file(), Samples.CLOCK, Sealed.by(Sealed.FIRST));
                Store second = Store.open(file())) {
            assertThat(journal.sealed()).isTrue();
            second.change(change -> {
                change.remove(Sql.rows(file(), "SELECT id FROM record LIMIT 1").getFirst());
                assertThat(folder.resolve("journal.db-journal")).exists();
                try {
                    assertThat(Sealed.telling(folder, WORDS)).isEmpty();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void onceItIsLockedNothingInMemoryLeadsToAWord() throws Exception {
        try (var journal = JournalFile.create(file(), Samples.CLOCK)) {
            writeEverywhere(journal, 1);
        }
        Sealed.seal(file(), Samples.CLOCK, Sealed.FIRST);
        Path passphrase = Files.writeString(scratch.resolve("passphrase"), Sealed.FIRST);
        Path before = Files.createDirectory(scratch.resolve("before"));
        Path after = Files.createDirectory(scratch.resolve("after"));
        Path temp = Files.createDirectory(scratch.resolve("temp"));
        List<String> said = Children.in(temp)
                .lines(
                        "lock",
                        file().toString(),
                        passphrase.toString(),
                        before.resolve("dump.hprof").toString(),
                        after.resolve("dump.hprof").toString());
        assertThat(said).containsExactly("read 1");
        // else the words would not be seen if they were there
        assertThat(Sealed.telling(before, WORDS)).hasSizeGreaterThan(3);
        assertThat(Sealed.telling(after, WORDS)).isEmpty();
        assertThat(Sealed.telling(after, List.of(Sealed.FIRST, "pebble"))).isEmpty();
        // nor does what a process leaves where passing things go
        assertThat(Sealed.telling(temp, WORDS)).isEmpty();
        assertThat(Sealed.telling(folder, WORDS)).isEmpty();
    }
}
