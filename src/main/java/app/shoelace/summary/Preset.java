package app.shoelace.summary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Choices to begin with. None of them ticks an origin: those are ticked one by one. */
public enum Preset {
    /** The numbers and what the app read from them. */
    THERAPIST,
    /** The numbers alone. */
    DOCTOR,
    /** The numbers and one's own words. */
    ME;

    /** The parts that it ticks. */
    public Set<Section> sections() {
        return switch (this) {
            case THERAPIST -> EnumSet.of(Section.RESULT, Section.PATTERNS, Section.SIGNS, Section.INSIGHTS);
            case DOCTOR -> EnumSet.of(Section.RESULT, Section.PATTERNS, Section.SIGNS);
            case ME ->
                EnumSet.of(
                        Section.RESULT,
                        Section.PATTERNS,
                        Section.MARKS,
                        Section.SIGNS,
                        Section.INSIGHTS,
                        Section.WORDS,
                        Section.ASKS);
        };
    }

    /** What it ticks of what there is. */
    public Selection of(Collection<Item> there) {
        return Selection.of(there, sections());
    }
}
