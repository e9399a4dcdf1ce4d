package app.shoelace.pack;

/** Names one of the ten signs, in the pack's own words, such as it stands in {@code pack.json}. */
public record SignId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
