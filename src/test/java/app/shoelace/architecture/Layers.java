package app.shoelace.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may know whom, below one root package. */
final class Layers {
    /** Each package, and the ones that it may know. An arrow never turns back; text mode and window never meet. */
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    private static Map<String, Set<String>> mayKnow() {
        Set<String> common = Set.of(
                "summary", "transfer", "journal", "demo", "practice", "rules", "trends", "checkin", "pack", "text");
        var know = new TreeMap<String, Set<String>>();
        know.put("text", Set.of());
        know.put("files", Set.of());
        know.put("json", Set.of("text"));
        know.put("pack", Set.of("json", "text"));
        know.put("reminder", Set.of("files"));
        know.put("settings", Set.of("files", "json", "text"));
        know.put("checkin", Set.of("pack", "text"));
        know.put("trends", Set.of("checkin", "pack", "text"));
        know.put("rules", Set.of("trends", "checkin", "pack", "text"));
        know.put("demo", Set.of("practice", "checkin", "pack", "text"));
        know.put("summary", Set.of("files", "practice", "rules", "trends", "checkin", "pack", "text"));
        know.put("practice", Set.of("checkin", "pack", "text"));
        know.put("journal", Set.of("files", "json", "practice", "checkin", "pack", "text"));
        know.put("transfer", Set.of("files", "json", "journal", "practice", "checkin", "pack", "text"));
        know.put("terminal", with(common, "json"));
        know.put("ui", with(common, "settings", "files", "reminder"));
        return know;
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    /** A library, and the only packages that may use it. */
    private static final Map<String, List<String>> AT_HOME = new TreeMap<>(Map.of(
            "java.sql..", List.of("journal"),
            "org.sqlite..", List.of("journal"),
            "org.bouncycastle..", List.of("journal"),
            "javafx..", List.of("ui"),
            "atlantafx..", List.of("ui"),
            "tools.jackson..", List.of("json"),
            "picocli..", List.of("terminal"),
            "org.apache.pdfbox..", List.of("summary"),
            "com.openhtmltopdf..", List.of("summary"),
            "javax.print..", List.of("summary")));

    private static final Set<String> NETWORK = Set.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.net.SocketAddress",
            "java.net.UnixDomainSocketAddress",
            "java.net.NetworkInterface",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.AsynchronousServerSocketChannel",
            "java.awt.Desktop",
            "javafx.application.HostServices");

    private Layers() {}

    /** Every package knows only those below it. */
    static ArchRule oneWay(String root) {
        var layers = layeredArchitecture().consideringAllDependencies().withOptionalLayers(true);
        for (String name : MAY_KNOW.keySet()) {
            layers = layers.layer(name).definedBy(root + "." + name + "..");
        }
        for (var entry : MAY_KNOW.entrySet()) {
            var layer = layers.whereLayer(entry.getKey());
            layers = entry.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        // what lies outside the layers is for the rules below
        return layers.ignoreDependency(
                alwaysTrue(),
                describe("outside", (JavaClass type) -> !type.getPackageName().startsWith(root + ".")));
    }

    /** The rooms of the journal, in the order in which each may know those before it. */
    private static final List<String> JOURNAL_ROOMS = List.of("entry", "seal", "store", "read", "copies");

    /** What callers of the journal see of its rooms; all else in them is for the journal alone. */
    private static final Set<String> JOURNAL_FRONT = Set.of(
            "entry.Entry",
            "entry.JournalRecord",
            "entry.Binned",
            "entry.Version",
            "entry.Unreadable",
            "entry.Preference",
            "seal.Secret",
            "seal.RecoveryCode",
            "store.Trouble",
            "store.CannotOpen",
            "store.NotSaved",
            "read.Records",
            "read.Added",
            "read.Damage",
            "read.StartupSnapshot",
            "read.Checkup",
            "read.Preview",
            "copies.Restore",
            "copies.Copy",
            "copies.Erasure",
            "copies.OldBackups",
            "copies.Replaced",
            "copies.Rescued");

    /** The rooms of the journal know only those before them, and only the journal sees what is not for its callers. */
    static List<ArchRule> journalRooms(String root) {
        String journal = root + ".journal";
        var rules = new ArrayList<ArchRule>();
        for (int i = 0; i < JOURNAL_ROOMS.size(); i++) {
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(journal + "." + JOURNAL_ROOMS.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(
                                    Stream.of(journal),
                                    JOURNAL_ROOMS.stream().skip(i + 1L).map(room -> journal + "." + room))
                            .toArray(String[]::new)));
        }
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage(journal + "..")
                .should()
                .dependOnClassesThat(describe(
                        "are for the journal alone",
                        (JavaClass type) -> type.getPackageName().startsWith(journal + ".")
                                && !JOURNAL_FRONT.contains(outermost(type).substring(journal.length() + 1)))));
        return rules;
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** No package holds more types than a reader keeps in mind. */
    static final int TYPES = 30;

    /** A library is used only where it is at home. */
    static List<ArchRule> atHome(String root) {
        return AT_HOME.entrySet().stream()
                .<ArchRule>map(entry -> {
                    String[] homes = entry.getValue().stream()
                            .map(home -> root + "." + home + "..")
                            .toArray(String[]::new);
                    return noClasses()
                            .that()
                            .resideOutsideOfPackages(homes)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .allowEmptyShould(true);
                })
                .toList();
    }

    /** Numbers, dates and letters are written in a language that was chosen: some have other digits than 0 to 9. */
    static ArchRule noUnsaidLanguage() {
        return noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(java.io.PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(java.io.PrintStream.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(java.io.PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(java.text.NumberFormat.class, "getInstance")
                .orShould()
                .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callConstructor(java.text.DecimalFormat.class, String.class);
    }

    /** No class that could open a connection, and none that could ask another program to. */
    static ArchRule noNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are for the network",
                        (JavaClass type) -> NETWORK.contains(type.getName())
                                || type.getPackageName().startsWith("java.net.http")
                                || type.getPackageName().startsWith("javax.net")
                                || type.getPackageName().startsWith("java.rmi")
                                || type.getPackageName().startsWith("javafx.scene.web")))
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "getContent");
    }
}
