package app.shoelace.pack.read;

import app.shoelace.json.cursor.Fault;
import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.pack.Pack;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a pack: {@code pack.json} for the structure and one file a language, such as {@code en.json}, beside it. Packs
 * come from others too, so every fault is found and told with its place, and nothing in a file can do more than be told.
 */
public final class PackReader {
    private static final String FALLBACK = "en";

    private PackReader() {}

    /** What came of reading. */
    public sealed interface Result {}

    /** A sound pack. */
    public record Read(Pack pack) implements Result {}

    /**
     * A pack that cannot be used.
     *
     * @param faults all of them, one or more, file by file
     */
    public record Faulty(List<Fault> faults) implements Result {
        public Faulty {
            faults = List.copyOf(faults);
        }

        /** What happened and what to do, then a line a fault. */
        public List<String> told(Messages messages) {
            var lines = new ArrayList<String>();
            lines.add(messages.text("pack.faulty"));
            faults.forEach(fault -> lines.add(fault.told(messages)));
            return lines;
        }
    }

    /**
     * The pack that comes with the app.
     *
     * @param language an IETF tag; a language that the pack lacks falls back to English
     * @throws IllegalStateException if it has a fault, which is a defect of ours
     */
    public static Pack bundled(String language) {
        return switch (read(new PackSource.Bundled("/pack/hyper-independence/"), language)) {
            case Read(var pack) -> pack;
            case Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    /**
     * A pack on disk. Never throws for what is, or is not, in the files.
     *
     * @param path its folder, or the file that stands for {@code pack.json} with the language files beside it
     * @param language an IETF tag; a language that the pack lacks falls back to English
     */
    public static Result read(Path path, String language) {
        return read(new PackSource.OnDisk(path), language);
    }

    private static Result read(PackSource source, String language) {
        var faults = new ArrayList<Fault>();
        JsonCursor structureAt = source.spot(source.structure(), faults);
        String spoken = languages(language).stream()
                .filter(tag -> source.has(tag + ".json"))
                .findFirst()
                .orElse(FALLBACK);
        JsonCursor textAt = source.spot(spoken + ".json", faults);
        if (!structureAt.there()) {
            return new Faulty(faults);
        }
        Structure structure = StructureReader.read(structureAt);
        Pack pack = TextReader.read(structure, textAt, spoken);
        return faults.isEmpty() ? new Read(pack) : new Faulty(faults);
    }

    /** The tag itself, then without its region, then English; never anything that could leave the folder. */
    private static Set<String> languages(String language) {
        Locale locale = Locale.forLanguageTag(language);
        var tags = new LinkedHashSet<String>();
        tags.add(locale.toLanguageTag());
        tags.add(locale.getLanguage().isEmpty() ? FALLBACK : locale.getLanguage());
        tags.add(FALLBACK);
        return tags;
    }
}
