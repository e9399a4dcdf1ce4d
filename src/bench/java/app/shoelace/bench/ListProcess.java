package app.shoelace.bench;

import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Tally;
import app.shoelace.journal.JournalFile;
import app.shoelace.journal.store.CannotOpen;
import app.shoelace.pack.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A process of its own: from its start to the whole list, told in milliseconds and in kilobytes of memory at most. */
public final class ListProcess {
    private ListProcess() {}

    public static void main(String[] arguments) throws CannotOpen, IOException {
        long begun = System.nanoTime();
        var pack = PackReader.bundled("en");
        var rows = new StringBuilder();
        try (var journal = JournalFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
            for (CheckIn checkIn : journal.checkIns()) {
                Tally tally = Tally.of(pack.signs(), checkIn.said());
                rows.append(checkIn.id()).append(' ').append(checkIn.date()).append(' ');
                rows.append(tally.answered()).append(' ').append(tally.often()).append('\n');
            }
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.println(millis + " " + mostMemory() + " " + rows.length());
    }

    /** The most memory that the process ever held, in kilobytes; 0 where the system does not say. */
    public static long mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
