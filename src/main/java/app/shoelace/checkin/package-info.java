/** What was answered, and how one check-in is summed up. */
@NullMarked
package app.shoelace.checkin;

import org.jspecify.annotations.NullMarked;
