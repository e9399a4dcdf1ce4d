/** The SQLite file itself: its tables, its lock, its migrations, and what can go wrong with it. */
@NullMarked
package app.shoelace.journal.store;

import org.jspecify.annotations.NullMarked;
