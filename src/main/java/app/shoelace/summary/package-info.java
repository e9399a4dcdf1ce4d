/** The page for the therapist: what stands on it, and the page as PDF, HTML and plain text. */
@NullMarked
package app.shoelace.summary;

import org.jspecify.annotations.NullMarked;
