package chumpy.optimize;

import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.Vectors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Powell's path of two straight legs: from the point to the minimum of the model along the direction of steepest
 * descent (Cauchy), and on to its overall minimum (Gauss-Newton). The step ends where the path leaves the trust region.
 *
 * <p>Both legs live in the scaled variables {@code z = D p}, in which the trust region is a ball: there the gradient is
 * {@code D^-1 g}, so that the steepest descent is {@code p = -D^-2 g}. Along the path the distance grows and the model
 * falls, in that norm and in no other.
 */
final class DoglegStrategy implements TrustRegionStrategy {
    /** How much worse than the Cauchy step a Gauss-Newton step may seem before it is taken for a rounding error. */
    private static final double ROUNDING = 1e-6;

    private static final double SHRINKING_FROM_NOWHERE = 0.25;
    private static final double EPSILON = Math.ulp(1.0);

    private final LinearSolver solver;
    private final double initialRadius;
    private final double[] newton;
    private final double[] cauchy;

    private @Nullable LinearProblem problem;
    private boolean solved;
    private double radius = Double.NaN;
    private double newtonReduction;
    private double newtonNorm;
    private double cauchyNorm;
    private double scaledX;

    /** The inner product of {@code D p} for the two steps. */
    private double scaledProduct;

    DoglegStrategy(LinearSolver solver, int columns, double initialRadius) {
        this.solver = solver;
        this.initialRadius = initialRadius;
        this.newton = new double[columns];
        this.cauchy = new double[columns];
    }

    @Override
    public void prepare(LinearProblem problem, double[] x, double scaledX) {
        this.problem = problem;
        this.scaledX = scaledX;
        double[] g = problem.gradient();
        double[] scale = problem.scale();
        for (int i = 0; i < cauchy.length; i++) {
            cauchy[i] = -g[i] / scale[i] / scale[i];
        }
        double curvature = problem.jacobian().squaredNorm(cauchy);
        Vectors.scale(curvature > 0 ? -Vectors.dot(g, cauchy) / curvature : 0, cauchy);
        solver.prepare(problem);
        solver.solve(0, newton);
        newtonReduction = reduction(newton);
        double cauchyReduction = reduction(cauchy);
        solved = newtonReduction >= (1 - ROUNDING) * cauchyReduction;
        if (!solved) {
            System.arraycopy(cauchy, 0, newton, 0, newton.length);
            newtonReduction = cauchyReduction;
        }
        newtonNorm = Vectors.scaledNorm(scale, newton);
        cauchyNorm = Vectors.scaledNorm(scale, cauchy);
        scaledProduct = 0;
        for (int i = 0; i < newton.length; i++) {
            scaledProduct += scale[i] * newton[i] * (scale[i] * cauchy[i]);
        }
        if (Double.isNaN(radius)) {
            radius = initialRadius * (scaledX > 0 ? scaledX : newtonNorm);
        }
    }

    /** {@code m(0) - m(p)}. */
    private double reduction(double[] p) {
        LinearProblem linear = Objects.requireNonNull(problem);
        return -Vectors.dot(linear.gradient(), p) - linear.jacobian().squaredNorm(p) / 2;
    }

    @Override
    public double unrestrictedNorm() {
        return newtonNorm;
    }

    @Override
    public double greatestReduction() {
        return solved ? newtonReduction : Double.POSITIVE_INFINITY;
    }

    @Override
    public double step(double[] step) {
        if (isUnrestricted()) {
            System.arraycopy(newton, 0, step, 0, step.length);
            return newtonReduction;
        }
        if (cauchyNorm >= radius) {
            combine(0, radius / cauchyNorm, step);
        } else {
            double t = secondLeg();
            combine(t, 1 - t, step);
        }
        return reduction(step);
    }

    @Override
    public boolean isUnrestricted() {
        return newtonNorm <= radius;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public void learn(double length, double reduction, double predicted, double slope) {
        radius = Double.isNaN(reduction)
                ? SHRINKING_FROM_NOWHERE * Math.min(radius, length)
                : RadiusRule.next(radius, length, reduction, predicted, slope);
    }

    @Override
    public boolean isExhausted() {
        return radius < EPSILON * scaledX;
    }

    /** Where on the second leg {@code |z_c + t (z_n - z_c)| = radius}: the positive root, without cancellation. */
    private double secondLeg() {
        double cc = cauchyNorm * cauchyNorm;
        double square = newtonNorm * newtonNorm - 2 * scaledProduct + cc;
        double linear = scaledProduct - cc;
        double constant = (radius - cauchyNorm) * (radius + cauchyNorm);
        double root = Math.sqrt(linear * linear + square * constant);
        double t = linear > 0 ? constant / (linear + root) : (root - linear) / square;
        return Math.min(1, t);
    }

    private void combine(double a, double b, double[] step) {
        for (int i = 0; i < step.length; i++) {
            step[i] = a * newton[i] + b * cauchy[i];
        }
    }
}
