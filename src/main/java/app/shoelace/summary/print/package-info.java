/** Sends the page to a printer of the system. */
@NullMarked
package app.shoelace.summary.print;

import org.jspecify.annotations.NullMarked;
