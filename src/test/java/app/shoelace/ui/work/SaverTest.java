package app.shoelace.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.store.NotSaved;
import app.shoelace.journal.store.Trouble;
import app.shoelace.text.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is saved, in which order, and what the window says of it while the disk or one entry makes trouble. */
class SaverTest {
    private static final Messages MESSAGES = Messages.in("en");
    private static final Trouble FULL = new Trouble.DiskFull(Path.of("journal.db"));

    // what was given away, until the test lets it run
    private final Deque<Runnable> away = new ArrayDeque<>();
    private final List<String> disk = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Saver saver = new Saver(new Background(away::addLast, Runnable::run), MESSAGES);
    private Optional<Trouble> inTheWay = Optional.empty();

    private void save(String what, String words) {
        saver.save(
                what,
                () -> {
                    if (inTheWay.isPresent()) {
                        throw new NotSaved(inTheWay.get(), new IllegalStateException());
                    }
                    disk.add(words);
                },
                () -> done.add(words));
    }

    private void neverSaved(String what, Exception why) {
        saver.save(
                what,
                () -> {
                    throw why;
                },
                () -> done.add(what));
    }

    private static NotSaved tooLong() {
        return new NotSaved(new Trouble.TooLong(), new IllegalArgumentException());
    }

    private void run() {
        for (Runnable work = away.poll(); work != null; work = away.poll()) {
            work.run();
        }
    }

    private SaveState state() {
        return saver.standingProperty().get();
    }

    private Optional<String> told() {
        return saver.mishapProperty().get().map(ErrorMessage::told);
    }

    @Test
    void nothingIsCalledSavedBeforeItIsOnDisk() {
        assertThat(state()).isEqualTo(SaveState.OPEN);
        save("note", "a");
        assertThat(state()).isEqualTo(SaveState.SAVING);
        assertThat(done).isEmpty();
        run();
        assertThat(disk).containsExactly("a");
        assertThat(done).containsExactly("a");
        assertThat(state()).isEqualTo(SaveState.KEPT);
    }

    @Test
    void ofWhatIsTypedWhileTheDiskIsBusyOnlyTheNewestIsWritten() {
        save("note", "a");
        save("note", "ab");
        save("note", "abc");
        run();
        assertThat(disk).containsExactly("a", "abc");
    }

    @Test
    void otherThingsBetweenAreWrittenInTheOrderInWhichTheyWereSaid() {
        save("note", "a");
        save("note", "ab");
        save("ask", "x");
        save("note", "abc");
        run();
        assertThat(disk).containsExactly("a", "ab", "x", "abc");
    }

    @Test
    void onAFullDiskTheFailedOneStaysFirst() {
        inTheWay = Optional.of(FULL);
        save("draft", "said");
        save("finish", "done");
        run();
        assertThat(state()).isEqualTo(SaveState.NOT_KEPT);
        assertThat(told()).contains(FULL.told(MESSAGES));
        assertThat(disk).isEmpty();
        inTheWay = Optional.empty();
        saver.tryAgain();
        run();
        assertThat(disk).containsExactly("said", "done");
        assertThat(state()).isEqualTo(SaveState.KEPT);
        assertThat(told()).isEmpty();
    }

    @Test
    void aNewerChangeOfTheSameThingTakesThePlaceOfTheFailedOne() {
        inTheWay = Optional.of(FULL);
        save("note", "a");
        save("note", "ab");
        run();
        inTheWay = Optional.empty();
        save("note", "abc");
        run();
        assertThat(disk).containsExactly("abc");
        assertThat(done).containsExactly("abc");
    }

    @Test
    void anEntryThatIsTooLongHoldsUpNoOther() {
        neverSaved("note", tooLong());
        save("ask", "x");
        run();
        assertThat(disk).containsExactly("x");
        save("draft", "y");
        run();
        assertThat(disk).containsExactly("x", "y");
    }

    @Test
    void whileAnEntryIsNotSavedAllIsNeverCalledSaved() {
        neverSaved("note", tooLong());
        save("ask", "x");
        run();
        save("ask", "y");
        run();
        assertThat(state()).isEqualTo(SaveState.NOT_KEPT);
        assertThat(told()).contains(new Trouble.TooLong().told(MESSAGES));
        assertThat(done).containsExactly("x", "y");
    }

    @Test
    void aShorterVersionOfItIsSavedAndAllIsWell() {
        neverSaved("note", tooLong());
        run();
        save("note", "short");
        run();
        assertThat(disk).containsExactly("short");
        assertThat(state()).isEqualTo(SaveState.KEPT);
        assertThat(told()).isEmpty();
    }

    @Test
    void takenBackItIsNotSpokenOfAgain() {
        neverSaved("note", tooLong());
        run();
        saver.forget("note");
        assertThat(state()).isEqualTo(SaveState.KEPT);
        assertThat(told()).isEmpty();
        saver.tryAgain();
        assertThat(away).isEmpty();
    }

    @Test
    void aFaultOfOurOwnInOneThingHoldsUpNoOtherAndIsTriedAgain() {
        var broken = new ArrayDeque<>(List.of(new IllegalStateException("broken")));
        saver.save(
                "note",
                () -> {
                    if (!broken.isEmpty()) {
                        throw broken.pop();
                    }
                    disk.add("a");
                },
                () -> {});
        save("ask", "x");
        run();
        assertThat(disk).containsExactly("x");
        assertThat(state()).isEqualTo(SaveState.NOT_KEPT);
        saver.tryAgain();
        run();
        assertThat(disk).containsExactly("x", "a");
        assertThat(state()).isEqualTo(SaveState.KEPT);
    }

    @Test
    void whoWaitsForRestIsCalledOnceNothingIsBeingWritten() {
        neverSaved("note", tooLong());
        save("ask", "x");
        var atRest = new ArrayList<SaveState>();
        saver.whenAtRest(() -> atRest.add(state()));
        assertThat(atRest).isEmpty();
        run();
        assertThat(atRest).containsExactly(SaveState.NOT_KEPT);
        assertThat(disk).containsExactly("x");
    }
}
