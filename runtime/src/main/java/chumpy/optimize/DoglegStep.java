package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearSolver;

/**
 * Powell's path of two straight legs: from the point to the minimum of the model along the direction of steepest
 * descent (Cauchy), and on to its overall minimum (Gauss-Newton). The step ends where the path leaves the trust region.
 *
 * <p>Both legs live in the scaled variables {@code z = D p}, in which the trust region is a ball: there the gradient is
 * {@code D^-1 g}, so that the steepest descent is {@code p = -D^-2 g}. Along the path the distance grows and the model
 * falls, in that norm and in no other.
 */
final class DoglegStep implements TrustRegionStep {
    /** How much worse than the Cauchy step a Gauss-Newton step may seem before it is taken for a rounding error. */
    private static final double ROUNDING = 1e-6;

    private final LinearSolver solver;
    private final double[] newton;
    private final double[] cauchy;
    private final double[] modelNewton;
    private final double[] modelCauchy;

    private boolean solved;

    // Inner products: of J p for the two steps, of g with each, and of D p.
    private double newtonNewton;
    private double newtonCauchy;
    private double cauchyCauchy;
    private double gradientNewton;
    private double gradientCauchy;
    private double newtonNorm;
    private double cauchyNorm;
    private double scaledProduct;

    DoglegStep(LinearSolver solver, int rows, int columns) {
        this.solver = solver;
        this.newton = new double[columns];
        this.cauchy = new double[columns];
        this.modelNewton = new double[rows];
        this.modelCauchy = new double[rows];
    }

    @Override
    public void prepare(JacobianMatrix jacobian, double[] residuals, double[] gradient, double[] scale) {
        for (int i = 0; i < cauchy.length; i++) {
            cauchy[i] = -gradient[i] / scale[i] / scale[i];
        }
        jacobian.times(cauchy, modelCauchy);
        double curvature = Vectors.dot(modelCauchy, modelCauchy);
        double length = curvature > 0 ? -Vectors.dot(gradient, cauchy) / curvature : 0;
        Vectors.scale(length, cauchy);
        Vectors.scale(length, modelCauchy);
        cauchyCauchy = Vectors.dot(modelCauchy, modelCauchy);
        gradientCauchy = Vectors.dot(gradient, cauchy);

        solver.solve(jacobian, scale, residuals, newton);
        jacobian.times(newton, modelNewton);
        newtonNewton = Vectors.dot(modelNewton, modelNewton);
        gradientNewton = Vectors.dot(gradient, newton);
        solved = -gradientNewton - newtonNewton / 2 >= (1 - ROUNDING) * (-gradientCauchy - cauchyCauchy / 2);
        if (!solved) {
            System.arraycopy(cauchy, 0, newton, 0, newton.length);
            System.arraycopy(modelCauchy, 0, modelNewton, 0, modelNewton.length);
            newtonNewton = cauchyCauchy;
            gradientNewton = gradientCauchy;
        }
        newtonCauchy = Vectors.dot(modelNewton, modelCauchy);
        newtonNorm = Vectors.scaledNorm(scale, newton);
        cauchyNorm = Vectors.scaledNorm(scale, cauchy);
        scaledProduct = 0;
        for (int i = 0; i < newton.length; i++) {
            scaledProduct += scale[i] * newton[i] * (scale[i] * cauchy[i]);
        }
    }

    @Override
    public double unrestrictedNorm() {
        return newtonNorm;
    }

    @Override
    public double greatestReduction() {
        return solved ? -gradientNewton - newtonNewton / 2 : Double.POSITIVE_INFINITY;
    }

    @Override
    public double step(double radius, double[] step) {
        if (newtonNorm <= radius) {
            return combine(1, 0, step);
        }
        if (cauchyNorm >= radius) {
            return combine(0, radius / cauchyNorm, step);
        }
        double t = secondLeg(radius);
        return combine(t, 1 - t, step);
    }

    /** Where on the second leg {@code |z_c + t (z_n - z_c)| = radius}: the positive root, without cancellation. */
    private double secondLeg(double radius) {
        double cc = cauchyNorm * cauchyNorm;
        double square = newtonNorm * newtonNorm - 2 * scaledProduct + cc;
        double linear = scaledProduct - cc;
        double constant = (radius - cauchyNorm) * (radius + cauchyNorm);
        double root = Math.sqrt(linear * linear + square * constant);
        double t = linear > 0 ? constant / (linear + root) : (root - linear) / square;
        return Math.min(1, t);
    }

    private double combine(double a, double b, double[] step) {
        for (int i = 0; i < step.length; i++) {
            step[i] = a * newton[i] + b * cauchy[i];
        }
        double quadratic = a * a * newtonNewton + 2 * a * b * newtonCauchy + b * b * cauchyCauchy;
        return -(a * gradientNewton + b * gradientCauchy) - quadratic / 2;
    }
}
