package app.shoelace.journal.read;

import app.shoelace.journal.seal.DataKey;
import app.shoelace.journal.seal.PlainRows;
import app.shoelace.journal.seal.RowCodec;
import app.shoelace.journal.seal.Secret;
import app.shoelace.journal.seal.WrappedKey;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.journal.store.Store;
import app.shoelace.journal.store.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how the rows of a file are sealed. It tries what was given, and remembers the keys that were found: backups
 * have theirs in common with their journal, also where the passphrase was another when they were made.
 */
public final class Keyring implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, DataKey> found = new HashMap<>();
    private final Map<String, DataKey> borrowed = new HashMap<>();
    // stretching is slow, and backups made after one another have the same wraps
    private final Set<String> refused = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private Secret given;
    private boolean recovered;

    /** @param given what to try; it stays with the one who gave it */
    public Keyring(Secret given) {
        this.given = given;
    }

    /** One that tries something else, and knows what this one has found. Closing it closes only what it found itself. */
    public synchronized Keyring trying(Secret other) {
        var keyring = new Keyring(other);
        keyring.borrowed.putAll(borrowed);
        keyring.borrowed.putAll(found);
        return keyring;
    }

    /** Forgets what was given, not what it opened. */
    public synchronized void forgetGiven() {
        given = Secret.NONE;
        refused.clear();
        accepted.clear();
    }

    /** Whether a recovery code opened something here, and not a passphrase. */
    public synchronized boolean recovered() {
        return recovered;
    }

    /** Takes in a key that was made here. */
    public synchronized void learn(DataKey key) {
        found.put(HEX.formatHex(key.mark()), key);
    }

    /** The data key of a sealed file; empty where it is not sealed. */
    public synchronized Optional<DataKey> key(Path file, Store store) throws SQLException, CannotOpen {
        List<WrappedKey> wraps = store.wraps();
        if (wraps.isEmpty()) {
            if (store.holdsSealed()) {
                throw new CannotOpen(new Trouble.Damaged(file, "sealed, and the key is gone"));
            }
            return Optional.empty();
        }
        return Optional.of(key(file, wraps));
    }

    /** The data key that these wraps hold. */
    public synchronized DataKey key(Path file, List<WrappedKey> wraps) throws CannotOpen {
        List<WrappedKey> sound = wraps.stream().filter(WrappedKey::sound).toList();
        if (sound.isEmpty()) {
            throw new CannotOpen(new Trouble.Damaged(file, "what wraps the key is damaged"));
        }
        for (WrappedKey wrap : sound) {
            String mark = HEX.formatHex(wrap.mark());
            DataKey known = found.getOrDefault(mark, borrowed.get(mark));
            if (known != null) {
                return known;
            }
        }
        if (given.isEmpty()) {
            throw new CannotOpen(new Trouble.Sealed(file));
        }
        for (String name : List.of(WrappedKey.RECOVERY, WrappedKey.PASSPHRASE)) {
            for (WrappedKey wrap : sound) {
                if (wrap.name().equals(name)) {
                    Optional<DataKey> key = open(wrap);
                    if (key.isPresent()) {
                        recovered |= name.equals(WrappedKey.RECOVERY);
                        return key.get();
                    }
                }
            }
        }
        throw new CannotOpen(refusal(file, sound));
    }

    private Optional<DataKey> open(WrappedKey wrap) {
        String name = HEX.formatHex(wrap.digest());
        if (refused.contains(name)) {
            return Optional.empty();
        }
        Optional<DataKey> key = wrap.open(given);
        key.ifPresentOrElse(
                opened -> {
                    learn(opened);
                    accepted.add(name);
                },
                () -> refused.add(name));
        return key;
    }

    /** Whether what was given opens one of these, whatever else has opened a file of the same key. */
    public synchronized boolean givenOpens(List<WrappedKey> wraps) {
        return wraps.stream().filter(WrappedKey::sound).anyMatch(this::givenOpens);
    }

    private boolean givenOpens(WrappedKey wrap) {
        if (accepted.contains(HEX.formatHex(wrap.digest()))) {
            return true;
        }
        Optional<DataKey> key = refused.contains(HEX.formatHex(wrap.digest())) ? Optional.empty() : wrap.open(given);
        key.ifPresentOrElse(
                opened -> {
                    opened.close();
                    accepted.add(HEX.formatHex(wrap.digest()));
                },
                () -> refused.add(HEX.formatHex(wrap.digest())));
        return key.isPresent();
    }

    /** What can be found out about the parts of a sealed file that was opened. */
    public synchronized Checkup.Keys keys(List<WrappedKey> wraps) {
        return new Checkup.Keys(part(wraps, WrappedKey.PASSPHRASE), part(wraps, WrappedKey.RECOVERY));
    }

    private Checkup.KeyPart part(List<WrappedKey> wraps, String name) {
        if (wraps.isEmpty()) {
            return Checkup.KeyPart.NONE;
        }
        Optional<WrappedKey> intact = wraps.stream()
                .filter(wrap ->
                        wrap.name().equals(name) && wrap.sound() && found.containsKey(HEX.formatHex(wrap.mark())))
                .findFirst();
        return intact.map(wrap -> accepted.contains(HEX.formatHex(wrap.digest()))
                        ? Checkup.KeyPart.OPENED
                        : Checkup.KeyPart.INTACT)
                .orElse(Checkup.KeyPart.DAMAGED);
    }

    private Trouble refusal(Path file, List<WrappedKey> sound) {
        boolean passphrase = sound.stream().anyMatch(wrap -> wrap.name().equals(WrappedKey.PASSPHRASE));
        boolean recovery = sound.stream().anyMatch(wrap -> wrap.name().equals(WrappedKey.RECOVERY));
        boolean code = given.code().isPresent();
        if (code ? !recovery : !passphrase) {
            return new Trouble.KeyDamaged(file, passphrase);
        }
        return new Trouble.WrongKey(file, given.codeWithSlip());
    }

    /** Whether this opens that file, be it open already. */
    public static boolean opens(Secret secret, List<WrappedKey> wraps) {
        for (WrappedKey wrap : wraps) {
            if (wrap.sound()) {
                Optional<DataKey> key = wrap.open(secret);
                key.ifPresent(DataKey::close);
                if (key.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How the rows of a file lie in it. */
    RowCodec seal(Path file, Store store) throws SQLException, CannotOpen {
        return key(file, store).<RowCodec>map(DataKey::seal).orElseGet(PlainRows::new);
    }

    @Override
    public synchronized void close() {
        forgetGiven();
        found.values().forEach(DataKey::close);
        found.clear();
    }
}
