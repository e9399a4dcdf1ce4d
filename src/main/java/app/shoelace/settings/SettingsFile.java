package app.shoelace.settings;

import app.shoelace.files.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where the settings are kept: one small JSON file that only its owner may read. */
public final class SettingsFile {
    private static final int MOST_BYTES = 1 << 18;
    private static final int MOST_BESIDE = 9;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * What was found.
     *
     * @param trouble why these are not the settings of the file, if they are not
     */
    public record Loaded(Settings settings, Optional<SettingsTrouble> trouble) {}

    /** Where it lies. */
    public Path path() {
        return file;
    }

    /**
     * The settings of the file, or the first ones where there is none. A file that cannot be used is put beside, so that
     * nothing of it is lost and the person is told once.
     */
    public Loaded load() {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            return new Loaded(Settings.FIRST, Optional.empty());
        } catch (IOException | SecurityException e) {
            return troubled(new SettingsTrouble.Unreadable(file, e.toString()));
        }
        try {
            if (bytes.length > MOST_BYTES) {
                throw new SettingsForm.Fault("longer than " + MOST_BYTES + " bytes");
            }
            return new Loaded(SettingsForm.read(bytes), Optional.empty());
        } catch (SettingsForm.Fault e) {
            return putBeside("broken", kept -> new SettingsTrouble.Broken(kept, String.valueOf(e.getMessage())));
        } catch (SettingsForm.LaterForm e) {
            return putBeside("newer", SettingsTrouble.Newer::new);
        }
    }

    /**
     * Keeps the settings; returns once they are on disk.
     *
     * @throws SettingsNotSaved if they could not be written; the file is as it was
     */
    public void keep(Settings settings) throws SettingsNotSaved {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            PrivateFiles.makeFolders(folder());
            Files.deleteIfExists(part);
            try {
                PrivateFiles.make(part);
                Files.write(part, SettingsForm.write(settings), StandardOpenOption.WRITE);
                PrivateFiles.force(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                PrivateFiles.force(folder());
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SecurityException e) {
            throw new SettingsNotSaved(new SettingsTrouble.NotWritten(file, e.toString()), e);
        }
    }

    @FunctionalInterface
    private interface Told {
        SettingsTrouble of(Path kept);
    }

    private Loaded putBeside(String why, Told told) {
        Path kept = beside(why, 1);
        // the last of them is written over, so that a fault that comes back does not fill the folder
        for (int number = 2; Files.exists(kept) && number <= MOST_BESIDE; number++) {
            kept = beside(why, number);
        }
        try {
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SecurityException e) {
            return troubled(new SettingsTrouble.Unreadable(file, e.toString()));
        }
        return troubled(told.of(kept));
    }

    private Path beside(String why, int number) {
        return file.resolveSibling("settings-" + why + (number == 1 ? "" : "-" + number) + ".json");
    }

    private static Loaded troubled(SettingsTrouble trouble) {
        return new Loaded(Settings.FIRST, Optional.of(trouble));
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
