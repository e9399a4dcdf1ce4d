/** Every pattern and every sign over the weeks. */
@NullMarked
package app.shoelace.ui.patterns;

import org.jspecify.annotations.NullMarked;
