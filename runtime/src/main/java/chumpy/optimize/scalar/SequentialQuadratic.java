package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;

/**
 * Sequential quadratic programming after Kraft (A software package for sequential quadratic programming, DFVLR-FB 88-28,
 * 1988): each step minimises a quadratic model of the Lagrangian, with damped BFGS updates, within linearised constraints
 * ({@link LinearizedProgram}), and is shortened until it lowers the exact penalty function
 * {@code f + sum mu_i violation_i} enough.
 */
public final class SequentialQuadratic implements Algorithm {
    /** The part of the predicted decrease that must come true. */
    private static final double DECREASE = 0.1;

    private static final double LEAST_CUT = 0.1;
    private static final int MAX_CUTS = 10;
    /** So many steps that change nothing, where constraints contradict each other, are enough. */
    private static final int MAX_IDLE = 3;

    /** How many times more is forgiven where no direction descends. */
    private static final double RELAXED = 10;

    private final double ftol;

    /**
     * The algorithm.
     *
     * @param ftol how much the objective may still change, and how large the sum of violations may be, at the end
     */
    public SequentialQuadratic(double ftol) {
        this.ftol = ftol;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        return new Search(oracle, x).run(ftol);
    }

    private static final class Search {
        private final Oracle oracle;
        private final Box box;
        private final int n;
        private final int equalities;
        private final LinearizedProgram program;
        private final CholeskyBfgs hessian;

        private final double[] x;
        private final double[] g;
        private final double[] c;
        private final double[] jacobian;
        private final double[] mu;
        private double f;

        private final double[] from;
        private final double[] s;
        private final double[] slope;
        private final double[] y;
        private final double[] lower;
        private final double[] upper;

        private Search(Oracle oracle, double[] x) {
            this.oracle = oracle;
            this.box = oracle.box();
            this.n = x.length;
            this.equalities = oracle.equalities();
            int rows = equalities + oracle.inequalities();
            this.program = new LinearizedProgram(n, equalities, oracle.inequalities());
            this.hessian = new CholeskyBfgs(n);
            this.x = x;
            this.g = new double[n];
            this.c = new double[rows];
            this.jacobian = new double[rows * n];
            this.mu = new double[rows];
            this.from = new double[n];
            this.s = new double[n];
            this.slope = new double[n];
            this.y = new double[n];
            this.lower = new double[n];
            this.upper = new double[n];
        }

        private Ending run(double ftol) {
            f = oracle.value(x);
            oracle.constraints(x, c);
            if (!differentiate()) {
                return notFinite();
            }
            oracle.iterated(Double.NaN, Double.NaN);
            int idle = 0;
            while (true) {
                double before = f;
                double decrease = step();
                if (Double.isNaN(decrease)) {
                    return stuck(ftol);
                }
                double expected = Math.abs(Vectors.dot(g, s)) + weighted();
                if (expected < ftol && violation() < ftol && !program.isRelaxed()) {
                    oracle.iterated(gradientNorm(), Vectors.norm(s));
                    return Ending.of(
                            Stop.IMPROVEMENT,
                            "the next step, of length %.3g, promises to change the objective by %.3g (ftol %.3g)",
                            Vectors.norm(s),
                            expected,
                            ftol);
                }
                if (!(decrease < 0)) {
                    if (hessian.isFresh()) {
                        return stuck(ftol);
                    }
                    hessian.reset();
                    continue;
                }
                if (!search(decrease)) {
                    return Ending.of(
                            Stop.RADIUS,
                            "no step in the direction that descends led to a point where all is finite, down to a"
                                    + " length of %.3g",
                            Vectors.norm(s));
                }
                double change = Math.abs(f - before);
                double length = Vectors.norm(s);
                double violation = violation();
                if ((change < ftol || length < ftol) && violation < ftol && !program.isRelaxed()) {
                    oracle.iterated(gradientNorm(), length);
                    return Ending.of(
                            change < ftol ? Stop.IMPROVEMENT : Stop.STEP,
                            "the last step, of length %.3g, changed the objective by %.3g (ftol %.3g)",
                            length,
                            change,
                            ftol);
                }
                boolean isIdle = program.isRelaxed() && change < ftol && length < ftol * (1 + Vectors.norm(x));
                idle = isIdle ? idle + 1 : 0;
                if (length == 0 || idle == MAX_IDLE) {
                    return stuck(ftol);
                }
                System.arraycopy(slope, 0, y, 0, n);
                if (!differentiate()) {
                    return notFinite();
                }
                lagrangianSlope();
                for (int j = 0; j < n; j++) {
                    y[j] = slope[j] - y[j];
                }
                hessian.update(s, y);
                oracle.iterated(gradientNorm(), length);
            }
        }

