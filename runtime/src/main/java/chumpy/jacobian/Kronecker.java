package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.MatrixKernels;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/**
 * A Kronecker product {@code alpha A (x) B}: the derivative of a matrix product. With {@code x} read as a row-major
 * matrix X it maps X to {@code alpha A X B^T}. d(AX)/dX is {@code A (x) I}, d(AX)/dA is {@code I (x) X^T}; identities
 * are implicit.
 */
public final class Kronecker extends Operator {
    final Factor a;
    final Factor b;
    private final double alpha;
    private final Scratch scratch = new Scratch();

    private Kronecker(Factor a, Factor b, double alpha) {
        super(a.rows() * b.rows(), a.cols() * b.cols());
        this.a = a;
        this.b = b;
        this.alpha = alpha;
    }

    /**
     * The product in the simplest kind that holds it.
     *
     * @param a left factor
     * @param b right factor
     * @param alpha a number
     * @return a Kronecker product, or a scaled identity or a dense matrix where one factor is 1
     */
    static Kind of(Factor a, Factor b, double alpha) {
        Rules.area("kronecker", a.rows(), b.rows());
        Rules.area("kronecker", a.cols(), b.cols());
        if (a.matrix() == null && b.matrix() == null) {
            return RowMap.of(Selector.identity(a.rows() * b.rows()), alpha);
        }
        boolean one = a.isOne() || b.isOne();
        Factor only = a.matrix() == null ? b : a;
        if (one && !only.transposed() && only.matrix() != null) {
            return new Dense(only.rows(), only.cols(), Vectors.scaled(only.matrix(), alpha, null));
        }
        return new Kronecker(a, b, alpha);
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        if (b.matrix() == null) {
            applyA(x, xAt, b.cols(), alpha, y, yAt);
            return;
        }
        if (a.matrix() == null) {
            applyB(x, xAt, a.rows(), alpha, y, yAt);
            return;
        }
        int middle = a.cols() * b.rows();
        double[] xb = scratch.take(middle);
        applyB(x, xAt, a.cols(), alpha, xb, 0);
        applyA(xb, 0, b.rows(), 1, y, yAt);
        scratch.give(xb);
    }

    /** {@code Y += factor A X} for X of k columns. */
    private void applyA(double[] x, int xAt, int k, double factor, double[] y, int yAt) {
        gemm(a, false, k, factor, x, xAt, y, yAt);
    }

    /** {@code Y += factor X B^T} for X of m rows. */
    private void applyB(double[] x, int xAt, int m, double factor, double[] y, int yAt) {
        if (b.matrix() == null) {
            return;
        }
        double[] data = Raw.data(b.matrix());
        MatrixKernels.gemm(false, !b.transposed(), m, b.rows(), b.cols(), factor, x, xAt, data, 0, 1, y, yAt);
    }

    private static void gemm(Factor f, boolean turn, int k, double factor, double[] x, int xAt, double[] y, int yAt) {
        if (f.matrix() == null) {
            return;
        }
        int rows = turn ? f.cols() : f.rows();
        int inner = turn ? f.rows() : f.cols();
        double[] data = Raw.data(f.matrix());
        MatrixKernels.gemm(f.transposed() != turn, false, rows, k, inner, factor, data, 0, x, xAt, 1, y, yAt);
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        if (b.matrix() == null) {
            gemm(a, true, b.rows(), alpha, g, gAt, out, outAt);
            return;
        }
        double[] data = Raw.data(b.matrix());
        if (a.matrix() == null) {
            MatrixKernels.gemm(
                    false, b.transposed(), a.rows(), b.cols(), b.rows(), alpha, g, gAt, data, 0, 1, out, outAt);
            return;
        }
        double[] gb = scratch.take(a.rows() * b.cols());
        MatrixKernels.gemm(false, b.transposed(), a.rows(), b.cols(), b.rows(), alpha, g, gAt, data, 0, 0, gb, 0);
        gemm(a, true, b.cols(), 1, gb, 0, out, outAt);
        scratch.give(gb);
    }

    @Override
    void addTimesColumns(double[] x, int k, double[] y) {
        if (b.matrix() == null) {
            Rules.area("multiply", b.cols(), k);
            applyA(x, 0, b.cols() * k, alpha, y, 0);
            return;
        }
        double[] from = x;
        if (a.matrix() != null) {
            from = new double[Rules.area("multiply", a.rows() * b.cols(), k)];
            applyA(x, 0, b.cols() * k, 1, from, 0);
        }
        for (int i = 0; i < a.rows(); i++) {
            gemm(b, false, k, alpha, from, i * b.cols() * k, y, i * b.rows() * k);
        }
    }

    @Override
    public double applyCost() {
        if (b.matrix() == null) {
            return a.count() * b.cols();
        }
        return b.count() * a.cols() + (a.matrix() == null ? 0 : a.count() * b.rows());
    }

