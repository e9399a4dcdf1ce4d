/** What the build of the packaged app does to it. */
@NullMarked
package app.shoelace.dist;

import org.jspecify.annotations.NullMarked;
