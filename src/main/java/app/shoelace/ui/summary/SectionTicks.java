package app.shoelace.ui.summary;

import app.shoelace.summary.Item;
import app.shoelace.summary.Section;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One section's ticks: the whole of it, where it may be ticked as a whole, and folded below it each thing of its own. */
final class SectionTicks extends VBox {
    /** So many are put up at a time: a long journal holds thousands. */
    private static final int AT_ONCE = 12;

    private record Tick(Item item, CheckBox box, Optional<Label> needs) {}

    private final Messages messages;
    private final SummaryViewModel model;
    private final SummarySource material;
    private final Section section;
    private final List<Item> items;
    private final Optional<CheckBox> whole;
    private final List<Tick> ticks = new ArrayList<>();
    private final VBox list = new VBox();
    private final Button more;
    private final Fold fold;

    SectionTicks(Messages messages, SummaryViewModel model, SummarySource material, Section section, List<Item> items) {
        this.messages = messages;
        this.model = model;
        this.material = material;
        this.section = section;
        this.items = items;
        getStyleClass().add("section-ticks");
        list.getStyleClass().add("tick-list");
        whole = SummaryPreferences.ONE_BY_ONE.contains(section)
                ? Optional.empty()
                : Optional.of(box(name(), this::tickAll));
        more = Labels.link(messages.text("summary.screen.more"), this::addMore);
        fold = new Fold(messages.text("summary.screen.each"), messages.text("summary.screen.each-folded"), () -> {
            var body = new VBox(list, more);
            body.getStyleClass().add("tick-list");
            return body;
        });
        fold.onUnfold(this::begin);
        whole.ifPresentOrElse(
                box -> getChildren().add(box),
                () -> getChildren()
                        .addAll(
                                Labels.of(name(), "answer"),
                                Labels.of(messages.text("summary.screen.one-by-one"), "small", "soft")));
        if (whole.isEmpty() || items.size() > 1) {
            getChildren().add(fold);
        }
    }

    boolean isOpen() {
        return fold.isOpen();
    }

    void open() {
        fold.open(true);
        begin();
    }

    void show(SummaryPreferences now) {
        whole.ifPresent(box -> {
            long ticked = items.stream().filter(now::has).count();
            box.setIndeterminate(ticked > 0 && ticked < items.size());
            box.setSelected(ticked == items.size());
            box.setAccessibleText(box.isIndeterminate() ? messages.text("summary.screen.some", name()) : name());
        });
        for (Tick tick : ticks) {
            boolean on = now.has(tick.item);
            tick.box.setSelected(on);
            tick.needs.ifPresent(label -> {
                List<Item> missing = material.needs(tick.item).stream()
                        .filter(item -> !now.has(item))
                        .toList();
                label.setText(on && !missing.isEmpty() ? messages.text("summary.screen.needs", names(missing)) : "");
            });
        }
    }

    private String names(List<Item> missing) {
        return missing.stream()
                .map(material::label)
                .sorted()
                .collect(Collectors.joining(messages.text("summary.screen.between")));
    }

    private void begin() {
        if (ticks.isEmpty()) {
            addMore();
        }
    }

    private void addMore() {
        int from = ticks.size();
        int to = Math.min(items.size(), from + AT_ONCE);
        for (Item item : items.subList(from, to)) {
            CheckBox box = box(label(item), on -> model.pick(now -> now.with(item, on)));
            list.getChildren().add(box);
            Optional<Label> needs =
                    section == Section.INSIGHTS ? Optional.of(Labels.told("small", "soft")) : Optional.empty();
            needs.ifPresent(list.getChildren()::add);
            ticks.add(new Tick(item, box, needs));
        }
        boolean left = to < items.size();
        Room.when(left, more);
        show(model.picksProperty().get());
        if (from > 0 && from < to) {
            ticks.get(from).box.requestFocus();
        }
    }

    private String label(Item item) {
        String label = material.label(item);
        return material.brought().contains(item) ? messages.text("summary.pick.brought", label) : label;
    }

    private void tickAll(boolean on) {
        model.pick(now -> now.with(section, on));
    }

    private interface Ticked {
        void to(boolean on);
    }

    private static CheckBox box(String words, Ticked ticked) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> ticked.to(box.isSelected()));
        return box;
    }

    private String name() {
        return switch (section) {
            case RESULT -> messages.text("summary.pick.result");
            case PATTERNS -> messages.text("summary.patterns");
            case MARKS -> messages.text("summary.marks.title");
            case SIGNS -> messages.text("summary.signs");
            case INSIGHTS -> messages.text("summary.insights");
            case WORDS -> messages.text("summary.words");
            case ORIGINS -> messages.text("summary.origins");
            case BODY -> messages.text("summary.body");
            case ASKS -> messages.text("summary.screen.asks");
        };
    }
}
