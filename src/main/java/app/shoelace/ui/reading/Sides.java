package app.shoelace.ui.reading;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.Columns;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.work.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Two versions of the same answers, side by side, sign by sign.
 *
 * @param leftName what the left side is called, such as its day
 */
public record Sides(Session session, String leftName, Answers left, String rightName, Answers right) {

    /** A sign as it was answered on each side, with what was written under it. */
    public Node sign(Sign sign) {
        return row(sign.label(), side(leftName, sign, left), side(rightName, sign, right));
    }

    /** Something else said on each side. */
    public VBox words(String label, String leftWords, String rightWords) {
        return row(label, side(leftName, leftWords), side(rightName, rightWords));
    }

    /** Something in the person's own words on each side. */
    public Node own(String label, String leftWords, String rightWords) {
        VBox leftSide = side(leftName, leftWords.isEmpty() ? messages().text("sides.unsaid") : "");
        VBox rightSide = side(rightName, rightWords.isEmpty() ? messages().text("sides.unsaid") : "");
        if (!leftWords.isEmpty()) {
            leftSide.getChildren().add(Labels.own(leftWords));
        }
        if (!rightWords.isEmpty()) {
            rightSide.getChildren().add(Labels.own(rightWords));
        }
        return row(label, leftSide, rightSide);
    }

    /** The signs that were answered otherwise on each side, and then the origins. */
    List<Node> differing() {
        return Stream.concat(
                        pack().signs().stream().filter(sign -> !same(sign)).map(this::sign),
                        pack().origins().stream()
                                .filter(origin -> !same(origin))
                                .map(this::origin))
                .toList();
    }

    private boolean same(Sign sign) {
        return left.answer(sign.id()).equals(right.answer(sign.id()))
                && Objects.equals(left.moments().get(sign.id()), right.moments().get(sign.id()))
                && Objects.equals(left.effects().get(sign.id()), right.effects().get(sign.id()));
    }

    private boolean same(Origin origin) {
        return answer(origin, left).equals(answer(origin, right));
    }

    private Node origin(Origin origin) {
        return row(origin.opening(), side(leftName, origin, left), side(rightName, origin, right));
    }

    private static VBox row(String label, VBox left, VBox right) {
        var row = new VBox(Labels.of(label), new Columns(left, right));
        row.getStyleClass().add("answer-row");
        return row;
    }

    private static VBox side(String name, String words) {
        var side = new VBox(Labels.of(name, "small", "soft"));
        if (!words.isEmpty()) {
            side.getChildren().add(Labels.of(words, "answer"));
        }
        side.getStyleClass().add("half");
        return side;
    }

    private VBox side(String name, Sign sign, Answers said) {
        VBox side = side(name, wording().answer(said.answer(sign.id())));
        Optional.ofNullable(said.effects().get(sign.id()))
                .ifPresent(effect -> side.getChildren()
                        .add(Labels.of(
                                messages().text("reading.effect", pack().text("effect"), effect(effect)),
                                "small",
                                "soft")));
        Optional.ofNullable(said.moments().get(sign.id()))
                .ifPresent(moment -> side.getChildren().add(Labels.own(moment)));
        return side;
    }

    private VBox side(String name, Origin origin, Answers said) {
        OriginAnswer answer = answer(origin, said);
        VBox side = side(name, felt(answer.felt()));
        origin.ticks().stream()
                .filter(tick -> answer.ticks().contains(tick.id()))
                .forEach(tick -> side.getChildren().add(Labels.of(tick.text(), "small")));
        if (!answer.text().isEmpty()) {
            side.getChildren().add(Labels.own(answer.text()));
        }
        return side;
    }

    private static OriginAnswer answer(Origin origin, Answers said) {
        return said.origins().getOrDefault(origin.id(), OriginAnswer.NOTHING);
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case HELPED -> pack().text("effect.helped");
            case COST -> pack().text("effect.cost");
            case BOTH -> pack().text("effect.both");
        };
    }

    private String felt(HowTrue felt) {
        return switch (felt) {
            case UNSAID -> messages().text("sides.unsaid");
            case NOT_READY -> pack().text("felt.not-ready");
            case NOT_AT_ALL -> pack().text("felt.not-at-all");
            case A_LITTLE -> pack().text("felt.a-little");
            case QUITE -> pack().text("felt.quite");
            case VERY -> pack().text("felt.very");
        };
    }

    private Wording wording() {
        return new Wording(pack(), messages());
    }

    private Pack pack() {
        return session.pack();
    }

    private Messages messages() {
        return session.messages();
    }
}
