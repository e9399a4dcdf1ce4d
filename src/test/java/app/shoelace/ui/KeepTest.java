package app.shoelace.ui;

import static app.shoelace.ui.SealingTest.fill;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealed;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.shell.Screen;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies in the window: one made, one put back, one added; a broken journal mended; everything taken away. */
@ExtendWith(HeadlessFx.class)
class KeepTest {
    private static final String FIELD = "Passphrase or recovery code";

    private static List<CheckIn> held(Desk desk) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            return journal.checkIns();
        }
    }

    /** A copy of what the desk's journal holds, made as the app makes it. */
    private static Path copy(Desk desk, Path to) throws Exception {
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            journal.backUpTo(to);
        }
        return to;
    }

    private static void breakIt(Path journal) throws Exception {
        try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            for (long at = 100; at < 4096; at += 16) {
                file.write(ByteBuffer.wrap("broken-broken-br".getBytes(StandardCharsets.UTF_8)), at);
            }
        }
    }

    @Test
    void aBackupMadeTodayIsPutBackAndTheJournalOfNowIsKept(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push("Settings").push("Make a backup now");
        assertThat(hands.reads("A copy was made and read whole")).isTrue();
        hands.close();
        desk.holding(List.of(Entries.weeks(4).getLast()));

        Hands again = room.open(desk).push("Settings").push("Put a backup back");
        assertThat(again.reads("Your journal now: 4 check-ins")).isTrue();
        again.push("23 Nov 2026, 10:00");
        assertThat(again.reads("This one holds: 3 check-ins")).isTrue();
        again.push("Put it in the journal’s place");
        assertThat(again.screen()).isEqualTo(new Screen.Settings());
        assertThat(again.reads("The journal from before is kept")).isTrue();
        again.close();
        assertThat(held(desk)).hasSize(3);
        try (Stream<Path> files = Files.list(folder)) {
            Path before = files.filter(file -> file.toString().contains("-replaced-"))
                    .findFirst()
                    .orElseThrow();
            try (JournalFile journal = JournalFile.open(before, desk.clock())) {
                assertThat(journal.checkIns()).hasSize(4);
            }
        }
    }

    @Test
    void aSealedCopyAsksForItsPassphraseBeforeItTakesThePlace(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Path brought = copy(desk, desk.brought());
        try (JournalFile other = JournalFile.open(brought, desk.clock())) {
            try (Secret secret = Secret.typed(Sealed.FIRST.toCharArray())) {
                other.seal(secret, RecoveryCode.make(new SecureRandom()), OldBackups.FOLLOW);
            }
        }
        desk.holding(List.of(Entries.weeks(4).getLast()));
        Hands hands = room.open(desk).push("Settings").push("Put a backup back").push("Choose another file");
        assertThat(hands.reads("This file is sealed.")).isTrue();
        fill(hands, FIELD, "not this").press(KeyCode.ENTER);
        assertThat(hands.reads("A copy from before you changed the passphrase")).isTrue();
        fill(hands, FIELD, Sealed.FIRST).press(KeyCode.ENTER);
        assertThat(hands.reads("This one holds: 3 check-ins")).isTrue();
        hands.push("Put it in the journal’s place");
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        assertThat(hands.reads("Your journal is locked")).isTrue();
    }

    @Test
    void whatIsNoJournalIsNamedAndChangesNothing(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Files.writeString(desk.brought(), "a shopping list");
        byte[] before = Files.readAllBytes(desk.journal());
        Hands hands = room.open(desk).push("Settings").push("Put a backup back").push("Choose a file");
        assertThat(hands.reads("is not a Shoelace journal")).isTrue();
        hands.push("Leave it as it is").push("Add from a file").push("Choose a file");
        assertThat(hands.reads("is not a Shoelace journal")).isTrue();
        Files.writeString(desk.brought(), "{\"format\":\"shoelace-export\",\"version\":1,\"records\":7}");
        hands.push("Choose a file");
        assertThat(hands.reads("was not taken, and nothing was saved")).isTrue();
        hands.close();
        assertThat(desk.journal()).hasBinaryContent(before);
    }

    @Test
    void whatIsNewInAnotherCopyIsCountedThenAddedOnce(Room room, @TempDir Path folder) throws Exception {
        Desk other = Desk.in(Files.createDirectory(folder.resolve("other"))).holding(Entries.weeks(5));
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(other, desk.brought());
        Hands hands = room.open(desk).push("Settings").push("Add from a file").push("Choose a file");
        assertThat(hands.reads("2 check-ins are new.")).isTrue();
        assertThat(hands.reads("3 entries are here too and say something else there."))
                .isTrue();
        assertThat(hands.reads("Nothing was added yet.")).isTrue();
        hands.push("Add it");
        assertThat(hands.reads("All is kept.")).isTrue();
        hands.push("Choose a file");
        assertThat(hands.reads("Nothing in that file is new here.")).isTrue();
        hands.push("Leave it as it is").push("Journal");
        assertThat(hands.reads("In another copy: 9 Nov 2026")).isTrue();
        hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        assertThat(hands.reads("Another copy of your journal said something else in its place."))
                .isTrue();
        assertThat(hands.reads("In the other copy")).isTrue();
        hands.picture("keep-two-versions");
        hands.close();
        assertThat(held(desk))
                .hasSize(5)
                .containsAll(Entries.weeks(3))
                .containsAll(Entries.weeks(5).subList(3, 5));
    }

    @Test
    void anOwnSealedBackupAsksForWhatItWasSealedWith(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock());
                Secret secret = Secret.typed(Sealed.FIRST.toCharArray())) {
            journal.seal(secret, RecoveryCode.make(new SecureRandom()), OldBackups.FOLLOW);
            journal.backUp();
        }
        Hands hands = fill(room.open(desk), FIELD, Sealed.FIRST).press(KeyCode.ENTER);
        hands.push("Settings").push("Put a backup back").push("23 Nov 2026, 10:00");
        assertThat(hands.reads("It opens with the passphrase it was sealed with"))
                .isTrue();
        assertThat(hands.reads("of its own")).isFalse();
        fill(hands, FIELD, Sealed.FIRST).press(KeyCode.ENTER);
        assertThat(hands.reads("This one holds: 3 check-ins")).isTrue();
    }

    @Test
    void whatWasReplacedTwiceOnADayIsToldApartAndGoneBackTo(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push("Settings").push("Make a backup now");
        hands.close();
        desk.holding(List.of(Entries.weeks(4).getLast()));
        Hands again = room.open(desk).push("Settings").push("Put a backup back").push("23 Nov 2026, 10:00");
        again.push("Put it in the journal’s place").push("Put a backup back");
        again.push("Kept on 23 Nov 2026, when another took its place");
        assertThat(again.reads("This one holds: 4 check-ins")).isTrue();
        again.push("Put it in the journal’s place").push("Put a backup back");
        again.push("Kept on 23 Nov 2026, when another took its place, no. 2");
        assertThat(again.reads("This one holds: 3 check-ins")).isTrue();
        again.push("Kept on 23 Nov 2026, when another took its place");
        assertThat(again.reads("This one holds: 4 check-ins")).isTrue();
    }

    @Test
    void aDamagedBackupIsNotSaidToBeTheLastGoodOne(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(desk, desk.brought());
        breakIt(desk.brought());
        Hands hands = room.open(desk).push("Settings").push("Make a backup now").push("Put a backup back");
        hands.push("Choose another file");
        assertThat(hands.reads("is damaged and could not be read")).isTrue();
        assertThat(hands.reads("There is no good backup")).isFalse();
        hands.push("Leave it as it is").push("Add from a file").push("Choose a file");
        assertThat(hands.reads("is damaged and could not be read")).isTrue();
        assertThat(hands.reads("There is no good backup")).isFalse();
    }

    @Test
    void aBackupFromBeforeIsToldOfOnlyWhereOneWasMade(Room room, @TempDir Path folder) throws Exception {
        Desk other = Desk.in(Files.createDirectory(folder.resolve("other"))).holding(Entries.weeks(2));
        Desk desk = Desk.in(folder).holding(List.of());
        copy(other, desk.brought());
        Hands hands = room.open(desk)
                .push("Settings")
                .push("Add from a file")
                .push("Choose a file")
                .push("Add it");
        assertThat(hands.reads("All is kept.")).isTrue();
        assertThat(hands.reads("backup from before")).isFalse();
        assertThat(folder.resolve("journal-backups")).doesNotExist();
        other.holding(List.of(Entries.weeks(3).getLast()));
        Files.delete(desk.brought());
        copy(other, desk.brought());
        hands.push("Choose a file").push("Add it");
        assertThat(hands.reads("All is kept. A backup from before lies with the others."))
                .isTrue();
        assertThat(folder.resolve("journal-backups")).isNotEmptyDirectory();
    }

    @Test
    void anExportTooLargeToBeOneNamesNothingToMend(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        try (var sparse = new RandomAccessFile(desk.brought().toFile(), "rw")) {
            sparse.writeBytes("{\"format\":");
            sparse.setLength(1L << 32);
        }
        Hands hands = room.open(desk).push("Settings").push("Add from a file").push("Choose a file");
        assertThat(hands.reads("is larger than any journal")).isTrue();
        assertThat(hands.reads("mend")).isFalse();
        Files.delete(desk.brought());
        Files.writeString(desk.brought(), "{\"format\":\"shoelace-export\",\"version\":1,\"records\":7}");
        hands.push("Choose a file");
        assertThat(hands.reads("does not fit")).isTrue();
        assertThat(hands.reads("mend")).isFalse();
    }

    @Test
    void aCopyThatASyncedFolderMadeIsOfferedUntilItIsAnswered(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(desk, folder.resolve("journal.sync-conflict-20261120-101112-ABCDEFG.db"));
        Hands hands = room.open(desk);
        assertThat(hands.reads("Another copy of your journal lies beside it")).isTrue();
        hands.push("See what it would add");
        assertThat(hands.reads("Nothing in that file is new here.")).isTrue();
        hands.close();
        Hands again = room.open(desk).push("Leave it as it is");
        again.close();
        assertThat(room.open(desk).reads("Another copy of your journal")).isFalse();
    }

    @Test
    void allOfItIsSavedForOtherProgramsWithAPlainWarning(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Files.createDirectories(desk.saved());
        Hands hands = room.open(desk).push("Settings");
        assertThat(hands.reads("Anyone who has such a file can read it.")).isTrue();
        hands.push("Save all of it (.json)");
        assertThat(desk.saved().resolve("shoelace-2026-11-23.json")).content().contains("shoelace-export");
        hands.push("Save the answers as a table (.csv)");
        assertThat(desk.saved().resolve("shoelace-2026-11-23.csv")).content().startsWith("\uFEFFcheck_in,date");
        hands.push("Save a copy elsewhere").push("Save a copy elsewhere");
        assertThat(hands.reads("There is a file")).isTrue();
    }

    @Test
    void aBrokenJournalIsMendedFromItsBackup(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            journal.backUp();
        }
        breakIt(desk.journal());
        Hands hands = room.open(desk);
        assertThat(hands.reads("The journal did not open")).isTrue();
        hands.push("Put a backup back").push("Leave it as it is");
        assertThat(hands.reads("The journal did not open")).isTrue();
        hands.push("Put a backup back").push("What can still be read");
        assertThat(hands.reads("This one holds: 3 check-ins")).isTrue();
        hands.push("Put it in the journal’s place");
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.close();
        assertThat(held(desk)).hasSize(3);
    }

    @Test
    void everythingGoesOnlyAfterASecondPress(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        desk.settingsFile().keep(desk.settings());
        Hands hands = room.open(desk).push("Settings").push("Make a backup now").push("Delete everything");
        assertThat(hands.reads("There is no undo.")).isTrue();
        hands.push("I want to delete everything");
        assertThat(desk.journal()).exists();
        hands.push("Delete it for good");
        assertThat(hands.reads("Everything is deleted")).isTrue();
        assertThat(hands.reads("Copies in other places")).isTrue();
        hands.close();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private final Album album = new Album("keep-");

    @ParameterizedTest(name = "{0}, text at {1}, window {2} by {3}")
    @CsvSource({"LIGHT, 1.0, 1120, 760", "DARK, 1.5, 1120, 760", "DARK, 2.0, 720, 560"})
    void everyStateIsWhole(Theme theme, double size, double width, double height, Room room, @TempDir Path folder)
            throws Exception {
        Desk desk = Desk.in(folder).looking(theme, size).sized(width, height).holding(Entries.weeks(3));
        Desk other = Desk.in(Files.createDirectory(folder.resolve("other"))).holding(Entries.weeks(5));
        Files.writeString(desk.brought(), "a shopping list");
        copy(desk, folder.resolve("journal (conflicted copy 2026-11-20).db"));
        Hands hands = room.open(desk);
        album.look(hands, "conflict");
        hands.push("Leave it as it is").push("Settings").push("Make a backup now");
        album.look(hands, "copies");
        hands.push("Put a backup back");
        album.look(hands, "restore");
        hands.push("Choose another file");
        album.look(hands, "restore-refused");
        hands.push("23 Nov 2026, 10:00");
        album.look(hands, "restore-found");
        hands.push("Leave it as it is").push("Add from a file").push("Choose a file");
        album.look(hands, "add-refused");
        Files.delete(desk.brought());
        copy(other, desk.brought());
        hands.push("Choose a file");
        album.look(hands, "add-counted");
        hands.push("Add it");
        album.look(hands, "add-done");
        hands.push("Back to Settings").push("Delete everything").push("I want to delete everything");
        album.look(hands, "erase");
        hands.push("Delete it for good");
        album.look(hands, "erased");
        hands.close();
        album.assertWhole();
    }
}
