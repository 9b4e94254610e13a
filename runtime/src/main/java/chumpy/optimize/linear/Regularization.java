package chumpy.optimize.linear;

import java.util.function.DoublePredicate;

/**
 * What is added to the diagonal of normal equations {@code A'A}: the damping that was asked for, and, where that does not
 * make them positive definite to rounding, as little more as does.
 */
final class Regularization {
    private static final double FIRST = 1e-13;
    private static final double GROWTH = 100;
    private static final double MOST = 1;
    /** A pivot that has lost all but so much of its diagonal entry consists of rounding errors. */
    static final double SINGULAR = 1e-14;

    private Regularization() {}

    /**
     * Factors with growing additions until that succeeds.
     *
     * @param damping that was asked for
     * @param largest diagonal entry
     * @param factor factors with so much added to the diagonal, and says whether that succeeded
     * @return whether it did; only numbers that are not finite keep it from that
     */
    static boolean solve(double damping, double largest, DoublePredicate factor) {
        double mu = 0;
        while (!factor.test(damping + mu * largest)) {
            if (mu >= MOST) {
                return false;
            }
            mu = mu == 0 ? FIRST : mu * GROWTH;
        }
        return true;
    }

    /** Whether no pivot (a diagonal entry of L) is so small against the entry it came from that it is a rounding error. */
    static boolean isDefinite(double[] pivots, double[] diagonal, double added) {
        for (int i = 0; i < diagonal.length; i++) {
            if (diagonal[i] != 0 && !(pivots[i] * pivots[i] > SINGULAR * (diagonal[i] + added))) {
                return false;
            }
        }
        return true;
    }

    static double largest(double[] diagonal) {
        double largest = 0;
        for (double entry : diagonal) {
            largest = Math.max(largest, entry);
        }
        return largest;
    }
}
