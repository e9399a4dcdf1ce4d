/** A blank page over everything, at once. */
@NullMarked
package app.shoelace.ui.hide;

import org.jspecify.annotations.NullMarked;
