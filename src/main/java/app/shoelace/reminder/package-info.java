/** A gentle reminder outside the app: a calendar file, and on Linux a timer of the person's own system. */
@NullMarked
package app.shoelace.reminder;

import org.jspecify.annotations.NullMarked;
