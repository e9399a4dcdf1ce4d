/** The first start. */
@NullMarked
package app.shoelace.ui.welcome;

import org.jspecify.annotations.NullMarked;
