package app.shoelace.pack;

/** Names a pattern, that is a group of signs, in the pack's own words, such as it stands in {@code pack.json}. */
public record PatternId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
