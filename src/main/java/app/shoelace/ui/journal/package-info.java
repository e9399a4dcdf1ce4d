/** The list of past check-ins. */
@NullMarked
package app.shoelace.ui.journal;

import org.jspecify.annotations.NullMarked;
