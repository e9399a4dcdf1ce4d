/** Passphrase and recovery code: setting, changing, asking for them. */
@NullMarked
package app.shoelace.ui.seal;

import org.jspecify.annotations.NullMarked;
