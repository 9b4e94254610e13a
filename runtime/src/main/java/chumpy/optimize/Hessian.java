package chumpy.optimize;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;
import java.util.List;

/**
 * Second derivatives of a number, by central differences of its gradient that are extrapolated to step 0 (Richardson).
 *
 * <p>Steps begin at an eighth of the size of x, or of 1 if that is more, and are halved; each entry is taken from where two
 * ways to it agree best. Some twelve digits of the largest entry of the gradient's change are right if the number varies
 * on the scale of x or of 1, and fewer where it varies much faster. Points where the gradient is not finite are not used.
 *
 * <p>This is the Hessian itself, also of a sum of squares, for which methods of minimisation use {@code 2 J'J} instead.
 */
public final class Hessian {
    private static final int LEVELS = 10;
    private static final int MOST_HALVINGS = 50;
    private static final double FIRST_STEP = 0.125;

    private final Ch f;
    private final FreeVariables variable;
    private final double[] centre;
    private final double[] moved;

    private Hessian(String operation, Ch f, Ch x) {
        this.f = Arguments.given(operation, "f", f);
        this.variable = new FreeVariables(operation, List.of(Arguments.given(operation, "x", x)));
        if (Engine.value(f).size() != 1) {
            throw new ShapeException(operation + ": " + Engine.describe(f) + " has the shape "
                    + Shapes.toString(Raw.shape(Engine.value(f))) + "; only a number has a Hessian: sum it, or take one"
                    + " entry");
        }
        this.centre = variable.values();
        this.moved = new double[centre.length];
    }

    /**
     * The Hessian.
     *
     * @param f a node with one entry
     * @param x a leaf or a view of one, of n entries; while this runs it is varied, and then it is as it was
     * @return n x n and symmetric; NaN where the gradient is not finite however near to x
     * @throws VariableException if x cannot be varied
     * @throws ShapeException if f has not exactly one entry
     */
    public static NdArray of(Ch f, Ch x) {
        Hessian hessian = new Hessian("hessian", f, x);
        int n = hessian.centre.length;
        double[] entries = new double[Math.multiplyExact(n, n)];
        double[] unit = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            System.arraycopy(hessian.times(unit), 0, entries, j * n, n);
            unit[j] = 0;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (entries[i * n + j] + entries[j * n + i]) / 2;
                entries[i * n + j] = mean;
                entries[j * n + i] = mean;
            }
        }
        return NdArray.of(entries).reshape(n, n);
    }

    /**
     * The product of the Hessian with a vector.
     *
     * @param f a node with one entry
     * @param x a leaf or a view of one; while this runs it is varied, and then it is as it was
     * @param v as many numbers as x has
     * @return of the shape of v; NaN where the gradient is not finite however near to x
     * @throws VariableException if x cannot be varied
     * @throws ShapeException if f has not exactly one entry, or v has another number of entries than x
     */
    public static NdArray times(Ch f, Ch x, NdArray v) {
        Hessian hessian = new Hessian("hessianTimes", f, x);
        double[] direction = Raw.data(Arguments.given("hessianTimes", "v", v)).clone();
        if (direction.length != hessian.centre.length) {
            throw new ShapeException("hessianTimes: a vector of shape " + Shapes.toString(Raw.shape(v)) + " where "
                    + Engine.describe(x) + " has " + hessian.centre.length + " entries");
        }
        return NdArray.of(hessian.times(direction)).reshape(Raw.shape(v));
    }

    private double[] times(double[] v) {
        double largest = Vectors.largest(v);
        double[] best = new double[v.length];
        if (largest == 0) {
            return best;
        }
        double size = 1;
        for (int i = 0; i < v.length; i++) {
            size = v[i] == 0 ? size : Math.max(size, Math.abs(centre[i]));
        }
        // A power of two, so that the steps are numbers.
        double h = Math.scalb(1.0, Math.getExponent(FIRST_STEP * size / largest));
        double[] error = new double[v.length];
        Arrays.fill(best, Double.NaN);
        Arrays.fill(error, Double.POSITIVE_INFINITY);
        double[][] above = {};
        int level = 0;
        try {
            for (int halvings = 0; halvings < MOST_HALVINGS && level < LEVELS; halvings++, h /= 2) {
                double[] ahead = gradientAt(h, v);
                double[] behind = gradientAt(-h, v);
                if (Vectors.isFinite(ahead) && Vectors.isFinite(behind)) {
                    double[][] row = new double[level + 1][v.length];
                    for (int i = 0; i < v.length; i++) {
                        row[0][i] = (ahead[i] - behind[i]) / (2 * h);
                    }
                    extrapolate(above, row, best, error);
                    above = row;
                    level++;
                }
            }
        } finally {
            variable.restore(centre);
        }
        return best;
    }

    private double[] gradientAt(double h, double[] v) {
        for (int i = 0; i < v.length; i++) {
            moved[i] = centre[i] + h * v[i];
        }
        variable.assign(moved);
        NdArray one = NdArray.adopt(new double[] {1}, Raw.shape(Engine.value(f)));
        return Raw.data(Engine.vjp(f, variable.nodes(), one).get(0));
    }

    /** Neville's scheme: each column of the triangle has one power of the squared step less in its error. */
    private static void extrapolate(double[][] above, double[][] row, double[] best, double[] error) {
        double power = 1;
        for (int k = 1; k < row.length; k++) {
            power *= 4;
            for (int i = 0; i < best.length; i++) {
                double better = row[k - 1][i] + (row[k - 1][i] - above[k - 1][i]) / (power - 1);
                row[k][i] = better;
                double estimate = Math.max(Math.abs(better - row[k - 1][i]), Math.abs(better - above[k - 1][i]));
                if (estimate < error[i]) {
                    error[i] = estimate;
                    best[i] = better;
                }
            }
        }
    }
}
