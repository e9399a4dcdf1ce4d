package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done in whatever order, the journal holds what a plain list would. */
class JournalModelTest {

    @Property(tries = 40)
    void aJournalIsWhatWasDoneToIt(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> steps, @ForAll long seed)
            throws Exception {
        Path folder = Files.createTempDirectory("model");
        Path file = folder.resolve("journal.db");
        var samples = new Samples(seed);
        var drafts = new TreeMap<String, Draft>();
        var checkIns = new TreeMap<UUID, CheckIn>();
        JournalFile journal = JournalFile.create(file, Samples.CLOCK);
        try {
            for (int step : steps) {
                switch (step) {
                    case 0 -> {
                        Draft draft = samples.draft();
                        journal.keep(draft);
                        drafts.put(draft.id().toString(), draft);
                    }
                    case 1 -> {
                        if (!drafts.isEmpty()) {
                            Draft draft = samples.other(drafts.lastEntry().getValue());
                            journal.keep(draft);
                            drafts.put(draft.id().toString(), draft);
                        }
                    }
                    case 2 -> {
                        if (!drafts.isEmpty()) {
                            journal.discard(drafts.pollFirstEntry().getValue());
                        }
                    }
                    case 3 -> {
                        if (!drafts.isEmpty()) {
                            CheckIn done = Samples.done(drafts.pollLastEntry().getValue());
                            journal.keep(done);
                            checkIns.put(done.id(), done);
                        }
                    }
                    case 4 -> {
                        List<CheckIn> many = samples.checkIns(3);
                        journal.keepAll(many);
                        many.forEach(each -> checkIns.put(each.id(), each));
                    }
                    default -> {
                        journal.close();
                        journal = JournalFile.open(file, Samples.CLOCK);
                    }
                }
                check(journal, drafts, checkIns);
            }
            journal.close();
            journal = JournalFile.open(file, Samples.CLOCK);
            check(journal, drafts, checkIns);
            assertThat(journal.damage()).isEmpty();
        } finally {
            journal.close();
            delete(folder);
        }
    }

    private static void check(Journal journal, NavigableMap<String, Draft> drafts, Map<UUID, CheckIn> checkIns) {
        assertThat(journal.draft().isPresent()).isEqualTo(!drafts.isEmpty());
        journal.draft()
                .ifPresent(
                        draft -> assertThat(draft).isEqualTo(drafts.lastEntry().getValue()));
        var sorted = new ArrayList<>(checkIns.values());
        sorted.sort(CheckIn.BY_DATE);
        assertThat(journal.checkIns()).isEqualTo(sorted);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
