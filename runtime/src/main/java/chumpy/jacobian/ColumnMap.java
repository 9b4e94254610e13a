package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** The transpose of a row map, at most one entry a column: sums along axes, placing a part into a whole. */
public final class ColumnMap extends Operator {
    final RowMap turned;

    /**
     * The transpose of a row map.
     *
     * @param turned the row map
     */
    public ColumnMap(RowMap turned) {
        super(/* rows= */ turned.cols(), /* cols= */ turned.rows());
        this.turned = turned;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        turned.addTransposeTimes(x, xAt, y, yAt);
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        turned.addTimes(g, gAt, out, outAt);
    }

    @Override
    public void addTo(double[] dense) {
        for (int j = 0; j < cols(); j++) {
            int i = turned.selector.at(j);
            if (i >= 0) {
                dense[i * cols() + j] += turned.weight(j);
            }
        }
    }

    @Override
    public double applyCost() {
        return turned.applyCost();
    }

    @Override
    public double stored() {
        return turned.stored();
    }

    @Override
    public Form form() {
        return Form.SPARSE;
    }

    @Override
    public ColumnMap scaled(double factor) {
        return new ColumnMap(turned.scaled(factor));
    }

    @Override
    public Kind transposed() {
        return turned;
    }

    @Override
    Kind expand(@Nullable Memo memo) {
        Pattern pattern = turned.selector.columnPattern();
        int n = pattern.entries();
        if (turned.weights == null) {
            return new RowSparse(pattern, NdArray.full(new int[] {n}, turned.scale));
        }
        double[] w = Raw.data(turned.weights);
        double[] values = new double[n];
        for (int k = 0; k < n; k++) {
            values[k] = w[pattern.columns[k]];
        }
        return new RowSparse(pattern, NdArray.adopt(values, n));
    }

    /**
     * The same matrix seen by rows.
     *
     * @return a row map, or null if a row has two entries
     */
    @Nullable
    RowMap asRowMap() {
        return turned.turned();
    }

    @Override
    public Dense denseForm() {
        double[] data = new double[Rules.area("toDense", rows(), cols())];
        addTo(data);
        return new Dense(rows(), cols(), NdArray.adopt(data, data.length));
    }

    @Override
    public double entry(int i, int j) {
        return turned.entry(j, i);
    }

    @Override
    public void hold() {
        turned.hold();
    }

    @Override
    public @Nullable NdArray values() {
        return turned.weights;
    }

    @Override
    public String describe() {
        return turned.weights == null ? "sums" : "weighted sums";
    }
}
