package app.shoelace.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The app keeps to its layers, and the rules notice a class that does not. */
class LayersTest {
    private static final String APP = "app.shoelace";
    private static final String CROSSED = "app.shoelace.architecture.crossed";

    private final JavaClasses app = new ClassFileImporter().importPath(Path.of("target/classes"));
    private final JavaClasses crossed =
            new ClassFileImporter().importPath(Path.of("target/test-classes/app/shoelace/architecture/crossed"));

    @Test
    void whatLiesBelowNeverKnowsWhatLiesAbove() {
        Layers.oneWay(APP).check(app);
    }

    @Test
    void aLibraryStaysAtHome() {
        Layers.atHome(APP).forEach(rule -> rule.check(app));
    }

    @Test
    void theRoomsOfTheJournalAreForTheJournal() {
        Layers.journalRooms(APP).forEach(rule -> rule.check(app));
    }

    @Test
    void noPackageKnowsItselfThroughOthers() {
        slices().matching(APP + ".(**)").should().beFreeOfCycles().check(app);
    }

    @Test
    void aPackageHasAtMostThirtyTypes() {
        Map<String, Long> types = app.stream()
                .filter(type ->
                        !type.getName().contains("$") && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(Layers.TYPES));
    }

    @Test
    void nothingCanOpenAConnection() {
        Layers.noNetwork().check(app);
    }

    @Test
    void whatIsWrittenIsWrittenInAChosenLanguage() {
        Layers.noUnsaidLanguage().check(app);
    }

    @Test
    void aNumberInTheDigitsOfTheSystemIsNoticed() {
        assertThatThrownBy(() -> Layers.noUnsaidLanguage().check(crossed))
                .hasMessageContaining("WritesTheSystemsDigits");
    }

    @Test
    void crossingALayerIsNoticed() {
        assertThatThrownBy(() -> Layers.oneWay(CROSSED).check(crossed))
                .hasMessageContaining("KnowsTheTerminal")
                .hasMessageContaining("KnowsTheRules");
    }

    @Test
    void sqlJsonAndJavaFxAwayFromHomeAreNoticed() {
        for (String stray : List.of("SpeaksSql", "ReadsJson", "DrawsNodes")) {
            JavaClasses alone = crossed.that(JavaClass.Predicates.simpleName(stray));
            assertThatThrownBy(() -> Layers.atHome(CROSSED).forEach(rule -> rule.check(alone)))
                    .hasMessageContaining(stray);
        }
    }

    @Test
    void aSocketIsNoticed() {
        assertThatThrownBy(() -> Layers.noNetwork().check(crossed)).hasMessageContaining("OpensASocket");
    }
}
