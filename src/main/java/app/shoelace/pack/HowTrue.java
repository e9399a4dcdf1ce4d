package app.shoelace.pack;

/** How true an origin feels. The order from NOT_AT_ALL to VERY is one of degree; the other two stand outside it. */
public enum HowTrue {
    UNSAID,
    NOT_READY,
    NOT_AT_ALL,
    A_LITTLE,
    QUITE,
    VERY
}
