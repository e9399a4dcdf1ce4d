/** What can be asked: signs, patterns, origins, rules and help lines, read from a pack of plain files. */
@NullMarked
package app.shoelace.pack;

import org.jspecify.annotations.NullMarked;
