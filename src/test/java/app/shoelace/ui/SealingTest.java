package app.shoelace.ui;

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
    private static final String NEW = "New passphrase";
    private static final String AGAIN = "The same again";
    private static final String OLD = "Your passphrase now, or the recovery code";
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
        return fill(fill(hands, "Group 3", groups[2]), "Group 6", groups[5]);
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
        Hands hands = room.open(desk).push("Settings");
        assertThat(hands.reads("The journal is not sealed.")).isTrue();
        hands.push("Set a passphrase");

        hands.push("Go on to the recovery code");
        assertThat(hands.reads("There is nothing in the field yet.")).isTrue();
        fill(fill(hands, NEW, "abc"), AGAIN, "abd");
        hands.settle();
        assertThat(hands.reads("It is up to you.")).isTrue();
        hands.push("Go on to the recovery code");
        assertThat(hands.reads("These two are not the same.")).isTrue();
        fill(fill(hands, NEW, WORDS), AGAIN, WORDS).push("Go on to the recovery code");

        String code = code(hands);
        assertThat(code).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
        Files.createDirectory(desk.saved());
        hands.push("Save it as text, to print");
        assertThat(Files.readString(desk.saved().resolve("recovery-code.txt"))).contains(code);
        hands.push("I wrote it down");
        fill(fill(hands, "Group 3", "0000"), "Group 6", "0000").push("Seal the journal");
        assertThat(hands.reads("That is not what the code says.")).isTrue();
        hands.push("Show the code again");
        assertThat(code(hands)).isEqualTo(code);
        typeBack(hands.push("I wrote it down"), code).push("Seal the journal");
        assertThat(hands.reads("Your journal is sealed")).isTrue();
        assertThat(Sealed.telling(folder, List.of("\"answers\":", "says-no"))).isEmpty();

        hands.push("Back to Settings");
        assertThat(hands.reads("Only your passphrase or your recovery code opens them."))
                .isTrue();
        assertThat(hands.push("Journal").texts()).anyMatch(text -> text.contains("November"));
        hands.close();
        assertThat(trouble(desk, "")).containsInstanceOf(Trouble.Sealed.class);
        assertThat(trouble(desk, WORDS)).isEmpty();
        assertThat(trouble(desk, code)).isEmpty();
    }

    @Test
    void leavingHalfWayChangesNothing(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(2));
        byte[] before = Files.readAllBytes(desk.journal());
        Hands hands = room.open(desk).push("Settings").push("Set a passphrase");
        fill(fill(hands, NEW, WORDS), AGAIN, WORDS).push("Go on to the recovery code");
        hands.push("I wrote it down").press(KeyCode.ESCAPE);
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
        hands.close();
        assertThat(Files.readAllBytes(desk.journal())).isEqualTo(before);
    }

    @Test
    void thePassphraseIsChangedByOneWhoKnowsItAndTakenAwayAgain(Room room, @TempDir Path folder) throws Exception {
        Desk desk = Desk.in(folder).holding(Entries.weeks(3));
        String code = Sealed.seal(desk.journal(), desk.clock(), WORDS);
        Hands hands = room.open(desk);
        fill(hands, "Passphrase or recovery code", WORDS).press(KeyCode.ENTER);
        hands.push("Settings").push("Change the passphrase");
        fill(fill(fill(hands, OLD, "no"), NEW, "other words here"), AGAIN, "other words here")
                .push("Change it");
        assertThat(hands.reads("That is not your passphrase")).isTrue();
        fill(hands, OLD, WORDS).push("Change it");
        assertThat(hands.reads("The new passphrase holds")).isTrue();
        hands.push("Back to Settings").push("Get a new recovery code");
        fill(hands, OLD, "other words here").push("Show me a new code");
        String next = code(hands);
        assertThat(next).isNotEqualTo(code);
        typeBack(hands.push("I wrote it down"), next).push("Use this code");
        assertThat(hands.reads("The new code holds")).isTrue();
        hands.close();
        assertThat(trouble(desk, WORDS)).containsInstanceOf(Trouble.WrongKey.class);
        assertThat(trouble(desk, code)).containsInstanceOf(Trouble.WrongKey.class);
        assertThat(trouble(desk, next)).isEmpty();

        Hands again = room.open(desk);
        fill(again, "Passphrase or recovery code", "other words here").press(KeyCode.ENTER);
        again.push("Settings").push("Take the passphrase away");
        fill(again, OLD, next).push("Take it away");
        assertThat(again.reads("Your journal has no passphrase now")).isTrue();
        again.close();
        assertThat(trouble(desk, "")).isEmpty();
    }

    @Test
    void onTheFirstPagesOneMaySetItRightAway(Room room, @TempDir Path folder) {
        Hands hands = room.open(Desk.in(folder).firstStart()).press(KeyCode.ENTER);
        hands.push("Set one right after this").push("Next").push("Start");
        assertThat(hands.screen()).isInstanceOf(Screen.Seal.class);
        assertThat(hands.reads("A passphrase for your journal")).isTrue();
        hands.push("Leave it as it is");
        assertThat(hands.screen()).isEqualTo(new Screen.Settings());
    }
}
