package app.shoelace.ui;

import static app.shoelace.text.Texts.pack;
import static app.shoelace.text.Texts.packPiece;
import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static app.shoelace.ui.SealingTest.fill;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Journal;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealed;
import app.shoelace.journal.read.StartupSnapshot;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sealed journal is opened, locked and opened again; nothing that was being written is lost, and nothing shows. */
@ExtendWith(HeadlessFx.class)
class LockTest {
    private static final String FIELD = say("unlock.field");
    // of the collector, until what nothing leads to is gone
    private static final int ROUNDS = 20;
    // until the other page is drawn and the texts are taken away
    private static final int FRAMES = 500;
    private static final String LOCKED = say("unlock.title");

    private final ByHand clock = new ByHand();
    private String code = "";

    private Desk sealed(Path folder) throws Exception {
        Desk desk = Desk.in(folder).at(clock).holding(Entries.weeks(2));
        code = Sealed.seal(desk.journal(), clock, Sealed.FIRST);
        return desk;
    }

    private static Hands unlock(Hands hands, String typed) {
        return fill(hands, FIELD, typed).press(KeyCode.ENTER);
    }

    @Test
    void itOpensByThePassphraseAloneAndSaysWhatIsWrong(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(sealed(folder));
        assertThat(hands.reads(LOCKED)).isTrue();
        assertThat(hands.focused()).isInstanceOf(TextInputControl.class);
        assertThat(hands.press(KeyCode.ENTER).reads(say("unlock.empty"))).isTrue();
        assertThat(unlock(hands, "not this").reads(say("unlock.wrong"))).isTrue();
        assertThat(onFx(() -> ((TextInputControl) hands.scene().getFocusOwner()).getText()))
                .isEmpty();
        String slip = code.substring(0, 33) + (code.endsWith("0") ? "1" : "0");
        assertThat(unlock(hands, slip).reads(say("unlock.slip"))).isTrue();
        assertThat(unlock(hands, Sealed.FIRST).screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void helpIsOneStepAwayWhileItIsLocked(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(sealed(folder)).press(KeyCode.F1);
        assertThat(hands.reads(packPiece("help.countries.GB.lines.talk"))).isTrue();
        assertThat(hands.push(say("read-page.back")).reads(LOCKED)).isTrue();
        unlock(hands, Sealed.FIRST).chord(KeyCode.CONTROL, KeyCode.L).push(say("rail.support"));
        assertThat(hands.reads(packPiece("help.countries.GB.lines.talk"))).isTrue();
    }

    @Test
    void afterThreeWrongTriesTheNextOnesWaitLongerAndLonger(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(sealed(folder));
        assertThat(unlock(unlock(hands, "one"), "two").reads(piece("unlock.wait.many")))
                .isFalse();
        assertThat(unlock(hands, "three").reads(say("unlock.wait.one"))).isTrue();
        assertThat(unlock(hands, Sealed.FIRST).reads(say("unlock.wait.one"))).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(unlock(hands, "four").reads(say("unlock.wait.many", 2))).isTrue();
        clock.pass(Duration.ofSeconds(2));
        assertThat(unlock(hands, "five").reads(say("unlock.wait.many", 4))).isTrue();
        // help and back does not shorten it
        hands.press(KeyCode.F1).push(say("read-page.back"));
        assertThat(unlock(hands, Sealed.FIRST).reads(say("unlock.wait.many", 4)))
                .isTrue();
        // nor does a clock that is put back make it longer
        clock.pass(Duration.ofDays(-300));
        assertThat(unlock(hands, Sealed.FIRST).reads(say("unlock.wait.many", 4)))
                .isTrue();
        clock.pass(Duration.ofSeconds(4));
        assertThat(unlock(hands, Sealed.FIRST).screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void lockEndsTheSittingAndTheNoteIsThereAfterwards(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST);
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment"))).type("murmelbahn");
        hands.chord(KeyCode.CONTROL, KeyCode.L);

        assertThat(hands.reads(LOCKED)).isTrue();
        assertThat(hands.reads("murmelbahn")).isFalse();
        assertThat(Sealed.telling(folder, List.of("murmelbahn"))).isEmpty();
        // the file is let go of
        JournalFile.open(hands.desk().journal(), clock, Sealed.by(Sealed.FIRST)).close();

        unlock(hands, Sealed.FIRST);
        assertThat(hands.screen()).isEqualTo(new Screen.CheckIn());
        assertThat(hands.reads("murmelbahn")).isTrue();
    }

    @Test
    void whatWaitsForASlowDiskIsKeptBeforeTheLock(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST);
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        // the first letter is on its way, and the others wait for it
        try (Connection another = busy(hands.desk().journal())) {
            onFx(() -> {
                var robot = new Robot();
                List.of(KeyCode.A, KeyCode.P, KeyCode.F, KeyCode.E, KeyCode.L).forEach(robot::keyType);
                robot.keyPress(KeyCode.CONTROL);
                robot.keyType(KeyCode.L);
                robot.keyRelease(KeyCode.CONTROL);
                return 0;
            });
            another.rollback();
        }
        hands.settle();
        assertThat(hands.reads(LOCKED)).isTrue();
        assertThat(unlock(hands, Sealed.FIRST).texts()).contains("apfel");
    }

    @Test
    void whatCannotBeKeptIsNotLockedAwayUnasked(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST);
        hands.press(KeyCode.ENTER, KeyCode.DIGIT4);
        hands.push(say("check-in.moment", pack("texts.moment")));
        try (Connection _ = busy(hands.desk().journal())) {
            hands.type("apfel").chord(KeyCode.CONTROL, KeyCode.L);
            assertThat(hands.texts()).contains("apfel", Desk.MESSAGES.text("lock.told"));
        }
        assertThat(hands.push(say("app.again"))
                        .chord(KeyCode.CONTROL, KeyCode.L)
                        .reads(LOCKED))
                .isTrue();
        assertThat(unlock(hands, Sealed.FIRST).texts()).contains("apfel");
    }

    /** Another program writes to the file. */
    private static Connection busy(Path journal) throws SQLException {
        Connection another = DriverManager.getConnection("jdbc:sqlite:" + journal);
        another.setAutoCommit(false);
        try (var statement = another.createStatement()) {
            statement.execute("UPDATE record SET revision = revision");
        }
        return another;
    }

    /** Remembers, and holds on to none, each journal that it opened. */
    private record Watched(JournalOpener opening, List<WeakReference<Journal>> opened) implements JournalOpener {
        @Override
        public Journal open(Secret given, Consumer<StartupSnapshot> seen) throws CannotOpen {
            Journal journal = opening.open(given, seen);
            opened.add(new WeakReference<>(journal));
            return journal;
        }
    }

    @Test
    void onceLockedNothingLeadsToTheOpenJournalAnyMore(Room room, @TempDir Path folder) throws Exception {
        Desk desk = sealed(folder);
        List<WeakReference<Journal>> opened = new CopyOnWriteArrayList<>();
        Hands hands = unlock(room.open(desk, desk.parts(ahead -> new Watched(ahead, opened))), Sealed.FIRST);
        for (String place : List.of(say("rail.check-in"), say("rail.summary"), say("rail.settings"))) {
            hands.push(place).chord(KeyCode.CONTROL, KeyCode.L);
            assertThat(hands.reads(LOCKED)).isTrue();
            for (int i = 0; i < ROUNDS && opened.getLast().get() != null; i++) {
                System.gc();
                hands.settle();
            }
            assertThat(opened.getLast().get()).as(place).isNull();
            unlock(hands, Sealed.FIRST);
        }
    }

    @Test
    void onceLockedJavaFxForgetsTheTextsThatItLaidOut(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST).push(say("rail.check-in"));
        String shown = pack("signs.says-no.question");
        assertThat(isLaidOut(shown)).isTrue();
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        for (int i = 0; i < FRAMES && isLaidOut(shown); i++) {
            hands.settle();
        }
        assertThat(isLaidOut(shown)).isFalse();
    }

