package app.shoelace.ui.control;

import javafx.scene.Parent;
import javafx.util.Subscription;

/** A page that is one column from top to bottom. */
public abstract class ColumnPage implements Page {
    /** All that is on the page. */
    protected final Column column = new Column();

    /** What the page follows for as long as it is shown. */
    protected Subscription watching = Subscription.EMPTY;

    @Override
    public final Parent content() {
        return column;
    }

    @Override
    public void close() {
        watching.unsubscribe();
    }
}
