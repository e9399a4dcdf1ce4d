/** Made-up check-ins to look around in. */
@NullMarked
package app.shoelace.demo;

import org.jspecify.annotations.NullMarked;
