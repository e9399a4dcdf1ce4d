package app.shoelace.bench;

import java.io.IOException;

/** A process that does nothing, for comparison. */
final class BareProcess {
    private BareProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("0 " + ListProcess.mostMemory() + " 0");
    }
}
