/** Where the app starts and its objects are joined. */
@NullMarked
package app.shoelace;

import org.jspecify.annotations.NullMarked;
