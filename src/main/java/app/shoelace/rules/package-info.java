/** Judges what was said by the pack's rules, and says why. */
@NullMarked
package app.shoelace.rules;

import org.jspecify.annotations.NullMarked;
