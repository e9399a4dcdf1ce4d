/** Where the person writes outside a check-in: notes, items in their own words, origin pages. */
@NullMarked
package app.shoelace.ui.write;

import org.jspecify.annotations.NullMarked;
