package app.shoelace.ui;

import static app.shoelace.text.Texts.say;
import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealed;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Trouble;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.shell.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Setting, changing and taking away a passphrase, as a person does it. */
@ExtendWith(HeadlessFx.class)
class SealingTest {
    private static final String NEW = say("seal.new");
    private static final String AGAIN = say("seal.again");
    private static final String OLD = say("seal.old");
    private static final String WORDS = "pebble lantern drum";

    static Hands fill(Hands hands, String field, String text) {
        onFx(() -> {
            hands
                    .all(node -> node instanceof TextInputControl found
                            && field.equals(found.getAccessibleText())
                            && Hands.shown(node))
                    .stream()
                    .map(TextInputControl.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .setText(text);
            return 0;
        });
        return hands;
    }

    static String code(Hands hands) {
        return onFx(() ->
                hands.all(node -> node instanceof Label && node.getStyleClass().contains("recovery-code")).stream()
                        .map(node -> ((Label) node).getText().replace(" ", ""))
                        .findFirst()
                        .orElseThrow());
    }

    static Hands typeBack(Hands hands, String code) {
        String[] groups = code.split("-", -1);
        return fill(fill(hands, say("seal.back.group", 3), groups[2]), say("seal.back.group", 6), groups[5]);
    }

    private static Optional<Trouble> trouble(Desk desk, String typed) {
        try (Secret secret = Secret.typed(typed.toCharArray())) {
            JournalFile.open(desk.journal(), desk.clock(), secret).close();
            return Optional.empty();
        } catch (CannotOpen e) {
            return Optional.of(e.trouble());
        }
    }

    @Test
    void aPassphraseIsSetInSettingsAndTheCodeAskedBackBeforeItCounts(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        Hands hands = room.open(desk).push(say("rail.settings"));
        assertThat(hands.reads(say("settings.place.open"))).isTrue();
        hands.push(say("seal.set"));

        hands.push(say("seal.seal.go"));
        assertThat(hands.reads(say("seal.fault.empty"))).isTrue();
        fill(fill(hands, NEW, "abc"), AGAIN, "abd");
        hands.settle();
        assertThat(hands.reads(say("seal.short"))).isTrue();
        hands.push(say("seal.seal.go"));
        assertThat(hands.reads(say("seal.fault.not-the-same"))).isTrue();
        fill(fill(hands, NEW, WORDS), AGAIN, WORDS).push(say("seal.seal.go"));

        String code = code(hands);
        assertThat(code).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
        Files.createDirectory(desk.saved());
        hands.push(say("seal.code.save"));
        assertThat(Files.readString(desk.saved().resolve(say("seal.file.name") + ".txt")))
                .contains(code);
        hands.push(say("seal.code.have"));
        fill(fill(hands, say("seal.back.group", 3), "0000"), say("seal.back.group", 6), "0000")
                .push(say("seal.seal.finish"));
        assertThat(hands.reads(say("seal.fault.not-the-code"))).isTrue();
        hands.push(say("seal.back.show"));
        assertThat(code(hands)).isEqualTo(code);
        typeBack(hands.push(say("seal.code.have")), code).push(say("seal.seal.finish"));
        assertThat(hands.reads(say("seal.seal.done"))).isTrue();
        assertThat(Sealed.telling(folder, List.of("\"answers\":", "says-no"))).isEmpty();

        hands.push(say("seal.done"));
        assertThat(hands.reads(say("settings.seal.sealed"))).isTrue();
        assertThat(hands.push(say("rail.journal")).texts()).anyMatch(text -> text.contains("November"));
        hands.close();
        assertThat(trouble(desk, "")).containsInstanceOf(Trouble.Sealed.class);
        assertThat(trouble(desk, WORDS)).isEmpty();
        assertThat(trouble(desk, code)).isEmpty();
    }

    @Test
    void leavingHalfWayChangesNothing(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        byte[] before = Files.readAllBytes(desk.journal());
        Hands hands = room.open(desk).push(say("rail.settings")).push(say("seal.set"));
        fill(fill(hands, NEW, WORDS), AGAIN, WORDS).push(say("seal.seal.go"));
        hands.push(say("seal.code.have")).press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.close();
        assertThat(Files.readAllBytes(desk.journal())).isEqualTo(before);
    }

    @Test
    void thePassphraseIsChangedByOneWhoKnowsItAndTakenAwayAgain(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        String code = Sealed.seal(desk.journal(), desk.clock(), WORDS);
        Hands hands = room.open(desk);
        fill(hands, say("unlock.field"), WORDS).press(KeyCode.ENTER);
        hands.push(say("rail.settings")).push(say("settings.seal.passphrase"));
        fill(fill(fill(hands, OLD, "no"), NEW, "other words here"), AGAIN, "other words here")
                .push(say("seal.passphrase.go"));
        assertThat(hands.reads(say("seal.fault.wrong"))).isTrue();
        fill(hands, OLD, WORDS).push(say("seal.passphrase.go"));
        assertThat(hands.reads(say("seal.passphrase.done"))).isTrue();
        hands.push(say("seal.done")).push(say("settings.seal.code"));
        fill(hands, OLD, "other words here").push(say("seal.code.go"));
        String next = code(hands);
        assertThat(next).isNotEqualTo(code);
        typeBack(hands.push(say("seal.code.have")), next).push(say("seal.code.finish"));
        assertThat(hands.reads(say("seal.code.done"))).isTrue();
        hands.close();
        assertThat(trouble(desk, WORDS)).containsInstanceOf(Trouble.WrongKey.class);
        assertThat(trouble(desk, code)).containsInstanceOf(Trouble.WrongKey.class);
        assertThat(trouble(desk, next)).isEmpty();

        Hands again = room.open(desk);
        fill(again, say("unlock.field"), "other words here").press(KeyCode.ENTER);
        again.push(say("rail.settings")).push(say("settings.seal.unseal"));
        fill(again, OLD, next).push(say("seal.unseal.go"));
        assertThat(again.reads(say("seal.unseal.done"))).isTrue();
        again.close();
        assertThat(trouble(desk, "")).isEmpty();
    }

    @Test
    void onTheFirstPagesOneMaySetItRightAway(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER);
        hands.push(say("welcome.passphrase.now")).push(say("welcome.next")).push(say("welcome.start"));
        assertThat(hands.screen()).isInstanceOf(Screen.Seal.class);
        assertThat(hands.reads(say("seal.seal.title"))).isTrue();
        hands.push(say("seal.leave"));
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
    }
}
