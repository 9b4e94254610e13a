package chumpy.inspect;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixSparseCSC;

/**
 * Compares the products {@code v'J} by reverse and {@code J v} by forward accumulation with the matrix, on random
 * vectors and on unit vectors. All of them come from the same local derivatives, so only rounding may tell them apart.
 */
final class ProductCheck {
    private static final int RANDOM_VECTORS = 2;
    private static final int UNIT_VECTORS = 8;
    private static final double ROUNDING = 1e-9;

    private final Ch function;
    private final Ch variable;
    private final DMatrixSparseCSC matrix;
    private final SplittableRandom random;

    ProductCheck(Ch function, Ch variable, DMatrixSparseCSC matrix, SplittableRandom random) {
        this.function = function;
        this.variable = variable;
        this.matrix = matrix;
        this.random = random;
    }

    void run(List<String> complaints) {
        for (int k = 0; k < RANDOM_VECTORS + UNIT_VECTORS; k++) {
            boolean unit = k >= RANDOM_VECTORS;
            compare(true, vector(matrix.numRows, unit), complaints);
            compare(false, vector(matrix.numCols, unit), complaints);
        }
    }

    private double[] vector(int n, boolean unit) {
        double[] v = new double[n];
        if (unit && n > 0) {
            v[random.nextInt(n)] = 1;
        } else {
            for (int i = 0; i < n; i++) {
                v[i] = 2 * random.nextDouble() - 1;
            }
        }
        return v;
    }

    private void compare(boolean reverse, double[] v, List<String> complaints) {
        NdArray given = reverse
                ? function.vjp(variable, NdArray.of(v, function.shape()))
                : function.jvp(variable, NdArray.of(v, variable.shape()));
        double[] product = new double[given.size()];
        double[] sizes = new double[given.size()];
        for (int j = 0; j < matrix.numCols; j++) {
            for (int k = matrix.col_idx[j]; k < matrix.col_idx[j + 1]; k++) {
                int i = matrix.nz_rows[k];
                double term = matrix.nz_values[k] * (reverse ? v[i] : v[j]);
                product[reverse ? j : i] += term;
                sizes[reverse ? j : i] += Math.abs(term);
            }
        }
        for (int i = 0; i < product.length; i++) {
            double is = given.flat(i);
            // A derivative that is not finite makes products that are not; the entries themselves are compared
            // elsewhere.
            if (Double.isFinite(product[i]) && !(Math.abs(is - product[i]) <= ROUNDING * sizes[i])) {
                complaints.add(String.format(
                        Locale.ROOT,
                        "%s gives %.10g in place %d where %s makes %.10g: forward and reverse accumulation disagree",
                        reverse ? "vjp" : "jvp",
                        is,
                        i,
                        reverse ? "v' drWrt" : "drWrt v",
                        product[i]));
                return;
            }
        }
    }
}
