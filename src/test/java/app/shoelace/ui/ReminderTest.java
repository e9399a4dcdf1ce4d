package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.ui.HeadlessFx.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reminder is off until it is set, is seen before it is written, and can be taken away. */
@ExtendWith(HeadlessFx.class)
class ReminderTest {

    @Test
    void aCalendarFileIsSavedWhereThePersonChooses(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder);
        Files.createDirectories(desk.saved());
        Hands hands = room.open(desk).push("Settings").push("Friday").push("8:00");
        assertThat(desk.units()).doesNotExist();
        hands.push("Save it as a calendar file");
        Path file = desk.saved().resolve("ten-minutes.ics");
        assertThat(hands.reads("Saved as " + file)).isTrue();
        assertThat(file).content().contains("DTSTART:20261127T080000", "SUMMARY:Ten minutes");
        hands.push("Save it as a calendar file");
        assertThat(hands.reads("There is a file " + file + " already")).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theTimerIsShownThenSetThenTakenAway(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder);
        Path systemctl = Files.writeString(desk.folder().resolve("systemctl"), "#!/bin/sh\nexit 0\n");
        Files.setPosixFilePermissions(systemctl, PosixFilePermissions.fromString("rwx------"));
        Hands hands = room.open(desk).push("Settings").push("See what would be written");
        assertThat(hands.reads("OnCalendar=Sun *-*-* 19:00:00")).isTrue();
        hands.push("Monday");
        assertThat(hands.reads("OnCalendar=Mon *-*-* 19:00:00")).isTrue();
        assertThat(desk.units()).doesNotExist();
        hands.pictures("settings-reminder");
        assertThat(Walk.faults(hands)).isEmpty();
        hands.push("Write them and set it");
        assertThat(hands.reads("It is set.")).isTrue();
        assertThat(desk.units().resolve("ten-minutes.timer")).exists();
        hands.push("Take the reminder away");
        assertThat(hands.reads("It is taken away")).isTrue();
        assertThat(desk.units()).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsSetIsToldAfterARestartAndStaysWhereAChangeCannotBeWritten(Room room, @TempDir Path folder)
            throws IOException {
        Desk desk = Desk.in(folder);
        Path systemctl = Files.writeString(desk.folder().resolve("systemctl"), "#!/bin/sh\nexit 0\n");
        Files.setPosixFilePermissions(systemctl, PosixFilePermissions.fromString("rwx------"));
        Hands hands = room.open(desk).push("Settings");
        assertThat(hands.reads("Set on this computer")).isFalse();
        hands.push("Wednesday").push("8:00").push("See what would be written").push("Write them and set it");
        assertThat(hands.reads("Set on this computer: Wednesday, 8:00")).isTrue();
        hands.close();

        Hands again = room.open(desk).push("Settings").push("See what would be written");
        assertThat(again.reads("Set on this computer: Wednesday, 8:00")).isTrue();
        assertThat(again.reads("OnCalendar=Wed *-*-* 08:00:00")).isTrue();
        again.push("Friday");
        // nothing can be written where a folder is in the way
        Files.createDirectories(desk.units().resolve(".ten-minutes.timer.new").resolve("in the way"));
        again.push("Write them and set it");
        assertThat(again.reads("the reminder’s files are still in " + desk.units()))
                .isTrue();
        assertThat(again.reads("nothing was left behind")).isFalse();
        assertThat(again.reads("Set on this computer: Wednesday, 8:00")).isTrue();
        assertThat(desk.units().resolve("ten-minutes.timer")).content().contains("Wed *-*-* 08:00:00");
        again.push("Take the reminder away");
        assertThat(again.reads("Set on this computer")).isFalse();
    }

    @Test
    void aSystemWithoutTimersSaysSoAndLeavesNothing(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder);
        Hands hands = room.open(desk).push("Settings").push("See what would be written");
        hands.push("Write them and set it");
        assertThat(hands.reads("Your system did not take it, and nothing was left behind."))
                .isTrue();
        assertThat(desk.units()).isEmptyDirectory();
    }
}
