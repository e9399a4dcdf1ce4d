/** The check-in: one sign a page, or all on one. */
@NullMarked
package app.shoelace.ui.checkin;

import org.jspecify.annotations.NullMarked;
