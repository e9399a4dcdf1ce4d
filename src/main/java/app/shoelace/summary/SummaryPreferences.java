package app.shoelace.summary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the person settled about their pages, so that it can be kept for the next one: whole sections rather than single
 * things, as the next page has other check-ins in it.
 *
 * @param days from and to, where the reach is {@link PeriodChoice#DAYS}
 * @param sections those that are ticked as a whole; never one whose things are ticked one by one
 * @param others single things that stand otherwise than their section
 * @param initials the person's, or empty
 * @param wanted what they want help with, in their words, or empty
 * @param questions to bring, {@link Selection#MOST_QUESTIONS} at most
 * @param tellsLeftOut whether the page says that something was left out
 * @param asked what is flagged for the therapist and was ticked for that once; it is not ticked a second time
 */
public record SummaryPreferences(
        PeriodChoice reach,
        Period days,
        Set<Section> sections,
        Set<Item> others,
        String initials,
        String wanted,
        List<String> questions,
        boolean tellsLeftOut,
        Paper paper,
        Set<Item> asked) {

    /** Sections whose things are ticked one by one only. */
    public static final Set<Section> ONE_BY_ONE = Set.copyOf(EnumSet.of(Section.ORIGINS, Section.BODY));

    private static final int MONTHS = 3;

    /** What a first page begins with: the numbers, and no word of the person's. */
    public static final SummaryPreferences FIRST = new SummaryPreferences(
            PeriodChoice.ALL,
            Period.ALL,
            Preset.THERAPIST.sections(),
            Set.of(),
            "",
            "",
            List.of(),
            true,
            Paper.A4,
            Set.of());

    public SummaryPreferences {
        sections = Set.copyOf(sections);
        others = Set.copyOf(others);
        asked = Set.copyOf(asked);
        questions = List.copyOf(questions);
        if (sections.stream().anyMatch(ONE_BY_ONE::contains)) {
            throw new IllegalArgumentException("ticked one by one only: " + sections);
        }
    }

    /** Whether it goes onto the page. */
    public boolean has(Item item) {
        return sections.contains(item.section()) != others.contains(item);
    }

    /** The choices for a page that could hold these. */
    public Selection choices(Collection<Item> there) {
        var ticked = new LinkedHashSet<Item>();
        there.stream().filter(this::has).forEach(ticked::add);
        return new Selection(
                ticked,
                initials,
                wanted,
                questions.subList(0, Math.min(questions.size(), Selection.MOST_QUESTIONS)),
                tellsLeftOut);
    }

    /** The days of the page. */
    public Period period(LocalDate today, Optional<LocalDate> appointment) {
        return switch (reach) {
            case ALL -> Period.ALL;
            case MONTHS -> new Period(today.minusMonths(MONTHS).plusDays(1), today);
            case YEAR -> new Period(today.minusYears(1).plusDays(1), today);
            case APPOINTMENT ->
                appointment.map(day -> new Period(day, LocalDate.MAX)).orElse(Period.ALL);
            case DAYS -> days;
        };
    }

    /** With one thing ticked, or not. */
    public SummaryPreferences with(Item item, boolean ticked) {
        var now = new HashSet<>(others);
        if (ticked == sections.contains(item.section())) {
            now.remove(item);
        } else {
            now.add(item);
        }
        return new SummaryPreferences(
                reach, days, sections, now, initials, wanted, questions, tellsLeftOut, paper, asked);
    }

    /** With a whole section ticked, or nothing of it. */
    public SummaryPreferences with(Section section, boolean ticked) {
        var whole = EnumSet.noneOf(Section.class);
        whole.addAll(sections);
        if (ticked && !ONE_BY_ONE.contains(section)) {
            whole.add(section);
        } else {
            whole.remove(section);
        }
        var now = new HashSet<>(others);
        now.removeIf(item -> item.section() == section);
        return new SummaryPreferences(reach, days, whole, now, initials, wanted, questions, tellsLeftOut, paper, asked);
    }

    /**
     * With what is flagged for the therapist ticked, once: what the person unticks stays unticked. What was ticked for its
     * flag and is not flagged any more is unticked.
     *
     * @param there all that could be on the page
     * @param brought what of it is flagged
     */
    public SummaryPreferences bringing(Collection<Item> there, Set<Item> brought) {
        SummaryPreferences now = this;
        var known = new HashSet<>(asked);
        for (Item item : brought) {
            if (known.add(item) && !now.has(item)) {
                now = now.with(item, true);
            }
        }
        for (Item item : there) {
            if (!brought.contains(item) && known.remove(item) && others.contains(item)) {
                now = now.with(item, false);
            }
        }
        return now.asking(known);
    }

    /** The same, where these were ticked for their flag already. */
    SummaryPreferences asking(Set<Item> known) {
        return new SummaryPreferences(
                reach, days, sections, others, initials, wanted, questions, tellsLeftOut, paper, known);
    }

    /** With what one begins with for that reader: for the therapist, what is flagged is ticked anew. */
    public SummaryPreferences with(Preset preset) {
        Set<Item> known = preset == Preset.THERAPIST ? Set.of() : asked;
        return new SummaryPreferences(
                reach, days, preset.sections(), Set.of(), initials, wanted, questions, tellsLeftOut, paper, known);
    }

    /** With just these ticked: sections as a whole, and single things that stand otherwise. */
    SummaryPreferences ticking(Set<Section> whole, Set<Item> single) {
        return new SummaryPreferences(
                reach, days, whole, single, initials, wanted, questions, tellsLeftOut, paper, asked);
    }

    /** Whether just that is ticked. */
    public boolean is(Preset preset) {
        return sections.equals(preset.sections()) && asked.containsAll(others);
    }

    public SummaryPreferences with(PeriodChoice other) {
        return new SummaryPreferences(
                other, days, sections, others, initials, wanted, questions, tellsLeftOut, paper, asked);
    }

    /** Looking from one day to another. */
    public SummaryPreferences with(Period from) {
        return new SummaryPreferences(
                PeriodChoice.DAYS, from, sections, others, initials, wanted, questions, tellsLeftOut, paper, asked);
    }

    public SummaryPreferences with(Paper other) {
        return new SummaryPreferences(
                reach, days, sections, others, initials, wanted, questions, tellsLeftOut, other, asked);
    }

    public SummaryPreferences withInitials(String said) {
        return new SummaryPreferences(
                reach, days, sections, others, said, wanted, questions, tellsLeftOut, paper, asked);
    }

    public SummaryPreferences withWanted(String said) {
        return new SummaryPreferences(
                reach, days, sections, others, initials, said, questions, tellsLeftOut, paper, asked);
    }

    public SummaryPreferences withQuestions(List<String> said) {
        return new SummaryPreferences(
                reach, days, sections, others, initials, wanted, said, tellsLeftOut, paper, asked);
    }

    public SummaryPreferences tellingLeftOut(boolean told) {
        return new SummaryPreferences(reach, days, sections, others, initials, wanted, questions, told, paper, asked);
    }
}
