/** What the person settled about the app itself, in a file of its own, apart from the journal. */
@NullMarked
package app.shoelace.settings;

import org.jspecify.annotations.NullMarked;
