package app.shoelace.ui;

import static app.shoelace.ui.HeadlessFx.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.settings.SettingsFile;
import app.shoelace.ui.AppWindow.Ending;
import app.shoelace.ui.HeadlessFx.Room;
import app.shoelace.ui.look.Look;
import app.shoelace.ui.shell.Screen;
import app.shoelace.ui.work.Watches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A journal is open in one window at a time. */
@ExtendWith(HeadlessFx.class)
class SecondStartTest {

    @Test
    void aSecondStartBringsTheFirstWindowForwardAndEnds(Room room, @TempDir Path folder) throws Exception {
        Watches.assertSomeAreLeft(folder);
        Desk desk = Desk.in(folder);
        Hands first = room.open(desk);
        Stage stage = onFx(() -> (Stage) first.scene().getWindow());
        onFx(() -> {
            stage.setIconified(true);
            return 0;
        });
        var ended = new CompletableFuture<Ending>();
        var look =
                onFx(() -> new Look(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true)));

        onFx(() -> {
            var found = new SettingsFile.Loaded(desk.settings(), Optional.empty());
            new AppWindow(desk.parts(), found, look, ended::complete).show();
            return 0;
        });

        assertThat(ended.get(60, TimeUnit.SECONDS)).isEqualTo(new Ending.Elsewhere());
        first.settle();
        assertThat(onFx(stage::isIconified)).isFalse();
        assertThat(onFx(() -> Window.getWindows().stream().toList())).containsExactly(stage);
        assertThat(folder).isDirectoryNotContaining("glob:**.front");
        first.close();
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void aLockThatNobodyHoldsAnyMoreStopsNothing(Room room, @TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("journal.db.lock"));

        assertThat(room.open(Desk.in(folder)).screen()).isEqualTo(new Screen.Today());
    }
}
