package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Does every step of a {@link Script} on a disk that fails from its first change on, from its second, and so on until it
 * no longer matters. Runs behind a {@link Fence}.
 */
final class Starved {
    private final Path root;
    private final Path fault;
    private final int error;
    private int times;

    private Starved(Path root, Path fault, int error) {
        this.root = root;
        this.fault = fault;
        this.error = error;
    }

    /**
     * Says of each step how often it failed, and by which troubles.
     *
     * @param error that of the system, such as 28 for a disk without room
     */
    static void main(Path root, Path fault, int error, PrintStream out) throws Exception {
        var starved = new Starved(root, fault, error);
        Path home = root.resolve("home");
        Script.prepare(home);
        for (int done = 0; done < Script.Step.values().length; done++) {
            out.println(starved.step(home, done));
            try (var script = new Script(home, done)) {
                script.step();
            }
        }
    }

    private String step(Path home, int done) throws Exception {
        Script.State before;
        Script.State after;
        String usual;
        try (var script = new Script(copy(home), done)) {
            before = script.state();
            script.step();
            after = script.state();
            usual = told(script);
        }
        var troubles = new TreeSet<String>();
        int failed = 0;
        String trouble = starved(copy(home), done, 0, before, after);
        for (int left = 1; !trouble.equals(usual); left += 1 + left / 5) {
            failed++;
            troubles.add(trouble);
            trouble = starved(copy(home), done, left, before, after);
        }
        return Script.after(done) + " " + failed + " " + String.join(",", troubles);
    }

    // what it came to: the trouble, what was told beside it, or nothing
    private String starved(Path home, int done, int left, Script.State before, Script.State after) throws Exception {
        String trouble = "none";
        boolean kept = false;
        try (var script = new Script(home, done)) {
            List<Object> shown = script.shown();
            fail(left);
            try {
                script.step();
                trouble = told(script);
                kept = true;
            } catch (CannotOpen e) {
                trouble = name(e.trouble());
                kept = script.restored();
            } catch (NotSaved e) {
                trouble = name(e.trouble());
                assertThat(script.shown()).isEqualTo(shown);
            } finally {
                Files.delete(fault);
            }
        }
        try (var journal = Sealed.open(home.resolve("data/journal.db"), Samples.CLOCK)) {
            assertThat(Script.State.of(journal))
                    .as("%s at %s", Script.after(done), left)
                    .isEqualTo(kept ? after : before);
        }
        assertThat(Script.passing(home))
                .as("%s at %s", Script.after(done), left)
                .isEmpty();
        // and it can be done then
        try (var script = new Script(home, done)) {
            script.step();
            assertThat(script.state().records().keySet())
                    .isEqualTo(after.records().keySet());
        }
        return trouble;
    }

    private static String told(Script script) {
        List<Trouble> notices = script.takeNotices();
        return notices.isEmpty() ? "none" : "told:" + name(notices.getFirst());
    }

    private static String name(Trouble trouble) {
        return trouble.getClass().getSimpleName();
    }

    private void fail(int left) throws IOException {
        Files.writeString(fault, ++times + " " + left + " " + error);
    }

    private Path copy(Path home) throws IOException {
        Path copy = root.resolve("copy");
        if (Files.exists(copy)) {
            try (var old = Files.walk(copy)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        try (var files = Files.walk(home)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(home.relativize(each)));
            }
        }
        return copy;
    }
}
