/** Small asks and offers of help: planned, and what really happened. */
@NullMarked
package app.shoelace.practice;

import org.jspecify.annotations.NullMarked;
