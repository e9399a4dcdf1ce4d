package app.shoelace.summary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the person chose to put on the page.
 *
 * @param items what is ticked, and nothing else
 * @param initials the person's, or empty
 * @param wanted what they want help with, in their words, or empty
 * @param questions to bring, {@link #MOST_QUESTIONS} at most
 * @param tellsLeftOut whether the page says that something was left out, where something was
 */
public record Selection(Set<Item> items, String initials, String wanted, List<String> questions, boolean tellsLeftOut) {

    /** So many questions to bring, and no more, so that they are asked. */
    public static final int MOST_QUESTIONS = 2;

    public Selection {
        items = Set.copyOf(items);
        questions = List.copyOf(questions);
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("at most " + MOST_QUESTIONS + " questions");
        }
    }

    /** Everything of these parts that there is. */
    public static Selection of(Collection<Item> there, Set<Section> sections) {
        var ticked = new LinkedHashSet<Item>();
        there.stream().filter(item -> sections.contains(item.section())).forEach(ticked::add);
        return new Selection(ticked, "", "", List.of(), true);
    }

    /** With these items ticked. */
    public Selection withItems(Set<Item> ticked) {
        return new Selection(ticked, initials, wanted, questions, tellsLeftOut);
    }

    public Selection withInitials(String said) {
        return new Selection(items, said, wanted, questions, tellsLeftOut);
    }

    public Selection withWanted(String said) {
        return new Selection(items, initials, said, questions, tellsLeftOut);
    }

    public Selection withQuestions(List<String> asked) {
        return new Selection(items, initials, wanted, asked, tellsLeftOut);
    }

    public Selection tellingLeftOut(boolean told) {
        return new Selection(items, initials, wanted, questions, told);
    }
}
