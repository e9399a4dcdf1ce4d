package app.shoelace.ui.shell;

import app.shoelace.text.Messages;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.Bow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places of the app: down the left side, or in a row on top where the window is narrow for its text. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private record Place(Screen screen, String word, Button button, boolean below) {}

    private final Messages messages;
    private final List<Place> places = new ArrayList<>();
    private final HBox mark;
    private final Region between = new Region();
    private final Consumer<Screen> go;

    Rail(Messages messages, Consumer<Screen> go) {
        this.messages = messages;
        this.go = go;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("rail.name"));
        mark = new HBox(new Bow(), Labels.of(messages.text("app.name"), "name"));
        mark.getStyleClass().add("app-mark");
        // the style hides it where there is hardly any room
        mark.managedProperty().bind(mark.visibleProperty());
        place(new Screen.Today(), messages.text("rail.today"));
        place(new Screen.CheckIn(), messages.text("rail.check-in"));
        place(new Screen.Journal(), messages.text("rail.journal"));
        place(new Screen.Patterns(), messages.text("rail.patterns"));
        place(new Screen.Practice(), messages.text("rail.practice"));
        place(new Screen.Summary(), messages.text("rail.summary"));
        placeBelow(new Screen.Support(), messages.text("rail.support"));
        placeBelow(new Screen.Settings(), messages.text("rail.settings"));
        placeBelow(new Screen.Lock(), messages.text("rail.lock"));
        VBox.setVgrow(between, Priority.ALWAYS);
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

    /** Goes to the place of that number, from 1, if there is one; those below have keys of their own. */
    boolean goTo(int number) {
        List<Place> above = places.stream().filter(place -> !place.below).toList();
        if (number < 1 || number > above.size()) {
            return false;
        }
        go.accept(above.get(number - 1).screen);
        return true;
    }

    /** Lays the places in a row, or one below the other. */
    void stack(boolean inARow) {
        getChildren().clear();
        if (inARow) {
            var row = new FlowPane(mark);
            row.getStyleClass().add("rail-row");
            row.getChildren().addAll(places.stream().map(Place::button).toList());
            getChildren().add(row);
        } else {
            getChildren().add(mark);
            getChildren().addAll(buttons(false));
            getChildren().add(between);
            getChildren().addAll(buttons(true));
        }
    }

    private List<Button> buttons(boolean below) {
        return places.stream()
                .filter(place -> place.below == below)
                .map(Place::button)
                .toList();
    }

    private static Screen placeOf(Screen screen) {
        return switch (screen) {
            case Screen.Today _,
                    Screen.CheckIn _,
                    Screen.Journal _,
                    Screen.Patterns _,
                    Screen.Practice _,
                    Screen.Summary _,
                    Screen.Support _,
                    Screen.Settings _,
                    Screen.Lock _ -> screen;
            case Screen.EarlierDay _ -> new Screen.CheckIn();
            case Screen.Ladder _ -> new Screen.Practice();
            case Screen.Read _ -> new Screen.Support();
            case Screen.Seal _, Screen.Restore _, Screen.Add _, Screen.Erase _ -> new Screen.Settings();
            case Screen.Bin _, Screen.Change _, Screen.Compare _ -> new Screen.Journal();
            case Screen.Mark(var _, var from) -> placeOf(from);
            case Screen.Note(var _, var _, var from) -> placeOf(from);
            case Screen.Items(var from) -> placeOf(from);
            case Screen.Origins(var from) -> placeOf(from);
            case Screen.Origin(var _, var from) -> placeOf(from);
            case Screen.Reading(var _, boolean fresh) -> fresh ? new Screen.CheckIn() : new Screen.Journal();
        };
    }

    private void place(Screen screen, String word) {
        place(screen, word, false);
    }

    private void placeBelow(Screen screen, String word) {
        place(screen, word, true);
    }

    private void place(Screen screen, String word, boolean below) {
        var button = new Button(word);
        button.getStyleClass().add("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> go.accept(screen));
        places.add(new Place(screen, word, button, below));
    }
}
