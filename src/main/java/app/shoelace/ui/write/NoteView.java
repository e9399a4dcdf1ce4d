package app.shoelace.ui.write;

import app.shoelace.checkin.Note;
import app.shoelace.checkin.Topic;
import app.shoelace.journal.entry.Entry;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.AskedDay;
import app.shoelace.ui.control.ColumnPage;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OwnWords;
import app.shoelace.ui.control.Room;
import app.shoelace.ui.work.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** A page to write on. What is typed is saved as it is typed. */
public final class NoteView extends ColumnPage {
    private static final int ROWS = 8;

    private final Session session;
    private final Pack pack;
    private final Messages messages;
    private final NoteViewModel model;
    private final Runnable leave;
    private final Label day = Labels.of("", "soft");
    private final OwnWords words;
    private final ComboBox<Optional<Topic>> about = new ComboBox<>();
    private final CheckBox bring;
    private final VBox lines = new VBox();
    private final VBox before = new VBox();
    private final Button delete;
    private boolean filled;
    private boolean showing;

    /**
     * The page.
     *
     * @param leave leads back to where the person came from
     * @param gone puts the note into the bin and leads back
     */
    public NoteView(Session session, NoteViewModel model, Runnable leave, Consumer<Entry> gone) {
        this.session = session;
        this.pack = session.pack();
        this.messages = session.messages();
        this.model = model;
        this.leave = leave;
        words = new OwnWords(messages.text("note.words"), "", ROWS, messages, this::write);
        words.setPromptText(messages.text("note.prompt"));
        bring = new CheckBox(pack.text("bring"));
        bring.setOnAction(_ -> model.bring(bring.isSelected()));
        delete = Labels.link(
                messages.text("note.delete"),
                () -> model.nowProperty().get().ifPresent(note -> gone.accept(new Entry.OfNote(note))));
        var saved = new SavedLine(messages, session.saver(), model::changed);
        var card = new VBox(
                words,
                lines,
                aboutPart(),
                bring,
                new Actions(Labels.primary(messages.text("note.done"), this::leave)),
                saved.label());
        card.getStyleClass().addAll("card", "note-card");
        column.fill(Labels.of(messages.text("note.title"), "title"), day, otherDay(), card, before, delete);
        column.getStyleClass().add("note");
        column.onEscape(this::leave);
        watching = Subscription.combine(model.nowProperty().subscribe(this::follow), saved.follow());
    }

    private VBox aboutPart() {
        var topics = new ArrayList<Optional<Topic>>();
        topics.add(Optional.empty());
        pack.signs().forEach(sign -> topics.add(Optional.of(new Topic.OfSign(sign.id()))));
        pack.origins().forEach(origin -> topics.add(Optional.of(new Topic.OfOrigin(origin.id()))));
        about.getItems().setAll(topics);
        about.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Topic> topic) {
                return topic == null ? "" : name(topic);
            }

            @Override
            public Optional<Topic> fromString(String text) {
                return Optional.empty();
            }
        });
        about.setAccessibleText(messages.text("note.about"));
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        about.setOnAction(_ -> {
            // a sign of another pack cannot be shown here, and stays what the note is about
            if (!showing) {
                Optional.ofNullable(about.getValue()).ifPresent(model::about);
            }
        });
        return new VBox(Labels.of(messages.text("note.about"), "small", "soft"), about);
    }

    private String name(Optional<Topic> topic) {
        return topic.map(each -> TopicWords.of(each, pack)).orElseGet(() -> messages.text("note.about.nothing"));
    }

    private Fold otherDay() {
        return new Fold(messages.text("note.other-day"), () -> {
            var asked = new AskedDay(messages.text("note.day"), session.today(), messages);
            asked.show(model.nowProperty().get().map(Note::date).orElse(session.today()));
            asked.onEnter(() -> asked.ask().ifPresent(model::on));
            return new VBox(
                    asked,
                    new Actions(Labels.secondary(
                            messages.text("note.day.set"), () -> asked.ask().ifPresent(model::on))));
        });
    }

    private void write(String text) {
        if (filled) {
            model.write(text);
        }
    }

    private void follow(Optional<Note> now) {
        now.ifPresent(note -> {
            day.setText(messages.longDate(note.date()));
            if (!filled) {
                words.setText(note.text());
                filled = true;
                offerLines(note);
            }
            showing = true;
            about.setValue(note.about().filter(this::known).map(Topic.class::cast));
            showing = false;
            bring.setSelected(note.bring());
            Room.when(!note.text().isBlank() || !note.first().isEmpty(), delete);
            Room.when(note.text().isBlank(), lines);
            before.getChildren().setAll(note.first().stream().map(this::first).toList());
        });
        if (now.isEmpty()) {
            day.setText("");
            Room.when(false, delete);
        }
    }

    private boolean known(Topic topic) {
        return about.getItems().contains(Optional.of(topic));
    }

    /** Opening lines to begin with: only for an empty page, and only where the person asks for them. */
    private void offerLines(Note note) {
        if (note.text().isBlank()) {
            List<String> all = List.of(
                    messages.text("note.line.now"),
                    messages.text("note.line.meaning"),
                    messages.text("note.line.friend"),
                    messages.text("note.line.needed"),
                    messages.text("note.line.next"));
            lines.getChildren().setAll(new Fold(messages.text("note.lines"), () -> {
                var each = new VBox();
                all.forEach(line -> {
                    Button link = Labels.link(line, () -> begin(line));
                    link.setWrapText(true);
                    link.setMinWidth(0);
                    each.getChildren().add(link);
                });
                return each;
            }));
        }
    }

    private void begin(String line) {
        words.setText(line + " ");
        words.requestFocus();
        words.end();
    }

    private VBox first(Note.First first) {
        var part = new VBox(
                Labels.of(messages.text("note.first", messages.longDate(first.changed())), "small", "soft"),
                Labels.own(first.text()));
        part.getStyleClass().add("card");
        return part;
    }

    private void leave() {
        if (model.emptied()) {
            model.discard(leave);
        } else {
            leave.run();
        }
    }

    @Override
    public void focus() {
        column.act(words);
        words.end();
    }
}
