/** Files that belong to the person alone. */
@NullMarked
package app.shoelace.files;

import org.jspecify.annotations.NullMarked;
