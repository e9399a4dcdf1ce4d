package app.shoelace.pack.read;

import app.shoelace.json.cursor.DisplayText;
import app.shoelace.json.cursor.Fault;
import app.shoelace.json.cursor.JsonCursor;
import app.shoelace.json.cursor.TreeReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a pack lie. */
sealed interface PackSource {

    /** The name of the file that holds the structure. */
    String structure();

    /** Whether there is anything of that name. */
    boolean has(String name);

    /** What the file is called in a message about it as a whole. */
    String where(String name);

    InputStream open(String name) throws IOException;

    /** Inside the app. */
    record Bundled(String folder) implements PackSource {
        @Override
        public String structure() {
            return "pack.json";
        }

        @Override
        public boolean has(String name) {
            return PackSource.class.getResource(folder + name) != null;
        }

        @Override
        public String where(String name) {
            return folder + name;
        }

        @Override
        public InputStream open(String name) throws IOException {
            InputStream in = PackSource.class.getResourceAsStream(folder + name);
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in;
        }
    }

    /** A folder with a {@code pack.json} in it, or the file that stands for it. */
    record OnDisk(Path path) implements PackSource {
        @Override
        public String structure() {
            Path name = path.getFileName();
            return Files.isDirectory(path) || name == null ? "pack.json" : name.toString();
        }

        @Override
        public boolean has(String name) {
            return Files.exists(file(name));
        }

        @Override
        public String where(String name) {
            return file(name).toString();
        }

        @Override
        public InputStream open(String name) throws IOException {
            Path file = file(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // a pipe would be waited for without end
                throw new IOException("not a file: " + file);
            }
            return Files.newInputStream(file);
        }

        private Path file(String name) {
            return Files.isDirectory(path) ? path.resolve(name) : path.resolveSibling(name);
        }
    }

    /** The whole of a file; where it cannot be read, a place that is faulted already. */
    default JsonCursor spot(String name, List<Fault> faults) {
        try (InputStream in = open(name)) {
            return JsonCursor.read(name, in.readNBytes(TreeReader.MOST_BYTES + 1), faults);
        } catch (FileNotFoundException | NoSuchFileException e) {
            return JsonCursor.unread(name, faults, "pack.fault.no-file", DisplayText.cut(where(name)));
        } catch (IOException | SecurityException e) {
            return JsonCursor.unread(name, faults, "pack.fault.unreadable", DisplayText.cut(where(name)));
        }
    }
}
