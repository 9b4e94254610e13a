package chumpy.optimize;

import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.Vectors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps that are damped by {@code |D p|^2 / radius}; the radius follows Nielsen's rule. */
final class LevenbergMarquardtStrategy implements TrustRegionStrategy {
    private static final double LEAST_RADIUS = 1e-32;
    private static final double GREATEST_RADIUS = 1e300;
    private static final double MOST_GROWTH = 3;

    /** From this radius on, damping changes but what is ill-determined. */
    private static final double LOOSE = 1e2;

    private final LinearSolver solver;
    private final double[] next;

    private @Nullable LinearProblem problem;
    private double radius;
    private double shrinking = 2;
    private double usedRadius = Double.NaN;
    private double predicted;
    private double norm;

    LevenbergMarquardtStrategy(LinearSolver solver, int columns, double initialRadius) {
        this.solver = solver;
        this.radius = initialRadius;
        this.next = new double[columns];
    }

    @Override
    public void prepare(LinearProblem problem, double[] x, double scaledX) {
        this.problem = problem;
        solver.prepare(problem);
        solve(problem);
    }

    private void solve(LinearProblem linear) {
        solver.solve(1 / radius, next);
        usedRadius = radius;
        norm = Vectors.scaledNorm(linear.scale(), next);
        predicted = -Vectors.dot(linear.gradient(), next) - linear.jacobian().squaredNorm(next) / 2;
    }

    @Override
    public double unrestrictedNorm() {
        return isUnrestricted() ? norm : Double.POSITIVE_INFINITY;
    }

    @Override
    public double greatestReduction() {
        return isUnrestricted() ? predicted : Double.POSITIVE_INFINITY;
    }

    @Override
    public double step(double[] step) {
        if (usedRadius != radius) {
            solve(Objects.requireNonNull(problem));
        }
        System.arraycopy(next, 0, step, 0, step.length);
        return predicted;
    }

    @Override
    public boolean isUnrestricted() {
        return usedRadius >= LOOSE;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public void learn(double length, double reduction, double promised, double slope) {
        if (promised > 0 && reduction >= TrustRegion.FAIR * promised) {
            double excess = 2 * reduction / promised - 1;
            radius = Math.min(GREATEST_RADIUS, radius / Math.max(1 / MOST_GROWTH, 1 - excess * excess * excess));
            shrinking = 2;
        } else {
            radius /= shrinking;
            shrinking *= 2;
        }
    }

    @Override
    public boolean isExhausted() {
        return radius < LEAST_RADIUS;
    }
}