    /** Whether JavaFX keeps the layout of that text; nothing that is public tells. */
    private static boolean isLaidOut(String text) throws Exception {
        var kept = Class.forName("com.sun.javafx.text.PrismTextLayout").getDeclaredField("stringCache");
        kept.setAccessible(true);
        for (Object layout : List.copyOf(((Map<?, ?>) kept.get(null)).values())) {
            var letters = layout.getClass().getDeclaredField("text");
            letters.setAccessible(true);
            if (letters.get(layout) instanceof char[] found && text.equals(String.valueOf(found))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aNoteUnderAReadingIsKeptTooAndOneComesBackToIt(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST).push(say("rail.journal"));
        hands.push(say("rail.lock"));
        assertThat(hands.reads(LOCKED)).isTrue();
        unlock(hands, Sealed.FIRST);
        assertThat(hands.screen()).isEqualTo(new Screen.Journal());
    }

    @Test
    void whatIsHalfTypedOnAMarkOrANoteIsThereAfterwards(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).at(clock).holdingEntries(new Asks().open().entries());
        Sealed.seal(desk.journal(), clock, Sealed.FIRST);
        Hands hands =
                unlock(room.open(desk), Sealed.FIRST).push(say("rail.journal")).push(say("journal.mark"));
        hands.focusField(say("mark.name")).type("moved ho").chord(KeyCode.CONTROL, KeyCode.L);
        unlock(hands, Sealed.FIRST);
        assertThat(hands.texts()).contains("moved ho");
        hands.push(say("mark.leave")).push(say("journal.mark"));
        assertThat(hands.texts()).doesNotContain("moved ho");
        hands.push(say("rail.practice")).push(say("practice.note")).push(pack("texts.practice.happened.yes"));
        hands.focusField(pack("texts.practice.keep")).type("it was fi");
        clock.pass(Duration.ofMinutes(5));
        hands.lookAtTheClock();
        unlock(hands.press(KeyCode.ENTER), Sealed.FIRST).push(say("practice.note"));
        assertThat(hands.texts()).contains("it was fi");
        hands.push(say("practice.note.keep"));
        assertThat(hands.reads("it was fi")).isTrue();
    }

    @Test
    void hidingLocksToo(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST).push(say("rail.journal"));
        hands.press(KeyCode.F9);
        assertThat(hands.texts()).containsExactly(say("hide.back"));
        JournalFile.open(hands.desk().journal(), clock, Sealed.by(Sealed.FIRST)).close();
        hands.press(KeyCode.ENTER);
        assertThat(hands.reads(LOCKED)).isTrue();
        assertThat(hands.focused()).isInstanceOf(TextInputControl.class);
        assertThat(unlock(hands, Sealed.FIRST).screen()).isEqualTo(new Screen.Journal());
    }

