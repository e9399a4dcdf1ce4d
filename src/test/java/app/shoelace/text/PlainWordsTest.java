package app.shoelace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person reads judges them, and all of it can be read at the age of eleven. */
class PlainWordsTest {

    /** What is never said about the person, with the forms that each word takes. */
    private static final List<String> FORBIDDEN = List.of(
            "score|scores|scored|scoring",
            "severity|severe|severely",
            "level of illness|ill|illness|illnesses",
            "risk|risks|risky|at-risk",
            "normal|normally|normals",
            "abnormal|abnormally",
            "high|higher|highest",
            "low|lower|lowest",
            "cut-off|cut-offs|cutoff|cutoffs|cut off",
            "diagnosis|diagnoses|diagnose|diagnosed|diagnostic",
            "disorder|disorders|disordered",
            "symptom|symptoms|symptomatic",
            "attachment style|attachment styles",
            "trauma response|trauma responses",
            "you are|you're",
            "you have|you've",
            "improved|improve|improves|improving|improvement",
            "worse|worsen|worsened|worst",
            "relapse|relapses|relapsed",
            "failed|fail|fails|failing|failure",
            "missed",
            "streak|streaks",
            "should|shouldn't",
            "must|mustn't");

    private static final Pattern ANY_FORBIDDEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:" + String.join("|", FORBIDDEN) + ")(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE);

    /** Where such a word may stand, word by word, and why. */
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed("pack/hyper-independence/en.json texts/clinician", "cut-offs", "says what it is not"),
            new Allowed("pack/hyper-independence/en.json texts/clinician", "risk", "says what it is not"),
            new Allowed("pack/hyper-independence/en.json texts/read.does-not", "diagnosis", "says what it is not"),
            new Allowed("i18n/messages.properties summary.notice", "diagnosis", "says what it is not"),
            new Allowed(
                    "pack/hyper-independence/en.json rules/more-than-fits/text", "low", "of guesses that most make"));

    private record Allowed(String where, String word, String why) {
        boolean covers(ShownText text, String found) {
            return where.equals(text.where()) && word.equals(found);
        }
    }

    /** The grade that no text, and no section of short texts, goes beyond. */
    private static final double MOST = 6.0;

    /** Texts shorter than this many words are graded together with those of their section. */
    private static final int SHORT = 8;

    /** Sections of short texts with fewer words than this, all in all, are graded together. */
    private static final int SMALL = 20;

    /** Texts that are not graded, by where they stand, and why. */
    private static final Map<String, String> UNGRADED = Map.of(
            "pack/[^ ]* signs/health-alone/question", "excused by the design: no shorter word for the thing asked",
            "pack/[^ ]* signs/[^/]*/label", "the source article's own words",
            "pack/[^ ]* origins/[^/]*/about", "the source article's own words",
            "pack/[^ ]* texts/clinician", "for the therapist",
            "i18n/[^ ]* summary.notice", "for the therapist",
            "pack/[^ ]* texts/practice.guess.source", "names of authors",
            "pack/[^ ]* help/countries/.*", "names of countries and of help lines, and numbers",
            "pack/[^ ]* (\\$schema|pack|language)", "not read by a person",
            "i18n/[^ ]* date\\..*", "how a day is laid out");

    @Test
    void noTextJudgesThePerson() throws IOException {
        var found = new ArrayList<String>();
        for (ShownText text : ShownText.all()) {
            for (String word : forbidden(text.text())) {
                if (ALLOWED.stream().noneMatch(allowed -> allowed.covers(text, word))) {
                    found.add(text + "\n    says “" + word + "”: say it without, as what the person did or said;"
                            + " if it is not about the person, add it to ALLOWED with the reason");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() throws IOException {
        var unused = new ArrayList<>(ALLOWED);
        var ungraded = new TreeMap<>(UNGRADED);
        for (ShownText text : ShownText.all()) {
            forbidden(text.text()).forEach(word -> unused.removeIf(allowed -> allowed.covers(text, word)));
            ungraded.keySet().removeIf(where -> text.where().matches(where));
        }
        assertThat(unused).as("no text needs these any more").isEmpty();
        assertThat(ungraded).as("no text needs these any more").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"You are tired", "you’re late", "A HIGH one.", "(risk)", "a cut-off", "It failed!", "scores"})
    void forbiddenWordsAreFoundInAnyDress(String text) {
        assertThat(forbidden(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"follow the lowland", "mustard", "Thank you. Are they?", "missing", "asked how you arrived"})
    void wordsThatOnlyLookAlikeAreFine(String text) {
        assertThat(forbidden(text)).isEmpty();
    }

    @Test
    void everyTextCanBeReadAtTheAgeOfEleven() throws IOException {
        var tooHard = new ArrayList<String>();
        var sections = new TreeMap<String, List<ShownText>>();
        for (ShownText text : ShownText.all()) {
            if (UNGRADED.keySet().stream().anyMatch(text.where()::matches)) {
                continue;
            }
            var grade = ReadingGrade.of(text.words());
            if (grade.words() < SHORT) {
                sections.computeIfAbsent(text.section(), _ -> new ArrayList<>()).add(text);
            } else if (grade.grade() > MOST) {
                tooHard.add(tell(grade, text.toString()));
            }
        }
        // the grade of a handful of words says nothing, so the smallest sections are read as one
        var small = new ArrayList<ShownText>();
        sections.values().removeIf(texts -> gradeOf(texts).words() < SMALL && small.addAll(texts));
        sections.put("all small sections", small);
        sections.forEach((section, texts) -> {
            if (gradeOf(texts).grade() > MOST) {
                tooHard.add(tell(gradeOf(texts), "the short texts of " + section + " together: " + texts));
            }
        });
        assertThat(tooHard).isEmpty();
    }

    private static ReadingGrade gradeOf(List<ShownText> texts) {
        return texts.stream()
                .map(text -> ReadingGrade.of(text.words()))
                .reduce(new ReadingGrade(0, 0, 0), ReadingGrade::and);
    }

    private static String tell(ReadingGrade grade, String what) {
        return String.format(
                Locale.ROOT,
                "%s%n    reads at grade %.1f, %.1f at most: %.1f words a sentence, %.2f syllables a word;"
                        + " use shorter words or shorter sentences",
                what,
                grade.grade(),
                MOST,
                (double) grade.words() / grade.sentences(),
                (double) grade.syllables() / grade.words());
    }

    private static List<String> forbidden(String text) {
        return ANY_FORBIDDEN
                .matcher(text.replace('’', '\''))
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
