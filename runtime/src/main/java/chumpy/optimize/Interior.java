package chumpy.optimize;

import chumpy.optimize.scalar.Box;

/** Keeps points strictly within bounds. */
final class Interior {
    /** How far from a bound a run begins at least, relative to the bound. */
    private static final double MARGIN = 1e-10;

    private final boolean bounded;
    private final double[] lower;
    private final double[] upper;

    /**
     * @throws VariableException if there is nothing strictly within
     */
    Interior(Box box) {
        this.bounded = box.isBounded();
        this.lower = box.lower();
        this.upper = box.upper();
    }

    boolean isBounded() {
        return bounded;
    }

    /** Moves a point inwards from the bounds, or to the middle between them if they are close together. */
    void enter(double[] x) {
        for (int i = 0; bounded && i < x.length; i++) {
            double least = lower[i] == Double.NEGATIVE_INFINITY ? lower[i] : lower[i] + margin(lower[i]);
            double most = upper[i] == Double.POSITIVE_INFINITY ? upper[i] : upper[i] - margin(upper[i]);
            x[i] = least < most ? Math.max(least, Math.min(most, x[i])) : lower[i] / 2 + upper[i] / 2;
        }
        keep(x);
    }

    private static double margin(double bound) {
        return MARGIN * Math.max(1, Math.abs(bound));
    }

    /** Moves what lies on or beyond a bound to the nearest number within. */
    void keep(double[] x) {
        for (int i = 0; bounded && i < x.length; i++) {
            x[i] = Math.max(Math.nextUp(lower[i]), Math.min(Math.nextDown(upper[i]), x[i]));
        }
    }

    /** How far the unknown may go from a place in a direction; infinite if there is no bound. */
    double room(int i, double place, double direction) {
        return bounded && direction != 0
                ? direction > 0 ? upper[i] - place : place - lower[i]
                : Double.POSITIVE_INFINITY;
    }

    /** How far a point may go along a step, as a multiple of it, until it meets a bound. */
    double reach(double[] x, double[] step) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; bounded && i < x.length; i++) {
            if (step[i] != 0) {
                least = Math.min(least, room(i, x[i], step[i]) / Math.abs(step[i]));
            }
        }
        return least;
    }
}
