package app.shoelace.ui.settings;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.hide.HideKey;
import app.shoelace.ui.work.Preferences;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Which key hides, when the window hides by itself, and what hiding does and does not do. */
final class HideCard extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 1, 2, 5, 10, 15, 30, 60);

    private final Messages messages;
    private final Preferences preferences;
    private final Label key = Labels.of("", "answer");
    private final Label told = Labels.told("small", "soft");
    private final Button change;
    private boolean asking;

    HideCard(Messages messages, Preferences preferences, boolean locks) {
        this.messages = messages;
        this.preferences = preferences;
        getStyleClass().addAll("card", "hiding");
        change = Labels.secondary("", this::toggle);
        change.addEventFilter(KeyEvent.KEY_PRESSED, this::listen);
        change.focusedProperty().subscribe(focused -> {
            if (!focused) {
                ask(false);
            }
        });
        getChildren()
                .addAll(
                        Labels.of(messages.text("settings.hide"), "card-title"),
                        key,
                        Labels.of(messages.text(locks ? "settings.hide.locks" : "settings.hide.what")),
                        new Actions(change),
                        told,
                        idle());
        ask(false);
    }

    private OneOf<Integer> idle() {
        return new OneOf<>(
                messages.text("settings.idle"),
                MINUTES,
                preferences.now().idleMinutes(),
                minutes -> minutes == 0
                        ? messages.text("settings.idle.never")
                        : messages.count(minutes, "settings.idle.one", "settings.idle.many"),
                minutes -> preferences.change(settings -> settings.withIdle(minutes)));
    }

    private void toggle() {
        change.requestFocus();
        told.setText("");
        ask(!asking);
    }

    private void ask(boolean now) {
        asking = now;
        key.setText(messages.text("settings.hide.key", hideKey().told()));
        change.setText(messages.text(now ? "settings.hide.press" : "settings.hide.change"));
    }

    private void listen(KeyEvent press) {
        if (!asking || press.getCode().isModifierKey() || press.getCode() == KeyCode.TAB) {
            return;
        }
        press.consume();
        if (press.getCode() != KeyCode.ESCAPE) {
            HideKey.pressed(press)
                    .ifPresentOrElse(this::take, () -> told.setText(messages.text("settings.hide.taken")));
        } else {
            ask(false);
        }
    }

    private void take(HideKey chosen) {
        preferences.change(settings -> settings.withHideKey(chosen.name()));
        told.setText(messages.text("settings.hide.now", chosen.told()));
        ask(false);
    }

    private HideKey hideKey() {
        return HideKey.named(preferences.now().hideKey());
    }
}
