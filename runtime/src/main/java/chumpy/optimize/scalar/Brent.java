package chumpy.optimize.scalar;

import java.util.function.DoubleUnaryOperator;

/**
 * The minimum of a function of one number without derivatives: successive parabolas, and golden sections where they do not
 * serve (Brent, Algorithms for Minimization without Derivatives, 1973, chapter 5).
 */
final class Brent {
    private static final double GOLDEN = 0.5 * (3 - Math.sqrt(5));
    private static final double GROWTH = 0.5 * (1 + Math.sqrt(5));
    private static final double MOST_GROWTH = 110;
    private static final int MAX_STEPS = 500;

    private final DoubleUnaryOperator f;
    private final double relative;
    private final double absolute;
    private double x;
    private double value;

    private Brent(DoubleUnaryOperator f, double relative, double absolute) {
        this.f = f;
        this.relative = relative;
        this.absolute = absolute;
    }

    /**
     * A minimum anywhere, by walking down from 0 until values rise again.
     *
     * @param atZero f(0)
     */
    static Brent anywhere(DoubleUnaryOperator f, double atZero, double relative) {
        Brent search = new Brent(f, relative, 1e-11);
        search.bracket(atZero);
        return search;
    }

    /** A minimum between two numbers. */
    static Brent between(DoubleUnaryOperator f, double lower, double upper, double absolute) {
        Brent search = new Brent(f, Math.sqrt(Math.ulp(1.0)), absolute / 3);
        search.x = lower + GOLDEN * (upper - lower);
        search.value = f.applyAsDouble(search.x);
        search.narrow(lower, upper);
        return search;
    }

    /** Where it is. */
    double x() {
        return x;
    }

    /** f there. */
    double value() {
        return value;
    }

    private void bracket(double atZero) {
        double a = 0;
        double fa = atZero;
        double b = 1;
        double fb = f.applyAsDouble(b);
        if (fa < fb) {
            a = 1;
            b = 0;
            double swapped = fa;
            fa = fb;
            fb = swapped;
        }
        double c = b + GROWTH * (b - a);
        double fc = f.applyAsDouble(c);
        for (int i = 0; fc < fb && i < MAX_STEPS; i++) {
            double u = parabola(a, fa, b, fb, c, fc);
            double limit = b + MOST_GROWTH * (c - b);
            double fu;
            if ((u - c) * (b - u) > 0) {
                fu = f.applyAsDouble(u);
                if (fu < fc) {
                    a = b;
                    b = u;
                    fb = fu;
                    break;
                }
                if (fu > fb) {
                    c = u;
                    break;
                }
                u = c + GROWTH * (c - b);
                fu = f.applyAsDouble(u);
            } else if ((u - limit) * (limit - c) >= 0) {
                u = limit;
                fu = f.applyAsDouble(u);
            } else if ((u - limit) * (c - u) > 0) {
                fu = f.applyAsDouble(u);
                if (fu < fc) {
                    b = c;
                    c = u;
                    u = c + GROWTH * (c - b);
                    fb = fc;
                    fc = fu;
                    fu = f.applyAsDouble(u);
                }
            } else {
                u = c + GROWTH * (c - b);
                fu = f.applyAsDouble(u);
            }
            a = b;
            b = c;
            c = u;
            fa = fb;
            fb = fc;
            fc = fu;
        }
        x = b;
        value = fb;
        narrow(Math.min(a, c), Math.max(a, c));
    }

    private static double parabola(double a, double fa, double b, double fb, double c, double fc) {
        double p = (b - a) * (fb - fc);
        double q = (b - c) * (fb - fa);
        double spread = q - p;
        double divisor = 2 * (Math.abs(spread) < 1e-21 ? 1e-21 : spread);
        return b - ((b - c) * q - (b - a) * p) / divisor;
    }

    /** From x within the bracket from a to b. */
    private void narrow(double from, double to) {
        double a = from;
        double b = to;
        double w = x;
        double fw = value;
        double v = x;
        double fv = value;
        double step = 0;
        double before = 0;
        for (int i = 0; i < MAX_STEPS; i++) {
            double tolerance = relative * Math.abs(x) + absolute;
            double middle = 0.5 * (a + b);
            if (Math.abs(x - middle) <= 2 * tolerance - 0.5 * (b - a)) {
                return;
            }
            boolean golden = true;
            if (Math.abs(before) > tolerance) {
                double r = (x - w) * (value - fv);
                double q = (x - v) * (value - fw);
                double p = (x - v) * q - (x - w) * r;
                q = 2 * (q - r);
                p = q > 0 ? -p : p;
                q = Math.abs(q);
                double last = before;
                before = step;
                if (Math.abs(p) < Math.abs(0.5 * q * last) && p > q * (a - x) && p < q * (b - x)) {
                    golden = false;
                    step = p / q;
                    double u = x + step;
                    if (u - a < 2 * tolerance || b - u < 2 * tolerance) {
                        step = Math.copySign(tolerance, middle - x);
                    }
                }
            }
            if (golden) {
                before = x >= middle ? a - x : b - x;
                step = GOLDEN * before;
            }
            double u = x + (Math.abs(step) < tolerance ? Math.copySign(tolerance, step) : step);
            double fu = f.applyAsDouble(u);
            if (fu <= value) {
                if (u >= x) {
                    a = x;
                } else {
                    b = x;
                }
                v = w;
                fv = fw;
                w = x;
                fw = value;
                x = u;
                value = fu;
            } else {
                if (u < x) {
                    a = u;
                } else {
                    b = u;
                }
                if (fu <= fw || w == x) {
                    v = w;
                    fv = fw;
                    w = u;
                    fw = fu;
                } else if (fu <= fv || v == x || v == w) {
                    v = u;
                    fv = fu;
                }
            }
        }
    }
}
