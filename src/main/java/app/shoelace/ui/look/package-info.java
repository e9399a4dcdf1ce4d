/** Light and dark, the two voices' fonts, the size of the text. */
@NullMarked
package app.shoelace.ui.look;

import org.jspecify.annotations.NullMarked;
