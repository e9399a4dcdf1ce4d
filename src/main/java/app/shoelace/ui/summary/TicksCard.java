package app.shoelace.ui.summary;

import app.shoelace.summary.Item;
import app.shoelace.summary.PeriodChoice;
import app.shoelace.summary.Preset;
import app.shoelace.summary.Section;
import app.shoelace.summary.SummaryPreferences;
import app.shoelace.summary.SummarySource;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Chips;
import app.shoelace.ui.control.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** What goes onto the page: by who is to read it, by section, and thing by thing. */
final class TicksCard extends VBox {
    private final Messages messages;
    private final SummaryViewModel model;
    private final Chips<Preset> presets;
    private final VBox sections = new VBox();
    private final VBox outside = new VBox();
    private final Map<Section, SectionTicks> ticks = new EnumMap<>(Section.class);

    TicksCard(Messages messages, SummaryViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "ticks-card");
        sections.getStyleClass().add("sections");
        presets =
                new Chips<>(messages.text("summary.screen.preset"), List.of(Preset.values()), this::word, this::choose);
        getChildren()
                .addAll(
                        Labels.of(messages.text("summary.screen.ticks"), "card-title"),
                        Labels.of(messages.text("summary.screen.preset"), "small", "soft"),
                        presets,
                        outside,
                        sections);
    }

    /** Puts up what there is to tick; what was unfolded stays so. */
    void fill(SummarySource material) {
        List<Section> open = ticks.entrySet().stream()
                .filter(each -> each.getValue().isOpen())
                .map(Map.Entry::getKey)
                .toList();
        tellOutside(material.broughtOutside());
        ticks.clear();
        for (Section section : Section.values()) {
            List<Item> items = material.items().stream()
                    .filter(item -> item.section() == section)
                    .toList();
            if (!items.isEmpty()) {
                ticks.put(section, new SectionTicks(messages, model, material, section, items));
            }
        }
        open.stream().flatMap(section -> Stream.ofNullable(ticks.get(section))).forEach(SectionTicks::open);
        sections.getChildren().setAll(new ArrayList<>(ticks.values()));
        show(model.picksProperty().get());
    }

    /** What is flagged on other days is offered, not added. */
    private void tellOutside(int flagged) {
        outside.getChildren().clear();
        if (flagged > 0) {
            outside.getChildren()
                    .addAll(
                            Labels.of(
                                    messages.count(
                                            flagged,
                                            "summary.screen.brought-outside.one",
                                            "summary.screen.brought-outside.many"),
                                    "small",
                                    "soft"),
                            Labels.link(
                                    messages.text("summary.screen.all-days"),
                                    () -> model.pick(now -> now.with(PeriodChoice.ALL))));
        }
    }

    void show(SummaryPreferences now) {
        presets.show(Stream.of(Preset.values()).filter(now::is).findFirst());
        ticks.values().forEach(each -> each.show(now));
    }

    private String word(Preset preset) {
        return switch (preset) {
            case THERAPIST -> messages.text("summary.screen.preset.therapist");
            case DOCTOR -> messages.text("summary.screen.preset.doctor");
            case ME -> messages.text("summary.screen.preset.me");
        };
    }

    /** A second press takes nothing back. */
    private void choose(Optional<Preset> chosen) {
        chosen.ifPresentOrElse(
                preset -> model.pick(now -> now.with(preset)),
                () -> show(model.picksProperty().get()));
    }
}