        private boolean differentiate() {
            boolean isFinite = oracle.gradient(x, g);
            oracle.constraintJacobian(x, jacobian);
            return isFinite && Vectors.isFinite(jacobian) && Vectors.isFinite(c);
        }

        private Ending notFinite() {
            return Ending.of(Stop.RADIUS, "the objective is finite, but a derivative or a constraint is not");
        }

        /**
         * Finds the direction s and the multipliers of the penalty function.
         *
         * @return by how much the penalty function is to change, to first order; NaN if there is no direction
         */
        private double step() {
            for (int j = 0; j < n; j++) {
                lower[j] = box.lower()[j] - x[j];
                upper[j] = box.upper()[j] - x[j];
            }
            while (!program.solve(hessian, g, jacobian, c, lower, upper)) {
                if (hessian.isFresh()) {
                    return Double.NaN;
                }
                hessian.reset();
            }
            System.arraycopy(program.step(), 0, s, 0, n);
            double[] multipliers = program.multipliers();
            double change = 0;
            for (int i = 0; i < mu.length; i++) {
                double size = Math.abs(multipliers[i]);
                mu[i] = Math.max(size, (mu[i] + size) / 2);
                change -= mu[i] * violation(i);
            }
            lagrangianSlope();
            return Vectors.dot(g, s) + (1 - program.relaxation()) * change;
        }

        /** The gradient of the Lagrangian, without bounds. */
        private void lagrangianSlope() {
            System.arraycopy(g, 0, slope, 0, n);
            double[] multipliers = program.multipliers();
            for (int i = 0; i < c.length; i++) {
                if (multipliers[i] != 0) {
                    for (int j = 0; j < n; j++) {
                        slope[j] -= multipliers[i] * jacobian[i * n + j];
                    }
                }
            }
        }

        private double gradientNorm() {
            return box.projectedGradient(x, slope);
        }

        /** What the constraints may change in the objective: {@code sum |multiplier_i c_i|}. */
        private double weighted() {
            double sum = 0;
            for (int i = 0; i < c.length; i++) {
                sum += Math.abs(program.multipliers()[i] * c[i]);
            }
            return sum;
        }

        private double violation(int i) {
            return Math.max(-c[i], i < equalities ? c[i] : 0);
        }

        private double violation() {
            double sum = 0;
            for (int i = 0; i < c.length; i++) {
                sum += violation(i);
            }
            return sum;
        }

        private double penalty() {
            double sum = f;
            for (int i = 0; i < c.length; i++) {
                sum += mu[i] * violation(i);
            }
            return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
        }

        /**
         * Goes along s, and makes s the step that is taken.
         *
         * @param slope of the penalty function along s
         * @return false if nothing is finite there
         */
        private boolean search(double slope) {
            System.arraycopy(x, 0, from, 0, n);
            double before = penalty();
            double expected = slope;
            double part = 1;
            for (int cuts = 0; ; cuts++) {
                for (int j = 0; j < n; j++) {
                    x[j] = from[j] + part * s[j];
                }
                box.project(x);
                f = oracle.value(x);
                oracle.constraints(x, c);
                double change = penalty() - before;
                if (change <= DECREASE * expected || cuts == MAX_CUTS) {
                    for (int j = 0; j < n; j++) {
                        s[j] = x[j] - from[j];
                    }
                    return change < Double.POSITIVE_INFINITY;
                }
                double cut = Math.max(expected / (2 * (expected - change)), LEAST_CUT);
                part *= cut;
                expected *= cut;
            }
        }

        /** The end where no direction descends: it may be near enough, or the constraints may contradict each other. */
        private Ending stuck(double ftol) {
            double violation = violation();
            if (!(violation < RELAXED * ftol)) {
                return Ending.of(
                        Stop.INFEASIBLE, "constraints are violated by %.3g, and no direction lessens that", violation);
            }
            return Ending.of(Stop.PRECISION, "no direction lowers the objective, to the accuracy of its derivatives");
        }
    }
}
