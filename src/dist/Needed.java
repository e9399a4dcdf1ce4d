import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which classes of a library another jar needs: those that it names, those that these name, and so on. Only for a library
 * that looks nothing up by a name put together at run time.
 */
final class Needed {
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

    private Needed() {}

    /** The entries of the library's jar that hold these classes. */
    static Set<String> of(Path user, Path library) throws IOException {
        try (var from = new ZipFile(user.toFile());
                var jar = new ZipFile(library.toFile())) {
            var found = new HashSet<String>();
            var waiting = new ArrayDeque<String>();
            for (ZipEntry entry : classes(from)) {
                add(named(from, entry), jar, found, waiting);
            }
            while (!waiting.isEmpty()) {
                add(named(jar, jar.getEntry(waiting.remove())), jar, found, waiting);
            }
            return found;
        }
    }

    private static List<? extends ZipEntry> classes(ZipFile jar) {
        return jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
    }

    private static void add(Set<String> names, ZipFile jar, Set<String> found, ArrayDeque<String> waiting) {
        for (String name : names) {
            String entry = name + ".class";
            if (jar.getEntry(entry) != null && found.add(entry)) {
                waiting.add(entry);
            }
        }
    }

    private static Set<String> named(ZipFile jar, ZipEntry entry) throws IOException {
        byte[] bytes;
        try (var in = jar.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        var names = new HashSet<String>();
        for (PoolEntry each : ClassFile.of().parse(bytes).constantPool()) {
            if (each instanceof ClassEntry type) {
                names.add(type.asInternalName());
            } else if (each instanceof Utf8Entry text) {
                IN_DESCRIPTOR
                        .matcher(text.stringValue())
                        .results()
                        .map(match -> match.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
