package chumpy.optimize.scalar;

import chumpy.optimize.quadratic.QuadraticProgram;
import chumpy.optimize.quadratic.QuadraticProgram.Outcome;
import java.util.Arrays;

/**
 * The step s of sequential quadratic programming: it minimises {@code s'Bs / 2 + g's} within bounds and within
 * constraints {@code c + A s}, of which the first are zero and the others not negative.
 *
 * <p>If they contradict each other, {@code (1 - delta) c + A s} takes the place of those that are violated at s = 0,
 * {@code 0 <= delta <= 1}, at the price {@code weight delta^2 / 2}: s = 0 with delta = 1 keeps to all of them. The weight
 * rises as long as a price can be paid.
 */
final class LinearizedProgram {
    private static final double FIRST_WEIGHT = 100;
    private static final double WEIGHT_GROWTH = 10;
    private static final int MAX_WEIGHTS = 6;
    /** A relaxation by so little of the whole is none. */
    private static final double STILL_WHOLE = 1 - 1e-9;

    private final int n;
    private final int equalities;
    private final int rows;
    private final QuadraticProgram program;
    private final QuadraticProgram relaxed;
    private final double[] inverseFactor;
    private final double[] wideFactor;
    private final double[] wideJacobian;
    private final double[] wideGradient;
    private final double[] wideLower;
    private final double[] wideUpper;

    private double[] step;
    private double[] multipliers;
    private double relaxation;
    private boolean isRelaxed;

    LinearizedProgram(int unknowns, int equalities, int inequalities) {
        this.n = unknowns;
        this.equalities = equalities;
        this.rows = equalities + inequalities;
        this.program = new QuadraticProgram(n, equalities, inequalities);
        this.relaxed = new QuadraticProgram(n + 1, equalities, inequalities);
        this.inverseFactor = new double[n * n];
        this.wideFactor = new double[(n + 1) * (n + 1)];
        this.wideJacobian = new double[rows * (n + 1)];
        this.wideGradient = new double[n + 1];
        this.wideLower = new double[n + 1];
        this.wideUpper = new double[n + 1];
        this.step = program.solution();
        this.multipliers = program.multipliers();
    }

    /**
     * Finds the step.
     *
     * @return false if there is none that rounding errors allow to be found
     */
    boolean solve(CholeskyBfgs b, double[] g, double[] jacobian, double[] c, double[] lower, double[] upper) {
        b.inverseFactor(inverseFactor, n);
        isRelaxed = false;
        relaxation = 0;
        step = program.solution();
        multipliers = program.multipliers();
        Outcome outcome = program.solve(inverseFactor, g, jacobian, c, lower, upper);
        if (outcome == Outcome.SOLVED) {
            return true;
        }
        isRelaxed = true;
        widen(b, g, jacobian, c, lower, upper);
        double weight = FIRST_WEIGHT;
        for (int i = 0; i < MAX_WEIGHTS; i++) {
            wideFactor[n * (n + 1) + n] = 1 / Math.sqrt(weight);
            outcome = relaxed.solve(wideFactor, wideGradient, wideJacobian, c, wideLower, wideUpper);
            step = relaxed.solution();
            multipliers = relaxed.multipliers();
            relaxation = step[n];
            if (outcome == Outcome.SOLVED && relaxation < STILL_WHOLE) {
                return true;
            }
            weight *= WEIGHT_GROWTH;
        }
        return outcome == Outcome.SOLVED;
    }

    private void widen(CholeskyBfgs b, double[] g, double[] jacobian, double[] c, double[] lower, double[] upper) {
        Arrays.fill(wideFactor, 0);
        b.inverseFactor(wideFactor, n + 1);
        for (int i = 0; i < rows; i++) {
            System.arraycopy(jacobian, i * n, wideJacobian, i * (n + 1), n);
            wideJacobian[i * (n + 1) + n] = i < equalities ? -c[i] : Math.max(-c[i], 0);
        }
        System.arraycopy(g, 0, wideGradient, 0, n);
        System.arraycopy(lower, 0, wideLower, 0, n);
        System.arraycopy(upper, 0, wideUpper, 0, n);
        wideUpper[n] = 1;
    }

    /** The step in its first entries. */
    double[] step() {
        return step;
    }

    double[] multipliers() {
        return multipliers;
    }

    /** delta: the part of what is violated that the step does not promise to mend. */
    double relaxation() {
        return relaxation;
    }

    boolean isRelaxed() {
        return isRelaxed;
    }
}
