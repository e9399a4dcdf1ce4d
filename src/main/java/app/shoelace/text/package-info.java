/** Words for the person: the interface's texts by key, and text with strong words in it. */
@NullMarked
package app.shoelace.text;

import org.jspecify.annotations.NullMarked;
