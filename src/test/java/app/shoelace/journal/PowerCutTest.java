package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.read.Keyring;
import app.shoelace.journal.read.Verifier;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Migration;
import app.shoelace.journal.store.Trouble;
import app.shoelace.settings.SettingsFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The power goes at any change of a file. A process is recorded that does everything that can be done to a journal; then
 * the disk is made as it may be found after each of the changes, with what was not waited for lost, torn or out of order.
 * It opens, what was said to be done is done, and every copy and export that was made is there
 * and whole.
 */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    private static final int STEPS = Script.Step.values().length;

    // the copies that were read already, and what opens them
    private final Set<ByteBuffer> whole = new HashSet<>();
    private final List<Verifier> inspections = Stream.of(Secret.NONE, Sealed.by(Sealed.FIRST), Sealed.by(Sealed.SECOND))
            .map(each -> new Verifier(Migration.ALL, new Keyring(each), ZoneOffset.UTC))
            .toList();

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void wheneverThePowerGoes() throws Exception {
        var fence = Fence.in(scratch);
        Assumptions.assumeTrue(fence.isPresent(), "no C compiler here");
        Path undisturbed = folder.resolve("undisturbed");
        List<Set<String>> copies = new ArrayList<>();
        List<Script.State> states = Script.states(undisturbed, STEPS, _ -> copies.add(copies(undisturbed)));
        Path home = folder.resolve("home");
        Script.prepare(home);
        Disk disk = Disk.of(home);
        Path log = scratch.resolve("log");
        Process process = Children.in(scratch)
                .start(fence.get().recording(home, log), "scripts", "" + STEPS, home.toString(), "0");
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(process.waitFor()).isZero();
        var random = new Random(11);
        Set<Integer> seen = new HashSet<>();
        int acknowledged = 0;
        int cuts = 0;
        for (Disk.Recorded next : Disk.Recorded.of(log)) {
            if (next.what() == 'A') {
                acknowledged = acknowledged(next.bytes());
            } else {
                disk.take(next);
                for (Map<String, byte[]> found : List.of(disk.strict(), disk.torn(random), disk.torn(random))) {
                    // the same files mean another thing once more was acknowledged
                    if (seen.add(31 * acknowledged + Disk.mark(found))) {
                        lay(found, home);
                        Set<String> there = copies(home);
                        assertThat(there).containsAll(lasting(copies, acknowledged));
                        for (String copy : there) {
                            checkCopy(home.resolve(copy), undisturbed.resolve(copy));
                        }
                        check(home, states, acknowledged);
                        cuts++;
                    }
                }
            }
        }
        assertThat(acknowledged).isEqualTo(STEPS);
        assertThat(cuts).isGreaterThan(600);
        assertThat(whole).hasSizeGreaterThan(10);
    }

    @Test
    void theSettingsAreThoseOfBeforeOrOfAfter() throws Exception {
        var fence = Fence.in(scratch);
        Assumptions.assumeTrue(fence.isPresent(), "no C compiler here");
        Path home = Files.createDirectory(folder.resolve("home"));
        Path settings = home.resolve("config").resolve("settings.json");
        Disk disk = Disk.of(home);
        Path log = scratch.resolve("log");
        Process process = Children.in(scratch).start(fence.get().recording(home, log), "settle", settings.toString());
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(process.waitFor()).isZero();
        var random = new Random(12);
        int acknowledged = 0;
        for (Disk.Recorded next : Disk.Recorded.of(log)) {
            if (next.what() == 'A') {
                acknowledged = acknowledged(next.bytes());
            } else {
                disk.take(next);
                for (Map<String, byte[]> found : List.of(disk.strict(), disk.torn(random), disk.torn(random))) {
                    lay(found, home);
                    SettingsFile.Loaded loaded = new SettingsFile(settings).load();
                    assertThat(loaded.trouble()).isEmpty();
                    assertThat(loaded.settings()).isIn(Child.settled(acknowledged), Child.settled(acknowledged + 1));
                }
            }
        }
        assertThat(acknowledged).isEqualTo(Child.SETTLED);
    }

    private static int acknowledged(byte[] line) {
        String said = new String(line, StandardCharsets.UTF_8).strip();
        return said.isEmpty() ? 0 : Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
    }

    private static void check(Path home, List<Script.State> states, int acknowledged) throws Exception {
        try (var journal = Sealed.open(home.resolve("data").resolve("journal.db"), Samples.CLOCK)) {
            Script.done(journal, states, acknowledged);
        }
        assertThat(Script.passing(home)).isEmpty();
    }

    // copies and exports, by the names that they get once they are whole
    private static Set<String> copies(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .filter(name -> name.matches(".*/((journal|copy)-[^/]*\\.db|export-.*)"))
                    .collect(Collectors.toSet());
        }
    }

    // what was said to be there, unless the next step takes it away
    private static Set<String> lasting(List<Set<String>> copies, int acknowledged) {
        var lasting = new HashSet<>(copies.get(acknowledged));
        lasting.retainAll(copies.get(Math.min(acknowledged + 1, STEPS)));
        return lasting;
    }

    // it is whole: what it is needed for may be gone
    private void checkCopy(Path copy, Path undisturbed) throws Exception {
        byte[] bytes = Files.readAllBytes(copy);
        if (!copy.toString().endsWith(".db")) {
            assertThat(bytes).isEqualTo(Files.readAllBytes(undisturbed));
        } else if (!whole.contains(ByteBuffer.wrap(bytes))) {
            var troubles = new ArrayList<Trouble>();
            for (Verifier each : inspections) {
                try {
                    assertThat(each.backup(copy).damage()).as(copy.toString()).isEmpty();
                    whole.add(ByteBuffer.wrap(bytes));
                } catch (CannotOpen e) {
                    troubles.add(e.trouble());
                }
            }
            assertThat(troubles).hasSizeLessThan(inspections.size());
        }
    }

    private static void lay(Map<String, byte[]> found, Path home) throws Exception {
        try (var old = Files.walk(home)) {
            for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        for (var each : found.entrySet()) {
            Path path = Path.of(each.getKey());
            if (each.getKey().endsWith("/")) {
                Files.createDirectories(path);
            } else {
                Files.write(path, each.getValue());
            }
        }
    }
}
