package app.shoelace.pack.read;

import app.shoelace.json.cursor.DisplayText;
import app.shoelace.json.cursor.JsonCursor;
import java.util.HashSet;
import java.util.Set;

/** Checks the places and marks inside a text: {@code {name}} is filled in later, {@code **words**} are strong. */
final class PackText {
    private PackText() {}

    /** A text with nothing to fill in and nothing strong. */
    static String plain(JsonCursor spot) {
        return filled(spot, Set.of(), false);
    }

    /** A text that may hold strong words and these places. */
    static String marked(JsonCursor spot, Set<String> places) {
        String text = filled(spot, places, true);
        if (spot.there() && text.split("\\*\\*", -1).length % 2 == 0) {
            spot.fault("pack.fault.half-strong");
        }
        return text;
    }

    /** A plain text that may hold these places, or has to hold them all. */
    static String filled(JsonCursor spot, Set<String> places, boolean strong) {
        String text = spot.text();
        if (text.length() > 4_000) {
            spot.fault("pack.fault.long-text", 4_000);
        }
        if (!strong && text.contains("**")) {
            spot.fault("pack.fault.no-strong");
        }
        places(spot, text, places);
        return text;
    }

    /** A text that holds each of these places once or more. */
    static String filledAll(JsonCursor spot, Set<String> places) {
        String text = filled(spot, places, false);
        var unused = new HashSet<>(places);
        unused.removeIf(place -> text.contains("{" + place + "}"));
        if (spot.there() && !unused.isEmpty()) {
            spot.fault(
                    "pack.fault.place-unused",
                    "{" + String.join("}, {", unused.stream().sorted().toList()) + "}");
        }
        return text;
    }

    private static void places(JsonCursor spot, String text, Set<String> places) {
        String rest = text;
        for (String place : places) {
            rest = rest.replace("{" + place + "}", "");
        }
        int open = rest.indexOf('{');
        int close = rest.indexOf('}');
        if (open < 0 && close < 0) {
            return;
        }
        String wrong = open >= 0 && close > open ? rest.substring(open, close + 1) : open >= 0 ? "{" : "}";
        if (places.isEmpty()) {
            spot.fault("pack.fault.no-places", DisplayText.cut(wrong));
        } else {
            String known = "{" + String.join("}, {", places.stream().sorted().toList()) + "}";
            spot.fault("pack.fault.unknown-place", DisplayText.cut(wrong), known);
        }
    }
}
