package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an algorithm may ask of the function f that it minimises. It counts what is asked, remembers the best point, and
 * ends the run, by an exception that no algorithm may catch, where a limit is reached.
 *
 * <p>A value that is not finite reads as positive infinity: such a point is worse than any other. The best point is the
 * one with the least violation of the constraints, and among those that violate none by more than a tolerance the one
 * with the least value.
 */
public final class Oracle {
    private final ScalarProblem problem;
    private final Box box;
    private final Limits limits;
    private final @Nullable Watcher watcher;
    private final double feasibility;
    private final double[] c;

    private final double[] last;
    private double lastValue = Double.NaN;
    private boolean isElsewhere;
    private final double[] best;
    private double bestValue = Double.POSITIVE_INFINITY;
    private double bestViolation = Double.POSITIVE_INFINITY;
    private double told = Double.NaN;
    private double gradientNorm = Double.NaN;
    private int iterations;
    private int evaluations;
    private int gradients;
    private int products;

    /**
     * An oracle for one run.
     *
     * @param problem the function and the constraints
     * @param box the bounds
     * @param limits when the run has to end
     * @param feasibility the violation of a constraint that does no harm
     * @param watcher who is told of iterations, with the variables at the best point; null for nobody
     */
    public Oracle(ScalarProblem problem, Box box, Limits limits, double feasibility, @Nullable Watcher watcher) {
        this.problem = problem;
        this.box = box;
        this.limits = limits;
        this.feasibility = feasibility;
        this.watcher = watcher;
        this.last = new double[problem.size()];
        this.best = new double[problem.size()];
        Arrays.fill(last, Double.NaN);
        this.c = new double[problem.equalities() + problem.inequalities()];
    }

    /**
     * Runs an algorithm to its end.
     *
     * @param algorithm which; a fresh one
     * @param start where; it is taken as it is
     * @return why it ended
     */
    public Ending run(Algorithm algorithm, double[] start) {
        System.arraycopy(start, 0, best, 0, best.length);
        try {
            return algorithm.minimize(this, start.clone());
        } catch (Interruption interruption) {
            if (interruption.source() != this) {
                throw interruption;
            }
            return interruption.ending();
        }
    }

    /**
     * The number of unknowns.
     *
     * @return at least 1
     */
    public int size() {
        return problem.size();
    }

    /**
     * The bounds. Algorithms for bounded problems evaluate nothing outside of them.
     *
     * @return the box
     */
    public Box box() {
        return box;
    }

    /**
     * The number of constraints {@code c_i = 0}. They come before those of the other kind.
     *
     * @return 0 or more
     */
    public int equalities() {
        return problem.equalities();
    }

    /**
     * The number of constraints {@code c_i >= 0}.
     *
     * @return 0 or more
     */
    public int inequalities() {
        return problem.inequalities();
    }

    /**
     * Evaluates f, unless it was evaluated there last.
     *
     * @param x the point
     * @return f, or positive infinity if it is not finite
     */
    public double value(double[] x) {
        if (Arrays.equals(x, last) && !Double.isNaN(lastValue)) {
            return lastValue;
        }
        if (evaluations > 0) {
            checkLimits();
        }
        evaluations++;
        double value = problem.value(x);
        lastValue = Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
        isElsewhere = false;
        System.arraycopy(x, 0, last, 0, x.length);
        judge(x);
        return lastValue;
    }

    /** Goes to a point where derivatives or constraints are wanted. */
    private void goTo(double[] x) {
        value(x);
        if (isElsewhere) {
            problem.value(x);
            isElsewhere = false;
        }
    }

    private void judge(double[] x) {
        double violation = 0;
        if (c.length > 0) {
            problem.constraints(c);
            violation = violation(c);
        }
        boolean better = violation < bestViolation || (violation == bestViolation && lastValue < bestValue);
        if (better && lastValue < Double.POSITIVE_INFINITY) {
            bestViolation = violation;
            bestValue = lastValue;
            System.arraycopy(x, 0, best, 0, x.length);
        }
    }

    /**
     * Takes a point for the best if rounding alone makes another seem better: near a minimum derivatives tell more exactly
     * than values where it is.
     *
     * @param x a point that violates no constraint
     * @param value f there
     */
    public void prefer(double[] x, double value) {
        if (bestViolation == 0 && value - bestValue <= Rounding.of(bestValue)) {
            bestValue = value;
            System.arraycopy(x, 0, best, 0, x.length);
        }
    }

