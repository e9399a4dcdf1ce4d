package app.shoelace.text;

import java.util.ArrayList;
import java.util.List;

/** A text in which some words are strong; written as {@code **strong**}. */
public record Rich(List<Run> runs) {

    /** A stretch of text in one weight. */
    public record Run(String text, boolean strong) {}

    public Rich {
        runs = List.copyOf(runs);
    }

    /** Reads {@code plain **strong** plain}. */
    public static Rich parse(String marked) {
        var runs = new ArrayList<Run>();
        String[] parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 1));
            }
        }
        return new Rich(runs);
    }

    /** The words alone. */
    public String plain() {
        var plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }
}
