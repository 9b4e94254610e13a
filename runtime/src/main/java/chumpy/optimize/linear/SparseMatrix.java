package chumpy.optimize.linear;

import java.util.Arrays;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/** Compressed columns over a pattern that stays. */
public final class SparseMatrix extends JacobianMatrix {
    private final DMatrixSparseCSC csc;

    /**
     * A matrix over a pattern.
     *
     * @param csc the matrix, with the row indices of each column ascending; shared
     */
    public SparseMatrix(DMatrixSparseCSC csc) {
        super(csc.numRows, csc.numCols);
        this.csc = csc;
    }

    /**
     * The entries.
     *
     * @return the matrix itself
     */
    public DMatrixSparseCSC csc() {
        return csc;
    }

    @Override
    public long stored() {
        return csc.nz_length;
    }

    @Override
    public void times(double[] v, double[] out) {
        Arrays.fill(out, 0, rows(), 0);
        for (int j = 0; j < columns(); j++) {
            double factor = v[j];
            for (int k = csc.col_idx[j]; k < csc.col_idx[j + 1]; k++) {
                out[csc.nz_rows[k]] += csc.nz_values[k] * factor;
            }
        }
    }

    @Override
    public void transposeTimes(double[] v, double[] out) {
        for (int j = 0; j < columns(); j++) {
            double sum = 0;
            for (int k = csc.col_idx[j]; k < csc.col_idx[j + 1]; k++) {
                sum += csc.nz_values[k] * v[csc.nz_rows[k]];
            }
            out[j] = sum;
        }
    }

    @Override
    void sumSquares(double[] out, double @Nullable [] divisors) {
        for (int j = 0; j < columns(); j++) {
            double sum = 0;
            for (int k = csc.col_idx[j]; k < csc.col_idx[j + 1]; k++) {
                double entry = csc.nz_values[k];
                double e = divisors == null || entry == 0 ? entry : entry / divisors[j];
                sum += e * e;
            }
            out[j] = sum;
        }
    }

    @Override
    void largestEntries(double[] out) {
        for (int j = 0; j < columns(); j++) {
            double largest = 0;
            for (int k = csc.col_idx[j]; k < csc.col_idx[j + 1]; k++) {
                largest = Math.max(largest, Math.abs(csc.nz_values[k]));
            }
            out[j] = largest;
        }
    }
}
