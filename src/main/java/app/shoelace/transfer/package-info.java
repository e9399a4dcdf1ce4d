/** What comes in from files and goes out to them. */
@NullMarked
package app.shoelace.transfer;

import org.jspecify.annotations.NullMarked;
