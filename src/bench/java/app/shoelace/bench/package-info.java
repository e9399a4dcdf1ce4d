/** How fast it is. */
package app.shoelace.bench;
