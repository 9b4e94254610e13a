package chumpy.ops.linalg;

/**
 * Values in order, and which of them coincide to rounding. Where eigenvalues or singular values coincide, their vectors
 * can be turned among each other, and the values are derivatives only together: what asks for more is undefined, and
 * comes out as NaN.
 */
final class Clusters {
    /** How different two derivatives of coinciding values may be and count as one. */
    private static final double SAME = 1e-9;

    private final int[] cluster;
    private final boolean distinct;

    /**
     * Finds the clusters.
     *
     * @param values sorted, either way
     * @param tolerance up to which distance neighbours coincide
     */
    Clusters(double[] values, double tolerance) {
        cluster = new int[values.length];
        boolean all = true;
        for (int i = 1; i < values.length; i++) {
            boolean same = Math.abs(values[i] - values[i - 1]) <= tolerance;
            all &= !same;
            cluster[i] = same ? cluster[i - 1] : i;
        }
        distinct = all;
    }

    boolean allDistinct() {
        return distinct;
    }

    boolean coincide(int i, int j) {
        return cluster[i] == cluster[j];
    }

    /** {@code difference / gap}; where values coincide 0 for a difference that is nothing beside the scale, else NaN. */
    double divide(int i, int j, double difference, double gap, double scale) {
        if (!coincide(i, j)) {
            return difference / gap;
        }
        return Math.abs(difference) <= SAME * scale ? 0 : Double.NaN;
    }

    /**
     * What the derivatives of the values go with, going back: a function of coinciding values is differentiable where it
     * treats them alike.
     */
    double[] back(double[] g) {
        double[] out = g.clone();
        double scale = Matrices.largest(g);
        for (int i = 0; i < g.length; i++) {
            if (cluster[i] != i && Math.abs(g[i] - g[cluster[i]]) > SAME * scale) {
                for (int j = cluster[i]; j < g.length && cluster[j] == cluster[i]; j++) {
                    out[j] = Double.NaN;
                }
            }
        }
        return out;
    }

    /**
     * The changes of values, from the change of the matrix in the basis of the vectors: coinciding values change alike or
     * there is no telling.
     *
     * @param change a k x k matrix; of singular values the symmetric part
     */
    double[] forward(double[] change) {
        int n = cluster.length;
        double scale = Matrices.largest(change);
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = change[i * n + i];
            for (int j = cluster[i]; j < n && cluster[j] == cluster[i]; j++) {
                double off = j == i ? 0 : Math.max(Math.abs(change[i * n + j]), Math.abs(change[j * n + i]));
                if (off > SAME * scale || Math.abs(change[j * n + j] - out[i]) > SAME * scale) {
                    out[i] = Double.NaN;
                    break;
                }
            }
        }
        return out;
    }
}
