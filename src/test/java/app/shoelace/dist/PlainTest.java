package app.shoelace.dist;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.Shoelace;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of the packaged app, whose switches and records are written out by the build, do what they did before. */
final class PlainTest {
    @TempDir
    private Path folder;

    @Test
    void aClassWrittenOutAnswersAsItDidBefore() throws ReflectiveOperationException, IOException, InterruptedException {
        Path written = folder.resolve("written");
        writeOut(own(Shapes.class), "app/shoelace/dist/Shapes", written);
        try (var apart = new URLClassLoader(new URL[] {written.toUri().toURL()}, null)) {
            var asked = (Supplier<?>)
                    apart.loadClass(Shapes.class.getName()).getConstructor().newInstance();
            assertThat(asked.get()).isEqualTo(new Shapes().get());
        }
    }

    @Test
    void noClassOfTheAppIsLeftToBeWorkedOutAtAStart()
            throws ReflectiveOperationException, IOException, InterruptedException {
        Path written = folder.resolve("written");
        Map<String, byte[]> all = writeOut(own(Shoelace.class), "app/shoelace/", written);
        assertThat(all).hasSizeGreaterThan(500);
        all.forEach((name, bytes) -> assertThat(workedOut(bytes)).as(name).isEmpty());
        var known = ClassHierarchyResolver.ofClassLoading(PlainTest.class.getClassLoader());
        var files = ClassFile.of(ClassHierarchyResolverOption.of(known));
        all.forEach((name, bytes) -> assertThat(files.verify(bytes)).as(name).isEmpty());
    }

    private static List<String> workedOut(byte[] bytes) {
        return ClassFile.of().parse(bytes).methods().stream()
                .filter(method -> !method.methodName().equalsString("toString"))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .flatMap(element -> element instanceof InvokeDynamicInstruction call ? Stream.of(call) : Stream.empty())
                .map(call -> call.bootstrapMethod().owner().displayName())
                .filter(List.of("SwitchBootstraps", "ObjectMethods")::contains)
                .toList();
    }

    private static Path own(Class<?> type) throws IOException {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Writes those classes of a folder out by the build's own program. */
    private Map<String, byte[]> writeOut(Path classes, String prefix, Path to)
            throws ReflectiveOperationException, IOException, InterruptedException {
        Path tool = folder.resolve("tool");
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        int compiled = new ProcessBuilder(javac.toString(), "-proc:none", "-d", tool.toString(), "src/dist/Plain.java")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(compiled).isZero();
        var all = new TreeMap<String, byte[]>();
        try (var loader = new URLClassLoader(new URL[] {tool.toUri().toURL()});
                var found = Files.walk(classes)) {
            Class<?> type = loader.loadClass("Plain");
            var make = type.getDeclaredConstructor(List.class);
            make.setAccessible(true);
            Method of = type.getDeclaredMethod("of", byte[].class);
            of.setAccessible(true);
            Object plain = make.newInstance(List.of());
            for (Path file :
                    found.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace(".class", "");
                if (name.startsWith(prefix)) {
                    byte[] bytes = (byte[]) of.invoke(plain, (Object) Files.readAllBytes(file));
                    all.put(name, bytes);
                    Path there = to.resolve(name + ".class");
                    Files.createDirectories(there.getParent());
                    Files.write(there, bytes);
                }
            }
        }
        return all;
    }
}
