package app.shoelace.ui.support;

import app.shoelace.pack.Help;
import app.shoelace.pack.Pack;
import app.shoelace.settings.Settings;
import app.shoelace.settings.Settings.OwnLine;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.support.HelpLines.Line;
import app.shoelace.ui.work.Surroundings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Whom to call, by country: the emergency number first. The person can put in numbers of their own. */
final class LinesCard extends VBox {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Pack pack;
    private final List<Help.Country> countries;
    private final ComboBox<Help.Country> country = new ComboBox<>();
    private final VBox lines = new VBox();

    LinesCard(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.pack = surroundings.pack();
        countries = HelpLines.countries(pack.help(), surroundings.country(), messages.locale());
        getStyleClass().addAll("card", "help-lines");
        lines.getStyleClass().add("lines");
        getChildren().addAll(lines, chooser());
        showLines();
    }

    private Node chooser() {
        country.setConverter(new StringConverter<>() {
            @Override
            public String toString(Help.@org.jspecify.annotations.Nullable Country value) {
                return value == null ? messages.text("support.country.choose") : value.name();
            }

            @Override
            public Help.Country fromString(String name) {
                throw new UnsupportedOperationException("a country is only chosen");
            }
        });
        country.setPromptText(messages.text("support.country.choose"));
        country.setAccessibleText(messages.text("support.country"));
        country.getItems().setAll(countries);
        countries.stream()
                .filter(one -> one.code().equals(code()))
                .findFirst()
                .ifPresent(country.getSelectionModel()::select);
        country.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                surroundings.preferences().change(settings -> settings.withCountry(chosen.code()));
                showLines();
            }
        });
        var name = Labels.of(messages.text("support.country"), "small", "soft");
        name.setLabelFor(country);
        var box = new VBox(name, country);
        box.getStyleClass().add("country");
        return box;
    }

    private String code() {
        String chosen = surroundings.preferences().now().country();
        return chosen.isEmpty() ? surroundings.country() : chosen;
    }

    private Help.Country chosen() {
        return countries.stream()
                .filter(one -> one.code().equals(code()))
                .findFirst()
                .orElseGet(() -> new Help.Country(code(), messages.text("support.country.none"), List.of()));
    }

    private HelpLines shown() {
        Settings settings = surroundings.preferences().now();
        return HelpLines.of(chosen(), settings.ownLinesOf(code()));
    }

    private void showLines() {
        HelpLines shown = shown();
        lines.getChildren().clear();
        if (shown.lines().isEmpty()) {
            lines.getChildren().add(Labels.of(messages.text("support.none", chosen().name())));
        }
        section(pack.text("help.emergency"), shown.emergency());
        section(pack.text("help.talk"), shown.talk());
        lines.getChildren().addAll(Labels.of(pack.text("help.edit"), "small", "soft"), edit());
    }

    private Actions edit() {
        var edit = Labels.link(messages.text("support.edit"), this::showEditor);
        edit.setId("edit-lines");
        return new Actions(edit);
    }

    private void section(String title, List<Line> of) {
        if (of.isEmpty()) {
            return;
        }
        var box = new VBox(Labels.of(title, "section"));
        box.getStyleClass().add("help-section");
        of.forEach(line -> box.getChildren().add(shown(line)));
        lines.getChildren().add(box);
    }

    private Node shown(Line line) {
        var number = Labels.of(line.text(), line.emergency() ? "emergency-line" : "help-line");
        var source = Labels.of(
                switch (line) {
                    case Line.Own _ -> messages.text("support.own");
                    case Line.Shipped(var _, var _, String checked) ->
                        checked.isEmpty()
                                ? pack.text("help.unchecked")
                                : messages.text("support.checked", messages.shortDate(LocalDate.parse(checked)));
                },
                "small",
                "soft");
        var box = new VBox(number, source);
        box.getStyleClass().add("line");
        return box;
    }

    private void showEditor() {
        var editor = new LinesEditor(messages, chosen(), shown(), this::keep, this::backToShipped, this::doneEditing);
        lines.getChildren().setAll(editor);
        editor.focus();
    }

    private void doneEditing() {
        showLines();
        lookup("#edit-lines").requestFocus();
    }

    private void keep(List<OwnLine> own) {
        surroundings.preferences().change(settings -> settings.withOwnLines(code(), new ArrayList<>(own)));
    }

    private void backToShipped() {
        keep(List.of());
        doneEditing();
    }
}
