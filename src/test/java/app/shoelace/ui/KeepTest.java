package app.shoelace.ui;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
    private static final String FIELD = say("unlock.field");

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
        Hands hands = room.open(desk).push(say("rail.settings")).push(say("settings.backups.now"));
        assertThat(hands.reads(piece("cli.backup.done"))).isTrue();
        hands.close();
        desk.holding(List.of(Entries.weeks(4).getLast()));

        Hands again = room.open(desk).push(say("rail.settings")).push(say("settings.backups.restore"));
        assertThat(again.reads(say("keep.restore.now", say("preview.check-in.many", 4))))
                .isTrue();
        again.push("23 Nov 2026, 10:00");
        assertThat(again.reads(say("keep.restore.holds", say("preview.check-in.many", 3))))
                .isTrue();
        again.push(say("keep.restore.go"));
        assertThat(again.screen()).isEqualTo(new Screen.Settings());
        assertThat(again.reads(piece("keep.restored.kept"))).isTrue();
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
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("settings.backups.restore"))
                .push(say("keep.restore.other"));
        assertThat(hands.reads(say("keep.sealed"))).isTrue();
        fill(hands, FIELD, "not this").press(KeyCode.ENTER);
        assertThat(hands.reads(say("keep.sealed.older"))).isTrue();
        fill(hands, FIELD, Sealed.FIRST).press(KeyCode.ENTER);
        assertThat(hands.reads(say("keep.restore.holds", say("preview.check-in.many", 3))))
                .isTrue();
        hands.push(say("keep.restore.go"));
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        assertThat(hands.reads(say("unlock.title"))).isTrue();
    }

    @Test
    void whatIsNoJournalIsNamedAndChangesNothing(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Files.writeString(desk.brought(), "a shopping list");
        byte[] before = Files.readAllBytes(desk.journal());
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("settings.backups.restore"))
                .push(say("keep.restore.pick"));
        assertThat(hands.reads(piece("trouble.not-a-journal"))).isTrue();
        hands.push(say("seal.leave")).push(say("keep.add.title")).push(say("keep.add.pick"));
        assertThat(hands.reads(piece("trouble.not-a-journal"))).isTrue();
        Files.writeString(desk.brought(), "{\"format\":\"shoelace-export\",\"version\":1,\"records\":7}");
        hands.push(say("keep.add.pick"));
        assertThat(hands.reads(piece("keep.add.refused"))).isTrue();
        hands.close();
        assertThat(desk.journal()).hasBinaryContent(before);
    }

    @Test
    void whatIsNewInAnotherCopyIsCountedThenAddedOnce(Room room, @TempDir Path folder) throws Exception {
        Desk other = Desk.in(Files.createDirectory(folder.resolve("other"))).holding(Entries.weeks(5));
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(other, desk.brought());
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("keep.add.title"))
                .push(say("keep.add.pick"));
        assertThat(hands.reads(say("add.check-in.many", 2))).isTrue();
        assertThat(hands.reads(say("add.differing.many", 3))).isTrue();
        assertThat(hands.reads(say("add.nothing-yet"))).isTrue();
        hands.push(say("keep.add.go"));
        assertThat(hands.reads(say("add.done"))).isTrue();
        hands.push(say("keep.add.pick"));
        assertThat(hands.reads(say("add.none"))).isTrue();
        hands.push(say("seal.leave")).push(say("rail.journal"));
        assertThat(hands.reads(say("journal.elsewhere", "9 Nov 2026", ""))).isTrue();
        hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(hands.screen()).isInstanceOf(Screen.Reading.class);
        assertThat(hands.reads(say("reading.version.what"))).isTrue();
        assertThat(hands.reads(say("reading.version.there"))).isTrue();
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
        hands.push(say("rail.settings")).push(say("settings.backups.restore")).push("23 Nov 2026, 10:00");
        assertThat(hands.reads(say("keep.sealed"))).isTrue();
        assertThat(hands.reads("of its own")).isFalse();
        fill(hands, FIELD, Sealed.FIRST).press(KeyCode.ENTER);
        assertThat(hands.reads(say("keep.restore.holds", say("preview.check-in.many", 3))))
                .isTrue();
    }

    @Test
    void whatWasReplacedTwiceOnADayIsToldApartAndGoneBackTo(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push(say("rail.settings")).push(say("settings.backups.now"));
        hands.close();
        desk.holding(List.of(Entries.weeks(4).getLast()));
        Hands again = room.open(desk)
                .push(say("rail.settings"))
                .push(say("settings.backups.restore"))
                .push("23 Nov 2026, 10:00");
        again.push(say("keep.restore.go")).push(say("settings.backups.restore"));
        again.push(say("keep.restore.replaced", "23 Nov 2026"));
        assertThat(again.reads(say("keep.restore.holds", say("preview.check-in.many", 4))))
                .isTrue();
        again.push(say("keep.restore.go")).push(say("settings.backups.restore"));
        again.push(say("keep.restore.replaced-again", "23 Nov 2026", 2));
        assertThat(again.reads(say("keep.restore.holds", say("preview.check-in.many", 3))))
                .isTrue();
        again.push(say("keep.restore.replaced", "23 Nov 2026"));
        assertThat(again.reads(say("keep.restore.holds", say("preview.check-in.many", 4))))
                .isTrue();
    }

    @Test
    void aDamagedBackupIsNotSaidToBeTheLastGoodOne(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(desk, desk.brought());
        breakIt(desk.brought());
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("settings.backups.now"))
                .push(say("settings.backups.restore"));
        hands.push(say("keep.restore.other"));
        assertThat(hands.reads(piece("trouble.damaged-copy"))).isTrue();
        assertThat(hands.reads(piece("trouble.damaged"))).isFalse();
        hands.push(say("seal.leave")).push(say("keep.add.title")).push(say("keep.add.pick"));
        assertThat(hands.reads(piece("trouble.damaged-copy"))).isTrue();
        assertThat(hands.reads(piece("trouble.damaged"))).isFalse();
    }

    @Test
    void aBackupFromBeforeIsToldOfOnlyWhereOneWasMade(Room room, @TempDir Path folder) throws Exception {
        Desk other = Desk.in(Files.createDirectory(folder.resolve("other"))).holding(Entries.weeks(2));
        Desk desk = Desk.in(folder).holding(List.of());
        copy(other, desk.brought());
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("keep.add.title"))
                .push(say("keep.add.pick"))
                .push(say("keep.add.go"));
        assertThat(hands.reads(say("add.done"))).isTrue();
        assertThat(hands.reads(say("add.done.backed-up"))).isFalse();
        assertThat(folder.resolve("journal-backups")).doesNotExist();
        other.holding(List.of(Entries.weeks(3).getLast()));
        Files.delete(desk.brought());
        copy(other, desk.brought());
        hands.push(say("keep.add.pick")).push(say("keep.add.go"));
        assertThat(hands.reads(say("add.done.backed-up"))).isTrue();
        assertThat(folder.resolve("journal-backups")).isNotEmptyDirectory();
    }

    @Test
    void anExportTooLargeToBeOneNamesNothingToMend(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        try (var sparse = new RandomAccessFile(desk.brought().toFile(), "rw")) {
            sparse.writeBytes("{\"format\":");
            sparse.setLength(1L << 32);
        }
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("keep.add.title"))
                .push(say("keep.add.pick"));
        assertThat(hands.reads(piece("trouble.too-large"))).isTrue();
        assertThat(hands.reads("mend")).isFalse();
        Files.delete(desk.brought());
        Files.writeString(desk.brought(), "{\"format\":\"shoelace-export\",\"version\":1,\"records\":7}");
        hands.push(say("keep.add.pick"));
        assertThat(hands.reads(piece("keep.add.refused"))).isTrue();
        assertThat(hands.reads("mend")).isFalse();
    }

    @Test
    void aCopyThatASyncedFolderMadeIsOfferedUntilItIsAnswered(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        copy(desk, folder.resolve("journal.sync-conflict-20261120-101112-ABCDEFG.db"));
        Hands hands = room.open(desk);
        assertThat(hands.reads(piece("keep.conflict"))).isTrue();
        hands.push(say("keep.conflict.look"));
        assertThat(hands.reads(say("add.none"))).isTrue();
        hands.close();
        Hands again = room.open(desk).push(say("seal.leave"));
        again.close();
        assertThat(room.open(desk).reads(piece("keep.conflict"))).isFalse();
    }

    @Test
    void allOfItIsSavedForOtherProgramsWithAPlainWarning(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        Files.createDirectories(desk.saved());
        Hands hands = room.open(desk).push(say("rail.settings"));
        assertThat(hands.reads(say("keep.export.what"))).isTrue();
        hands.push(say("keep.export.json"));
        assertThat(desk.saved().resolve(say("keep.export.name", "2026-11-23") + ".json"))
                .content()
                .contains("shoelace-export");
        hands.push(say("keep.export.csv"));
        assertThat(desk.saved().resolve(say("keep.export.name", "2026-11-23") + ".csv"))
                .content()
                .startsWith("\uFEFFcheck_in,date");
        hands.push(say("settings.backups.elsewhere")).push(say("settings.backups.elsewhere"));
        assertThat(hands.reads(piece("trouble.exists"))).isTrue();
    }

    @Test
    void aBrokenJournalIsMendedFromItsBackup(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        try (JournalFile journal = JournalFile.open(desk.journal(), desk.clock())) {
            journal.backUp();
        }
        breakIt(desk.journal());
        Hands hands = room.open(desk);
        assertThat(hands.reads(say("not-opened.title"))).isTrue();
        hands.push(say("settings.backups.restore")).push(say("seal.leave"));
        assertThat(hands.reads(say("not-opened.title"))).isTrue();
        hands.push(say("settings.backups.restore")).push(say("keep.restore.rest"));
        assertThat(hands.reads(say("keep.restore.holds", say("preview.check-in.many", 3))))
                .isTrue();
        hands.push(say("keep.restore.go"));
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.close();
        assertThat(held(desk)).hasSize(3);
    }

    @Test
    void everythingGoesOnlyAfterASecondPress(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        desk.settingsFile().keep(desk.settings());
        Hands hands = room.open(desk)
                .push(say("rail.settings"))
                .push(say("settings.backups.now"))
                .push(say("keep.erase.title"));
        assertThat(hands.reads(say("keep.erase.what"))).isTrue();
        hands.push(say("keep.erase.go"));
        assertThat(desk.journal()).exists();
        hands.push(say("keep.erase.yes"));
        assertThat(hands.reads(say("keep.erased.title"))).isTrue();
        assertThat(hands.reads(say("keep.erase.reach"))).isTrue();
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
        hands.push(say("seal.leave")).push(say("rail.settings")).push(say("settings.backups.now"));
        album.look(hands, "copies");
        hands.push(say("settings.backups.restore"));
        album.look(hands, "restore");
        hands.push(say("keep.restore.other"));
        album.look(hands, "restore-refused");
        hands.push("23 Nov 2026, 10:00");
        album.look(hands, "restore-found");
        hands.push(say("seal.leave")).push(say("keep.add.title")).push(say("keep.add.pick"));
        album.look(hands, "add-refused");
        Files.delete(desk.brought());
        copy(other, desk.brought());
        hands.push(say("keep.add.pick"));
        album.look(hands, "add-counted");
        hands.push(say("keep.add.go"));
        album.look(hands, "add-done");
        hands.push(say("seal.done")).push(say("keep.erase.title")).push(say("keep.erase.go"));
        album.look(hands, "erase");
        hands.push(say("keep.erase.yes"));
        album.look(hands, "erased");
        hands.close();
        album.assertWhole();
    }
}
