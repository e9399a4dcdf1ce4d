/** How rows are encrypted: the keys, the passphrase, the recovery code. */
@NullMarked
package app.shoelace.journal.seal;

import org.jspecify.annotations.NullMarked;
