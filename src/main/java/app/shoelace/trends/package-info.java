/** What may be told of many check-ins: ranges, slow trends, and what was answered in both of two. */
@NullMarked
package app.shoelace.trends;

import org.jspecify.annotations.NullMarked;
