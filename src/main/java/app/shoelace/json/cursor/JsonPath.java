package app.shoelace.json.cursor;

/** The way to a place in a JSON file; put into words only where a fault is told. */
sealed interface JsonPath {
    record Root() implements JsonPath {}

    record Name(JsonPath parent, String name) implements JsonPath {}

    record Index(JsonPath parent, int index) implements JsonPath {}

    default JsonPath to(String name) {
        return new Name(this, name);
    }

    default JsonPath to(int index) {
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
                                ? "." + DisplayText.cut(name)
                                : "['" + DisplayText.cut(name) + "']");
        };
    }
}
