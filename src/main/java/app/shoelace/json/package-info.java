/** JSON in and out: strict, within limits, and always the same bytes for the same content. */
@NullMarked
package app.shoelace.json;

import org.jspecify.annotations.NullMarked;
