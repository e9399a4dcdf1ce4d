package app.shoelace.checkin;

/** The person's verdict on an insight. */
public enum Verdict {
    FITS,
    DOES_NOT_FIT,
    UNSURE
}
