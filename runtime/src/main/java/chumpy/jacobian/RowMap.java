package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/**
 * A matrix with at most one entry a row: identity, scaled identity, diagonal, selection, weighted gather. Row i holds
 * {@code weight(i)} in column {@code selector.at(i)}, or nothing. Where all weights are one number there is no array
 * of them.
 */
public final class RowMap extends Kind {
    final Selector selector;
    final @Nullable NdArray weights;
    final double scale;

    private RowMap(Selector selector, @Nullable NdArray weights, double scale) {
        super(selector.size, selector.range);
        this.selector = selector;
        this.weights = weights;
        this.scale = scale;
    }

    /**
     * A row map with one weight for all rows.
     *
     * @param selector the column of each row
     * @param scale the weight
     * @return the matrix
     */
    public static RowMap of(Selector selector, double scale) {
        return new RowMap(selector, null, scale);
    }

    /**
     * A row map with a weight for each row.
     *
     * @param selector the column of each row
     * @param weights as many numbers as rows, shared; those of empty rows do not matter
     * @return the matrix
     */
    public static RowMap of(Selector selector, NdArray weights) {
        double[] w = Raw.data(weights);
        return w.length == 1 ? new RowMap(selector, null, w[0]) : new RowMap(selector, weights, 1);
    }

    /**
     * The column of each row.
     *
     * @return the selector
     */
    public Selector selector() {
        return selector;
    }

    /**
     * The weights, if there is one for each row.
     *
     * @return the array, or null if they are all {@link #scale()}
     */
    public @Nullable NdArray weights() {
        return weights;
    }

    /**
     * The weight that all rows have.
     *
     * @return the weight; 1 if there is an array of them
     */
    public double scale() {
        return scale;
    }

    /**
     * Whether this is the identity matrix.
     *
     * @return true if so
     */
    public boolean isIdentity() {
        return selector.places == null && weights == null && scale == 1;
    }

    /**
     * The weight of a row.
     *
     * @param i a row that is not empty
     * @return its one entry
     */
    double weight(int i) {
        return weights == null ? scale : Raw.data(weights)[i];
    }

    /**
     * The weights as an array that is only read.
     *
     * @return one for each row
     */
    double[] weightData() {
        return weights == null ? Raw.data(NdArray.full(new int[] {selector.size}, scale)) : Raw.data(weights);
    }

    @Override
    public Form form() {
        return Form.SPARSE;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        int n = selector.size;
        if (n == 1 && selector.places == null) {
            y[yAt] += weight(0) * x[xAt];
            return;
        }
        int chunk = Rules.chunk(n, n);
        if (n <= chunk) {
            gather(0, n, x, xAt, y, yAt);
        } else {
            Parallel.forRange(n, chunk, (from, to) -> gather(from, to, x, xAt, y, yAt));
        }
    }

