/** What several screens share: the lace, the scale, folds, banners, the person's own words. */
@NullMarked
package app.shoelace.ui.control;

import org.jspecify.annotations.NullMarked;
