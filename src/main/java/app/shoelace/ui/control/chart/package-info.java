/** The pictures: charts over time, the heat map, the lace and the bow. */
@NullMarked
package app.shoelace.ui.control.chart;

import org.jspecify.annotations.NullMarked;
