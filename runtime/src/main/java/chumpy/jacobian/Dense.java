package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.MatrixKernels;
import chumpy.array.Raw;

/** A matrix with all its entries, row-major. */
public final class Dense extends Kind {
    final NdArray values;

    /**
     * A dense matrix.
     *
     * @param rows rows
     * @param cols columns
     * @param values rows times cols numbers in an array of any shape; shared
     */
    public Dense(int rows, int cols, NdArray values) {
        super(rows, cols);
        this.values = values;
    }

    @Override
    public NdArray values() {
        return values;
    }

    @Override
    public Form form() {
        return Form.DENSE;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        MatrixKernels.gemv(false, rows(), cols(), 1, Raw.data(values), 0, x, xAt, 1, y, yAt);
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        MatrixKernels.gemv(true, rows(), cols(), 1, Raw.data(values), 0, g, gAt, 1, out, outAt);
    }

    @Override
    public void addTo(double[] dense) {
        double[] v = Raw.data(values);
        for (int i = 0; i < v.length; i++) {
            dense[i] += v[i];
        }
    }

    @Override
    public double applyCost() {
        return (double) rows() * cols();
    }

    @Override
    public double stored() {
        return (double) rows() * cols();
    }

    @Override
    public Kind scaled(double factor) {
        return new Dense(rows(), cols(), Vectors.scaled(values, factor, null));
    }

    @Override
    public Kind transposed() {
        int m = rows();
        int n = cols();
        if (m == 1 || n == 1) {
            return new Dense(n, m, values);
        }
        double[] in = Raw.data(values);
        double[] out = new double[in.length];
        int tile = 32;
        for (int i0 = 0; i0 < m; i0 += tile) {
            int i1 = Math.min(m, i0 + tile);
            for (int j0 = 0; j0 < n; j0 += tile) {
                int j1 = Math.min(n, j0 + tile);
                for (int i = i0; i < i1; i++) {
                    for (int j = j0; j < j1; j++) {
                        out[j * m + i] = in[i * n + j];
                    }
                }
            }
        }
        return new Dense(n, m, NdArray.adopt(out, out.length));
    }

    @Override
    public Kind entries() {
        return this;
    }

    /** One group of rows that have all columns: the values are shared. */
    @Override
    public RowSparse rowSparse() {
        return new RowSparse(Pattern.full(rows(), cols()), values);
    }

    @Override
    public Dense denseForm() {
        return this;
    }

    @Override
    public double entry(int i, int j) {
        return Raw.data(values)[i * cols() + j];
    }

    @Override
    public void hold() {
        Raw.hold(values);
    }

    @Override
    public String describe() {
        return "dense";
    }
}
