package app.shoelace.ui.welcome;

import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Actions;
import app.shoelace.ui.control.Column;
import app.shoelace.ui.control.FilePath;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.OneOf;
import app.shoelace.ui.control.Page;
import app.shoelace.ui.control.chart.Bow;
import app.shoelace.ui.settings.LookChoices;
import app.shoelace.ui.work.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first start, in three short pages: what this is, where it lies, how it looks. */
public final class WelcomeView implements Page {
    private static final int PAGES = 3;

    /** Where the first pages lead to. */
    public interface Ways {
        /** Into the person's own journal. */
        void start();

        /** Whether a passphrase is to be set at once. */
        boolean passphraseNow();

        /** Settles whether one is. */
        void passphraseNow(boolean now);

        /** Among made-up check-ins. */
        void lookAround();

        /** To the two-minute page. */
        void read();
    }

    private final Surroundings surroundings;
    private final Messages messages;
    private final Pack pack;
    private final Ways ways;
    private final VBox place = new VBox();
    private final Column column = new Column(place);
    private Optional<LookChoices> look = Optional.empty();
    private Button next = new Button();

    /** The first page, or that of another number from 0, as when the language changed on it. */
    public WelcomeView(Surroundings surroundings, int page, Ways ways) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.pack = surroundings.pack();
        this.ways = ways;
        place.getStyleClass().add("welcome-page");
        column.getStyleClass().add("welcome");
        show(page);
    }

    /** The last page, on which the language is chosen. */
    public static int last() {
        return PAGES - 1;
    }

    @Override
    public Parent content() {
        return column;
    }

    @Override
    public void focus() {
        column.begin(next);
    }

    @Override
    public void close() {
        look.ifPresent(LookChoices::close);
    }

    private void show(int page) {
        look.ifPresent(LookChoices::close);
        look = Optional.empty();
        next = page == last()
                ? Labels.primary(messages.text("welcome.start"), ways::start)
                : Labels.primary(messages.text("welcome.next"), () -> turn(page + 1));
        next.setDefaultButton(true);
        place.getChildren()
                .setAll(
                        Labels.of(messages.text("welcome.page", page + 1, PAGES), "over-title"),
                        switch (page) {
                            case 0 -> what();
                            case 1 -> where();
                            default -> how();
                        },
                        footer(page));
        if (page == 0) {
            place.getChildren().add(others());
        }
    }

    private Node footer(int page) {
        var back = Labels.secondary(messages.text("welcome.back"), () -> turn(page - 1));
        back.setVisible(page > 0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var footer = new HBox(back, between, next);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private void turn(int page) {
        show(page);
        focus();
    }

    private Node what() {
        var bow = new Bow();
        var card = card(
                messages.text("welcome.title"),
                Labels.of(pack.text("read.does")),
                Labels.of(pack.text("read.does-not")),
                Labels.of(messages.text("welcome.leave")));
        card.getChildren().addFirst(bow);
        return card;
    }

    private Node where() {
        return card(
                messages.text("welcome.where"),
                Labels.of(messages.text("welcome.where.file")),
                new FilePath(surroundings.journal(), messages),
                Labels.of(messages.text("settings.place.what")),
                Labels.of(messages.text("welcome.passphrase.what")),
                new OneOf<>(
                        messages.text("settings.seal"),
                        List.of(false, true),
                        ways.passphraseNow(),
                        now -> messages.text(now ? "welcome.passphrase.now" : "welcome.passphrase.later"),
                        ways::passphraseNow));
    }

    private Node how() {
        var choices = new LookChoices(surroundings);
        look = Optional.of(choices);
        return card(
                messages.text("welcome.look"),
                Labels.of(messages.text("welcome.look.later"), "small", "soft"),
                choices);
    }

    private Node others() {
        return new Actions(
                Labels.link(messages.text("welcome.around"), ways::lookAround),
                Labels.link(pack.text("read.title"), ways::read));
    }

    private static VBox card(String title, Node... parts) {
        var card = new VBox(Labels.of(title, "title"));
        card.getStyleClass().addAll("card", "welcome-card");
        card.getChildren().addAll(parts);
        return card;
    }
}
