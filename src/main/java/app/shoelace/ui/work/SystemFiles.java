package app.shoelace.ui.work;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialog. */
public final class SystemFiles implements FileChoice {

    @Override
    public Optional<Chosen> forSaving(Window owner, String suggested, List<Kind> kinds) {
        var dialog = new FileChooser();
        dialog.setInitialFileName(suggested);
        for (Kind kind : kinds) {
            dialog.getExtensionFilters().add(new ExtensionFilter(kind.name(), "*" + kind.ending()));
        }
        // each system's dialog asks by itself before it hands over a name that is taken
        return Optional.ofNullable(dialog.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> new Chosen(file, Files.exists(file)));
    }

    @Override
    public Optional<Path> forOpening(Window owner, List<Kind> kinds) {
        var dialog = new FileChooser();
        String names = String.join(", ", kinds.stream().map(Kind::name).toList());
        var endings = kinds.stream().map(kind -> "*" + kind.ending()).toList();
        dialog.getExtensionFilters().add(new ExtensionFilter(names, endings));
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }
}
