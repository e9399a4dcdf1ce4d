package app.shoelace.ui.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the person where a file is to go, or which one is meant. */
public interface FileChoice {
    /**
     * A kind of file.
     *
     * @param name in words
     * @param ending with its dot
     */
    record Kind(String name, String ending) {}

    /**
     * What was chosen.
     *
     * @param replaces whether the person agreed that a file of that name be replaced
     */
    record Chosen(Path file, boolean replaces) {}

    /**
     * The chosen file, or nothing if the person changed their mind. On the window's thread; returns when they are done.
     *
     * @param suggested a name to begin with
     * @param kinds one or more, the likeliest first
     */
    Optional<Chosen> forSaving(Window owner, String suggested, List<Kind> kinds);

    /**
     * The file that is to be read, or nothing if the person changed their mind. On the window's thread; returns when they
     * are done.
     *
     * @param kinds one or more, shown together
     */
    Optional<Path> forOpening(Window owner, List<Kind> kinds);
}
