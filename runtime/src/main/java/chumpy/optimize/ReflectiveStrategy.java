package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.Vectors;
import chumpy.optimize.scalar.Box;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Steps within a trust region whose shape follows the bounds. An unknown whose bound lies ahead, in the direction of
 * descent, at a distance v (in units of the residuals' length, and 1 if it is farther away) is measured in units of
 * {@code sqrt(v)}, and its gradient counts as curvature, {@code |g| / distance}: so the conditions of optimality,
 * {@code v g = 0}, become those of a Newton step (Coleman and Li, "An interior trust region approach for nonlinear
 * minimization subject to bounds", 1996). A step that meets a bound competes with one that is reflected there, and with
 * one along the steepest descent (Branch, Coleman and Li, "A subspace, interior, and conjugate gradient method for
 * large-scale bound-constrained minimization problems", 1999).
 */
final class ReflectiveStrategy implements TrustRegionStrategy {
    private static final double SHRINKING_FROM_NOWHERE = 0.25;
    private static final double EPSILON = Math.ulp(1.0);

    /** The parts of the promise from which on the next radius is twice the step, if the radius mattered or not. */
    private static final double GOOD = 0.75;

    private static final double FAIR = 0.25;

    /** The part of the way to a bound that a step may go at least. */
    private static final double LEAST_PART = 0.995;

    private final Interior interior;
    private final double initialRadius;
    private final RestrictedStep restricted;
    private final double[] shape;
    private final double[] curvature;
    private final double[] descent;
    private final double[] reflected;
    private final double[] sum;

    private @Nullable LinearProblem problem;
    private double[] x = {};
    private double radius = Double.NaN;
    private double part = 1;
    private double scaledX;
    private double fullNorm;
    private double length;
    private double slope;
    private boolean cut;
    private boolean learned;

    ReflectiveStrategy(LinearSolver solver, Box box, double initialRadius) {
        int n = box.size();
        this.interior = new Interior(box);
        this.initialRadius = initialRadius;
        this.restricted = new RestrictedStep(solver, n);
        this.shape = new double[n];
        int bounded = interior.isBounded() ? n : 0;
        this.curvature = new double[bounded];
        this.descent = new double[bounded];
        this.reflected = new double[bounded];
        this.sum = new double[bounded];
    }

    @Override
    public void prepare(LinearProblem given, double[] place, double scaledX) {
        LinearProblem shaped = given;
        x = place;
        if (interior.isBounded()) {
            shaped = shaped(given);
        } else {
            System.arraycopy(given.scale(), 0, shape, 0, shape.length);
        }
        problem = shaped;
        restricted.prepare(shaped);
        fullNorm = Vectors.scaledNorm(given.scale(), restricted.full());
        slope = Vectors.dot(given.gradient(), restricted.full());
        this.scaledX = interior.isBounded() ? Vectors.scaledNorm(shape, x) : scaledX;
        if (Double.isNaN(radius)) {
            radius = initialRadius * (this.scaledX > 0 ? this.scaledX : restricted.fullNorm());
        }
    }

    private LinearProblem shaped(LinearProblem given) {
        double size = Vectors.norm(given.residuals());
        double optimality = 0;
        for (int j = 0; j < shape.length; j++) {
            double g = given.gradient()[j];
            double scale = given.scale()[j];
            double room = interior.room(j, x[j], -g);
            double v = scale * room / size;
            boolean near = v < 1;
            shape[j] = near ? scale / Math.sqrt(v) : scale;
            curvature[j] = near ? Math.abs(g) / room : 0;
            descent[j] = -g / shape[j] / shape[j];
            optimality = Math.max(optimality, Math.min(1, v) * Math.abs(g) / scale / size);
        }
        part = Math.max(LEAST_PART, 1 - optimality);
        return new LinearProblem(given.jacobian(), given.residuals(), given.gradient(), shape, curvature);
    }

    @Override
    public double unrestrictedNorm() {
        return fullNorm;
    }

    @Override
    public double greatestReduction() {
        return -slope / 2;
    }

    @Override
    public double step(double[] step) {
        restricted.solve(radius, step);
        double reach = interior.reach(x, step);
        cut = reach <= 1;
        if (cut) {
            turn(step, reach);
        }
        length = Vectors.scaledNorm(shape, step);
        LinearProblem linear = Objects.requireNonNull(problem);
        return -Vectors.dot(linear.gradient(), step) - linear.jacobian().squaredNorm(step) / 2;
    }

    /** Puts the best of the step cut short, the step reflected, and the steepest descent in the place of the step. */
    private void turn(double[] step, double reach) {
        for (int j = 0; j < step.length; j++) {
            double direction = step[j];
            boolean hit = direction != 0 && interior.room(j, x[j], direction) / Math.abs(direction) <= reach;
            reflected[j] = hit ? -direction : direction;
            step[j] = reach * direction;
        }
        double best = reflect(step, reach);
        Vectors.scale(part, step);
        double straight = value(step);
        if (straight <= best) {
            best = straight;
        } else {
            System.arraycopy(reflected, 0, step, 0, step.length);
        }
        double gradientReach = interior.reach(x, descent);
        double most = Math.min(part * gradientReach, radius / Vectors.scaledNorm(shape, descent));
        double along = Math.min(most, -slope(descent) / bend(descent));
        Vectors.scale(along, descent);
        if (value(descent) < best) {
            System.arraycopy(descent, 0, step, 0, step.length);
        }
    }

    /**
     * Goes on from where the step meets the bound in the reflected direction to the minimum along it, within the region
     * and the bounds; the sum of both takes the place of that direction.
     *
     * @return the value of the model there; infinite if there is no way
     */
    private double reflect(double[] step, double reach) {
        double rest = toEdge(step, reflected);
        for (int j = 0; j < sum.length; j++) {
            sum[j] = x[j] + step[j];
        }
        double room = interior.reach(sum, reflected);
        double most = room <= rest ? part * room : rest;
        double least = (1 - part) * reach / Math.min(room, rest);
        if (!(least <= most && Math.min(room, rest) > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        for (int j = 0; j < sum.length; j++) {
            sum[j] = step[j] + reflected[j];
        }
        double bend = bend(reflected);
        double tilt = slope(reflected) + (bend(sum) - bend(step) - bend) / 2;
        double t = Math.max(least, Math.min(most, bend > 0 ? -tilt / bend : tilt < 0 ? most : least));
        for (int j = 0; j < sum.length; j++) {
            reflected[j] = step[j] + t * reflected[j];
        }
        return value(reflected);
    }

    /** How far one may go from p along q to the edge of the region, as a multiple of q. */
    private double toEdge(double[] p, double[] q) {
        double square = 0;
        double mixed = 0;
        double constant = radius * radius;
        for (int j = 0; j < p.length; j++) {
            double a = shape[j] * p[j];
            double b = shape[j] * q[j];
            square += b * b;
            mixed += a * b;
            constant -= a * a;
        }
        double root = Math.sqrt(Math.max(0, mixed * mixed + square * constant));
        return mixed > 0 ? constant / (mixed + root) : (root - mixed) / square;
    }

    private double slope(double[] p) {
        return Vectors.dot(Objects.requireNonNull(problem).gradient(), p);
    }

    /** {@code |J p|^2 + p'C p}. */
    private double bend(double[] p) {
        JacobianMatrix jacobian = Objects.requireNonNull(problem).jacobian();
        double curved = 0;
        for (int j = 0; j < p.length; j++) {
            curved += curvature[j] * p[j] * p[j];
        }
        return jacobian.squaredNorm(p) + curved;
    }

    /** What the model changes by. */
    private double value(double[] p) {
        return slope(p) + bend(p) / 2;
    }

    @Override
    public boolean isUnrestricted() {
        return restricted.fullNorm() <= radius && !cut;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public void learn(double length, double reduction, double predicted, double slope) {
        if (Double.isNaN(reduction)) {
            radius = SHRINKING_FROM_NOWHERE * Math.min(radius, this.length);
        } else if (predicted > 0 && reduction >= (isUnrestricted() ? FAIR : GOOD) * predicted) {
            radius = Math.max(cut ? radius : 0, 2 * this.length);
        } else {
            radius = RadiusRule.next(
                    learned ? radius : Math.min(radius, this.length), this.length, reduction, predicted, slope);
        }
        learned = true;
    }

    @Override
    public boolean isExhausted() {
        return radius < EPSILON * scaledX;
    }
}
