/** Reads a pack from its files and says everything that is wrong with it. */
@NullMarked
package app.shoelace.pack.read;

import org.jspecify.annotations.NullMarked;
