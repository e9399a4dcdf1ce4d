package app.shoelace.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk as a recorded program changes it, and as it may be found after the power went: what was not waited for is there,
 * is not there, or is there in part and in any order. Bytes go by sectors; names by the order in which they changed, as a
 * file system with a journal keeps them.
 */
final class Disk {
    private static final int SECTOR = 512;

    /** One record of a log, see {@code src/test/c/fence.c}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Recorded(char what, String path, String other, long offset, byte[] bytes) {
        /** All of a log. */
        static List<Recorded> of(Path log) throws IOException {
            var in = ByteBuffer.wrap(Files.readAllBytes(log)).order(ByteOrder.nativeOrder());
            var all = new ArrayList<Recorded>();
            while (in.hasRemaining()) {
                char what = (char) in.get();
                String path = text(in, in.getShort());
                String other = text(in, in.getShort());
                long offset = in.getLong();
                byte[] bytes = new byte[in.getInt()];
                in.get(bytes);
                all.add(new Recorded(what, path, other, offset, bytes));
            }
            return all;
        }

        private static String text(ByteBuffer in, int length) {
            byte[] bytes = new byte[length];
            in.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A file, whatever its names. */
    private static final class Node {
        private final boolean folder;
        private byte[] safe = {};
        private final List<Recorded> pending = new ArrayList<>();

        Node(boolean folder) {
            this.folder = folder;
        }

        byte[] now() {
            byte[] now = safe;
            for (Recorded each : pending) {
                now = changed(now, each, 0, each.bytes.length);
            }
            return now;
        }

        byte[] torn(Random random) {
            byte[] torn = safe;
            for (Recorded each : pending) {
                int at = 0;
                do {
                    int to = Math.min(each.bytes.length, at + SECTOR - (int) ((each.offset + at) % SECTOR));
                    if (random.nextBoolean()) {
                        torn = changed(torn, each, at, to);
                    }
                    at = to;
                } while (at < each.bytes.length);
            }
            return torn;
        }

        private static byte[] changed(byte[] before, Recorded change, int from, int to) {
            int offset = (int) change.offset;
            if (change.what == 'T') {
                return Arrays.copyOf(before, offset);
            }
            byte[] after = Arrays.copyOf(before, Math.max(before.length, offset + to));
            System.arraycopy(change.bytes, from, after, offset + from, to - from);
            return after;
        }
    }

    private final Map<String, Node> names = new TreeMap<>();
    private final Map<String, Node> safeNames = new TreeMap<>();
    private final List<Recorded> pendingNames = new ArrayList<>();
    private final Map<Recorded, Node> made = new HashMap<>();

    /** The disk as that folder is now, all of it safe. */
    static Disk of(Path root) throws IOException {
        var disk = new Disk();
        try (var files = Files.walk(root)) {
            for (Path file : files.toList()) {
                var node = new Node(Files.isDirectory(file));
                if (!node.folder) {
                    node.safe = Files.readAllBytes(file);
                }
                disk.names.put(file.toString(), node);
                disk.safeNames.put(file.toString(), node);
            }
        }
        return disk;
    }

    /** Goes on by one change. */
    void take(Recorded next) {
        switch (next.what) {
            case 'W', 'T' -> node(next).pending.add(next);
            case 'S' -> safe(next);
            case 'C', 'D' -> {
                made.put(next, new Node(next.what == 'D'));
                rename(next);
            }
            case 'R', 'L', 'U', 'X' -> rename(next);
            default -> throw new IllegalArgumentException("" + next.what);
        }
    }

    private Node node(Recorded next) {
        Node node = names.get(next.path);
        if (node == null) {
            throw new IllegalStateException("no such file: " + next.path);
        }
        return node;
    }

    private void safe(Recorded next) {
        Node node = node(next);
        if (!node.folder) {
            node.safe = node.now();
            node.pending.clear();
            return;
        }
        for (Recorded each : List.copyOf(pendingNames)) {
            boolean here =
                    folder(each.path).equals(next.path) || folder(each.other).equals(next.path);
            if (here) {
                apply(each, safeNames);
                pendingNames.remove(each);
            }
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void rename(Recorded next) {
        apply(next, names);
        pendingNames.add(next);
    }

    private void apply(Recorded change, Map<String, Node> to) {
        switch (change.what) {
            case 'C', 'D' -> to.put(change.path, made.getOrDefault(change, new Node(false)));
            // a name that was never safe cannot be given to another
            case 'R' -> Optional.ofNullable(to.remove(change.path)).ifPresent(node -> to.put(change.other, node));
            case 'L' -> Optional.ofNullable(to.get(change.path)).ifPresent(node -> to.put(change.other, node));
            default -> to.remove(change.path);
        }
    }

    /** What is found where nothing is kept that was not waited for. */
    Map<String, byte[]> strict() {
        return found(safeNames, node -> node.safe);
    }

    /** What may be found: some of the changes of names, the first ones, and some sectors of each file. */
    Map<String, byte[]> torn(Random random) {
        var kept = new TreeMap<>(safeNames);
        int number = random.nextInt(pendingNames.size() + 1);
        pendingNames.subList(0, number).forEach(each -> apply(each, kept));
        return found(kept, node -> node.torn(random));
    }

    private interface Content {
        byte[] of(Node node);
    }

    private static Map<String, byte[]> found(Map<String, Node> names, Content content) {
        var found = new TreeMap<String, byte[]>();
        names.forEach((name, node) -> {
            if (!node.folder) {
                found.put(name, content.of(node));
            } else {
                found.put(name + "/", new byte[0]);
            }
        });
        return found;
    }

    /** Tells one state from another. */
    static int mark(Map<String, byte[]> files) {
        var all = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(ByteBuffer.allocate(4).putInt(Arrays.hashCode(bytes)).array());
        });
        return Arrays.hashCode(all.toByteArray());
    }
}
