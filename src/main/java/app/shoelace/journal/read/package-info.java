/** What is in a journal: reading it whole, checking it, and merging another one. */
@NullMarked
package app.shoelace.journal.read;

import org.jspecify.annotations.NullMarked;
