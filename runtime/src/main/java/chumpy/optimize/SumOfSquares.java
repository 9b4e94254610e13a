package chumpy.optimize;

import chumpy.Ch;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.optimize.linear.Vectors;

/** Residuals r whose sum of squares is minimised as a number: {@code f = r'r}, gradient {@code 2 J'r}, Hessian {@code 2 J'J}. */
final class SumOfSquares extends ScalarGraph {
    /**
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if there are no residuals
     */
    SumOfSquares(Ch residuals, Domain domain) {
        super(residuals, domain);
    }

    @Override
    double combine(double[] entries) {
        return Vectors.dot(entries, entries);
    }

    @Override
    public void gradient(double[] gradient) {
        double[] twice = Raw.data(Engine.value(objective())).clone();
        Vectors.scale(2, twice);
        reverse(twice, gradient);
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        double[] twice = forward(v);
        Vectors.scale(2, twice);
        reverse(twice, product);
    }

    @Override
    NotFiniteException notFinite() {
        return NonFinite.residuals(objective());
    }
}
