package chumpy.optimize;

import chumpy.Ch;
import chumpy.ShapeException;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * An expression with one entry, which is minimised itself.
 *
 * <p>Products with its Hessian are central differences of its gradient, {@code (g(x + h v) - g(x - h v)) / 2h} with
 * {@code h |v| = cbrt(epsilon) max(1, |x|)}: right to some ten digits where third derivatives are of the size of the
 * second.
 */
final class ScalarExpression extends ScalarGraph {
    private static final double RELATIVE_STEP = Math.cbrt(Math.ulp(1.0));

    private final double[] x;
    private final double[] moved;
    private final double[] ahead;

    /**
     * @throws VariableException if the variables cannot be varied
     * @throws ShapeException if the objective has not exactly one entry
     */
    ScalarExpression(Ch objective, Domain domain) {
        super(objective, domain);
        int[] shape = Engine.value(objective).shape();
        if (Shapes.size(shape) != 1) {
            throw new ShapeException("minimize: " + Engine.describe(objective)
                    + " is to be minimised as a number, but has the shape " + Shapes.toString(shape)
                    + "; to minimise the sum of the squares of its entries, say leastSquares(...) instead of"
                    + " minimize(...), or use a method for least squares, such as dogleg()");
        }
        this.x = new double[size()];
        this.moved = new double[size()];
        this.ahead = new double[size()];
    }

    @Override
    double combine(double[] entries) {
        return entries[0];
    }

    @Override
    public void gradient(double[] gradient) {
        reverse(new double[] {1}, gradient);
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        double length = Vectors.norm(v);
        if (length == 0) {
            Arrays.fill(product, 0);
            return;
        }
        System.arraycopy(start(), 0, x, 0, x.length);
        double h = RELATIVE_STEP * Math.max(1, Vectors.norm(x)) / length;
        gradientAt(h, v, ahead);
        gradientAt(-h, v, product);
        for (int i = 0; i < product.length; i++) {
            product[i] = (ahead[i] - product[i]) / (2 * h);
        }
        moveTo(x);
    }

    private void gradientAt(double h, double[] v, double[] gradient) {
        for (int i = 0; i < x.length; i++) {
            moved[i] = x[i] + h * v[i];
        }
        value(moved);
        gradient(gradient);
    }

    @Override
    NotFiniteException notFinite() {
        return NonFinite.objective(objective());
    }
}
