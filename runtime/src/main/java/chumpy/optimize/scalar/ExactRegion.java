package chumpy.optimize.scalar;

import chumpy.array.MatrixKernels;
import chumpy.linalg.DenseCholesky;

/** The whole Hessian, formed from its products with the unit vectors, and the exact minimum by {@link MoreSorensen}. */
public final class ExactRegion implements Region {
    /** As in SciPy; see Conn, Gould, Toint, Trust-Region Methods, algorithm 7.3.4. */
    private static final double EASY = 0.1;

    private static final double HARD = 0.2;

    private final Oracle oracle;
    private final Dense hessian;
    private final MoreSorensen solver = new MoreSorensen(EASY, HARD);
    private final double[] unit;
    private final double[] column;
    private double[] gradient = {};

    /** A dense symmetric matrix in rows. */
    static final class Dense implements ShiftedMatrix {
        private final int n;
        private final double[] entries;
        private final double[] factors;
        private final DenseCholesky cholesky = new DenseCholesky();
        private double least;
        private double greatest;

        Dense(int n, double[] entries) {
            this.n = n;
            this.entries = entries;
            this.factors = new double[entries.length];
        }

        /** Looks at entries that have changed: by Gershgorin, eigenvalues lie around the diagonal. */
        void changed() {
            least = Double.POSITIVE_INFINITY;
            greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                double diagonal = entries[i * n + i];
                double others = -Math.abs(diagonal);
                for (int j = 0; j < n; j++) {
                    others += Math.abs(entries[i * n + j]);
                }
                least = Math.min(least, diagonal - others);
                greatest = Math.max(greatest, diagonal + others);
            }
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public double least() {
            return least;
        }

        @Override
        public double greatest() {
            return greatest;
        }

        @Override
        public boolean factor(double lambda) {
            System.arraycopy(entries, 0, factors, 0, n * n);
            for (int i = 0; i < n; i++) {
                factors[i * n + i] += lambda;
            }
            return cholesky.factor(factors, n);
        }

        @Override
        public void solve(double[] b) {
            cholesky.solve(b);
        }
    }

    /**
     * Models of a function.
     *
     * @param oracle the function
     */
    public ExactRegion(Oracle oracle) {
        int n = oracle.size();
        this.oracle = oracle;
        this.hessian = new Dense(n, new double[Math.multiplyExact(n, n)]);
        this.unit = new double[n];
        this.column = new double[n];
    }

    @Override
    public void begin(double[] x, double[] gradientThere) {
        int n = x.length;
        gradient = gradientThere;
        double[] entries = hessian.entries;
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            oracle.hessianTimes(x, unit, column);
            unit[j] = 0;
            System.arraycopy(column, 0, entries, j * n, n);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (entries[i * n + j] + entries[j * n + i]) / 2;
                entries[i * n + j] = mean;
                entries[j * n + i] = mean;
            }
        }
        hessian.changed();
    }

    @Override
    public double solve(double radius, double[] step) {
        int n = step.length;
        solver.solve(hessian, gradient, radius, step);
        double promise = 0;
        for (int i = 0; i < n; i++) {
            promise -= step[i] * (gradient[i] + MatrixKernels.dot(n, hessian.entries, i * n, step, 0) / 2);
        }
        return promise;
    }

    @Override
    public boolean isRestricted() {
        return solver.isRestricted();
    }
}
