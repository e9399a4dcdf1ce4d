package app.shoelace.ui.control;

import javafx.scene.Parent;

/** A screen's content while it is shown. */
public interface Page {

    /** What is shown; always the same. */
    Parent content();

    /** Puts the focus where reading starts; called once it stands in the window. */
    void focus();

    /** Lets go of everything that it watched. */
    void close();
}
