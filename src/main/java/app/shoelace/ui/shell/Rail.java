package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Bow;
import app.shoelace.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The places of the app: down the left side, or in a row on top where the window is narrow for its text. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private record Place(Screen screen, String word, Button button) {}

    private final Messages messages;
    private final List<Place> places = new ArrayList<>();
    private final HBox mark;
    private final Consumer<Screen> go;

    Rail(Messages messages, Consumer<Screen> go) {
        this.messages = messages;
        this.go = go;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("rail.name"));
        mark = new HBox(new Bow(), Words.of(messages.text("app.name"), "name"));
        mark.getStyleClass().add("mark");
        place(new Screen.Today(), messages.text("rail.today"));
        place(new Screen.CheckIn(), messages.text("rail.check-in"));
        place(new Screen.Journal(), messages.text("rail.journal"));
        stack(false);
    }

    /** Marks the place where the person is. */
    void mark(Screen here) {
        Screen top = placeOf(here);
        for (Place place : places) {
            boolean current = place.screen.equals(top);
            place.button.pseudoClassStateChanged(HERE, current);
            place.button.setAccessibleText(current ? messages.text("rail.here", place.word) : place.word);
        }
    }

    /** Goes to the place of that number, from 1, if there is one. */
    boolean goTo(int number) {
        if (number < 1 || number > places.size()) {
            return false;
        }
        go.accept(places.get(number - 1).screen);
        return true;
    }

    /** Lays the places in a row, or one below the other. */
    void stack(boolean inARow) {
        List<Button> buttons = places.stream().map(Place::button).toList();
        getChildren().clear();
        if (inARow) {
            var row = new FlowPane(mark);
            row.getStyleClass().add("rail-row");
            row.getChildren().addAll(buttons);
            getChildren().add(row);
        } else {
            getChildren().add(mark);
            getChildren().addAll(buttons);
        }
    }

    private static Screen placeOf(Screen screen) {
        return switch (screen) {
            case Screen.Today _, Screen.CheckIn _, Screen.Journal _ -> screen;
            case Screen.Reading(var _, boolean fresh) -> fresh ? new Screen.CheckIn() : new Screen.Journal();
        };
    }

    private void place(Screen screen, String word) {
        var button = new Button(word);
        button.getStyleClass().add("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> go.accept(screen));
        places.add(new Place(screen, word, button));
    }
}
