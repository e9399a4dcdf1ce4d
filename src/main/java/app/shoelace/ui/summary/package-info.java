/** The page for the therapist: what goes onto it, how it looks, and the ways by which it leaves the app. */
@NullMarked
package app.shoelace.ui.summary;

import org.jspecify.annotations.NullMarked;
