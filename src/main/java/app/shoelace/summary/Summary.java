package app.shoelace.summary;

import java.util.List;

/**
 * What stands on the page, ready to be laid out: words and numbers only, nothing that was not ticked. A part that is not on
 * the page is an empty text or list.
 *
 * @param language the IETF tag of the page's words
 * @param wanted what the person wants help with, in their words, or empty
 * @param result the newest check-in in one sentence
 * @param charted the first and last day of the charts in words; empty where there are no charts
 * @param marks what is marked in the charts, in words, in order
 * @param previous the day of the check-in before the newest, in words, or empty
 * @param now the day of the newest check-in, in words
 * @param steps the scale in one line
 * @param ledger what was guessed and what happened, a sentence each
 * @param asks the asks, each with its guess and outcome
 * @param clinician what a clinician needs to know about these numbers
 * @param leftOut that something was left out, or empty
 */
public record Summary(
        String language,
        Head head,
        String wanted,
        String result,
        String charted,
        List<PatternRow> patterns,
        List<String> marks,
        String previous,
        String now,
        String steps,
        List<SignRow> signs,
        List<Told> insights,
        List<Quote> words,
        List<Origin> origins,
        List<Origin> body,
        List<String> ledger,
        List<Quote> asks,
        List<String> questions,
        String clinician,
        String leftOut) {

    public Summary {
        patterns = List.copyOf(patterns);
        marks = List.copyOf(marks);
        signs = List.copyOf(signs);
        insights = List.copyOf(insights);
        words = List.copyOf(words);
        origins = List.copyOf(origins);
        body = List.copyOf(body);
        ledger = List.copyOf(ledger);
        asks = List.copyOf(asks);
        questions = List.copyOf(questions);
    }

    /**
     * @param by whom it is from, in words, or empty
     * @param about the period, the number of check-ins and the day it was written
     * @param set the questions and their version
     * @param notice what the page is not
     */
    public record Head(String title, String by, String about, String set, String notice) {}

    /**
     * One pattern.
     *
     * @param charts the one chart, or none where there is but one check-in
     * @param twin the chart in words, or empty
     * @param latest the newest level with its word, and how many signs it rests on
     * @param middle the person's own, in words
     * @param direction in words where the trend rule allows one, else why there is none
     */
    public record PatternRow(
            String name, List<Chart> charts, String twin, String latest, String middle, String direction) {
        public PatternRow {
            charts = List.copyOf(charts);
        }
    }

    /**
     * One sign.
     *
     * @param previous its answer in the check-in before the newest, or empty where there is none
     * @param now its answer in the newest
     */
    public record SignRow(String label, String previous, String now) {}

    /**
     * What the app said.
     *
     * @param verdict the person's, in words
     */
    public record Told(String text, String why, String verdict) {}

    /**
     * The person's own words.
     *
     * @param about what they were written to, and when
     * @param effect what doing it this way did, or empty
     */
    public record Quote(String about, String words, String effect) {}

    /**
     * What was said to one origin.
     *
     * @param question what had been asked
     * @param facts what was chosen, in words, or empty
     * @param words what was written, or empty
     */
    public record Origin(String question, String facts, String words) {}
}
