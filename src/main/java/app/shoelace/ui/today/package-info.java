/** The next step and nothing else. */
@NullMarked
package app.shoelace.ui.today;

import org.jspecify.annotations.NullMarked;
