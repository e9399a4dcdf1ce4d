import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The app with its own Java: {@code runtime} (JDK and JavaFX, linked), {@code lib} (all other jars), {@code native} (what
 * SQLite needs of this system, so that nothing is unpacked at home), {@code bin/shoelace} and a cache of loaded classes.
 */
record Image(Path app, Path root, Path work, String version, Instant time) {
    // what libraries that are no real modules ask of the JDK, and the dates of the languages
    private static final Set<String> UNSAID = Set.of("java.desktop", "java.logging", "java.xml", "jdk.localedata");

    /** What the packaged app needs beyond {@code java.options}; {@code $home} is the folder of the image. */
    private static final List<String> PACKAGED = List.of(
            "-XX:-UsePerfData",
            // the cache is made for one address; at another, each start would change every address in it
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            // a quiet window needs no graphics card, whose driver takes more time and memory than all our drawing
            "-Dprism.order=sw",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            // see PangoRepair
            "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
            "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=$home/native",
            // where SQLite's driver looks for what it unpacked once; the system's own folder may hold a great deal
            "-Dorg.sqlite.tmpdir=$home/native");

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    /** How the packaged app runs Java; {@code $home} is the folder of the image. */
    static List<String> options() throws IOException {
        var options = new ArrayList<String>();
        try (Stream<String> lines = Files.lines(Path.of("src", "main", "launcher", "java.options"))) {
            lines.filter(line -> !line.startsWith("#")).forEach(options::add);
        }
        options.addAll(PACKAGED);
        return options;
    }

    /** The class that starts it. */
    static final String MAIN = "app.shoelace.Shoelace";