    @Override
    public double stored() {
        return a.count() * b.count();
    }

    @Override
    public Form form() {
        return a.matrix() != null && b.matrix() != null ? Form.DENSE : Form.SPARSE;
    }

    @Override
    Kind expand(@Nullable Memo memo) {
        if (cols() == 0 || form() == Form.DENSE) {
            return fillDense();
        }
        if (a.matrix() == null) {
            return blocks();
        }
        return rowsOf(RowMap.of(Selector.identity(rows()), 1));
    }

    private Dense fillDense() {
        double[] out = new double[Rules.area("toDense", rows(), cols())];
        int at = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < cols(); j++) {
                out[at++] = entry(i, j);
            }
        }
        return new Dense(rows(), cols(), NdArray.adopt(out, out.length));
    }

    private RowSparse blocks() {
        int p = b.rows();
        int q = b.cols();
        double[] block = new double[p * q];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < q; j++) {
                block[i * q + j] = alpha * b.entry(i, j);
            }
        }
        double[] values = new double[a.rows() * block.length];
        int[] columns = new int[a.rows() * q];
        for (int i = 0; i < a.rows(); i++) {
            System.arraycopy(block, 0, values, i * block.length, block.length);
            for (int j = 0; j < q; j++) {
                columns[i * q + j] = i * q + j;
            }
        }
        Pattern pattern = Pattern.uniform(rows(), cols(), Math.max(p, 1), q, columns);
        return new RowSparse(pattern, NdArray.adopt(values, values.length));
    }

    /**
     * {@code left times this}, written out: costs what the picked rows have.
     *
     * @param left picks rows
     * @return the product
     */
    RowSparse rowsOf(RowMap left) {
        int width = a.width() * b.width();
        int n = left.rows();
        int[] starts = new int[n + 1];
        long count = (long) left.selector.filled() * width;
        if (count > Rules.MOST) {
            throw Unformed.tooMany(n, cols(), (double) count);
        }
        int[] columns = new int[(int) count];
        double[] values = new double[columns.length];
        int at = 0;
        for (int r = 0; r < n; r++) {
            int row = left.selector.at(r);
            if (row >= 0) {
                writeRow(row, alpha * left.weight(r), columns, values, at);
                at += width;
            }
            starts[r + 1] = at;
        }
        return new RowSparse(Pattern.of(n, cols(), 1, starts, columns), NdArray.adopt(values, values.length));
    }

    private void writeRow(int row, double factor, int[] columns, double[] values, int begin) {
        int ia = row / b.rows();
        int ib = row % b.rows();
        int at = begin;
        for (int s = 0; s < a.width(); s++) {
            int ja = a.matrix() == null ? ia : s;
            double outer = factor * a.entry(ia, ja);
            for (int t = 0; t < b.width(); t++) {
                int jb = b.matrix() == null ? ib : t;
                columns[at] = ja * b.cols() + jb;
                values[at++] = outer * b.entry(ib, jb);
            }
        }
    }

    /**
     * {@code (A (x) B) (C (x) D) = AC (x) BD}.
     *
     * @param next C (x) D
     * @return the product, or null if the factors' sizes do not fit
     */
    @Nullable
    Kind times(Kronecker next) {
        if (a.cols() != next.a.rows() || b.cols() != next.b.rows()) {
            return null;
        }
        return of(a.times(next.a), b.times(next.b), alpha * next.alpha);
    }

    /**
     * A sum where one factor is the same identity.
     *
     * @param that another
     * @return the sum, or null if it is not a Kronecker product
     */
    @Nullable
    Kind plus(Kronecker that) {
        if (a.rows() != that.a.rows() || a.cols() != that.a.cols()) {
            return null;
        }
        if (a.matrix() == null && that.a.matrix() == null) {
            return of(a, b.plus(alpha, that.b, that.alpha), 1);
        }
        if (b.matrix() == null && that.b.matrix() == null) {
            return of(a.plus(alpha, that.a, that.alpha), b, 1);
        }
        return null;
    }

    @Override
    public Kind scaled(double factor) {
        return new Kronecker(a, b, alpha * factor);
    }

    @Override
    public Kind transposed() {
        return of(a.turned(), b.turned(), alpha);
    }

    @Override
    public double entry(int i, int j) {
        return alpha * a.entry(i / b.rows(), j / b.cols()) * b.entry(i % b.rows(), j % b.cols());
    }

    @Override
    public void hold() {
        a.hold();
        b.hold();
    }

    @Override
    public String describe() {
        return (a.matrix() == null ? "I" : a.rows() + "x" + a.cols())
                + " (x) "
                + (b.matrix() == null ? "I" : b.rows() + "x" + b.cols());
    }
}