    private double violation(double[] values) {
        double worst = 0;
        for (int i = 0; i < values.length; i++) {
            double v = i < problem.equalities() ? Math.abs(values[i]) : -values[i];
            worst = Double.isNaN(v) ? Double.POSITIVE_INFINITY : Math.max(worst, v);
        }
        return worst <= feasibility ? 0 : worst;
    }

    /**
     * Evaluates f and, where f is finite, its gradient.
     *
     * @param x the point
     * @param gradient receives the gradient
     * @return f, or positive infinity if it or the gradient is not finite
     */
    public double valueAndGradient(double[] x, double[] gradient) {
        double value = value(x);
        return value < Double.POSITIVE_INFINITY && gradient(x, gradient) ? value : Double.POSITIVE_INFINITY;
    }

    /**
     * Evaluates the gradient of f.
     *
     * @param x the point
     * @param gradient receives the gradient
     * @return whether it is finite
     */
    public boolean gradient(double[] x, double[] gradient) {
        goTo(x);
        gradients++;
        problem.gradient(gradient);
        for (double entry : gradient) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The product of the Hessian, or what stands for it, with a vector. Going back to a point for it is no evaluation.
     *
     * @param x the point
     * @param v the vector
     * @param product receives the product
     */
    public void hessianTimes(double[] x, double[] v, double[] product) {
        if (isElsewhere || !Arrays.equals(x, last)) {
            double value = problem.value(x);
            lastValue = Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
            System.arraycopy(x, 0, last, 0, x.length);
            isElsewhere = false;
        }
        products++;
        problem.hessianTimes(v, product);
    }

    /**
     * Evaluates the constraints: first those that are to be zero, then those that are not to be negative.
     *
     * @param x the point
     * @param values receives their values, which may be anything
     */
    public void constraints(double[] x, double[] values) {
        goTo(x);
        problem.constraints(values);
    }

    /**
     * Evaluates the Jacobian of the constraints.
     *
     * @param x the point
     * @param jacobian receives it, in rows
     */
    public void constraintJacobian(double[] x, double[] jacobian) {
        goTo(x);
        problem.constraintJacobian(jacobian);
    }

    /**
     * Ends an iteration, or the preparation for the first.
     *
     * @param gradientNorm the largest entry of the gradient (projected, if there are bounds); NaN if it is not known
     * @param stepNorm the length of the step; NaN if there is no such thing
     */
    public void iterated(double gradientNorm, double stepNorm) {
        this.gradientNorm = gradientNorm;
        boolean start = Double.isNaN(told);
        double change = start ? 0 : told - bestValue;
        told = bestValue;
        if (!start) {
            iterations++;
        }
        if (watcher != null) {
            watcher.iterated(iterations, best, bestValue, change, gradientNorm, stepNorm);
            isElsewhere = true;
        }
        if (iterations > limits.maxIterations()) { // of an algorithm that evaluates nothing new
            checkLimits();
        }
    }

    private void checkLimits() {
        Stop asked = limits.interrupted().get();
        if (asked != null) {
            throw new Interruption(this, Ending.interrupted(asked, iterations));
        }
        if (iterations >= limits.maxIterations()) {
            throw new Interruption(
                    this, Ending.of(Stop.MAX_ITERATIONS, "%d iterations were allowed", limits.maxIterations()));
        }
        if (evaluations >= limits.maxEvaluations()) {
            throw new Interruption(
                    this, Ending.of(Stop.MAX_EVALUATIONS, "%d evaluations were allowed", limits.maxEvaluations()));
        }
    }

    /**
     * The best point so far.
     *
     * @return a copy
     */
    public double[] best() {
        return best.clone();
    }

    /**
     * The value at the best point so far.
     *
     * @return f
     */
    public double bestValue() {
        return bestValue;
    }

    /**
     * The greatest violation of a constraint at the best point, 0 if it is within the tolerance.
     *
     * @return its size
     */
    public double bestViolation() {
        return bestViolation;
    }

    /**
     * The largest entry of the gradient, as the algorithm told it last.
     *
     * @return its size; NaN if the algorithm does not know it
     */
    public double gradientNorm() {
        return gradientNorm;
    }

    /**
     * Iterations so far.
     *
     * @return their number
     */
    public int iterations() {
        return iterations;
    }

    /**
     * Evaluations of f so far.
     *
     * @return their number
     */
    public int evaluations() {
        return evaluations;
    }

    /**
     * Evaluations of the gradient so far.
     *
     * @return their number
     */
    public int gradients() {
        return gradients;
    }

    /**
     * Products with the Hessian so far.
     *
     * @return their number
     */
    public int products() {
        return products;
    }
}
