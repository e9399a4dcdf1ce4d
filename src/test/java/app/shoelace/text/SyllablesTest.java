package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The reading grade is worth what its counting is worth: words counted by hand, and a text of known grade. */
class SyllablesTest {

    private static final String ONE = """
            a the shoe lace help ask asked no yes guess guard friend eye said say live lived stopped hoped breathe
            breathes leave leaves change time times more fine here there where those please close closed choose choice
            house felt feel real like liked kept keep one two three five nine file files page don't can't who's
            whose youth your yours once twice through though thought strength straight made make makes blue due true
            read reads shared shrink move moved moves knew please whole guide quite queue tired hours burned worked
            """;
    private static final String TWO = """
            often rarely never today question toddler alone person people someone sometimes something being doing going
            pages changes boxes wishes houses needed started ended little people table handle single handled settles
            lonely careful safety maybe statement journal didn't wasn't couldn't Grace's reading after before open
            offered happened noticed answer answers happy body country countries therefore quiet science going
            guarding pattern rating problem habit hardly kindly useful basement believe moment chances seeing create
            client doctor urgent unkind notice yellow beyond player buyer nation action patience special social
            """;
    private static final String THREE = """
            together family remember another everyone anyone possible decided however whoever medical therapist
            condition edited created carefully period idea area usual factual continue various earlier
            piano radio animal understand understood probably already numbering
            """;
    private static final String FOUR = """
            independent emergency reliable usually experience situation material January especially information
            category generally
            """;
    private static final String MANY = """
            hyper-independence=6 self-reliance=4 editorial=5 individual=5 reliability=6 unvalidated=5 opportunity=5
            grown-up=2 check-in=2 2026=1 two-minute=3 imagination=5 overestimate=5 university=5
            """;

    @Test
    void knownWordsAreCountedRight() {
        var wrong = new TreeMap<String, Integer>();
        check(ONE, 1, wrong);
        check(TWO, 2, wrong);
        check(THREE.replace("", ""), 3, wrong);
        check(FOUR, 4, wrong);
        for (String pair : MANY.strip().split("\\s+", -1)) {
            String[] parts = pair.split("=", -1);
            check(parts[0], Integer.parseInt(parts[1]), wrong);
        }
        assertThat(wrong).as("words counted wrong").isEmpty();
    }

    @Test
    void aTextOfKnownGradeHasThatGrade() {
        // counted by hand: 3 and 9 words, one syllable each but for toddler
        var grade = ReadingGrade.of("The lace slips. For some of us, that toddler had to stay.");
        assertThat(grade).isEqualTo(new ReadingGrade(12, 2, 13));
        assertThat(grade.grade()).isEqualTo(0.39 * 6 + 11.8 * 13 / 12 - 15.59);
        assertThat(ReadingGrade.of("").grade()).isZero();
    }

    @Test
    void signsInsideAWordDoNotEndASentence() {
        assertThat(ReadingGrade.of("Open en.json, then mark it n/a. Is it 2.5? “Yes.” Don’t stop…"))
                .isEqualTo(new ReadingGrade(12, 4, 14));
    }

    private static void check(String words, int syllables, Map<String, Integer> wrong) {
        for (String word : words.strip().split("\\s+", -1)) {
            if (Syllables.of(word) != syllables) {
                wrong.put(word, Syllables.of(word));
            }
        }
    }
}
