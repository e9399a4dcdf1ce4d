package app.shoelace.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Starts children and kills them: where there is a C compiler at a certain change of a file, in the midst of a write too,
 * else at any moment.
 */
record Killer(Children children, Optional<Fence> fence) {
    private static final int SIGKILL = 137;
    private static final int LINES = 30;
    private static final int TURNS = 1_000_000;

    static Killer in(Path scratch) throws Exception {
        return new Killer(Children.in(scratch), Fence.in(scratch));
    }

    /**
     * Starts one and kills it, unless it comes to its end before.
     *
     * @param root below which the changes are counted
     * @param change it is killed at that one, the first being 1; where they cannot be counted, at any moment
     * @return the last number that it said of each journal that it said something of
     */
    Map<Integer, Integer> kill(Path root, Random random, int change, List<String> arguments) throws Exception {
        String[] given = arguments.toArray(String[]::new);
        Process process =
                fence.isPresent() ? children.start(fence.get().killing(root, change), given) : children.start(given);
        var said = new HashMap<Integer, Integer>();
        try (BufferedReader out = process.inputReader()) {
            if (fence.isEmpty()) {
                for (int lines = random.nextInt(LINES); lines > 0; lines--) {
                    take(out.readLine(), said);
                }
                for (int i = random.nextInt(TURNS); i > 0; i--) {
                    Thread.onSpinWait();
                }
                // by its handle: Process would close the pipe with what was said at the last moment
                process.toHandle().destroyForcibly();
            }
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                take(line, said);
            }
            assertThat(process.waitFor()).isIn(0, SIGKILL);
            return said;
        }
    }

    private static void take(String line, Map<Integer, Integer> said) {
        if (line != null) {
            String[] numbers = line.split(" ", -1);
            said.put(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }
    }
}