    private void gather(int from, int to, double[] x, int xAt, double[] y, int yAt) {
        int[] places = selector.places;
        double[] w = weights == null ? null : Raw.data(weights);
        double s = scale;
        if (places == null) {
            if (w == null) {
                for (int i = from; i < to; i++) {
                    y[yAt + i] += s * x[xAt + i];
                }
            } else {
                for (int i = from; i < to; i++) {
                    y[yAt + i] += w[i] * x[xAt + i];
                }
            }
            return;
        }
        if (selector.isConstant()) {
            double only = x[xAt];
            if (w == null) {
                double times = s * only;
                for (int i = from; i < to; i++) {
                    y[yAt + i] += times;
                }
            } else {
                for (int i = from; i < to; i++) {
                    y[yAt + i] += w[i] * only;
                }
            }
        } else if (w == null) {
            for (int i = from; i < to; i++) {
                y[yAt + i] += places[i] < 0 ? 0 : s * x[xAt + places[i]];
            }
        } else {
            for (int i = from; i < to; i++) {
                y[yAt + i] += places[i] < 0 ? 0 : w[i] * x[xAt + places[i]];
            }
        }
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        int[] places = selector.places;
        if (places == null) {
            addTimes(g, gAt, out, outAt);
            return;
        }
        double[] w = weights == null ? null : Raw.data(weights);
        double s = scale;
        int n = places.length;
        if (n < 2 || places[0] != places[1]) {
            for (int i = 0; i < n; i++) {
                int place = places[i];
                if (place >= 0) {
                    out[outAt + place] += (w == null ? s : w[i]) * g[gAt + i];
                }
            }
            return;
        }
        // Rows of one column that follow each other are added up aside, so that none has to wait for the memory.
        int last = -1;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            int place = places[i];
            if (place != last) {
                if (last >= 0) {
                    out[outAt + last] = sum;
                }
                sum = place < 0 ? 0 : out[outAt + place];
                last = place;
            }
            sum += (w == null ? s : w[i]) * g[gAt + i];
        }
        if (last >= 0) {
            out[outAt + last] = sum;
        }
    }

    @Override
    void addAdjoint(double[] g, double[] out) {
        int n = selector.size;
        double[] w = weights == null ? null : Raw.data(weights);
        if (w == null && Double.isFinite(scale)) {
            addTransposeTimes(g, 0, out, 0);
            return;
        }
        int[] places = selector.places;
        if (places == null) {
            Parallel.forRange(n, Rules.chunk(n, n), (from, to) -> {
                for (int i = from; i < to; i++) {
                    out[i] += g[i] == 0 ? 0 : weight(i) * g[i];
                }
            });
            return;
        }
        for (int i = 0; i < n; i++) {
            if (places[i] >= 0 && g[i] != 0) {
                out[places[i]] += weight(i) * g[i];
            }
        }
    }

    @Override
    public void addTo(double[] dense) {
        for (int i = 0; i < rows(); i++) {
            int place = selector.at(i);
            if (place >= 0) {
                dense[i * cols() + place] += weight(i);
            }
        }
    }

    @Override
    public double applyCost() {
        return selector.size;
    }

    @Override
    public double stored() {
        return selector.filled();
    }

    @Override
    public RowMap scaled(double factor) {
        return weights == null
                ? new RowMap(selector, null, scale * factor)
                : new RowMap(selector, Vectors.scaled(weights, factor, null), 1);
    }

    @Override
    public Kind transposed() {
        return selector.places == null ? this : new ColumnMap(this);
    }

    @Override
    public Kind entries() {
        return this;
    }

    @Override
    public RowSparse rowSparse() {
        Pattern pattern = selector.rowPattern();
        int n = selector.filled();
        if (n == selector.size) {
            return new RowSparse(pattern, weights == null ? NdArray.full(new int[] {n}, scale) : weights);
        }
        double[] values = new double[n];
        int at = 0;
        for (int i = 0; i < selector.size; i++) {
            if (selector.at(i) >= 0) {
                values[at++] = weight(i);
            }
        }
        return new RowSparse(pattern, NdArray.adopt(values, n));
    }

    /**
     * The transpose as a row map.
     *
     * @return it, or null if a column has two entries
     */
    @Nullable
    RowMap turned() {
        Selector back = selector.inverse();
        if (back == null) {
            return null;
        }
        return weights == null ? new RowMap(back, null, scale) : of(back, Vectors.gathered(weights, back, 1, null));
    }

    @Override
    public double entry(int i, int j) {
        return selector.at(i) == j ? weight(i) : 0;
    }

    @Override
    public void hold() {
        if (weights != null) {
            Raw.hold(weights);
        }
    }

    @Override
    public @Nullable NdArray values() {
        return weights;
    }

    @Override
    public String describe() {
        if (selector.places != null) {
            return weights == null ? "selection" : "weighted selection";
        }
        if (weights != null) {
            return "diagonal";
        }
        return scale == 1 ? "identity" : "scaled identity";
    }
}