    @Test
    void beingAwayLocksToo(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), Sealed.FIRST);
        clock.pass(Duration.ofMinutes(5));
        hands.lookAtTheClock();
        assertThat(hands.texts()).containsExactly(say("hide.back"));
        assertThat(hands.press(KeyCode.ENTER).reads(LOCKED)).isTrue();
    }

    @Test
    void theRecoveryCodeBringsEverythingBackAndOffersANewPassphrase(Room room, @TempDir Path folder) throws Exception {
        Hands hands = unlock(room.open(sealed(folder)), code);
        assertThat(hands.reads(say("unlock.recovered"))).isTrue();
        hands.push(say("unlock.recovered.set"));
        fill(fill(hands, say("seal.new"), "quite other words"), say("seal.again"), "quite other words");
        hands.push(say("seal.passphrase.go"));
        assertThat(hands.reads(say("seal.passphrase.done"))).isTrue();
        hands.chord(KeyCode.CONTROL, KeyCode.L);
        assertThat(unlock(hands, Sealed.FIRST).reads(say("unlock.wrong"))).isTrue();
        assertThat(unlock(hands, "quite other words").reads(say("rail.settings")))
                .isTrue();
        assertThat(hands.push(say("rail.journal")).texts()).anyMatch(text -> text.contains("November"));
    }

    @Test
    void withoutBothNothingOpensAndAnotherJournalCanBegin(Room room, @TempDir Path folder) throws Exception {
        Desk desk = sealed(folder);
        Hands hands = room.open(desk).push(say("unlock.forgotten"));
        assertThat(hands.reads(say("unlock.forgotten.both"))).isTrue();
        hands.push(say("unlock.anew")).push(say("unlock.anew.yes"));
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
        assertThat(hands.reads(piece("unlock.anew.done"))).isTrue();
        Path aside = folder.resolve("journal-aside-2026-11-23.db");
        assertThat(hands.reads(aside.toString())).isTrue();
        hands.close();
        JournalFile.open(aside, clock, Sealed.by(code)).close();
        try (JournalFile fresh = JournalFile.open(desk.journal(), clock)) {
            assertThat(fresh.checkIns()).isEmpty();
        }
        room.open(desk)
                .push(say("rail.settings"))
                .push(say("keep.erase.title"))
                .push(say("keep.erase.go"))
                .push(say("keep.erase.yes"));
        assertThat(aside).doesNotExist();
    }

    @Test
    void whereThereIsNoPassphraseLockSaysSoAndHides(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder)).push(say("rail.lock"));
        assertThat(hands.reads(say("lock.none.title"))).isTrue();
        assertThat(hands.push(say("lock.none.hide")).texts()).containsExactly(say("hide.back"));
        hands.press(KeyCode.ENTER).chord(KeyCode.CONTROL, KeyCode.L);
        hands.push(say("seal.set"));
        assertThat(hands.screen()).isInstanceOf(Screen.Seal.class);
    }

    @Test
    void theLettersShowOnlyWhereOneWantsThem(Room room, @TempDir Path folder) throws Exception {
        Hands hands = room.open(sealed(folder)).type("pebble");
        assertThat(onFx(() -> hands.all(node -> node instanceof Button button
                                && say("unseen.show").equals(button.getText()))
                        .size()))
                .isEqualTo(1);
        hands.push(say("unseen.show"))
                .type(" lantern drum")
                .push(say("unseen.hide"))
                .press(KeyCode.ENTER);
        assertThat(hands.screen()).isEqualTo(new Screen.Today());
    }

    @Test
    void aDamagedAndAForeignFileAreToldApartFromAWrongPassphrase(Room room, @TempDir Path folder) throws Exception {
        Desk desk = sealed(folder);
        byte[] bytes = Files.readAllBytes(desk.journal());
        bytes[4096 + 5] ^= 0x55;
        Files.write(desk.journal(), bytes);
        assertThat(room.open(desk).reads(piece("trouble.damaged"))).isTrue();
        Files.writeString(desk.journal(), "a letter to somebody, long enough to be a file of its own kind ".repeat(9));
        assertThat(room.open(desk).reads(piece("trouble.not-a-journal"))).isTrue();
    }
}
