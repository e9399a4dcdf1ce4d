package app.shoelace.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** How much is read of a file that may hold anything. */
public final class Limits {
    private final long bytes;
    private final JsonFactory factory;

    /**
     * Limits to be kept in a constant, since the parser's tables hang on them.
     *
     * @param bytes of the whole file; of a stream, its characters
     * @param levels objects and lists inside each other
     * @param text UTF-16 units of a text
     * @param number characters of a number
     * @param name UTF-16 units of a name
     * @param once whether a name may occur only once in its object
     */
    public Limits(long bytes, int levels, int text, int number, int name, boolean once) {
        this.bytes = bytes;
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(bytes)
                        .maxNestingDepth(levels)
                        .maxStringLength(text)
                        .maxNumberLength(number)
                        .maxNameLength(name)
                        .build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, once)
                // no buffer with the person's words outlives its parser
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
    }

    long bytes() {
        return bytes;
    }

    JsonFactory factory() {
        return factory;
    }
}
