package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Jacobian that knows how to apply itself and its transpose without its entries. Whoever asks for entries gets them:
 * they are worked out then and kept.
 */
public abstract sealed class Operator extends Kind permits ColumnMap, Kronecker, MatrixFree, Product, Sum {
    private volatile @Nullable Kind entries;

    /**
     * An operator of a size.
     *
     * @param rows rows
     * @param cols columns
     */
    protected Operator(int rows, int cols) {
        super(rows, cols);
    }

    /**
     * Works out the entries.
     *
     * @param memo keeps recipes, not numbers
     * @return a row map, a row-sparse or a dense matrix
     */
    abstract Kind expand(@Nullable Memo memo);

    /**
     * How many operators lie inside each other here.
     *
     * @return at least 1
     */
    int depth() {
        return 1;
    }

    @Override
    public final Kind entries() {
        return entries(null);
    }

    /**
     * This with its entries at hand.
     *
     * @param memo keeps recipes, not numbers
     * @return a row map, a row-sparse or a dense matrix; kept
     */
    final Kind entries(@Nullable Memo memo) {
        Kind known = entries;
        if (known == null) {
            double predicted = stored();
            if (predicted > Rules.MOST) {
                throw Unformed.tooMany(rows(), cols(), predicted);
            }
            known = expand(memo);
            entries = known;
        }
        return known;
    }

    /**
     * The entries for one look at them: worked out if they are not at hand, and not kept.
     *
     * @return a row map, a row-sparse or a dense matrix
     */
    public final Kind passingEntries() {
        Kind known = entries;
        return known == null ? expand(null) : known;
    }

    /** The entries, if they have been worked out. */
    final @Nullable Kind knownEntries() {
        return entries;
    }

    @Override
    public final RowSparse rowSparse() {
        return entries().rowSparse();
    }

    @Override
    public Dense denseForm() {
        Rules.area("toDense", rows(), cols());
        return entries() instanceof Dense dense ? dense : entries().denseForm();
    }

    @Override
    public void addTo(double[] dense) {
        entries().addTo(dense);
    }

    @Override
    public double entry(int i, int j) {
        return entries().entry(i, j);
    }

    @Override
    public @Nullable NdArray values() {
        return null;
    }

    @Override
    public Form form() {
        Kind known = entries;
        if (known != null) {
            return known.form();
        }
        return 2 * stored() >= (double) rows() * cols() ? Form.DENSE : Form.SPARSE;
    }

    /**
     * Whether the entries are few enough to be written out where this meets a sparse matrix.
     *
     * @return true if rows are short and there are not too many
     */
    boolean isSmall() {
        double count = stored();
        return entries != null || count <= Math.min(Rules.MODEST, (double) Rules.SHORT_ROW * rows());
    }

    /**
     * {@code Y += J X} for a matrix of k columns.
     *
     * @param x X, row-major
     * @param k its columns
     * @param y Y, row-major
     */
    void addTimesColumns(double[] x, int k, double[] y) {
        double[] in = new double[cols()];
        double[] out = new double[rows()];
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < in.length; j++) {
                in[j] = x[j * k + c];
            }
            Arrays.fill(out, 0);
            addTimes(in, 0, out, 0);
            for (int i = 0; i < out.length; i++) {
                y[i * k + c] += out[i];
            }
        }
    }

    /**
     * {@code this X} for a dense matrix.
     *
     * @param x X
     * @param memo keeps the array
     * @return a dense matrix
     */
    Dense timesDense(Dense x, @Nullable Memo memo) {
        NdArray result = Memo.zeros(memo, Rules.area("multiply", rows(), x.cols()));
        addTimesColumns(Raw.data(x.values), x.cols(), Raw.data(result));
        return new Dense(rows(), x.cols(), result);
    }

    /**
     * {@code G this} for a dense matrix.
     *
     * @param g G
     * @param memo keeps the array
     * @return a dense matrix
     */
    Dense denseTimes(Dense g, @Nullable Memo memo) {
        NdArray result = Memo.zeros(memo, Rules.area("multiply", g.rows(), cols()));
        double[] in = Raw.data(g.values);
        double[] out = Raw.data(result);
        for (int i = 0; i < g.rows(); i++) {
            addTransposeTimes(in, i * rows(), out, i * cols());
        }
        return new Dense(g.rows(), cols(), result);
    }
}
