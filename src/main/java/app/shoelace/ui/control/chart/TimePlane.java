package app.shoelace.ui.control.chart;

/**
 * Where a level on a day stands.
 *
 * @param top where the greatest step stands, in pixels from the top
 * @param bottom where never stands
 * @param steps the greatest step
 * @param em the height of the text
 */
record TimePlane(TimeAxis axis, double top, double bottom, int steps, double em) {
    double y(double level) {
        return bottom - (bottom - top) * level / steps;
    }

    double x(TimeChart.Dot dot) {
        return axis.x(dot.day());
    }

    double y(TimeChart.Dot dot) {
        return y(dot.level());
    }
}
