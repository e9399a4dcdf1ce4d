package app.shoelace.rules;

import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.PatternId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;

/** The names and words that sentences about answers are made of. */
record Words(Grid grid, Messages messages) {
    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String of(SignId sign) {
        return quoted(grid.pack().sign(sign).phrase());
    }

    String of(PatternId pattern) {
        return quoted(grid.pack().pattern(pattern).name());
    }

    String of(OriginId origin) {
        return quoted(grid.pack().origin(origin).opening());
    }

    String of(OriginId origin, TickId tick) {
        return grid.pack().origin(origin).ticks().stream()
                .filter(each -> each.id().equals(tick))
                .findFirst()
                .map(each -> quoted(each.text()))
                .orElseThrow(() -> new IllegalArgumentException("no tick " + tick));
    }

    private String quoted(String text) {
        return text("why.quote", text);
    }

    /** A scale word as it stands inside a sentence. */
    String step(int step) {
        return grid.pack().scale().word(step).toLowerCase(messages.locale());
    }

    /** How many signs there are. */
    int signs() {
        return grid.signs().size();
    }

    boolean isTop(int step) {
        return step == grid.pack().scale().top();
    }

    /** The top of the scale, as a number. */
    String top() {
        return number(grid.pack().scale().top());
    }

    String degree(HowTrue felt) {
        return switch (felt) {
            case NOT_AT_ALL -> grid.pack().text("felt.not-at-all");
            case A_LITTLE -> grid.pack().text("felt.a-little");
            case QUITE -> grid.pack().text("felt.quite");
            case VERY -> grid.pack().text("felt.very");
            case UNSAID, NOT_READY -> throw new IllegalArgumentException(felt + " is no degree");
        };
    }

    /** A count in words up to ten, then in digits. */
    String count(int number) {
        String[] numbers = text("why.numbers").split(",", -1);
        return number < numbers.length ? numbers[number] : number((double) number);
    }

    /** A level with two decimals at most. */
    String number(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(messages.locale())).format(number);
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> items) {
        return list(items, "why.and");
    }

    /** "a", "a, and b", "a, b, and c": for items that have an "and" of their own. */
    String clauses(List<String> items) {
        return list(items, "why.comma-and");
    }

    private String list(List<String> items, String last) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        String before = items.getFirst();
        for (String item : items.subList(1, items.size() - 1)) {
            before = text("why.comma", before, item);
        }
        return text(last, before, items.getLast());
    }
}
