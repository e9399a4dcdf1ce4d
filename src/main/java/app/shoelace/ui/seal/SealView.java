package app.shoelace.ui.seal;

import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Banner;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.control.SecretField;
import app.shoelace.ui.seal.SealViewModel.Fault;
import app.shoelace.ui.seal.SealViewModel.Step;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The way through one change of passphrase or recovery code, a step at a time; every step can be left. */
public final class SealView implements Page {
    // advice below it, never a rule
    private static final int SHORT = 12;
    private static final int LETTERS = 4;

    private final SealViewModel model;
    private final Messages messages;
    private final SealTexts texts;
    private final Outlets outlets;
    private final Runnable leave;
    private final VBox place = new VBox();
    private final Label wrong = Labels.told("refused");
    private final Column column = new Column(place);
    private final Subscription watching;
    private Node first = place;

    /** @param leave leads back to the settings */
    public SealView(SealViewModel model, Messages messages, Outlets outlets, Runnable leave) {
        this.model = model;
        this.messages = messages;
        texts = SealTexts.of(model.task());
        this.outlets = outlets;
        this.leave = leave;
        place.getStyleClass().add("sealing");
        column.onEscape(leave);
        watching = Subscription.combine(
                model.stepProperty().subscribe(this::show),
                model.faultProperty().subscribe(this::tell),
                model.mishapProperty().subscribe(this::tellMishap));
    }

    private void show(Step step) {
        var card = new VBox();
        card.getStyleClass().addAll("card", "seal-card");
        card.getChildren()
                .setAll(
                        switch (step) {
                            case ASK -> asking();
                            case CODE -> code();
                            case BACK -> back();
                            case DONE -> done();
                        });
        place.getChildren().setAll(card);
        tell(model.faultProperty().get());
        focus();
    }

    private List<Node> asking() {
        var parts = new ArrayList<Node>();
        parts.add(Labels.of(messages.text(texts.title()), "title"));
        parts.add(Labels.of(messages.text(texts.what())));
        Runnable[] go = {() -> {}};
        var old = new SecretField(messages.text("seal.old"), messages, () -> go[0].run());
        var chosen = new SecretField(messages.text("seal.new"), messages, () -> go[0].run());
        var again = new SecretField(messages.text("seal.again"), messages, () -> go[0].run());
        go[0] = () -> model.ask(old.typed(), chosen.typed(), again.typed());
        if (model.asksForOld()) {
            parts.add(old);
        }
        if (model.asksForNew()) {
            parts.add(Labels.of(messages.text("seal.advice"), "soft"));
            parts.addAll(List.of(chosen, hint(chosen), again));
        }
        if (!texts.follow().isEmpty()) {
            parts.add(copies());
        }
        Button goes = Labels.primary(messages.text(texts.go()), go[0]);
        model.workingProperty().subscribe(goes::setDisable);
        parts.addAll(List.of(wrong, new Actions(goes, Labels.secondary(messages.text("seal.leave"), leave))));
        first = model.asksForOld() ? old : model.asksForNew() ? chosen : goes;
        return parts;
    }

    private Label hint(SecretField field) {
        Label hint = Labels.of(messages.text("seal.short"), "small", "soft");
        Runnable look = () -> {
            int length = field.typed().length;
            Room.when(length > 0 && length < SHORT, hint);
        };
        field.onTyped(look);
        look.run();
        return hint;
    }

    private Node copies() {
        var choice = new OneOf<>(
                messages.text("seal.copies"),
                List.of(OldBackups.values()),
                OldBackups.FOLLOW,
                copies -> switch (copies) {
                    case FOLLOW -> messages.text(texts.follow());
                    case GO -> messages.text("seal.copies.go");
                },
                model::copies);
        var part = new VBox(choice, Labels.of(messages.text(texts.copies()), "small", "soft"));
        part.getStyleClass().add("parts");
        part.visibleProperty().bind(model.copiesProperty());
        part.managedProperty().bind(model.copiesProperty());
        return part;
    }

    private List<Node> code() {
        String text = model.code().text();
        Label shown = Labels.of(text.replace("-", " - "), "recovery-code");
        shown.setAccessibleText(text.replace("", " ").strip());
        Button have = Labels.primary(messages.text("seal.code.have"), model::written);
        Label saved = Labels.told("small", "soft");
        var actions = new Actions(
                have,
                Labels.secondary(messages.text("seal.code.save"), () -> save(saved)),
                Labels.secondary(messages.text("seal.leave"), leave));
        first = have;
        return List.of(
                Labels.of(messages.text("seal.code.shown"), "title"),
                Labels.of(messages.text("seal.code.shown.what")),
                shown,
                Labels.of(messages.text("seal.code.shown.where"), "soft"),
                saved,
                actions);
    }

    private void save(Label told) {
        CodeFile.save(column.getScene().getWindow(), model.code(), messages, outlets, told::setText);
    }

    private List<Node> back() {
        var fields = new ArrayList<TextField>();
        var parts = new ArrayList<Node>();
        parts.add(Labels.of(messages.text("seal.back"), "title"));
        parts.add(Labels.of(messages.text("seal.back.what", RecoveryCode.GROUPS)));
        Runnable go =
                () -> model.typedBack(fields.stream().map(TextField::getText).toArray(String[]::new));
        for (int group : model.groups()) {
            var field = new TextField();
            field.setAccessibleText(messages.text("seal.back.group", group));
            field.setPrefColumnCount(LETTERS + 2);
            field.setMaxWidth(Region.USE_PREF_SIZE);
            field.setOnAction(_ -> go.run());
            fields.add(field);
            parts.add(new VBox(Labels.of(messages.text("seal.back.group", group), "section"), field));
        }
        Button goes = Labels.primary(messages.text(texts.finish()), go);
        model.workingProperty().subscribe(goes::setDisable);
        parts.addAll(
                List.of(wrong, new Actions(goes, Labels.secondary(messages.text("seal.back.show"), model::showAgain))));
        first = fields.getFirst();
        return parts;
    }

    private List<Node> done() {
        Button on = Labels.primary(messages.text("seal.done"), leave);
        first = on;
        return List.of(
                Labels.of(messages.text(texts.done()), "title"),
                Labels.of(messages.text(texts.doneWhat())),
                new Actions(on));
    }

    private void tell(Optional<Fault> fault) {
        String told = fault.map(each -> messages.text(
                        switch (each) {
                            case EMPTY -> "seal.fault.empty";
                            case NOT_THE_SAME -> "seal.fault.not-the-same";
                            case WRONG -> "seal.fault.wrong";
                            case NOT_THE_CODE -> "seal.fault.not-the-code";
                        }))
                .orElse("");
        wrong.setText(told);
        if (!told.isEmpty()) {
            focus();
        }
    }

    private void tellMishap(Optional<ErrorMessage> mishap) {
        place.getChildren().removeIf(Banner.class::isInstance);
        mishap.ifPresent(told -> place.getChildren().addFirst(Banner.of(told, messages)));
    }

    @Override
    public Parent content() {
        return column;
    }

    @Override
    public void focus() {
        if (column.getScene() == null) {
            return;
        }
        if (first instanceof SecretField field) {
            field.focus();
        } else {
            column.begin(first);
        }
    }

    @Override
    public void close() {
        watching.unsubscribe();
        model.close();
    }
}
