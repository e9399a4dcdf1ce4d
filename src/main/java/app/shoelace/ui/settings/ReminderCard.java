package app.shoelace.ui.settings;

import app.shoelace.reminder.CalendarFile;
import app.shoelace.reminder.UserTimer;
import app.shoelace.reminder.Weekly;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.work.FileChoice.Chosen;
import app.shoelace.ui.work.FileChoice.Kind;
import app.shoelace.ui.work.Outlets;
import app.shoelace.ui.work.Surroundings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A reminder for those who want one: a calendar file, and where the system has them a timer. Nothing is set by itself. */
final class ReminderCard extends VBox {
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 22;

    private final Messages messages;
    private final Outlets outlets;
    private final Clock clock;
    private final Consumer<Throwable> troubled;
    private final OneOf<DayOfWeek> days;
    private final OneOf<Integer> hours;
    private final Label standing = Labels.told();
    private final Label told = Labels.told("answer");
    private final VBox shown = new VBox();
    private final Button remove;
    private Weekly weekly;

    ReminderCard(Surroundings surroundings, Clock clock, Consumer<Throwable> troubled) {
        messages = surroundings.messages();
        outlets = surroundings.outlets();
        this.clock = clock;
        this.troubled = troubled;
        weekly = new Weekly(DayOfWeek.SUNDAY, 19, messages.text("reminder.words"));
        remove = Labels.secondary(messages.text("reminder.timer.remove"), this::remove);
        shown.getStyleClass().add("choices");
        days = new OneOf<>(
                messages.text("reminder.day"),
                List.of(DayOfWeek.values()),
                weekly.day(),
                this::word,
                day -> take(new Weekly(day, weekly.hour(), weekly.words())));
        hours = new OneOf<>(
                messages.text("reminder.hour"),
                IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR).boxed().toList(),
                weekly.hour(),
                hour -> messages.text("reminder.at", hour),
                hour -> take(new Weekly(weekly.day(), hour, weekly.words())));
        getStyleClass().addAll("card", "reminder");
        getChildren()
                .addAll(
                        Labels.of(messages.text("reminder.title"), "card-title"),
                        Labels.of(messages.text("reminder.what", weekly.words())),
                        days,
                        hours,
                        new Actions(Labels.secondary(messages.text("reminder.calendar"), this::save)));
        outlets.timer().ifPresent(this::addTimer);
        getChildren().add(told);
    }

    private void addTimer(UserTimer timer) {
        getChildren()
                .addAll(
                        Labels.of(messages.text("reminder.timer"), "section"),
                        Labels.of(messages.text("reminder.timer.what"), "soft"),
                        new Fold(messages.text("reminder.timer.show"), () -> shown),
                        standing,
                        new Actions(remove));
        showFiles();
        look(current -> current.ifPresent(set -> {
            days.show(set.day());
            hours.show(set.hour());
            take(set);
        }));
    }

    private void take(Weekly now) {
        weekly = now;
        told.setText("");
        showFiles();
    }

    /** What would be written stands above the button that writes it. */
    private void showFiles() {
        outlets.timer().ifPresent(timer -> {
            shown.getChildren().clear();
            for (Map.Entry<Path, String> file : timer.files(weekly).entrySet()) {
                shown.getChildren()
                        .addAll(
                                Labels.of(file.getKey().toString().replace("/", "/\u200b"), "small", "soft"),
                                Labels.of(file.getValue().strip(), "detail"));
            }
            shown.getChildren().add(new Actions(Labels.primary(messages.text("reminder.timer.set"), () -> set(timer))));
        });
    }

    private String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, messages.locale());
    }

    private record Look(boolean set, Optional<Weekly> current) {}

    /** What is set is told, whatever is chosen above. */
    private void look(Consumer<Optional<Weekly>> then) {
        outlets.timer()
                .ifPresent(timer -> outlets.aside()
                        .run(
                                () -> new Look(timer.isSet(), timer.current(weekly.words())),
                                look -> {
                                    offerRemoval(look.set);
                                    standing.setText(look.current
                                            .map(set -> messages.text(
                                                    "reminder.timer.now",
                                                    word(set.day()),
                                                    messages.text("reminder.at", set.hour())))
                                            .orElse(""));
                                    then.accept(look.current);
                                },
                                troubled));
    }

    private void offerRemoval(boolean set) {
        remove.setVisible(set);
        remove.getParent().setManaged(set);
        remove.setManaged(set);
    }

    private void set(UserTimer timer) {
        Weekly now = weekly;
        told.setText(messages.text("reminder.timer.wait"));
        outlets.aside()
                .run(() -> timer.set(now), outcome -> ended(outcome, messages.text("reminder.timer.is-set")), troubled);
    }

    private void remove() {
        told.setText(messages.text("reminder.timer.wait"));
        outlets.timer()
                .ifPresent(timer -> outlets.aside()
                        .run(
                                timer::remove,
                                outcome -> ended(outcome, messages.text("reminder.timer.removed")),
                                troubled));
    }

    private void ended(UserTimer.Outcome outcome, String done) {
        told.setText(
                switch (outcome) {
                    case UserTimer.Outcome.Done() -> done;
                    case UserTimer.Outcome.Taken(var file) -> messages.text("reminder.timer.taken", file);
                    case UserTimer.Outcome.Left(var folder, var detail) ->
                        messages.text("reminder.timer.left", folder, detail);
                    case UserTimer.Outcome.Not(var detail) -> messages.text("reminder.timer.not", detail);
                });
        look(_ -> {});
    }

    private void save() {
        String suggested = UserTimer.NAME + ".ics";
        var kinds = List.of(new Kind(messages.text("reminder.kind"), ".ics"));
        outlets.files().forSaving(getScene().getWindow(), suggested, kinds).ifPresent(this::save);
    }

    private void save(Chosen chosen) {
        // the same words on the same day are the same event, however often it is saved
        String name = weekly.day() + " " + weekly.hour() + " " + weekly.words();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        byte[] file = CalendarFile.of(weekly, id, clock);
        outlets.aside()
                .run(
                        () -> outlets.save(chosen, file),
                        outcome -> told.setText(
                                outcome.saved()
                                        ? messages.text("reminder.saved", chosen.file())
                                        : outcome.told(messages)),
                        troubled);
    }
}
