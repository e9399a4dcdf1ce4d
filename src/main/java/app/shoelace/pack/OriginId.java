package app.shoelace.pack;

/** Names a place where the habit may come from, in the pack's own words, such as it stands in {@code pack.json}. */
public record OriginId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
