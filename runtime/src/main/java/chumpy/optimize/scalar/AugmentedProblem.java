package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * The augmented Lagrangian {@code f + sum (max(0, l_i - m c_i)^2 - l_i^2) / 2m}, without the maximum for equalities, with
 * multipliers l and penalty m. Products with its Hessian are differences of gradients.
 */
final class AugmentedProblem extends InnerProblem {
    private static final double RELATIVE_STEP = Math.cbrt(Math.ulp(1.0));

    private final double[] multipliers;
    private final double[] c;
    private final double[] jacobian;
    private double penalty;

    AugmentedProblem(Oracle outer, double penalty) {
        super(outer);
        int rows = outer.equalities() + outer.inequalities();
        this.multipliers = new double[rows];
        this.c = new double[rows];
        this.jacobian = new double[rows * outer.size()];
        this.penalty = penalty;
    }

    void raise(double factor) {
        penalty *= factor;
    }

    double penalty() {
        return penalty;
    }

    /** Takes the multipliers that make the present point stationary for the Lagrangian. */
    void updateMultipliers() {
        for (int i = 0; i < c.length; i++) {
            multipliers[i] = shifted(i);
        }
    }

    /** What is not met of constraints and of complementarity: the largest of {@code |c_i|} or {@code |min(c_i, l_i / m)|}. */
    double unmet(double[] x) {
        outer().constraints(x, c);
        double worst = 0;
        for (int i = 0; i < c.length; i++) {
            double unmet = i < outer().equalities() ? c[i] : Math.min(c[i], multipliers[i] / penalty);
            worst = Math.max(worst, Math.abs(unmet));
        }
        return worst;
    }

    private double shifted(int i) {
        double shifted = multipliers[i] - penalty * c[i];
        return i < outer().equalities() ? shifted : Math.max(0, shifted);
    }

    @Override
    public double value(double[] at) {
        double sum = super.value(at);
        outer().constraints(at, c);
        for (int i = 0; i < c.length; i++) {
            double shifted = shifted(i);
            sum += (shifted * shifted - multipliers[i] * multipliers[i]) / (2 * penalty);
        }
        return sum;
    }

    @Override
    public void gradient(double[] gradient) {
        super.gradient(gradient);
        outer().constraintJacobian(x(), jacobian);
        int n = gradient.length;
        for (int i = 0; i < c.length; i++) {
            double shifted = shifted(i);
            if (shifted != 0) {
                for (int j = 0; j < n; j++) {
                    gradient[j] -= shifted * jacobian[i * n + j];
                }
            }
        }
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        double length = Vectors.norm(v);
        Arrays.fill(product, 0);
        if (length > 0) {
            double[] at = x().clone();
            double h = RELATIVE_STEP * Math.max(1, Vectors.norm(at)) / length;
            double[] ahead = new double[v.length];
            gradientAt(at, h, v, ahead);
            gradientAt(at, -h, v, product);
            for (int j = 0; j < v.length; j++) {
                product[j] = (ahead[j] - product[j]) / (2 * h);
            }
            value(at);
        }
    }

    private void gradientAt(double[] at, double h, double[] v, double[] gradient) {
        double[] moved = at.clone();
        for (int j = 0; j < v.length; j++) {
            moved[j] += h * v[j];
        }
        value(moved);
        gradient(gradient);
    }
}
