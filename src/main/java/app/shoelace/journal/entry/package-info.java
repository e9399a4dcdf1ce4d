/** What the journal keeps: entries, drafts and settings, each as one JSON document, and how it is read and written. */
@NullMarked
package app.shoelace.journal.entry;

import org.jspecify.annotations.NullMarked;