    void make() throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path javafx = Files.createDirectories(work.resolve("javafx"));
        Path lib = Files.createDirectories(root.resolve("lib"));
        List<Path> linked = new ArrayList<>();
        for (Path jar : jars()) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-")) {
                if (Files.size(jar) > 10_000) {
                    Path bare = javafx.resolve(name);
                    Steps.copyJar(jar, bare, entry -> !library(entry));
                    linked.add(jar);
                }
            } else if (name.startsWith("sqlite-jdbc-")) {
                Steps.copyJar(jar, lib.resolve(name), entry -> !entry.startsWith("org/sqlite/native/"));
                Steps.extract(jar, Image::ofThisSystem, root.resolve("native"));
            } else if (name.startsWith("bcprov-")) {
                // classes of a signed jar are not put into the cache
                Steps.copyJar(
                        jar,
                        lib.resolve(name),
                        entry -> !entry.equals("META-INF/MANIFEST.MF")
                                && !SIGNATURE.matcher(entry).matches(),
                        "Automatic-Module-Name: org.bouncycastle.provider",
                        "Multi-Release: true");
            } else {
                Files.copy(jar, lib.resolve(name));
            }
        }
        link(javafx);
        for (Path jar : linked) {
            // of the two that draw, we use the one that needs no graphics card, nor the system's part for one
            Steps.extract(
                    jar,
                    entry -> library(entry) && !entry.contains("prism_es2"),
                    root.resolve(windows() ? "runtime/bin" : "runtime/lib"));
        }
        new AppJar(java()).copy(ours(), lib.resolve(ours().getFileName()));
        strip();
        Files.copy(app.resolve("LICENSE"), root.resolve("LICENSE"));
        launcher();
        Steps.settle(root, time);
        train();
        Steps.settle(root, time);
    }

    private Path ours() throws IOException {
        return jars().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("shoelace-"))
                .findFirst()
                .orElseThrow(() -> new IOException("the app is not packaged: " + app));
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> found = Files.list(app.resolve("lib"))) {
            return found.sorted().toList();
        }
    }

    private void link(Path javafx) throws IOException, InterruptedException {
        Steps.run(
                List.of(
                        tool("jlink"),
                        "--module-path",
                        javafx.toString(),
                        "--add-modules",
                        String.join(",", modules()),
                        "--include-locales=en",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-6",
                        "--output",
                        root.resolve("runtime").toString()),
                Map.of());
    }

    /** Takes the names of inner functions out of the system's libraries, which nothing needs to run. */
    private void strip() throws IOException, InterruptedException {
        if (Steps.installed("strip") && !windows() && !mac()) {
            for (Path each : Steps.all(root)) {
                if (library(each.toString())) {
                    Steps.run(List.of("strip", "--strip-unneeded", each.toString()), Map.of());
                }
            }
        }
    }

    /** Every module of the JDK and of JavaFX that a jar in {@code lib} says it needs. */
    private Set<String> modules() {
        var needed = new TreeSet<>(UNSAID);
        Set<ModuleReference> beside = ModuleFinder.of(root.resolve("lib")).findAll();
        var names = beside.stream().map(each -> each.descriptor().name()).collect(Collectors.toSet());
        for (ModuleReference each : beside) {
            for (var requires : each.descriptor().requires()) {
                boolean always = !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC);
                if (always && !names.contains(requires.name())) {
                    needed.add(requires.name());
                }
            }
        }
        return needed;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static boolean library(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }

    /** Whether a file of SQLite's driver is for this system and processor. */
    private static boolean ofThisSystem(String entry) {
        String system = windows() ? "Windows" : mac() ? "Mac" : "Linux";
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case String other -> other;
        };
        return entry.startsWith("org/sqlite/native/" + system + "/" + processor + "/") && library(entry);
    }

    static boolean windows() {
        return system().startsWith("windows");
    }

    static boolean mac() {
        return system().startsWith("mac");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    /**
     * All of that and what is run. The jars are told one by one, in one order: with a path of modules, or with another order,
     * the cache would count only where it was made.
     */
    private List<String> run() throws IOException {
        var run = new ArrayList<>(options());
        run.add("-Dapp.shoelace.version=" + version);
        run.add("-cp");
        try (Stream<Path> lib = Files.list(root.resolve("lib"))) {
            run.add(lib.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted(Comparator.comparing((String name) -> !name.startsWith("shoelace-"))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(name -> "$home/lib/" + name)
                    .collect(Collectors.joining(File.pathSeparator)));
        }
        run.add(MAIN);
        return run;
    }

    private void launcher() throws IOException {
        String options = run().stream()
                .map(option -> option.contains("$home") ? '"' + option + '"' : option)
                .collect(Collectors.joining(" \\\n    "));
        String script =
                Files.readString(Path.of("src", "dist", "linux", "launcher.sh")).replace("@OPTIONS@", options);
        Path launcher = Files.createDirectories(root.resolve("bin")).resolve("shoelace");
        Files.writeString(launcher, script);
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException("cannot be made to start: " + launcher);
        }
    }

    private Path java() {
        return root.resolve("runtime").resolve("bin").resolve("java");
    }

    private List<String> java(List<String> first, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(first);
        run().forEach(option -> command.add(option.replace("$home", root.toString())));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Lets the app walk through its rooms once and keeps what was loaded on the way, for quick starts. */
    private void train() throws IOException, InterruptedException {
        Path cache = root.resolve("lib").resolve("shoelace.aot");
        Path home = Files.createDirectories(work.resolve("home"));
        boolean display = System.getenv().getOrDefault("DISPLAY", "").length() > 0;
        boolean framebuffer = !display && Steps.installed("xvfb-run") && Steps.installed("xauth");
        var command = new ArrayList<String>();
        if (framebuffer) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"));
        }
        // what was compiled in the training would be compiled again at each start, needed or not
        var first = new ArrayList<>(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Duser.home=" + home));
        if (!display && !framebuffer && !windows() && !mac()) {
            first.add("-Dglass.platform=Headless");
        }
        // the page for the therapist is left out: it would make the cache a third larger for one screen
        command.addAll(java(first, "rehearse", "first-minute"));
        Steps.run(
                command,
                Map.of(
                        "HOME",
                        home.toString(),
                        "XDG_DATA_HOME",
                        home.resolve("data").toString()));
        if (Files.notExists(cache)) {
            throw new IOException("no cache was made: " + cache);
        }
        Files.deleteIfExists(Path.of(cache + ".config"));
    }

    /** Starts what was made, without a display: once as it is and once without its cache. */
    void smoke() throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("smoke"));
        var environment = Map.of(
                "HOME", home.toString(), "XDG_DATA_HOME", home.resolve("data").toString());
        var headless = List.of("-Dglass.platform=Headless", "-Duser.home=" + home);
        // where an installer might put it: there the cache must count, or it does not start
        Path elsewhere = work.resolve("elsewhere");
        Files.move(root, elsewhere);
        try {
            var cached = new ArrayList<>(headless);
            cached.add("-XX:AOTMode=on");
            cached.add("-XX:AOTCache=" + elsewhere.resolve("lib").resolve("shoelace.aot"));
            Steps.run(new Image(app, elsewhere, work, version, time).java(cached, "rehearse"), environment);
        } finally {
            Files.move(elsewhere, root);
        }
        var bare = new ArrayList<>(headless);
        bare.add("-XX:AOTMode=off");
        Steps.run(java(bare, "rehearse"), environment);
        Path page = work.resolve("page.pdf");
        Path journal = work.resolve("smoke.db");
        String launcher = root.resolve("bin").resolve("shoelace").toString();
        if (!windows()) {
            // what a person set for other Javas, and a language that the system does not have
            var set = new HashMap<>(environment);
            set.putAll(Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC", "LC_ALL", "xx_XX.UTF-8"));
            Steps.run(List.of(launcher, "--journal", journal.toString(), "demo", "--years", "1"), set);
            Steps.run(
                    List.of(launcher, "--journal", journal.toString(), "summary", "--out", page.toString()),
                    environment);
            if (Files.size(page) < 1000 || home.resolve(".openjfx").toFile().exists()) {
                throw new IOException("the image wrote no page, or unpacked something at home");
            }
        }
    }
}
