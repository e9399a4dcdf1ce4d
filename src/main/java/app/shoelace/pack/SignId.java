package app.shoelace.pack;

import org.jspecify.annotations.Nullable;

/** Names one of the ten signs, in the pack's own words, such as it stands in {@code pack.json}. */
public record SignId(String value) {
    // by hand: what a record makes of itself goes by way of method handles, which a quick start has no time for
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
