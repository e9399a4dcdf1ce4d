package app.shoelace.terminal;

import app.shoelace.text.SafeText;
import java.io.PrintStream;

/** Where all text leaves for the terminal: whatever is printed here can be read, and cannot steer the terminal. */
final class SafeStream extends PrintStream {

    private SafeStream(PrintStream to) {
        super(to, true, to.charset());
    }

    static SafeStream to(PrintStream to) {
        return to instanceof SafeStream safe ? safe : new SafeStream(to);
    }

    // PrintStream prints and appends everything else that can hold text by these four
    @Override
    public void print(String text) {
        super.print(SafeText.printable(String.valueOf(text)));
    }

    @Override
    public void print(Object object) {
        print(String.valueOf(object));
    }

    @Override
    public void print(char[] letters) {
        print(String.valueOf(letters));
    }

    @Override
    public void print(char letter) {
        print(String.valueOf(letter));
    }
}
