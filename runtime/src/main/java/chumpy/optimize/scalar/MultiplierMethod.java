package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.function.Supplier;

/**
 * The method of multipliers: augmented Lagrangians are minimised within bounds by another algorithm, and their multipliers
 * updated where constraints are met well enough, else their penalty raised (Conn, Gould, Toint, LANCELOT, 1992; Nocedal,
 * Wright, Numerical Optimization, 2nd ed., algorithm 17.4).
 */
public final class MultiplierMethod implements Algorithm {
    private static final double GROWTH = 10;
    private static final double MOST_PENALTY = 1e12;
    private static final double EASING = 0.1;
    private static final double TIGHTENING = 0.9;

    private final Supplier<Algorithm> inner;
    private final int innerIterations;
    private final double penalty;
    private final double ctol;
    private final double ftol;

    /**
     * The algorithm.
     *
     * @param inner gives an algorithm for each augmented Lagrangian
     * @param innerIterations how many iterations each may take
     * @param penalty the first
     * @param ctol what may be unmet of constraints and complementarity at the end
     * @param ftol how much the objective may still change, relative to its size
     */
    public MultiplierMethod(Supplier<Algorithm> inner, int innerIterations, double penalty, double ctol, double ftol) {
        this.inner = inner;
        this.innerIterations = innerIterations;
        this.penalty = penalty;
        this.ctol = ctol;
        this.ftol = ftol;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        AugmentedProblem problem = new AugmentedProblem(oracle, penalty);
        double wanted = Math.pow(penalty, -EASING);
        double before = oracle.value(x);
        oracle.iterated(Double.NaN, Double.NaN);
        while (true) {
            double[] found = InnerProblem.run(oracle, problem, inner.get(), innerIterations, x)
                    .best();
            double step = distance(found, x);
            System.arraycopy(found, 0, x, 0, x.length);
            double value = oracle.value(x);
            double unmet = problem.unmet(x);
            double change = Math.abs(value - before);
            before = value;
            oracle.iterated(Double.NaN, step);
            if (unmet <= ctol && change <= ftol * Math.max(1, Math.abs(value))) {
                return Ending.of(
                        Stop.IMPROVEMENT,
                        "constraints are met to %.3g (ctol %.3g) and the objective changed by %.3g",
                        unmet,
                        ctol,
                        change);
            }
            if (unmet <= Math.max(wanted, ctol)) {
                problem.updateMultipliers();
                wanted *= Math.pow(problem.penalty(), -TIGHTENING);
            } else if (problem.penalty() < MOST_PENALTY) {
                problem.raise(GROWTH);
                wanted = Math.pow(problem.penalty(), -EASING);
            } else {
                return Ending.of(
                        Stop.INFEASIBLE,
                        "constraints are violated by %.3g however much they weigh",
                        oracle.bestViolation());
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
