/** What the person settles about the app itself. */
@NullMarked
package app.shoelace.ui.settings;

import org.jspecify.annotations.NullMarked;
