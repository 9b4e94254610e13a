package chumpy.optimize;

import chumpy.optimize.linear.Vectors;

/**
 * The diagonal of D: how long a change of each unknown is taken to be. It follows the norms of the columns of the
 * Jacobian upwards at once, as in MINPACK, and downwards by half at each accepted point. A mere maximum, which never
 * falls, keeps the scale of a far start for ever; the norms alone let the scale of an unknown that has lost its
 * influence drop, and with it the unknown run away. (Of the 54 NIST runs 52, 50, and so 53 come out right.)
 */
final class ColumnScaling {
    private static final double DECAY = 0.5;

    private final boolean on;
    private final double[] diagonal;
    private final boolean[] idle;
    private final double[] measured;

    ColumnScaling(boolean on, int columns) {
        this.on = on;
        this.diagonal = new double[columns];
        this.idle = new boolean[columns];
        this.measured = new double[columns];
    }

    /** Takes the norms at a new point into account. Unknowns that never had any influence count as they are. */
    void update(double[] norms) {
        for (int j = 0; j < norms.length; j++) {
            double earlier = idle[j] ? 0 : DECAY * diagonal[j];
            double scale = Math.max(norms[j], earlier);
            idle[j] = scale < Double.MIN_NORMAL;
            diagonal[j] = on && !idle[j] ? scale : 1;
        }
    }

    /** {@code |D x|} over the unknowns that have influence: the size of the others says nothing of a step. */
    double norm(double[] x) {
        for (int j = 0; j < x.length; j++) {
            measured[j] = idle[j] ? 0 : x[j];
        }
        return Vectors.scaledNorm(diagonal, measured);
    }

    double[] diagonal() {
        return diagonal;
    }
}
