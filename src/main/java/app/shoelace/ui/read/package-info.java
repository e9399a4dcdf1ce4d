/** What this is about, in two minutes. */
@NullMarked
package app.shoelace.ui.read;

import org.jspecify.annotations.NullMarked;
