package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;

/**
 * Powell's method of conjugate directions (Computer Journal 7, 1964), with his rule of when the way of a whole round takes
 * the place of the direction in which most was gained.
 */
public final class ConjugateDirections implements Algorithm {
    private static final double LINE_TOLERANCE = 100;

    private final double xtol;
    private final double ftol;

    /**
     * The algorithm.
     *
     * @param xtol a hundredth of the relative accuracy of minima along lines
     * @param ftol the decrease of a round, relative to the values, that ends it
     */
    public ConjugateDirections(double xtol, double ftol) {
        this.xtol = xtol;
        this.ftol = ftol;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        Lines lines = new Lines(oracle, n);
        double[][] directions = new double[n][n];
        for (int i = 0; i < n; i++) {
            directions[i][i] = 1;
        }
        double[] first = x.clone();
        double[] far = new double[n];
        double value = oracle.value(x);
        oracle.iterated(Double.NaN, Double.NaN);
        while (true) {
            double before = value;
            double most = 0;
            int best = 0;
            for (int i = 0; i < n; i++) {
                double gained = value;
                value = lines.minimize(x, value, directions[i].clone());
                gained -= value;
                if (gained > most) {
                    most = gained;
                    best = i;
                }
            }
            double[] way = new double[n];
            for (int i = 0; i < n; i++) {
                way[i] = x[i] - first[i];
            }
            if (2 * (before - value) <= ftol * (Math.abs(before) + Math.abs(value)) + 1e-20) {
                oracle.iterated(Double.NaN, Vectors.norm(way));
                return Ending.of(
                        Stop.IMPROVEMENT,
                        "a round of all directions lowered the objective by %.3g (ftol %.3g)",
                        before - value,
                        ftol);
            }
            System.arraycopy(x, 0, first, 0, n);
            double reach = Math.min(1, lines.reach(x, way));
            for (int i = 0; i < n; i++) {
                far[i] = x[i] + reach * way[i];
            }
            oracle.box().project(far);
            double beyond = oracle.value(far);
            if (beyond < before) {
                double gain = before - value - most;
                double loss = before - beyond;
                if (2 * (before + beyond - 2 * value) * gain * gain < most * loss * loss) {
                    value = lines.minimize(x, value, way);
                    if (Vectors.largest(way) > 0) {
                        directions[best] = directions[n - 1];
                        directions[n - 1] = way;
                    }
                }
            }
            oracle.iterated(Double.NaN, Vectors.norm(way));
        }
    }

    /** Minima along lines within the box. */
    private final class Lines {
        private final Oracle oracle;
        private final double[] point;

        private Lines(Oracle oracle, int n) {
            this.oracle = oracle;
            this.point = new double[n];
        }

        /** Goes from x, where the value is known, to the minimum along a line, and scales the direction to that step. */
        private double minimize(double[] x, double value, double[] direction) {
            if (Vectors.largest(direction) == 0) {
                return value;
            }
            double least = -reach(x, negated(direction));
            double most = reach(x, direction);
            Brent found;
            double step;
            if (least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
                found = Brent.anywhere(t -> at(x, direction, t), value, LINE_TOLERANCE * xtol);
                step = found.x();
            } else if (Double.isInfinite(least) || Double.isInfinite(most)) {
                found = Brent.between(t -> at(x, direction, Math.tan(t)), Math.atan(least), Math.atan(most), xtol);
                step = Math.tan(found.x());
            } else {
                found = Brent.between(t -> at(x, direction, t), least, most, xtol);
                step = found.x();
            }
            if (!(found.value() <= value)) {
                step = 0;
            }
            Vectors.scale(step, direction);
            for (int i = 0; i < x.length; i++) {
                x[i] += direction[i];
            }
            oracle.box().project(x);
            return Math.min(value, found.value());
        }

        private double at(double[] x, double[] direction, double t) {
            for (int i = 0; i < x.length; i++) {
                point[i] = x[i] + t * direction[i];
            }
            oracle.box().project(point);
            return oracle.value(point);
        }

        /** How many times a direction fits between a point and the bounds. */
        private double reach(double[] x, double[] direction) {
            double[] lower = oracle.box().lower();
            double[] upper = oracle.box().upper();
            double reach = Double.POSITIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                if (direction[i] != 0) {
                    double room = direction[i] > 0 ? upper[i] - x[i] : lower[i] - x[i];
                    reach = Math.min(reach, room / direction[i]);
                }
            }
            return Math.max(0, reach);
        }

        private double[] negated(double[] direction) {
            double[] back = direction.clone();
            Vectors.scale(-1, back);
            return back;
        }
    }
}
