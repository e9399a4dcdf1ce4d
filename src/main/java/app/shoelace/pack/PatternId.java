package app.shoelace.pack;

import org.jspecify.annotations.Nullable;

/** Names a pattern, that is a group of signs, in the pack's own words, such as it stands in {@code pack.json}. */
public record PatternId(String value) {
    // by hand: what a record makes of itself goes by way of method handles, which a quick start has no time for
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatternId that && value.equals(that.value);
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
