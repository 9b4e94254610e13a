package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/**
 * A sparse matrix by rows: values over a shared {@link Pattern}. Block rows are those whose pattern has groups of more
 * than one row; their blocks then lie densely, row-major, one after the other.
 */
public final class RowSparse extends Kind {
    final Pattern pattern;
    final NdArray values;

    /**
     * Values over a pattern.
     *
     * @param pattern where they are
     * @param values as many numbers as the pattern has entries, in its order; shared
     */
    public RowSparse(Pattern pattern, NdArray values) {
        super(pattern.rows, pattern.cols);
        this.pattern = pattern;
        this.values = values;
    }

    /**
     * A matrix without entries.
     *
     * @param rows rows
     * @param cols columns
     * @return zeros
     */
    public static RowSparse zeros(int rows, int cols) {
        return new RowSparse(Pattern.uniform(rows, cols, 1, 0, new int[0]), NdArray.zeros(0));
    }

    /**
     * Where the entries are.
     *
     * @return the pattern
     */
    public Pattern pattern() {
        return pattern;
    }

    @Override
    public NdArray values() {
        return values;
    }

    @Override
    public Form form() {
        return Form.SPARSE;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        int chunk = Rules.chunk(pattern.groups, pattern.entries());
        if (pattern.groups <= chunk) {
            rowsTimes(0, pattern.groups, x, xAt, y, yAt);
        } else {
            Parallel.forRange(pattern.groups, chunk, (from, to) -> rowsTimes(from, to, x, xAt, y, yAt));
        }
    }

    private void rowsTimes(int from, int to, double[] x, int xAt, double[] y, int yAt) {
        double[] v = Raw.data(values);
        int[] columns = pattern.columns;
        int height = pattern.height;
        for (int g = from; g < to; g++) {
            int start = pattern.columnStart(g);
            int end = start + pattern.length(g);
            int at = start * height;
            for (int i = g * height; i < (g + 1) * height; i++) {
                double sum = 0;
                for (int k = start; k < end; k++) {
                    sum += v[at++] * x[xAt + columns[k]];
                }
                y[yAt + i] += sum;
            }
        }
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        if (pattern.width == 2 && pattern.height == 1) {
            addPairsTransposed(g, gAt, out, outAt);
            return;
        }
        double[] v = Raw.data(values);
        int[] columns = pattern.columns;
        int height = pattern.height;
        for (int group = 0; group < pattern.groups; group++) {
            int start = pattern.columnStart(group);
            int end = start + pattern.length(group);
            int at = start * height;
            for (int i = group * height; i < (group + 1) * height; i++) {
                double factor = g[gAt + i];
                for (int k = start; k < end; k++) {
                    out[outAt + columns[k]] += v[at++] * factor;
                }
            }
        }
    }

    /** Rows of two entries, as differences have: a loop within each row would take longer than the row. */
    private void addPairsTransposed(double[] g, int gAt, double[] out, int outAt) {
        double[] v = Raw.data(values);
        int[] columns = pattern.columns;
        for (int i = 0, k = 0; i < pattern.rows; i++, k += 2) {
            double factor = g[gAt + i];
            out[outAt + columns[k]] += v[k] * factor;
            out[outAt + columns[k + 1]] += v[k + 1] * factor;
        }
    }

    @Override
    public void addTo(double[] dense) {
        double[] v = Raw.data(values);
        int[] columns = pattern.columns;
        int height = pattern.height;
        for (int group = 0; group < pattern.groups; group++) {
            int start = pattern.columnStart(group);
            int end = start + pattern.length(group);
            int at = start * height;
            for (int i = group * height; i < (group + 1) * height; i++) {
                int row = i * cols();
                for (int k = start; k < end; k++) {
                    dense[row + columns[k]] += v[at++];
                }
            }
        }
    }

    @Override
    public double applyCost() {
        return pattern.entries();
    }

    @Override
    public double stored() {
        return pattern.entries();
    }

    @Override
    public Kind scaled(double factor) {
        return new RowSparse(pattern, Vectors.scaled(values, factor, null));
    }

    @Override
    public RowSparse transposed() {
        Pattern.Transposed turned = pattern.transposed();
        double[] v = Raw.data(values);
        int[] source = turned.source;
        double[] out = new double[source.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = v[source[k]];
        }
        return new RowSparse(turned.pattern, NdArray.adopt(out, out.length));
    }

    @Override
    public Kind entries() {
        return this;
    }

    @Override
    public RowSparse rowSparse() {
        return this;
    }

    @Override
    public Dense denseForm() {
        return pattern.isFull() ? new Dense(rows(), cols(), values) : super.denseForm();
    }

    @Override
    public double entry(int i, int j) {
        int at = pattern.find(i, j);
        return at < 0 ? 0 : Raw.data(values)[at];
    }

    @Override
    public void hold() {
        Raw.hold(values);
    }

    @Override
    public String describe() {
        return pattern.height > 1 ? "block rows" : "sparse";
    }

    /**
     * Chumpy's rule applied to a result.
     *
     * @return this, or the dense matrix where that is better
     */
    Kind settled() {
        return Rules.betterDense(pattern) ? denseForm() : this;
    }

    /**
     * {@code diag(w) times this}.
     *
     * @param w a factor for each row, or null
     * @param scale the factor of all rows if there is no array
     * @param memo keeps the array
     * @return a matrix of the same pattern
     */
    RowSparse rowsScaled(@Nullable NdArray w, double scale, @Nullable Memo memo) {
        if (w == null) {
            return scale == 1 ? this : new RowSparse(pattern, Vectors.scaled(values, scale, memo));
        }
        double[] factors = Raw.data(w);
        double[] in = Raw.data(values);
        NdArray result = Memo.values(memo, in.length);
        double[] out = Raw.data(result);
        Parallel.forRange(rows(), Rules.chunk(rows(), in.length), (from, to) -> {
            int at = from < to ? pattern.valueStart(from) : 0;
            for (int i = from; i < to; i++) {
                double factor = factors[i];
                int end = at + pattern.rowLength(i);
                for (; at < end; at++) {
                    out[at] = factor * in[at];
                }
            }
        });
        return new RowSparse(pattern, result);
    }
}
