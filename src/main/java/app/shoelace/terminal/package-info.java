/** The text mode: the commands and the check-in on a terminal. */
@NullMarked
package app.shoelace.terminal;

import org.jspecify.annotations.NullMarked;
