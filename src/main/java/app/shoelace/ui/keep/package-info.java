/** Copies of the journal: making them, putting one back, adding from one; and taking everything away. */
@NullMarked
package app.shoelace.ui.keep;

import org.jspecify.annotations.NullMarked;
