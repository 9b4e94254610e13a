package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A Jacobian that is given by two functions, its product with a vector and its transpose's. */
public final class MatrixFree extends Operator {
    private final UnaryOperator<NdArray> times;
    private final UnaryOperator<NdArray> transposeTimes;

    /**
     * A matrix-free Jacobian.
     *
     * @param rows rows
     * @param cols columns
     * @param times from a vector of {@code cols} entries to an array of {@code rows}
     * @param transposeTimes from a vector of {@code rows} entries to an array of {@code cols}
     */
    public MatrixFree(int rows, int cols, UnaryOperator<NdArray> times, UnaryOperator<NdArray> transposeTimes) {
        super(rows, cols);
        this.times = times;
        this.transposeTimes = transposeTimes;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        add("times", times, x, xAt, cols(), y, yAt, rows());
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        add("transposeTimes", transposeTimes, g, gAt, rows(), out, outAt, cols());
    }

    private static void add(
            String name, UnaryOperator<NdArray> function, double[] in, int at, int n, double[] out, int to, int m) {
        // A copy: the function may keep what it is given.
        double[] copy = new double[n];
        System.arraycopy(in, at, copy, 0, n);
        NdArray result = function.apply(NdArray.adopt(copy, n));
        if (result == null || result.size() != m) {
            throw new ShapeException("operator: its " + name + " function gave "
                    + (result == null ? "null" : "an array of shape " + Shapes.toString(result.shape()))
                    + " where " + m + " entries are needed");
        }
        double[] numbers = Raw.data(result);
        for (int i = 0; i < m; i++) {
            out[to + i] += numbers[i];
        }
    }

    @Override
    Kind expand(@Nullable Memo memo) {
        int m = rows();
        int n = cols();
        double[] out = new double[Rules.area("toDense", m, n)];
        if (m <= n) {
            double[] unit = new double[m];
            for (int i = 0; i < m; i++) {
                unit[i] = 1;
                addTransposeTimes(unit, 0, out, i * n);
                unit[i] = 0;
            }
            return new Dense(m, n, NdArray.adopt(out, out.length));
        }
        double[] unit = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            addTimes(unit, 0, out, j * m);
            unit[j] = 0;
        }
        return new Dense(n, m, NdArray.adopt(out, out.length)).transposed();
    }

    @Override
    public Form form() {
        return Form.DENSE;
    }

    /** A guess: who gives functions instead of entries has cheap ones. */
    @Override
    public double applyCost() {
        return 4.0 * (rows() + cols());
    }

    @Override
    public double stored() {
        return (double) rows() * cols();
    }

    @Override
    public Kind scaled(double factor) {
        return factor == 1 ? this : Product.of(RowMap.of(Selector.identity(rows()), factor), this);
    }

    @Override
    public Kind transposed() {
        return new MatrixFree(cols(), rows(), transposeTimes, times);
    }

    @Override
    public void hold() {
        // The functions own their numbers.
    }

    @Override
    public String describe() {
        return "matrix-free";
    }
}
