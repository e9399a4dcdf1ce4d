/** Small asks and offers of help: planned, and what really happened. */
@NullMarked
package app.shoelace.ui.practice;

import org.jspecify.annotations.NullMarked;
