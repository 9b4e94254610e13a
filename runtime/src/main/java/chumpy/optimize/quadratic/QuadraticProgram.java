package chumpy.optimize.quadratic;

import java.util.Arrays;

/**
 * Minimises {@code x'Bx / 2 + g'x} subject to {@code a_i x + c_i = 0}, {@code a_i x + c_i >= 0} and bounds on x, for a
 * positive definite B, by the dual method of Goldfarb and Idnani: it begins at the minimum without constraints and takes up
 * one violated constraint after the other, so it needs no feasible start and knows when there is none.
 *
 * <p>B is given by the inverse of its Cholesky factor, {@code B^-1 = T'T}; rotations of the rows of T keep up
 * {@code T N = [R; 0]} with the normals N of the constraints that hold as equations and a triangular R. An instance can
 * solve any number of programmes of its size.
 *
 * @see <a href="https://doi.org/10.1007/BF02591962">Goldfarb, Idnani, A numerically stable dual method for solving strictly
 *     convex quadratic programs</a>
 */
public final class QuadraticProgram {
    /** How a programme ended. */
    public enum Outcome {
        /** At the minimum. */
        SOLVED,
        /** No point keeps to all constraints. */
        INFEASIBLE,
        /** Rounding errors made it go in circles. */
        STALLED
    }

    /** Violations below this, relative to the terms of a constraint, are rounding errors. */
    private static final double ROUNDING = 1e-12;

    /** So much is forgiven a constraint that depends on those that hold already. */
    private static final double REDUNDANT = 1e-9;

    /** A normal whose part outside of the span of N is relatively smaller depends on N. */
    private static final double DEPENDENT = 1e-12;

    private static final int STEPS_PER_CONSTRAINT = 20;

    private final int n;
    private final int equalities;
    private final int rows;

    private final double[] t;
    private final double[] r;
    private final int[] active;
    private final boolean[] taken;
    private final double[] norms;
    private final double[] u;
    private final double[] d;
    private final double[] dual;
    private final double[] x;
    private final double[] multipliers;
    private int count;
    /** -1 if the equality that is being taken up is approached from above, as if its sign were changed. */
    private double side;

    private final double[] sides;
    private double[] g = {};
    private double[] a = {};
    private double[] c = {};
    private double[] lower = {};
    private double[] upper = {};

    /**
     * Room for programmes of a size.
     *
     * @param unknowns the entries of x
     * @param equalities how many constraints are equations; they come first
     * @param inequalities how many are not, bounds not counted
     */
    public QuadraticProgram(int unknowns, int equalities, int inequalities) {
        this.n = unknowns;
        this.equalities = equalities;
        this.rows = equalities + inequalities;
        this.t = new double[n * n];
        this.r = new double[n * n];
        this.active = new int[n];
        this.sides = new double[n];
        this.taken = new boolean[rows + 2 * n];
        this.norms = new double[rows];
        this.u = new double[n + 1];
        this.d = new double[n];
        this.dual = new double[n];
        this.x = new double[n];
        this.multipliers = new double[rows];
    }

