/** What one check-in shows. */
@NullMarked
package app.shoelace.ui.reading;

import org.jspecify.annotations.NullMarked;
