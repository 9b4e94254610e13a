package chumpy.optimize.linear;

import chumpy.NdArray;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows over a pattern that stays, in groups of rows that have the same columns: block rows. All sums over rows are made
 * in parts that depend on the pattern only, so that they give the same bits with any number of threads.
 */
public final class SparseMatrix extends JacobianMatrix {
    private static final int WORTH_A_PART = 1 << 16;

    private final Pattern pattern;
    private final double[] values;
    private final RowSparse matrix;
    private final double[] product;
    private final PartialSums sums;

    /**
     * A matrix of zeros.
     *
     * @param pattern where its entries are
     */
    public SparseMatrix(Pattern pattern) {
        super(pattern.rows(), pattern.cols());
        this.pattern = pattern;
        this.values = new double[pattern.entries()];
        this.matrix = new RowSparse(pattern, NdArray.adopt(values, values.length));
        this.product = new double[pattern.rows()];
        this.sums =
                new PartialSums(PartialSums.parts(values.length, WORTH_A_PART + 4L * pattern.cols()), pattern.cols());
    }

    /**
     * Where the entries are.
     *
     * @return the pattern
     */
    public Pattern pattern() {
        return pattern;
    }

    /**
     * The entries, in the order of the pattern.
     *
     * @return the array itself
     */
    public double[] values() {
        return values;
    }

    @Override
    public long stored() {
        return values.length;
    }

    /**
     * {@code out = J p}.
     *
     * @param p as many numbers as there are columns
     * @param out as many as there are rows
     */
    public void times(double[] p, double[] out) {
        Arrays.fill(out, 0, rows(), 0);
        matrix.addTimes(p, 0, out, 0);
    }

    @Override
    public double squaredNorm(double[] p) {
        times(p, product);
        double sum = 0;
        for (double entry : product) {
            sum += entry * entry;
        }
        return sum;
    }

    @Override
    public void gradient(double[] residuals, double[] out) {
        sums.sum(out, (part, sum) -> addGradient(begin(part), begin(part + 1), residuals, sum));
    }

    @Override
    public boolean rowsShareColumns(int first, int count) {
        int height = pattern.height();
        int[] columns = pattern.columns();
        int start = pattern.columnStart(first / height);
        int length = pattern.rowLength(first);
        for (int g = first / height + 1; g <= (first + count - 1) / height; g++) {
            int other = pattern.columnStart(g);
            if (!Arrays.equals(columns, start, start + length, columns, other, other + pattern.length(g))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void correctRows(int first, int count, double factor, double[] v, double along) {
        if (along != 0) {
            correct(values, pattern.valueStart(first), pattern.rowLength(first), first, count, factor, v, along);
            return;
        }
        int end = pattern.valueStart(first + count - 1) + pattern.rowLength(first + count - 1);
        for (int k = pattern.valueStart(first); k < end; k++) {
            values[k] *= factor;
        }
    }

    @Override
    void sumSquares(double[] out, double @Nullable [] divisors) {
        sums.sum(out, (part, sum) -> addSquares(begin(part), begin(part + 1), divisors, sum));
    }

    @Override
    void largestEntries(double[] out) {
        Arrays.fill(out, 0, columns(), 0);
        int height = pattern.height();
        int at = 0;
        for (int i = 0; i < rows(); i++) {
            int from = pattern.columnStart(i / height);
            for (int k = from; k < from + pattern.rowLength(i); k++, at++) {
                int j = pattern.columns()[k];
                out[j] = Math.max(out[j], Math.abs(values[at]));
            }
        }
    }

    /** The first group of a part. */
    private int begin(int part) {
        return PartialSums.begin(part, sums.parts(), pattern.groups());
    }

    private void addGradient(int from, int to, double[] residuals, double[] sum) {
        int height = pattern.height();
        int[] columns = pattern.columns();
        for (int g = from; g < to; g++) {
            int start = pattern.columnStart(g);
            int end = start + pattern.length(g);
            int at = start * height;
            for (int i = g * height; i < (g + 1) * height; i++) {
                double r = residuals[i];
                for (int k = start; k < end; k++) {
                    sum[columns[k]] += values[at++] * r;
                }
            }
        }
    }

    private void addSquares(int from, int to, double @Nullable [] divisors, double[] sum) {
        int height = pattern.height();
        int[] columns = pattern.columns();
        for (int g = from; g < to; g++) {
            int start = pattern.columnStart(g);
            int end = start + pattern.length(g);
            int at = start * height;
            for (int i = 0; i < height; i++) {
                for (int k = start; k < end; k++) {
                    double entry = values[at++];
                    int j = columns[k];
                    double e = divisors == null || entry == 0 ? entry : entry / divisors[j];
                    sum[j] += e * e;
                }
            }
        }
    }
}
