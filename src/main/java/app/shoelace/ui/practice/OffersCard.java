package app.shoelace.ui.practice;

import app.shoelace.pack.Pack;
import app.shoelace.practice.LedgerWords;
import app.shoelace.practice.Offer;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Fold;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.WeekDots;
import app.shoelace.ui.control.chart.WeekDots.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** Offers over the past weeks: a row for each way, a column a week, and the latest of them one by one. */
final class OffersCard extends VBox {
    /** How many weeks are shown; the last one ends today. */
    static final int WEEKS = 8;

    private static final int DAYS = 7;
    private static final int LISTED = 12;
    // the greatest dot; one offer in a week is never as large as three
    private static final int TOP = 4;
    private static final int LARGE = 3;

    private final Messages messages;

    OffersCard(Pack pack, Messages messages, PracticeViewModel model, List<Offer> offers, LocalDate today) {
        this.messages = messages;
        var words = new AskWords(pack, messages);
        getStyleClass().addAll("card", "past-weeks");
        List<Offer> recent = offers.stream()
                .filter(offer -> weeksAgo(offer, today) >= 0 && weeksAgo(offer, today) < WEEKS)
                .toList();
        getChildren()
                .addAll(
                        Labels.of(messages.text("practice.offers"), "card-title"),
                        Labels.of(messages.text("practice.offers.what", WEEKS), "small", "soft"));
        int most = LARGE;
        int[][] counts = new int[Offer.Taken.values().length][WEEKS];
        for (Offer offer : recent) {
            int[] row = counts[List.of(Offer.Taken.values()).indexOf(offer.taken())];
            int week = WEEKS - 1 - weeksAgo(offer, today);
            row[week]++;
            most = Math.max(most, row[week]);
        }
        var rows = new ArrayList<WeekDots.Row>();
        for (Offer.Taken taken : Offer.Taken.values()) {
            rows.add(row(words.taken(taken), counts[rows.size()], most));
        }
        getChildren().addAll(new WeekDots(rows, TOP), Labels.of(new LedgerWords(messages).offers(offers)));
        getChildren().add(new Fold(messages.text("practice.offers.each"), () -> {
            var list = new VBox();
            list.getStyleClass().add("practice-rows");
            offers.reversed().stream()
                    .limit(LISTED)
                    .forEach(offer -> list.getChildren().add(one(words, model, offer)));
            return list;
        }));
    }

    private static int weeksAgo(Offer offer, LocalDate today) {
        return (int) Math.floorDiv(today.toEpochDay() - offer.date().toEpochDay(), (long) DAYS);
    }

    private WeekDots.Row row(String name, int[] counts, int most) {
        var weeks = new ArrayList<Week>();
        var told = new ArrayList<String>();
        for (int count : counts) {
            weeks.add(count == 0 ? Week.EMPTY : new Week.Rated((double) TOP * count / most));
            told.add(String.valueOf(count));
        }
        return new WeekDots.Row(name, weeks, messages.text("practice.offers.row", name, String.join(" ", told), WEEKS));
    }

    private VBox one(AskWords words, PracticeViewModel model, Offer offer) {
        String day = messages.shortDate(offer.date());
        String told = messages.text("practice.offers.one", day, words.taken(offer.taken()));
        var row = new VBox(Labels.of(told));
        row.getStyleClass().add("practice-row");
        if (!offer.words().isBlank()) {
            row.getChildren().add(Labels.own(messages.text("practice.quote", offer.words())));
        }
        var delete = Labels.link(messages.text("practice.delete"), () -> model.delete(offer.id()));
        delete.setAccessibleText(messages.text("practice.delete.of", told));
        row.getChildren().add(new Actions(delete));
        return row;
    }
}
