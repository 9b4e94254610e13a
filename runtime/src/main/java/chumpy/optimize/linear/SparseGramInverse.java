package chumpy.optimize.linear;

import chumpy.SingularMatrixException;
import chumpy.linalg.SparseCholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * By sparse Cholesky factorisation of the scaled {@code J'J}: a column costs a solution. J'J squares the condition number,
 * so that what J determines to less than half of the digits cannot be told from what it does not determine; such
 * directions are found by inverse iteration with a little added to the diagonal.
 */
final class SparseGramInverse extends GramInverse {
    /** What is added where the factorisation fails. */
    private static final double SHIFT = 1e-11;

    /** The largest {@code |J D^-1 z|^2} of a unit vector z that counts as zero. */
    private static final double ZERO = 1e-12;

    private static final int MOST_DIRECTIONS = 8;
    private static final int ITERATIONS = 6;

    private final SparseCholesky cholesky;
    private final List<double[]> undetermined = new ArrayList<>();

    SparseGramInverse(SparseMatrix jacobian) {
        super(jacobian);
        int n = scale.length;
        NormalEquations equations = new NormalEquations(jacobian.pattern());
        double[] entries = new double[equations.rows().length];
        equations.compute(jacobian.values(), scale, entries);
        double[] diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            diagonal[k] = entries[equations.starts()[k]];
        }
        cholesky = SparseCholesky.analyze(n, equations.starts(), equations.rows());
        double[] pivots = new double[n];
        boolean sound = cholesky.tryFactor(entries);
        if (sound) {
            cholesky.pivots(pivots);
        }
        for (int k = 0; k < n && sound; k++) {
            sound = pivots[k] * pivots[k] > ZERO * diagonal[k];
        }
        if (!sound) {
            for (int k = 0; k < n; k++) {
                entries[equations.starts()[k]] = diagonal[k] + SHIFT;
            }
            if (!cholesky.tryFactor(entries)) {
                throw new SingularMatrixException("covariance: the Jacobian has entries that are not finite");
            }
            search(jacobian);
        }
    }

    private void search(SparseMatrix jacobian) {
        int n = scale.length;
        List<double[]> found = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        double[] image = new double[jacobian.rows()];
        while (found.size() < Math.min(n, MOST_DIRECTIONS)) {
            double[] z = random.doubles(n, -1, 1).toArray();
            for (int i = 0; i < ITERATIONS; i++) {
                cholesky.solve(z);
                for (double[] other : found) {
                    double along = Vectors.dot(other, z);
                    for (int k = 0; k < n; k++) {
                        z[k] -= along * other[k];
                    }
                }
                Vectors.scale(1 / Vectors.norm(z), z);
            }
            double[] p = new double[n];
            for (int k = 0; k < n; k++) {
                p[k] = z[k] / scale[k];
            }
            jacobian.times(p, image);
            // The one that made the factorisation fail is named whatever its size.
            if (Vectors.dot(image, image) > ZERO && !undetermined.isEmpty()) {
                return;
            }
            found.add(z);
            undetermined.add(p);
        }
    }

    @Override
    public List<double[]> undetermined() {
        return undetermined;
    }

    @Override
    public void column(int j, double[] out) {
        Arrays.fill(out, 0);
        out[j] = 1 / scale[j];
        cholesky.solve(out);
        for (int k = 0; k < out.length; k++) {
            out[k] /= scale[k];
        }
    }
}
