package app.shoelace.pack;

/** Names one tick of an origin, such as what the body does, as it stands in {@code pack.json}. */
public record TickId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
