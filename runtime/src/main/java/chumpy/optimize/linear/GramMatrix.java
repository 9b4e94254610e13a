package chumpy.optimize.linear;

import org.jspecify.annotations.Nullable;

/**
 * What remains of a Jacobian that was never held whole: {@code G = J'J} and {@code g = J'r}. For many residuals of few
 * unknowns.
 */
public final class GramMatrix extends JacobianMatrix {
    private final double[] gram;
    private final double[] gradient;

    /**
     * Zeros.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     */
    public GramMatrix(int rows, int columns) {
        super(rows, columns);
        this.gram = new double[Math.multiplyExact(columns, columns)];
        this.gradient = new double[columns];
    }

    /**
     * {@code J'J}.
     *
     * @return the array itself, row-major, all of it
     */
    public double[] gram() {
        return gram;
    }

    /**
     * {@code J'r}.
     *
     * @return the array itself
     */
    public double[] gradient() {
        return gradient;
    }

    /** Copies what stands on and below the diagonal of {@code J'J} above it. */
    public void mirror() {
        int n = columns();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                gram[j * n + i] = gram[i * n + j];
            }
        }
    }

    @Override
    public long stored() {
        return gram.length;
    }

    @Override
    public void gradient(double[] residuals, double[] out) {
        System.arraycopy(gradient, 0, out, 0, gradient.length);
    }

    @Override
    public double squaredNorm(double[] p) {
        int n = columns();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double row = 0;
            for (int j = 0; j < n; j++) {
                row += gram[i * n + j] * p[j];
            }
            sum += row * p[i];
        }
        return Math.max(sum, 0);
    }

    /** Rows are corrected before they are summed up. */
    @Override
    public boolean rowsShareColumns(int first, int count) {
        return true;
    }

    @Override
    public void correctRows(int first, int count, double factor, double[] v, double along) {
        // They were corrected before they were summed up.
    }

    @Override
    void sumSquares(double[] out, double @Nullable [] divisors) {
        int n = columns();
        for (int j = 0; j < n; j++) {
            double square = gram[j * n + j];
            out[j] = divisors == null || square == 0 ? square : square / divisors[j] / divisors[j];
        }
    }

    @Override
    void largestEntries(double[] out) {
        int n = columns();
        for (int j = 0; j < n; j++) {
            out[j] = Math.sqrt(gram[j * n + j]);
        }
    }
}
