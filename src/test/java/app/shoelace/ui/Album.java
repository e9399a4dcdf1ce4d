package app.shoelace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A picture of each screen that is come to, in {@code target/screens}, and what a walk over it found wrong. */
final class Album {
    private final String begin;
    private final List<String> faults = new ArrayList<>();

    /** @param begin how the name of each picture begins */
    Album(String begin) {
        this.begin = begin;
    }

    /** Takes a picture in the look that the window has. */
    void look(Hands hands, String name) {
        hands.picture(begin + name);
        walk(hands, name);
    }

    /** Takes one by day and one by night. */
    void lookInEach(Hands hands, String name) {
        hands.picturesInTurn(begin + name);
        walk(hands, name);
    }

    private void walk(Hands hands, String name) {
        Walk.faults(hands).forEach(fault -> faults.add(name + ": " + fault));
    }

    /** Fails where anything was wrong on any screen. */
    void assertWhole() {
        assertThat(faults).isEmpty();
    }
}
