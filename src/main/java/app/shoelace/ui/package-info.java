/** The window: opens the journal, shows the screens, closes without losing a word. */
@NullMarked
package app.shoelace.ui;

import org.jspecify.annotations.NullMarked;
