package app.shoelace.ui;

import static app.shoelace.ui.HeadlessFx.awaiting;
import static app.shoelace.ui.HeadlessFx.onFx;

import app.shoelace.settings.Settings.Shade;
import app.shoelace.settings.SettingsFile;
import app.shoelace.ui.control.Frames;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.look.Theme;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.work.ErrorMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.WindowEvent;

/** A person's hands and eyes on one window: real key presses, and waiting for the window rather than for the clock. */
final class Hands {
    private static final int ROUNDS = 3;

    private final AppWindow window;
    private final Look look;
    private final Desk desk;
    private final CountDownLatch closed;
    private final Robot robot;

    private Hands(AppWindow window, Look look, Desk desk, CountDownLatch closed, Robot robot) {
        this.window = window;
        this.look = look;
        this.desk = desk;
        this.closed = closed;
        this.robot = robot;
    }

    static Hands on(Desk desk, Parts parts) {
        var closed = new CountDownLatch(1);
        Hands hands = onFx(() -> {
            var look = new Look(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
            var found = Files.exists(desk.settingsFile().path())
                    ? desk.settingsFile().load()
                    : new SettingsFile.Loaded(desk.settings(), Optional.empty());
            var window = new AppWindow(parts, found, look, _ -> closed.countDown());
            window.show();
            window.stage().setWidth(desk.width());
            window.stage().setHeight(desk.height());
            window.stage().requestFocus();
            return new Hands(window, look, desk, closed, new Robot());
        });
        hands.settle();
        return hands;
    }

    Desk desk() {
        return desk;
    }

    Scene scene() {
        return window.stage().getScene();
    }

    /** Waits until what was given away is done, its outcome has arrived and the picture is drawn. */
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            awaiting(window::whenIdle);
        }
        pulse();
    }

    private void pulse() {
        awaiting(then -> Frames.afterLayout(scene(), then));
    }

    Hands press(KeyCode... keys) {
        for (KeyCode key : keys) {
            onFx(() -> {
                robot.keyType(key);
                return 0;
            });
            settle();
        }
        return this;
    }

    Hands chord(KeyCode held, KeyCode key) {
        onFx(() -> {
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
            return 0;
        });
        settle();
        return this;
    }

    /** Holds a key down for as long as the keyboard repeats it so many times. */
    Hands hold(KeyCode key, int times) {
        onFx(() -> {
            for (int i = 0; i < times; i++) {
                robot.keyPress(key);
            }
            robot.keyRelease(key);
            return 0;
        });
        settle();
        return this;
    }

    /** Types words of small letters and spaces. */
    Hands type(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            KeyCode key =
                    letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
            onFx(() -> {
                robot.keyType(key);
                return 0;
            });
        }
        settle();
        return this;
    }

    /** Presses the button with these words. */
    Hands push(String words) {
        onFx(() -> {
            ButtonBase button = all(ButtonBase.class::isInstance).stream()
                    .map(ButtonBase.class::cast)
                    .filter(found -> shown(found) && words.equals(found.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button '" + words + "' among " + texts()));
            button.fire();
            return 0;
        });
        settle();
        return this;
    }

    /** Presses with the mouse what has these words, where it is seen. */
    Hands click(String words) {
        onFx(() -> {
            Node node = all(found -> found instanceof Labeled labeled && words.equals(labeled.getText())).stream()
                    .filter(this::inSight)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("'" + words + "' is not seen among " + texts()));
            var bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return 0;
        });
        settle();
        return this;
    }

    /** Lets the window look at the clock, as it does every few seconds. */
    Hands lookAtTheClock() {
        onFx(() -> {
            window.idle().look();
            return 0;
        });
        settle();
        return this;
    }

    /** Lets the app tell that something went wrong. */
    Hands tell(ErrorMessage mishap) {
        onFx(() -> {
            window.shell().orElseThrow().tell(mishap);
            return 0;
        });
        settle();
        return this;
    }

    /** Leads to a screen without a way there. */
    Hands go(Screen screen) {
        onFx(() -> {
            window.shell().orElseThrow().go(screen);
            return 0;
        });
        settle();
        return this;
    }

    /** Draws the window to so many pixels across. */
    Hands widen(double width) {
        onFx(() -> {
            window.stage().setWidth(width);
            return 0;
        });
        settle();
        return this;
    }

    Screen screen() {
        return onFx(() -> window.shell().orElseThrow().screen());
    }

    Node focused() {
        return onFx(() -> scene().getFocusOwner());
    }

    /** The words of the button that has the focus; empty where something else has it. */
    String focusedWords() {
        return focused() instanceof ButtonBase button ? button.getText() : "";
    }

    /** Whether these words can be read in the window, whole or inside a longer text. */
    boolean reads(String words) {
        return reads(scene(), words);
    }

    /** The same, of any window; also while much is still under way. */
    static boolean reads(Scene scene, String words) {
        return String.join("\n", texts(scene)).contains(words);
    }

    /** Whether these words stand whole in what the window shows now, with nothing scrolled away. */
    boolean sees(String words) {
        return onFx(() -> all(Hands::shown).stream()
                .filter(node ->
                        words.equals(node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText()))
                .anyMatch(this::inSight));
    }

    /** Whether it lies whole within the window and all that scrolls around it; call it on the window's thread. */
    boolean inSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean seen = new BoundingBox(0, 0, scene().getWidth(), scene().getHeight()).contains(bounds);
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Node viewport = pane.lookup(".viewport");
                seen &= viewport.localToScene(viewport.getLayoutBounds()).contains(bounds);
            }
        }
        return seen;
    }

    /** Everything that can be read in the window. */
    List<String> texts() {
        return texts(scene());
    }

    private static List<String> texts(Scene scene) {
        return onFx(() -> {
            var nodes = new ArrayList<Node>();
            gather(scene.getRoot(), Hands::shown, nodes);
            var texts = new ArrayList<String>();
            for (Node node : nodes) {
                switch (node) {
                    case Labeled labeled
                    when labeled.getText() != null && !labeled.getText().isEmpty() -> texts.add(labeled.getText());
                    case TextFlow flow -> texts.add(flow.getAccessibleText());
                    case TextInputControl field -> texts.add(field.getText());
                    default -> {}
                }
            }
            return texts;
        });
    }

    /** Every node of the window that fits; call it on the window's thread. */
    List<Node> all(Predicate<Node> fits) {
        var found = new ArrayList<Node>();
        gather(scene().getRoot(), fits, found);
        return found;
    }

    private static void gather(Node node, Predicate<Node> fits, List<Node> into) {
        if (fits.test(node)) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, fits, into));
        }
    }

    /** Whether it and everything around it is visible. */
    static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !(node instanceof Text);
    }

    /** Closes the window as a person does, and waits until it is gone. */
    void close() {
        askToClose();
        HeadlessFx.await(closed);
    }

    /** Presses the window's own close button. */
    void askToClose() {
        onFx(() -> {
            Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return 0;
        });
    }

    /** Puts the focus into the text field of that name. */
    Hands focusField(String name) {
        onFx(() -> {
            all(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()))
                    .getFirst()
                    .requestFocus();
            return 0;
        });
        return this;
    }

    boolean isOpen() {
        return onFx(() -> window.stage().isShowing());
    }

    /** Lets go of a window that the test left open, and waits until it let go of its journal. */
    void drop() {
        boolean left = onFx(() -> {
            boolean showing = window.stage().isShowing();
            if (showing) {
                window.abandon();
            }
            return showing;
        });
        if (left) {
            HeadlessFx.await(closed);
        }
    }

    /** The window as a picture in {@code target/screens}. */
    Image picture(String name) {
        settle();
        return picture(name, desk.look());
    }

    /** The window by day and by night, as pictures in {@code target/screens}. */
    void pictures(String name) {
        settle();
        for (Shade shade : List.of(Shade.DARK, Shade.LIGHT)) {
            onFx(() -> {
                look.take(desk.settings().with(shade));
                return 0;
            });
            pulse();
            picture(name, desk.look(shade));
        }
    }

    /**
     * The same, in the look that the window has and then in the other one, which it keeps: a change lays out the whole
     * window anew, so a walk by many screens makes one for two pictures.
     */
    void picturesInTurn(String name) {
        settle();
        Shade now = look.theme() == Theme.DARK ? Shade.DARK : Shade.LIGHT;
        Shade other = now == Shade.DARK ? Shade.LIGHT : Shade.DARK;
        picture(name, desk.look(now));
        onFx(() -> {
            look.take(desk.settings().with(other));
            return 0;
        });
        pulse();
        picture(name, desk.look(other));
    }

    private Image picture(String name, String how) {
        Image image = onFx(() -> scene().snapshot(null));
        try {
            Png.write(image, Path.of("target", "screens", name + "-" + how + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
