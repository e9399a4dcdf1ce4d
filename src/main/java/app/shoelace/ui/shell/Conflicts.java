package app.shoelace.ui.shell;

import app.shoelace.journal.copies.Replaced;
import app.shoelace.ui.control.Labels;
import app.shoelace.ui.control.Notices;
import app.shoelace.ui.work.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Copies of the journal that a synced folder made.
 *
 * @param journal its file
 */
record Conflicts(Session session, Path journal) {
    private static final String SEEN = "conflicts-seen";

    /**
     * Looks for them, and offers the first that was not answered yet.
     *
     * @param look leads to where it is shown what it would add
     */
    void lookFor(Notices notices, Consumer<Path> look) {
        session.background().run(this::unseen, found -> found.ifPresent(file -> offer(file, notices, look)), _ -> {
            // a folder that cannot be listed is told where the journal is opened and written
        });
    }

    private Optional<Path> unseen() throws IOException {
        List<String> seen = session.journal().setting(SEEN).map(String::lines).stream()
                .flatMap(lines -> lines)
                .toList();
        for (Path file : Replaced.conflicts(journal)) {
            if (!seen.contains(mark(file))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    // another copy of the same name is another copy
    private static String mark(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " "
                + Files.getLastModifiedTime(file).toMillis();
    }

    private void offer(Path file, Notices notices, Consumer<Path> look) {
        notices.add(
                session.messages().text("keep.conflict", file.getFileName()),
                away -> List.of(
                        Labels.link(session.messages().text("keep.conflict.look"), () -> {
                            away.run();
                            look.accept(file);
                        }),
                        Labels.link(session.messages().text("seal.leave"), () -> {
                            away.run();
                            seen(file);
                        })));
    }

    /** Offers this one no more. */
    void seen(Path file) {
        session.saver()
                .save(
                        List.of(SEEN, file),
                        () -> {
                            String before = session.journal()
                                    .setting(SEEN)
                                    .map(lines -> lines + "\n")
                                    .orElse("");
                            session.journal().keepSetting(SEEN, before + mark(file));
                        },
                        () -> {});
    }
}
