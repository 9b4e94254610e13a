package chumpy.optimize;

import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.Vectors;

/**
 * The minimum of a linear problem within about {@code |D p| <= radius}: the solution with a damping for which it lies near
 * the edge, if the undamped one lies beyond.
 *
 * <p>{@code 1 / |D p|} is nearly linear in the damping, so that the root is sought along chords of it (Reinsch 1967;
 * Moré, "The Levenberg-Marquardt algorithm: implementation and theory", 1978). The damping that was found last, which
 * the new one often resembles, is where the search begins.
 */
final class RestrictedStep {
    /** How far from the edge a solution may be, as a part of the radius. */
    private static final double SLACK = 0.1;

    private static final int MOST_TRIALS = 12;

    private final LinearSolver solver;
    private final double[] full;
    private double fullNorm;
    private double steepest;
    private double damping;
    private double[] scale = {};

    RestrictedStep(LinearSolver solver, int columns) {
        this.solver = solver;
        this.full = new double[columns];
    }

    /** Takes up a problem, and solves it without damping. */
    void prepare(LinearProblem problem) {
        scale = problem.scale();
        solver.prepare(problem);
        solver.solve(0, full);
        fullNorm = Vectors.scaledNorm(scale, full);
        double sum = 0;
        for (int j = 0; j < scale.length; j++) {
            double entry = problem.gradient()[j] / scale[j];
            sum += entry * entry;
        }
        steepest = Math.sqrt(sum);
    }

    /** The undamped solution. */
    double[] full() {
        return full;
    }

    /** {@code |D p|} of the undamped solution. */
    double fullNorm() {
        return fullNorm;
    }

    /** Computes the solution within a radius. */
    void solve(double radius, double[] step) {
        if (fullNorm <= radius) {
            System.arraycopy(full, 0, step, 0, full.length);
            return;
        }
        double least = 0;
        double most = steepest / radius;
        double before = 0;
        double inverseBefore = 1 / fullNorm;
        double trial = damping > 0 && damping < most ? damping : 1e-3 * most;
        for (int i = 0; i < MOST_TRIALS; i++) {
            damping = trial;
            solver.solve(trial, step);
            double norm = Vectors.scaledNorm(scale, step);
            if (Math.abs(norm - radius) <= SLACK * radius) {
                return;
            }
            least = norm > radius ? trial : least;
            most = norm > radius ? most : trial;
            double inverse = 1 / norm;
            double next = trial + (1 / radius - inverse) * (trial - before) / (inverse - inverseBefore);
            before = trial;
            inverseBefore = inverse;
            trial = next > least && next < most ? next : Math.max(1e-3 * most, Math.sqrt(least * most));
        }
    }
}
