/** The page for the therapist as PDF, HTML and plain text. */
@NullMarked
package app.shoelace.summary.render;

import org.jspecify.annotations.NullMarked;
