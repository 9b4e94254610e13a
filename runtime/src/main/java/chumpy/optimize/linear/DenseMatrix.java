package chumpy.optimize.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All entries, row-major. */
public final class DenseMatrix extends JacobianMatrix {
    private final double[] data;

    /**
     * A matrix of zeros.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     */
    public DenseMatrix(int rows, int columns) {
        super(rows, columns);
        this.data = new double[Math.multiplyExact(rows, columns)];
    }

    /**
     * The entries.
     *
     * @return the array itself, row-major
     */
    public double[] data() {
        return data;
    }

    @Override
    public long stored() {
        return data.length;
    }

    /**
     * {@code out = J p}.
     *
     * @param p as many numbers as there are columns
     * @param out as many as there are rows
     */
    public void times(double[] p, double[] out) {
        int n = columns();
        for (int i = 0, k = 0; i < rows(); i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += data[k++] * p[j];
            }
            out[i] = sum;
        }
    }

    @Override
    public double squaredNorm(double[] p) {
        int n = columns();
        double squares = 0;
        for (int i = 0, k = 0; i < rows(); i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += data[k++] * p[j];
            }
            squares += sum * sum;
        }
        return squares;
    }

    @Override
    public void gradient(double[] residuals, double[] out) {
        int n = columns();
        Arrays.fill(out, 0, n, 0);
        for (int i = 0, k = 0; i < rows(); i++) {
            double factor = residuals[i];
            for (int j = 0; j < n; j++) {
                out[j] += data[k++] * factor;
            }
        }
    }

    @Override
    void sumSquares(double[] out, double @Nullable [] divisors) {
        int n = columns();
        Arrays.fill(out, 0, n, 0);
        for (int i = 0, k = 0; i < rows(); i++) {
            for (int j = 0; j < n; j++) {
                double entry = data[k++];
                double e = divisors == null || entry == 0 ? entry : entry / divisors[j];
                out[j] += e * e;
            }
        }
    }

    @Override
    void largestEntries(double[] out) {
        int n = columns();
        Arrays.fill(out, 0, n, 0);
        for (int i = 0, k = 0; i < rows(); i++) {
            for (int j = 0; j < n; j++) {
                out[j] = Math.max(out[j], Math.abs(data[k++]));
            }
        }
    }
}
