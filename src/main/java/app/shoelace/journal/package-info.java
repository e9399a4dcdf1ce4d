/** The journal on disk: one SQLite file, its backups, and what to say when it will not open. */
@NullMarked
package app.shoelace.journal;

import org.jspecify.annotations.NullMarked;
