package app.shoelace.checkin;

/** The person's verdict on an insight. */
public enum Fit {
    FITS,
    DOES_NOT_FIT,
    UNSURE
}
