package chumpy.optimize;

import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.Vectors;

/**
 * Parts of the step to the minimum of the model: all of it first, then, as long as that is rejected, up to the minimum of
 * a parabola through what is known of the cost along it, but from a tenth to a half of the last.
 */
final class LineSearchStrategy implements TrustRegionStrategy {
    private static final double SHRINKING_FROM_NOWHERE = 0.25;
    private static final double LEAST_PART = Math.ulp(1.0);

    private final LinearSolver solver;
    private final double[] full;
    private double fullNorm;
    private double slope;
    private double bend;
    private double part = 1;

    LineSearchStrategy(LinearSolver solver, int columns) {
        this.solver = solver;
        this.full = new double[columns];
    }

    @Override
    public void prepare(LinearProblem problem, double[] x, double scaledX) {
        solver.prepare(problem);
        solver.solve(0, full);
        fullNorm = Vectors.scaledNorm(problem.scale(), full);
        slope = Vectors.dot(problem.gradient(), full);
        bend = problem.jacobian().squaredNorm(full);
        part = 1;
    }

    @Override
    public double unrestrictedNorm() {
        return fullNorm;
    }

    @Override
    public double greatestReduction() {
        return -slope - bend / 2;
    }

    @Override
    public double step(double[] step) {
        for (int j = 0; j < step.length; j++) {
            step[j] = part * full[j];
        }
        return -part * (slope + part * bend / 2);
    }

    @Override
    public boolean isUnrestricted() {
        return part == 1;
    }

    @Override
    public double radius() {
        return part * fullNorm;
    }

    @Override
    public void learn(double length, double reduction, double predicted, double slope) {
        if (Double.isNaN(reduction)) {
            part *= SHRINKING_FROM_NOWHERE;
        } else if (!(reduction >= TrustRegion.FAIR * predicted)) {
            part = RadiusRule.next(part, part, reduction, predicted, slope);
        }
    }

    @Override
    public boolean isExhausted() {
        return part < LEAST_PART;
    }
}
