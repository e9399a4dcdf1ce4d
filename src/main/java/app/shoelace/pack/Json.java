package app.shoelace.pack;

import app.shoelace.pack.Fault.Word;
import java.util.List;
import java.util.Map;

/** A piece of JSON, or its lack. */
sealed interface Json {
    record Group(Map<String, Json> fields) implements Json {}

    record Row(List<Json> items) implements Json {}

    record Text(String text) implements Json {}

    /**
     * @param whole whether it is written without point and exponent
     */
    record Amount(double number, boolean whole) implements Json {}

    record YesNo(boolean yes) implements Json {}

    record Null() implements Json {}

    /** Nothing stands there. */
    record Absent() implements Json {}

    /** What stands there has been faulted already, so no more is said about it. */
    record Faulted() implements Json {}

    /** What this is, for a sentence about what stands there. */
    default Word kind() {
        return switch (this) {
            case Group _ -> new Word("pack.found.group");
            case Row _ -> new Word("pack.found.list");
            case Text _ -> new Word("pack.found.text");
            case Amount _ -> new Word("pack.found.number");
            case YesNo _ -> new Word("pack.found.yes-no");
            case Null _ -> new Word("pack.found.null");
            case Absent _, Faulted _ -> new Word("pack.found.nothing");
        };
    }
}
