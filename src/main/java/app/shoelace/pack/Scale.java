package app.shoelace.pack;

import java.util.List;

/**
 * The words of the answers.
 *
 * @param steps from never to almost always; the place in the list is the step, from 0
 */
public record Scale(List<String> steps, String notApplicable, String skipped) {
    public Scale {
        steps = List.copyOf(steps);
    }

    /** The greatest step. */
    public int top() {
        return steps.size() - 1;
    }

    /** The word of a step from 0 to {@link #top}. */
    public String word(int step) {
        return steps.get(step);
    }

    /** The nearest word to a mean of steps; a mean half-way between two takes the word further from never. */
    public String nearest(double level) {
        return steps.get((int) Math.floor(level + 0.5));
    }
}
