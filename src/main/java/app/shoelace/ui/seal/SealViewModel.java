package app.shoelace.ui.seal;

import app.shoelace.journal.JournalFile;
import app.shoelace.journal.Sealable;
import app.shoelace.journal.copies.OldBackups;
import app.shoelace.journal.seal.RecoveryCode;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.store.NotSaved;
import app.shoelace.ui.work.Background;
import app.shoelace.ui.work.ErrorMessage;
import app.shoelace.ui.work.Session;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One change of who can open the journal, from what is asked first to what was done. */
public final class SealViewModel {
    /** What is to be done. */
    public enum Task {
        /** Seal an open journal. */
        SEAL,
        /** A new passphrase for a sealed one. */
        PASSPHRASE,
        /** A new recovery code for it. */
        CODE,
        /** Open it for good. */
        UNSEAL
    }

    /** How far it has come. */
    public enum Step {
        ASK,
        /** The recovery code is shown. */
        CODE,
        /** It is asked back. */
        BACK,
        DONE
    }

    /** What was wrong with what was typed. */
    public enum Fault {
        EMPTY,
        NOT_THE_SAME,
        /** The passphrase from before is another. */
        WRONG,
        /** A group of the code is another. */
        NOT_THE_CODE
    }

    private final Task task;
    private final Sealable journal;
    private final Session session;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.ASK);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ErrorMessage>> mishap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper copies = new ReadOnlyBooleanWrapper();
    private OldBackups become = OldBackups.FOLLOW;
    private Secret chosen = Secret.NONE;
    private final RecoveryCode code = RecoveryCode.make(new SecureRandom());

    /** @param file where the journal lies; beside it may be backups */
    public SealViewModel(Task task, Sealable journal, Session session, Path file) {
        this.task = task;
        this.journal = journal;
        this.session = session;
        session.background().run(() -> !JournalFile.backupDays(file).isEmpty(), copies::set, session.troubled());
    }

    public Task task() {
        return task;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether it is being done just now. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Why it could not be done; all is as it was. */
    public ReadOnlyObjectProperty<Optional<ErrorMessage>> mishapProperty() {
        return mishap.getReadOnlyProperty();
    }

    /** Whether there are backups, which become something too. */
    public ReadOnlyBooleanProperty copiesProperty() {
        return copies.getReadOnlyProperty();
    }

    /** Whether the passphrase from before is asked for: not of one who came in with the recovery code. */
    public boolean asksForOld() {
        return task != Task.SEAL && !journal.recovered();
    }

    /** Whether a new passphrase is asked for. */
    public boolean asksForNew() {
        return task == Task.SEAL || task == Task.PASSPHRASE;
    }

    /** What becomes of the backups. */
    public void copies(OldBackups wanted) {
        become = wanted;
    }

    /** The code to be written down. */
    public RecoveryCode code() {
        return code;
    }

    /** Takes what was typed and goes on; the letters are wiped. */
    public void ask(char[] old, char[] first, char[] again) {
        try {
            if (working.get()) {
                return;
            }
            if ((asksForNew() && first.length == 0) || (asksForOld() && old.length == 0)) {
                fault.set(Optional.of(Fault.EMPTY));
            } else if (asksForNew() && !Arrays.equals(first, again)) {
                fault.set(Optional.of(Fault.NOT_THE_SAME));
            } else {
                fault.set(Optional.empty());
                chosen.close();
                chosen = Secret.typed(first);
                proceed(Secret.typed(old));
            }
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(first, '\0');
            Arrays.fill(again, '\0');
        }
    }

    private void proceed(Secret old) {
        boolean asks = asksForOld();
        switch (task) {
            case SEAL -> step.set(Step.CODE);
            case CODE -> proven(asks, old, () -> {}, Step.CODE);
            case PASSPHRASE -> proven(asks, old, () -> journal.changePassphrase(chosen), Step.DONE);
            case UNSEAL -> proven(asks, old, () -> journal.unseal(become), Step.DONE);
        }
    }

    private interface Change {
        void make() throws NotSaved;
    }

    private void proven(boolean asks, Secret old, Change change, Step then) {
        work(
                () -> {
                    try (old) {
                        if (asks && !journal.opensWith(old)) {
                            return false;
                        }
                    }
                    change.make();
                    return true;
                },
                then);
    }

    private void work(Callable<Boolean> change, Step then) {
        working.set(true);
        mishap.set(Optional.empty());
        Background background = session.background();
        // what is on its way to the disk gets there first
        session.saver()
                .whenAtRest(() -> background.run(
                        change,
                        right -> {
                            working.set(false);
                            if (right) {
                                step.set(then);
                                if (then == Step.DONE) {
                                    wipe();
                                }
                            } else {
                                fault.set(Optional.of(Fault.WRONG));
                            }
                        },
                        thrown -> {
                            working.set(false);
                            mishap.set(Optional.of(ErrorMessage.of(thrown, session.messages())));
                        }));
    }

    /** The person has the code on paper. */
    public void written() {
        step.set(Step.BACK);
    }

    /** The person wants to see the code again. */
    public void showAgain() {
        fault.set(Optional.empty());
        step.set(Step.CODE);
    }

    /** The groups that are asked back, from 1. */
    public int[] groups() {
        return new int[] {3, 6};
    }

    /** Takes the groups that were typed and does what was to be done. */
    public void typedBack(String[] typed) {
        if (working.get()) {
            return;
        }
        String[] whole = code.text().split("-", -1);
        for (int i = 0; i < groups().length; i++) {
            whole[groups()[i] - 1] = typed[i].replaceAll("[\\s-]", "");
        }
        if (!code.is(String.join("-", whole).toCharArray())) {
            fault.set(Optional.of(Fault.NOT_THE_CODE));
            return;
        }
        fault.set(Optional.empty());
        Change change =
                task == Task.SEAL ? () -> journal.seal(chosen, code, become) : () -> journal.changeRecoveryCode(code);
        work(
                () -> {
                    change.make();
                    return true;
                },
                Step.DONE);
    }

    /** Forgets what was typed and the code. */
    public void close() {
        if (!working.get()) {
            wipe();
        }
    }

    private void wipe() {
        chosen.close();
        chosen = Secret.NONE;
        code.wipe();
    }
}
