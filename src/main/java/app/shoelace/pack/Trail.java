package app.shoelace.pack;

/** The way to a place in a JSON file; put into words only where a fault is told. */
sealed interface Trail {
    record Root() implements Trail {}

    record Name(Trail parent, String name) implements Trail {}

    record Index(Trail parent, int index) implements Trail {}

    default Trail to(String name) {
        return new Name(this, name);
    }

    default Trail to(int index) {
        return new Index(this, index);
    }

    /** Writes it as a JSONPath, RFC 9535, but for the hyphens of our own names: {@code $.answers.says-no}. */
    default String path() {
        return switch (this) {
            case Root _ -> "$";
            case Index(var parent, int index) -> parent.path() + "[" + index + "]";
            case Name(var parent, var name) ->
                parent.path()
                        + (name.matches("[A-Za-z_][A-Za-z0-9_-]*")
                                ? "." + Shown.cut(name)
                                : "['" + Shown.cut(name) + "']");
        };
    }
}
