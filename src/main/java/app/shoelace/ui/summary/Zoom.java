package app.shoelace.ui.summary;

/** How large the page is seen, beside the width of its place. */
enum Zoom {
    WHOLE(1),
    LARGER(1.4),
    LARGE(2),
    LARGEST(3);

    private final double times;

    Zoom(double times) {
        this.times = times;
    }

    double times() {
        return times;
    }

    /** The next step up, if there is one. */
    Zoom larger() {
        return switch (this) {
            case WHOLE -> LARGER;
            case LARGER -> LARGE;
            case LARGE, LARGEST -> LARGEST;
        };
    }

    /** The next step down, if there is one. */
    Zoom smaller() {
        return switch (this) {
            case WHOLE, LARGER -> WHOLE;
            case LARGE -> LARGER;
            case LARGEST -> LARGE;
        };
    }
}
