package app.shoelace.ui.patterns;

import app.shoelace.rules.TrendWording;
import app.shoelace.text.Messages;
import app.shoelace.trends.PatternHistory;
import app.shoelace.ui.control.Ends;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.chart.TimeChart;
import app.shoelace.ui.control.chart.TimeChart.Band;
import app.shoelace.ui.control.chart.TimeChart.Dot;
import app.shoelace.ui.control.chart.TimeChart.Picture;
import app.shoelace.ui.work.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One pattern: its chart, the point that is pointed at in words, and what may be told of all of them. */
final class PatternCard extends VBox {
    private final Messages messages;
    private final Day days;
    private final String name;
    private final String told;
    private final String whole;
    private final List<PatternHistory.Point> points;
    private final Label point = Labels.of("", "small", "soft", "pointed");
    private final TimeChart chart;

    PatternCard(Session session, Over over, Over.Line line, Span span, Consumer<UUID> open) {
        messages = session.messages();
        days = new Day(session.pack(), messages);
        name = session.pack().pattern(line.course().pattern()).name();
        told = new TrendWording(session.pack(), messages).told(line.course());
        LocalDate from = over.from(span);
        int skipped = (int)
                line.dots().stream().filter(dot -> dot.day().isBefore(from)).count();
        points = line.points().subList(skipped, line.points().size());
        List<Dot> dots = line.dots().subList(skipped, line.dots().size());
        var bands = line.course().range().stream()
                .map(own -> new Band(over.since(), own.low(), own.middle(), own.high()))
                .toList();
        var marks =
                over.marks().stream().filter(mark -> !mark.day().isBefore(from)).toList();
        String picture = messages.text(
                "patterns.chart", name, messages.shortDate(from), messages.shortDate(over.today()), shown(line), told);
        whole = marks.isEmpty()
                ? picture
                : messages.text(
                        "patterns.chart.marked",
                        picture,
                        marks.stream()
                                .map(mark -> messages.text(
                                        "patterns.chart.mark", messages.shortDate(mark.day()), mark.name()))
                                .collect(Collectors.joining(messages.text("patterns.chart.between"))));
        chart = new TimeChart(
                days,
                new Picture(from, over.today(), dots, bands, marks),
                this::pointed,
                index -> open.accept(points.get(index).checkIn()));
        getStyleClass().addAll("card", "pattern-card");
        var head = new Ends(Labels.of(name, "section"), Labels.of(shown(line), "small", "soft"));
        getChildren().addAll(head, chart, point, Labels.of(told, "told"));
        pointed(TimeChart.NONE);
    }

    TimeChart chart() {
        return chart;
    }

    private String shown(Over.Line line) {
        int all = line.points().size();
        return points.size() == all
                ? messages.count(all, "patterns.points.one", "patterns.points.many")
                : messages.text("patterns.shown", points.size(), all);
    }

    private void pointed(int index) {
        if (index == TimeChart.NONE) {
            point.setText(messages.text(points.isEmpty() ? "patterns.no-point" : "patterns.walk"));
            chart.say(whole);
        } else {
            String words = days.point(points.get(index));
            point.setText(words);
            chart.say(messages.text("patterns.said", name, words));
        }
    }
}
