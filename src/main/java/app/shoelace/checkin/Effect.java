package app.shoelace.checkin;

/** What doing it this way did, in the person's own view. */
public enum Effect {
    HELPED,
    COST,
    BOTH
}
