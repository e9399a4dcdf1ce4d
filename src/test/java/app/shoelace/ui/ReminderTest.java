package app.shoelace.ui;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
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
        Hands hands = room.open(desk).push(say("rail.settings")).push("Friday").push("8:00");
        assertThat(desk.units()).doesNotExist();
        hands.push(say("reminder.calendar"));
        Path file = desk.saved().resolve("ten-minutes.ics");
        assertThat(hands.reads(say("reminder.saved", file))).isTrue();
        assertThat(file).content().contains("DTSTART:20261127T080000", "SUMMARY:" + say("reminder.words"));
        hands.push(say("reminder.calendar"));
        assertThat(hands.reads(say("summary.not-saved.exists", file))).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theTimerIsShownThenSetThenTakenAway(Room room, @TempDir Path folder) throws IOException {
        Desk desk = Desk.in(folder);
        Path systemctl = Files.writeString(desk.folder().resolve("systemctl"), "#!/bin/sh\nexit 0\n");
        Files.setPosixFilePermissions(systemctl, PosixFilePermissions.fromString("rwx------"));
        Hands hands = room.open(desk).push(say("rail.settings")).push(say("reminder.timer.show"));
        assertThat(hands.reads("OnCalendar=Sun *-*-* 19:00:00")).isTrue();
        hands.push("Monday");
        assertThat(hands.reads("OnCalendar=Mon *-*-* 19:00:00")).isTrue();
        assertThat(desk.units()).doesNotExist();
        hands.pictures("settings-reminder");
        assertThat(Walk.faults(hands)).isEmpty();
        hands.push(say("reminder.timer.set"));
        assertThat(hands.reads(say("reminder.timer.is-set"))).isTrue();
        assertThat(desk.units().resolve("ten-minutes.timer")).exists();
        hands.push(say("reminder.timer.remove"));
        assertThat(hands.reads(say("reminder.timer.removed"))).isTrue();
        assertThat(desk.units()).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsSetIsToldAfterARestartAndStaysWhereAChangeCannotBeWritten(Room room, @TempDir Path folder)
            throws IOException {
        Desk desk = Desk.in(folder);
        Path systemctl = Files.writeString(desk.folder().resolve("systemctl"), "#!/bin/sh\nexit 0\n");
        Files.setPosixFilePermissions(systemctl, PosixFilePermissions.fromString("rwx------"));
        Hands hands = room.open(desk).push(say("rail.settings"));
        assertThat(hands.reads(piece("reminder.timer.now"))).isFalse();
        hands.push("Wednesday").push("8:00").push(say("reminder.timer.show")).push(say("reminder.timer.set"));
        assertThat(hands.reads(say("reminder.timer.now", "Wednesday", "8:00"))).isTrue();
        hands.close();

        Hands again = room.open(desk).push(say("rail.settings")).push(say("reminder.timer.show"));
        assertThat(again.reads(say("reminder.timer.now", "Wednesday", "8:00"))).isTrue();
        assertThat(again.reads("OnCalendar=Wed *-*-* 08:00:00")).isTrue();
        again.push("Friday");
        // nothing can be written where a folder is in the way
        Files.createDirectories(desk.units().resolve(".ten-minutes.timer.new").resolve("in the way"));
        again.push(say("reminder.timer.set"));
        assertThat(again.reads(piece("reminder.timer.left"))).isTrue();
        assertThat(again.reads(desk.units().toString())).isTrue();
        assertThat(again.reads(piece("reminder.timer.not"))).isFalse();
        assertThat(again.reads(say("reminder.timer.now", "Wednesday", "8:00"))).isTrue();
        assertThat(desk.units().resolve("ten-minutes.timer")).content().contains("Wed *-*-* 08:00:00");
        again.push(say("reminder.timer.remove"));
        assertThat(again.reads(piece("reminder.timer.now"))).isFalse();
    }

    @Test
    void aSystemWithoutTimersSaysSoAndLeavesNothing(Room room, @TempDir Path folder) {
        Desk desk = Desk.in(folder);
        Hands hands = room.open(desk).push(say("rail.settings")).push(say("reminder.timer.show"));
        hands.push(say("reminder.timer.set"));
        assertThat(hands.reads(piece("reminder.timer.not"))).isTrue();
        assertThat(desk.units()).isEmptyDirectory();
    }
}
