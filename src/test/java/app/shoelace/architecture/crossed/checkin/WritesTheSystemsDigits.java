package app.shoelace.architecture.crossed.checkin;

/** A number that a machine reads, in the digits of whoever sits in front of it. */
record WritesTheSystemsDigits(int number) {
    String limit() {
        return "LIMIT %d".formatted(number);
    }
}
