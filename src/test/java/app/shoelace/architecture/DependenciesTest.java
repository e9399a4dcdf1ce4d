package app.shoelace.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every library that the app brings along is used by it, and the README says why, under which licence and how large. */
class DependenciesTest {
    // used without a name in our sources: it keeps what a library would log from being written anywhere
    private static final Set<String> SILENT = Set.of("slf4j-nop");

    private record Library(String artifact, String scope) {}

    @Test
    void noneIsUnused() throws Exception {
        Set<String> used = usedPackages();
        var unused = new ArrayList<String>();
        for (Library library : libraries()) {
            boolean named = packages(library.artifact()).stream().anyMatch(used::contains);
            if (!named && !SILENT.contains(library.artifact())) {
                unused.add(library.artifact());
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void theReadmeNamesEach() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(readme)
                        .containsPattern(
                                "(?m)^\\| `" + library.artifact() + "` \\| .{10,} \\| [A-Z].+ \\| [0-9.]+ MB \\|$"));
    }

    private static List<Library> libraries() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        var found = pom.getElementsByTagName("dependency");
        var libraries = new ArrayList<Library>();
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            var scope = each.getElementsByTagName("scope");
            String named = scope.getLength() == 0 ? "compile" : scope.item(0).getTextContent();
            if (!named.equals("test")) {
                String artifact =
                        each.getElementsByTagName("artifactId").item(0).getTextContent();
                libraries.add(new Library(artifact, named));
            }
        }
        return libraries;
    }

    private static Set<String> usedPackages() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.shoelace").stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(type -> type.getBaseComponentType().getPackageName())
                        .collect(Collectors.toSet());
    }

    private static Set<String> packages(String artifact) throws IOException {
        List<File> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new)
                .filter(file -> file.getName().matches(artifact + "-[0-9].*\\.jar"))
                .toList();
        assertThat(jars).as(artifact).isNotEmpty();
        var packages = new java.util.TreeSet<String>();
        for (File jar : jars) {
            try (var file = new JarFile(jar)) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0)
                        .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                        .forEach(packages::add);
            }
        }
        return packages;
    }
}
