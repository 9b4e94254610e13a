package chumpy.optimize;

import chumpy.Ch;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * Residuals whose losses are added up and minimised as a number: {@code f = sum_b rho(|r_b|^2)}, twice the cost. The
 * products with the Hessian leave out the second derivatives of r.
 */
final class RobustSum extends ScalarGraph {
    private final RobustCost cost;

    /**
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if there are no residuals
     */
    RobustSum(Ch residuals, RobustCost cost, Domain domain) {
        super(residuals, domain);
        this.cost = cost;
    }

    @Override
    double combine(double[] entries) {
        return 2 * cost.of(entries);
    }

    @Override
    public void gradient(double[] gradient) {
        double[] slope = Raw.data(Engine.value(objective())).clone();
        cost.slopes(slope, 2);
        reverse(slope, gradient);
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        double[] bent = forward(v);
        cost.curve(Raw.data(Engine.value(objective())), bent, 2);
        reverse(bent, product);
    }

    @Override
    NotFiniteException notFinite() {
        return NonFinite.residuals(objective());
    }
}
