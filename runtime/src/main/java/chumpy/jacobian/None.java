package chumpy.jacobian;

import chumpy.NdArray;
import org.jspecify.annotations.Nullable;

/** Says that nothing depends on anything: acts as zeros, adds nothing, and makes every product none. */
public final class None extends Kind {
    /**
     * None of a size.
     *
     * @param rows rows
     * @param cols columns
     */
    public None(int rows, int cols) {
        super(rows, cols);
    }

    @Override
    public Form form() {
        return Form.NONE;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        // Nothing depends, nothing is added.
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        // Nothing depends, nothing is added.
    }

    @Override
    public void addTo(double[] dense) {
        // Nothing depends, nothing is added.
    }

    @Override
    public double applyCost() {
        return 0;
    }

    @Override
    public double stored() {
        return 0;
    }

    @Override
    public Kind scaled(double factor) {
        return this;
    }

    @Override
    public Kind transposed() {
        return new None(cols(), rows());
    }

    @Override
    public Kind entries() {
        return this;
    }

    @Override
    public RowSparse rowSparse() {
        return RowSparse.zeros(rows(), cols());
    }

    @Override
    public double entry(int i, int j) {
        return 0;
    }

    @Override
    public void hold() {
        // There are no numbers.
    }

    @Override
    public @Nullable NdArray values() {
        return null;
    }

    @Override
    public String describe() {
        return "none";
    }
}
