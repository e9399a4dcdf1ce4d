package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.store.NotSaved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder goes, as a stick does that is pulled, whatever is being done; and comes back. */
class GoneTest {
    private static final Set<Script.Step> ELSEWHERE =
            Set.of(Script.Step.COPY_ELSEWHERE, Script.Step.EXPORT_JSON, Script.Step.EXPORT_CSV);

    @TempDir
    Path home;

    @Test
    void whateverIsDoneMeanwhileIsToldAndNothingIsMadeInItsPlace() throws Exception {
        Script.prepare(home);
        Path data = home.resolve("data");
        Path away = home.resolve("away");
        for (int done = 0; done < Script.Step.values().length; done++) {
            Script.Step step = Script.after(done);
            // a restored copy makes its folder anew where it is gone
            if (step != Script.Step.RESTORE) {
                try (var script = new Script(home, done)) {
                    Script.State before = script.state();
                    // after a readable copy was restored over a sealed journal, each opening says so
                    script.takeNotices();
                    List<Object> shown = script.shown();
                    Files.move(data, away);
                    String trouble = tried(script);
                    assertThat(trouble).as("%s", step).isIn("Gone", "");
                    // what is read out of a file that is still open may well be saved elsewhere
                    assertThat(trouble.isEmpty()).as("%s", step).isEqualTo(ELSEWHERE.contains(step));
                    assertThat(data).as("%s", step).doesNotExist();
                    assertThat(script.shown()).isEqualTo(shown);
                    Files.move(away, data);
                    assertThat(script.state()).as("%s", step).isEqualTo(before);
                    assertThat(script.takeNotices()).as("%s", step).isEmpty();
                }
                assertThat(Script.passing(home)).as("%s", step).isEmpty();
            }
            try (var script = new Script(home, done)) {
                script.step();
            }
        }
    }

    private static String tried(Script script) throws Exception {
        try {
            script.step();
            return "";
        } catch (NotSaved e) {
            return e.trouble().getClass().getSimpleName();
        }
    }
}
