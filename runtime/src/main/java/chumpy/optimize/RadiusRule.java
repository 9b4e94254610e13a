package chumpy.optimize;

/** How the radius of a trust region follows what its steps deliver, after MINPACK. */
final class RadiusRule {
    private static final double POOR = 0.25;
    private static final double GOOD = 0.75;
    private static final double LEAST_SHRINKING = 0.5;
    private static final double MOST_SHRINKING = 0.1;

    private RadiusRule() {}

    /**
     * The next radius.
     *
     * @param radius the radius there was
     * @param length the length of the step in it
     * @param reduction by how much the step lowers the cost
     * @param predicted by how much the model said it would
     * @param slope of the cost along the step, where it begins
     */
    static double next(double radius, double length, double reduction, double predicted, double slope) {
        double ratio = predicted > 0 ? reduction / predicted : -1;
        if (ratio >= POOR) {
            return ratio > GOOD ? Math.max(radius, 2 * length) : radius;
        }
        double factor = LEAST_SHRINKING;
        if (reduction < 0) {
            // Where the parabola has its minimum that has the cost and the slope here and the cost there.
            factor = slope / (2 * (slope + reduction));
        }
        // Written so that a factor that is not a number counts as small.
        factor = factor >= MOST_SHRINKING ? Math.min(factor, LEAST_SHRINKING) : MOST_SHRINKING;
        return factor * Math.min(radius, length / MOST_SHRINKING);
    }
}
