package app.shoelace.pack;

/** Names a rule, in the pack's own words, such as it stands in {@code pack.json}. */
public record RuleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
