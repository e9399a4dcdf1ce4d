package app.shoelace.summary;

/** What the page is printed on. */
public enum Paper {
    A4("a4"),
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** Its name in a style sheet. */
    public String css() {
        return css;
    }
}
