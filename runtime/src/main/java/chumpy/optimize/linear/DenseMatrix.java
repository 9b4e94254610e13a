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

    /**
     * Adds {@code J'J} and {@code J'r} to sums. Four rows are taken at a time, so that an entry of the sums is read and
     * written once for all of them.
     *
     * @param residuals r
     * @param gram receives the entries on and below the diagonal of {@code J'J}, row-major
     * @param gradient receives {@code J'r}
     */
    public void addGram(double[] residuals, double[] gram, double[] gradient) {
        int n = columns();
        int i = 0;
        for (; i + 3 < rows(); i += 4) {
            int a = i * n;
            int b = a + n;
            int c = b + n;
            int d = c + n;
            for (int p = 0; p < n; p++) {
                double e = data[a + p];
                double f = data[b + p];
                double g = data[c + p];
                double h = data[d + p];
                gradient[p] += e * residuals[i] + f * residuals[i + 1] + g * residuals[i + 2] + h * residuals[i + 3];
                int row = p * n;
                for (int q = 0; q <= p; q++) {
                    gram[row + q] += e * data[a + q] + f * data[b + q] + g * data[c + q] + h * data[d + q];
                }
            }
        }
        for (; i < rows(); i++) {
            int a = i * n;
            for (int p = 0; p < n; p++) {
                double e = data[a + p];
                gradient[p] += e * residuals[i];
                for (int q = 0; q <= p; q++) {
                    gram[p * n + q] += e * data[a + q];
                }
            }
        }
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
    public boolean rowsShareColumns(int first, int count) {
        return true;
    }

    @Override
    public void correctRows(int first, int count, double factor, double[] v, double along) {
        correct(data, first * columns(), columns(), first, count, factor, v, along);
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
