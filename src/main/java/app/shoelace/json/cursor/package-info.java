/** Reads a JSON file from outside so that every fault in it is found, each with its place. */
@NullMarked
package app.shoelace.json.cursor;

import org.jspecify.annotations.NullMarked;
