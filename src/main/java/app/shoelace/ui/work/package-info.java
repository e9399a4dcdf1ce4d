/** Slow work off the window's thread, and the saving of what the person says. */
@NullMarked
package app.shoelace.ui.work;

import org.jspecify.annotations.NullMarked;
