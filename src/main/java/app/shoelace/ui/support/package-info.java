/** Help lines and what steadies. */
@NullMarked
package app.shoelace.ui.support;

import org.jspecify.annotations.NullMarked;
