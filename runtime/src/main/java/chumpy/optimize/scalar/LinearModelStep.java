package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import chumpy.optimize.quadratic.QuadraticProgram;
import chumpy.optimize.quadratic.QuadraticProgram.Outcome;
import java.util.Arrays;

/**
 * The step d of a trust region method with linear models: within {@code |d| <= radius} it makes the greatest violation of
 * {@code c + A d >= 0} as small as can be, and among such steps {@code g'd}.
 *
 * <p>Both are found on the path of the minima of {@code g'd + |d|^2 / 2t}, whose lengths grow with t: the step is where the
 * path leaves the region.
 */
final class LinearModelStep {
    private static final double GROWTH = 8;
    private static final int MAX_GROWTHS = 12;
    private static final int BISECTIONS = 8;
    /** Curvature in the violation, relative to the violation: little, but B has to be definite. */
    private static final double CURVATURE = 1e-7;

    private final int n;
    private final int rows;
    private final QuadraticProgram program;
    private final QuadraticProgram wide;
    private final double[] factor;
    private final double[] shifted;
    private final double[] low;
    private final double[] high;
    private final double[] step;

    LinearModelStep(int unknowns, int rows) {
        this.n = unknowns;
        this.rows = rows;
        this.program = new QuadraticProgram(n, 0, rows);
        this.wide = new QuadraticProgram(n + 1, 0, rows);
        this.factor = new double[(n + 1) * (n + 1)];
        this.shifted = new double[rows];
        this.low = new double[n];
        this.high = new double[n];
        this.step = new double[n];
    }

    /** The array itself; the next step is written over it. */
    double[] find(double[] g, double[] a, double[] c, double radius) {
        double violation = violation(c);
        System.arraycopy(c, 0, shifted, 0, rows);
        if (violation > 0 && !(solve(1, new double[n], a, low) && Vectors.norm(low) <= radius)) {
            if (lessen(a, c, violation, radius)) {
                return step;
            }
            double left = leftover(a, c);
            for (int i = 0; i < rows; i++) {
                shifted[i] += left * (1 + 1e-9) + 1e-14 * (Math.abs(c[i]) + left);
            }
        }
        descend(g, a, radius);
        return step;
    }

    private static double violation(double[] c) {
        double worst = 0;
        for (double value : c) {
            worst = Math.max(worst, -value);
        }
        return worst;
    }

    private double leftover(double[] a, double[] c) {
        double worst = 0;
        for (int i = 0; i < rows; i++) {
            double value = c[i];
            for (int j = 0; j < n; j++) {
                value += a[i * n + j] * step[j];
            }
            worst = Math.max(worst, -value);
        }
        return worst;
    }

    /** Makes the greatest violation small. Returns whether the region ended it. */
    private boolean lessen(double[] a, double[] c, double violation, double radius) {
        double[] wideA = new double[rows * (n + 1)];
        double[] wideG = new double[n + 1];
        double[] lower = new double[n + 1];
        double[] upper = new double[n + 1];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a, i * n, wideA, i * (n + 1), n);
            wideA[i * (n + 1) + n] = 1;
        }
        wideG[n] = 1;
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        lower[n] = 0;
        return follow(radius, radius, (t, d) -> {
            Arrays.fill(factor, 0);
            for (int j = 0; j < n; j++) {
                factor[j * (n + 2)] = Math.sqrt(t);
            }
            factor[n * (n + 2)] = Math.sqrt(violation / CURVATURE);
            Outcome outcome = wide.solve(factor, wideG, wideA, c, lower, upper);
            System.arraycopy(wide.solution(), 0, d, 0, n);
            return outcome == Outcome.SOLVED;
        });
    }

    private void descend(double[] g, double[] a, double radius) {
        double slope = Vectors.norm(g);
        if (slope == 0) {
            if (!solve(1, g, a, step)) {
                Arrays.fill(step, 0);
            }
            return;
        }
        follow(radius, radius / slope, (t, d) -> solve(t, g, a, d));
    }

    private boolean solve(double t, double[] g, double[] a, double[] d) {
        double[] lower = new double[n];
        double[] upper = new double[n];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Arrays.fill(factor, 0, n * n, 0);
        for (int j = 0; j < n; j++) {
            factor[j * (n + 1)] = Math.sqrt(t);
        }
        Outcome outcome = program.solve(Arrays.copyOf(factor, n * n), g, a, shifted, lower, upper);
        System.arraycopy(program.solution(), 0, d, 0, n);
        return outcome == Outcome.SOLVED;
    }

    @FunctionalInterface
    private interface Path {
        /** Writes the point at t; false if it was not found. */
        boolean at(double t, double[] d);
    }

    /**
     * Follows a path until it leaves the region, and makes the point there the step. Between two points of the path lie
     * points that meet the constraints as well.
     *
     * @return false if it does not leave
     */
    private boolean follow(double radius, double first, Path path) {
        double inside = first;
        for (int i = 0; ; i++) {
            boolean isFound = path.at(inside, low);
            if (isFound && Vectors.norm(low) <= radius) {
                break;
            }
            if (i == MAX_GROWTHS) {
                Arrays.fill(low, 0);
                break;
            }
            inside /= GROWTH;
        }
        double outside = inside;
        boolean isOut = false;
        for (int i = 0; i < MAX_GROWTHS && !isOut; i++) {
            outside *= GROWTH;
            if (!path.at(outside, high)) {
                break;
            }
            isOut = Vectors.norm(high) > radius;
            if (!isOut) {
                boolean stays = Arrays.equals(low, high);
                System.arraycopy(high, 0, low, 0, n);
                inside = outside;
                if (stays) {
                    break;
                }
            }
        }
        System.arraycopy(low, 0, step, 0, n);
        if (!isOut) {
            return false;
        }
        double[] middle = new double[n];
        for (int i = 0; i < BISECTIONS; i++) {
            double t = Math.sqrt(inside * outside);
            if (!path.at(t, middle)) {
                break;
            }
            boolean isWithin = Vectors.norm(middle) <= radius;
            System.arraycopy(middle, 0, isWithin ? low : high, 0, n);
            inside = isWithin ? t : inside;
            outside = isWithin ? outside : t;
        }
        meet(radius);
        return true;
    }

    /** The point between low and high whose length is the radius. */
    private void meet(double radius) {
        double square = 0;
        double mixed = 0;
        for (int j = 0; j < n; j++) {
            double across = high[j] - low[j];
            square += across * across;
            mixed += low[j] * across;
        }
        double room = Math.max(0, radius * radius - Vectors.dot(low, low));
        double part = square == 0 ? 0 : room / (mixed + Math.sqrt(mixed * mixed + square * room) + Double.MIN_NORMAL);
        for (int j = 0; j < n; j++) {
            step[j] = low[j] + Math.min(1, part) * (high[j] - low[j]);
        }
    }
}
