/** The frame around the screens: the rail, the way from one to the next, what went wrong. */
@NullMarked
package app.shoelace.ui.shell;

import org.jspecify.annotations.NullMarked;
