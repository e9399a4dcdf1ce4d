package app.shoelace.checkin;

import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the person said in one check-in, under way or done.
 *
 * @param answers by sign; a sign that was not reached is absent
 * @param moments what was written under a sign; absent where nothing was
 * @param effects what doing it this way did, where the person chose one
 * @param origins those that the person opened
 * @param verdicts on insights, where the person gave one
 * @param bring what is flagged for the therapist
 * @param closing the free note at the end, or empty
 * @param items the answers to the person's own items, by the id of each; one that was not reached is absent
 * @param known insights that the person knows and does not want to see again for now
 */
public record Answers(
        Map<SignId, Answer> answers,
        Map<SignId, String> moments,
        Map<SignId, Effect> effects,
        Map<OriginId, OriginAnswer> origins,
        Map<RuleId, Verdict> verdicts,
        Set<Topic> bring,
        String closing,
        Map<UUID, Answer> items,
        Set<RuleId> known) {

    /** Nothing yet. */
    public static final Answers NOTHING = new Answers(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), "");

    /** What was said to the pack's questions alone. */
    public Answers(
            Map<SignId, Answer> answers,
            Map<SignId, String> moments,
            Map<SignId, Effect> effects,
            Map<OriginId, OriginAnswer> origins,
            Map<RuleId, Verdict> verdicts,
            Set<Topic> bring,
            String closing) {
        this(answers, moments, effects, origins, verdicts, bring, closing, Map.of(), Set.of());
    }

    public Answers {
        answers = copy(answers);
        moments = copy(moments);
        effects = copy(effects);
        origins = copy(origins);
        verdicts = copy(verdicts);
        items = copy(items);
        bring = copy(bring);
        known = copy(known);
    }

    // most parts of most check-ins are empty, and ten years of them lie in memory
    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <T> Set<T> copy(Set<T> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** The answer to a sign; one that was not reached counts as "Rather not say". */
    public Answer answer(SignId sign) {
        return answers.getOrDefault(sign, Answer.SKIPPED);
    }

    /** The step that a sign was rated with, if it was rated. */
    public Optional<Integer> step(SignId sign) {
        return answer(sign) instanceof Answer.Rated(int step) ? Optional.of(step) : Optional.empty();
    }

    /** Whether both say the same to every sign and origin, whatever is said to the reading. */
    public boolean sameAnswers(Answers other) {
        return answers.equals(other.answers)
                && moments.equals(other.moments)
                && effects.equals(other.effects)
                && origins.equals(other.origins)
                && items.equals(other.items);
    }

    public Answers withAnswer(SignId sign, Answer answer) {
        return new Answers(
                with(answers, sign, answer), moments, effects, origins, verdicts, bring, closing, items, known);
    }

    /** With this moment under a sign; an empty one takes it away. */
    public Answers withMoment(SignId sign, String moment) {
        var changed = moment.isEmpty() ? without(moments, sign) : with(moments, sign, moment);
        return new Answers(answers, changed, effects, origins, verdicts, bring, closing, items, known);
    }

    public Answers withEffect(SignId sign, Effect effect) {
        return new Answers(
                answers, moments, with(effects, sign, effect), origins, verdicts, bring, closing, items, known);
    }

    public Answers withoutEffect(SignId sign) {
        return new Answers(answers, moments, without(effects, sign), origins, verdicts, bring, closing, items, known);
    }

    public Answers withOrigin(OriginId origin, OriginAnswer answer) {
        return new Answers(
                answers, moments, effects, with(origins, origin, answer), verdicts, bring, closing, items, known);
    }

    public Answers withoutOrigin(OriginId origin) {
        return new Answers(answers, moments, effects, without(origins, origin), verdicts, bring, closing, items, known);
    }

    public Answers withVerdict(RuleId rule, Verdict fit) {
        return new Answers(answers, moments, effects, origins, with(verdicts, rule, fit), bring, closing, items, known);
    }

    public Answers withoutVerdict(RuleId rule) {
        return new Answers(answers, moments, effects, origins, without(verdicts, rule), bring, closing, items, known);
    }

    public Answers withBring(Topic topic, boolean flagged) {
        var changed = with(bring, topic, flagged);
        return new Answers(answers, moments, effects, origins, verdicts, changed, closing, items, known);
    }

    /** With an insight put away for now, or not. */
    public Answers withKnown(RuleId rule, boolean away) {
        var changed = with(known, rule, away);
        return new Answers(answers, moments, effects, origins, verdicts, bring, closing, items, changed);
    }

    public Answers withClosing(String note) {
        return new Answers(answers, moments, effects, origins, verdicts, bring, note, items, known);
    }

    /** With this answer to an item of the person's own. */
    public Answers withItem(UUID item, Answer answer) {
        return new Answers(
                answers, moments, effects, origins, verdicts, bring, closing, with(items, item, answer), known);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <T> Set<T> with(Set<T> set, T item, boolean there) {
        var changed = new LinkedHashSet<>(set);
        if (there) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return changed;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        var changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