    /**
     * Solves a programme.
     *
     * @param inverseFactor T in rows, lower triangular or not, where {@code B^-1 = T'T}
     * @param gradient g
     * @param jacobian the a_i in rows, equalities first
     * @param constants the c_i
     * @param least lower bounds; may be infinite
     * @param most upper bounds; may be infinite
     * @return how it ended; {@link #solution} and {@link #multipliers} are right only if it was solved
     */
    public Outcome solve(
            double[] inverseFactor,
            double[] gradient,
            double[] jacobian,
            double[] constants,
            double[] least,
            double[] most) {
        System.arraycopy(inverseFactor, 0, t, 0, t.length);
        g = gradient;
        a = jacobian;
        c = constants;
        lower = least;
        upper = most;
        count = 0;
        Arrays.fill(taken, false);
        for (int i = 0; i < rows; i++) {
            norms[i] = rowNorm(i);
        }
        solveActive();
        int stepsLeft = STEPS_PER_CONSTRAINT * (n + taken.length);
        while (true) {
            int p = mostViolated();
            if (p < 0) {
                solveActive();
                return Outcome.SOLVED;
            }
            u[count] = 0;
            boolean isMet = false;
            while (!isMet) {
                if (stepsLeft-- == 0) {
                    return Outcome.STALLED;
                }
                double slack = side * slack(p);
                direction(p);
                double free = squares(d, count, n);
                boolean canMove = free > DEPENDENT * DEPENDENT * squares(d, 0, n);
                double full = canMove ? Math.max(0, -slack / free) : Double.POSITIVE_INFINITY;
                int blocking = blocking();
                double partial = blocking < 0 ? Double.POSITIVE_INFINITY : Math.max(0, u[blocking] / dual[blocking]);
                double step = Math.min(full, partial);
                if (step == Double.POSITIVE_INFINITY) {
                    if (-slack > REDUNDANT * size(p)) {
                        return Outcome.INFEASIBLE;
                    }
                    taken[p] = true;
                    isMet = true;
                } else {
                    move(step, canMove);
                    if (full <= partial) {
                        add(p);
                        isMet = true;
                    } else {
                        drop(blocking);
                    }
                }
            }
        }
    }

    private double rowNorm(int row) {
        double sum = 0;
        for (int j = row * n; j < (row + 1) * n; j++) {
            sum += a[j] * a[j];
        }
        return Math.sqrt(sum);
    }

