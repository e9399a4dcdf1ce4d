package app.shoelace.terminal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where the text mode reads and writes. */
public record Streams(BufferedReader in, PrintStream out, PrintStream err) {

    /** The process's own. A terminal that claims plain ASCII is taken for UTF-8, as nearly all are. */
    public static Streams ofProcess() {
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, charset("stdin.encoding"))),
                new PrintStream(System.out, true, charset("stdout.encoding")),
                new PrintStream(System.err, true, charset("stderr.encoding")));
    }

    private static Charset charset(String property) {
        Charset claimed = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return claimed.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : claimed;
    }
}
