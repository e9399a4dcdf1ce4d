/** Backups, restoring them, rewriting the file in another form, and deleting it all. */
@NullMarked
package app.shoelace.journal.copies;

import org.jspecify.annotations.NullMarked;