    /** The constraint to take up next: an equality, or the farthest of the others; -1 if all are met. */
    private int mostViolated() {
        int worst = -1;
        double distance = 0;
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] || isUnbounded(p)) {
                continue;
            }
            double slack = slack(p);
            if (p < equalities) {
                side = slack > 0 ? -1 : 1;
                return p;
            }
            double away = -slack / (p < rows && norms[p] > 0 ? norms[p] : 1);
            if (away > distance && -slack > ROUNDING * size(p)) {
                distance = away;
                worst = p;
            }
        }
        side = 1;
        return worst;
    }

    private boolean isUnbounded(int p) {
        return p >= rows && Double.isInfinite(p < rows + n ? lower[p - rows] : upper[p - rows - n]);
    }

    /** What must not be negative, or must be zero. */
    private double slack(int p) {
        if (p >= rows + n) {
            return upper[p - rows - n] - x[p - rows - n];
        }
        if (p >= rows) {
            return x[p - rows] - lower[p - rows];
        }
        double sum = c[p];
        for (int j = 0; j < n; j++) {
            sum += a[p * n + j] * x[j];
        }
        return sum;
    }

    /** The size of the terms that a constraint is the sum of. */
    private double size(int p) {
        if (p >= rows) {
            int j = (p - rows) % n;
            return Math.abs(x[j]) + Math.abs(p < rows + n ? lower[j] : upper[j]);
        }
        double sum = Math.abs(c[p]);
        for (int j = 0; j < n; j++) {
            sum += Math.abs(a[p * n + j] * x[j]);
        }
        return sum;
    }

    /** {@code d = T n_p}, and what the multipliers of the active constraints lose: {@code R dual = d}. */
    private void direction(int p) {
        for (int k = 0; k < n; k++) {
            d[k] = side * times(k, p);
        }
        System.arraycopy(d, 0, dual, 0, count);
        backSubstitute(dual);
    }

    /** The product of row k of T with the normal of a constraint. */
    private double times(int k, int p) {
        if (p >= rows + n) {
            return -t[k * n + p - rows - n];
        }
        if (p >= rows) {
            return t[k * n + p - rows];
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += t[k * n + j] * a[p * n + j];
        }
        return sum;
    }

    /** {@code b = R^-1 b}. */
    private void backSubstitute(double[] b) {
        for (int i = count - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < count; j++) {
                sum -= r[i * n + j] * b[j];
            }
            b[i] = sum / r[i * n + i];
        }
    }

    /** The inequality whose multiplier reaches zero first; -1 if none falls. */
    private int blocking() {
        int first = -1;
        for (int k = 0; k < count; k++) {
            boolean falls = active[k] >= equalities && dual[k] > 0;
            if (falls && (first < 0 || u[k] / dual[k] < u[first] / dual[first])) {
                first = k;
            }
        }
        return first;
    }

    private void move(double step, boolean canMove) {
        if (canMove) {
            for (int k = count; k < n; k++) {
                for (int j = 0; j < n; j++) {
                    x[j] += step * d[k] * t[k * n + j];
                }
            }
        }
        for (int k = 0; k < count; k++) {
            u[k] -= step * dual[k];
        }
        u[count] += step;
    }

    private void add(int p) {
        for (int k = n - 1; k > count; k--) {
            double length = Math.hypot(d[k - 1], d[k]);
            if (d[k] != 0) {
                rotate(t, k - 1, k, 0, d[k - 1] / length, d[k] / length);
                d[k - 1] = length;
            }
        }
        for (int i = 0; i <= count; i++) {
            r[i * n + count] = d[i];
        }
        active[count] = p;
        sides[count] = side;
        taken[p] = true;
        count++;
    }

    private void drop(int l) {
        taken[active[l]] = false;
        for (int j = l + 1; j < count; j++) {
            active[j - 1] = active[j];
            sides[j - 1] = sides[j];
            u[j - 1] = u[j];
            for (int i = 0; i <= j; i++) {
                r[i * n + j - 1] = r[i * n + j];
            }
        }
        u[count - 1] = u[count];
        count--;
        for (int j = l; j < count; j++) {
            double above = r[j * n + j];
            double below = r[(j + 1) * n + j];
            if (below != 0) {
                double length = Math.hypot(above, below);
                rotate(r, j, j + 1, j, above / length, below / length);
                rotate(t, j, j + 1, 0, above / length, below / length);
                r[(j + 1) * n + j] = 0;
            }
        }
    }

    private void rotate(double[] m, int row, int other, int from, double cos, double sin) {
        int p = row * n + from;
        int q = other * n + from;
        for (int j = from; j < n; j++, p++, q++) {
            double first = m[p];
            double second = m[q];
            m[p] = cos * first + sin * second;
            m[q] = cos * second - sin * first;
        }
    }

    /**
     * Finds the minimum on the active constraints from the factors alone, which leaves the rounding errors of all steps
     * behind: with {@code x = T'y}, {@code R'y_1} is what the constraints say, {@code y_2 = -(T g)_2}, and the
     * multipliers are {@code R^-1 (y_1 + (T g)_1)}.
     */
    private void solveActive() {
        Arrays.fill(x, 0);
        for (int k = 0; k < n; k++) {
            double slope = 0;
            for (int j = 0; j < n; j++) {
                slope += t[k * n + j] * g[j];
            }
            double y = -slope;
            if (k < count) {
                y = sides[k] * constant(active[k]);
                for (int i = 0; i < k; i++) {
                    y -= r[i * n + k] * d[i];
                }
                y /= r[k * n + k];
                u[k] = y + slope;
            }
            d[k] = y;
            for (int j = 0; j < n; j++) {
                x[j] += y * t[k * n + j];
            }
        }
        backSubstitute(u);
        Arrays.fill(multipliers, 0);
        for (int k = 0; k < count; k++) {
            int p = active[k];
            if (p < rows) {
                multipliers[p] = p < equalities ? sides[k] * u[k] : Math.max(0, u[k]);
            } else {
                x[(p - rows) % n] = p < rows + n ? lower[p - rows] : upper[p - rows - n];
            }
        }
    }

    /** What the product with its normal is where a constraint holds as an equation. */
    private double constant(int p) {
        return p >= rows + n ? -upper[p - rows - n] : p >= rows ? lower[p - rows] : -c[p];
    }

    private static double squares(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i] * values[i];
        }
        return sum;
    }

    /**
     * The minimum.
     *
     * @return the array itself, which the next programme writes over
     */
    public double[] solution() {
        return x;
    }

    /**
     * The multipliers of the constraints that are no bounds: {@code B x + g = sum of multiplier_i a_i} and multiples of
     * the unit vectors of bounds that hold.
     *
     * @return the array itself, which the next programme writes over; those of inequalities are not negative
     */
    public double[] multipliers() {
        return multipliers;
    }
}
