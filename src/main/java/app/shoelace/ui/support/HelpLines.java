package app.shoelace.ui.support;

import app.shoelace.pack.Help;
import app.shoelace.settings.Settings.OwnLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The help lines of one country, with what the person put in. */
record HelpLines(List<Line> lines) {

    /** A line, and who says so. */
    sealed interface Line {
        String text();

        /** Comes with the pack; {@code checked} is the day on which it was read from a source, or empty. */
        record Shipped(String text, boolean emergency, String checked) implements Line {}

        /** Put in by the person, {@code instead} of one that comes with the pack or, where that is empty, added. */
        record Own(String instead, String text, boolean emergency) implements Line {}

        boolean emergency();
    }

    HelpLines {
        lines = List.copyOf(lines);
    }

    /**
     * The lines as they stand. An emergency line cannot be taken away. What was put in for a line that the pack has no
     * more stays as one that was added.
     */
    static HelpLines of(Help.Country country, List<OwnLine> own) {
        var lines = new ArrayList<Line>();
        var left = new ArrayList<>(own);
        for (Help.Line shipped : country.lines()) {
            Optional<OwnLine> mine = own.stream()
                    .filter(line -> line.instead().equals(shipped.text()))
                    .findFirst();
            mine.ifPresent(left::remove);
            String text = mine.map(OwnLine::text).orElse(shipped.text()).strip();
            if (text.equals(shipped.text()) || (text.isEmpty() && shipped.emergency())) {
                lines.add(new Line.Shipped(shipped.text(), shipped.emergency(), shipped.checked()));
            } else if (!text.isEmpty()) {
                lines.add(new Line.Own(shipped.text(), text, shipped.emergency()));
            }
        }
        for (OwnLine added : left) {
            if (!added.text().isBlank()) {
                lines.add(new Line.Own("", added.text().strip(), false));
            }
        }
        return new HelpLines(lines);
    }

    List<Line> emergency() {
        return lines.stream().filter(Line::emergency).toList();
    }

    List<Line> talk() {
        return lines.stream().filter(line -> !line.emergency()).toList();
    }

    /** The countries of the pack, and the system's own where the pack has none of it, in the order of their names. */
    static List<Help.Country> countries(Help help, String system, Locale language) {
        var all = new ArrayList<>(help.countries());
        if (!system.isEmpty()
                && all.stream().noneMatch(country -> country.code().equals(system))) {
            String name = Locale.of("", system).getDisplayCountry(language);
            all.add(new Help.Country(system, name, List.of()));
        }
        var byName = java.text.Collator.getInstance(language);
        all.sort((one, other) -> byName.compare(one.name(), other.name()));
        return all;
    }
}
