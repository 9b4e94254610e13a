package chumpy.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vectors that a sweep has done with, for the next one that needs their length; kept by a plan, so that sweeps over one
 * expression again and again allocate only what they hand out.
 */
final class VectorPool {
    /** Enough for the few that are alive at once along a chain; more would be memory that nobody uses. */
    private static final int KEPT = 8;

    private final List<double[]> free = new ArrayList<>(KEPT);

    /** A vector of zeros. */
    double[] take(int length) {
        for (int i = free.size() - 1; i >= 0; i--) {
            if (free.get(i).length == length) {
                double[] vector = free.remove(i);
                Arrays.fill(vector, 0);
                return vector;
            }
        }
        return new double[length];
    }

    /** Takes a vector back that nobody looks at any more. */
    void give(double[] vector) {
        if (free.size() == KEPT) {
            free.remove(0);
        }
        free.add(vector);
    }
}
