package chumpy.array;

/**
 * Bessel functions of the first kind, of orders 0 and 1: by their power series on {@code [0, 4]}, by Miller's backward
 * recurrence up to 25, and by Hankel's asymptotic expansion beyond (Abramowitz, Stegun, 9.1.10, 9.12, 9.2.5).
 */
final class BesselJ {
    private static final double SERIES_UP_TO = 4;
    private static final double RECURRENCE_UP_TO = 25;

    private BesselJ() {}

    static double of(int order, double x) {
        double a = Math.abs(x);
        double y;
        if (a <= SERIES_UP_TO) {
            y = series(order, a);
        } else if (a <= RECURRENCE_UP_TO) {
            y = recurrence(order, a);
        } else if (a == Double.POSITIVE_INFINITY) {
            y = 0;
        } else {
            y = asymptotic(order, a);
        }
        return order == 1 && x < 0 ? -y : y;
    }

    private static double series(int order, double x) {
        double t = -x * x / 4;
        double term = order == 0 ? 1 : x / 2;
        double sum = term;
        for (int k = 1; Math.abs(term) > 0x1p-60 * Math.abs(sum); k++) {
            term *= t / (k * (double) (k + order));
            sum += term;
        }
        return sum;
    }

    /** Downwards from an order where the function is next to nothing; the sum of all even orders says the scale. */
    private static double recurrence(int order, double x) {
        int top = 2 * (int) ((x + 40) / 2);
        double above = 0;
        double here = 1e-200;
        double even = 0;
        double first = 0;
        for (int k = top; k > 0; k--) {
            double below = 2 * k / x * here - above;
            above = here;
            here = below;
            if (k % 2 == 1) {
                even += k == 1 ? here : 2 * here;
            }
            if (k == 2) {
                first = here;
            }
        }
        return (order == 0 ? here : first) / even;
    }

    private static double asymptotic(int order, double x) {
        double mu = 4.0 * order * order;
        double p = 1;
        double q = 0;
        double term = 1;
        for (int k = 1; Math.abs(term) > 0x1p-60; k++) {
            double odd = 2 * k - 1;
            term *= (mu - odd * odd) / (8 * k * x);
            // The signs go +p, +q, -p, -q.
            double signed = k / 2 % 2 == 0 ? term : -term;
            if (k % 2 == 0) {
                p += signed;
            } else {
                q += signed;
            }
        }
        // cos and sin of x - pi/4 or x - 3 pi/4, times sqrt(2).
        double s = Math.sin(x);
        double c = Math.cos(x);
        double cosine = order == 0 ? c + s : s - c;
        double sine = order == 0 ? s - c : -(s + c);
        return (p * cosine - q * sine) / Math.sqrt(Math.PI * x);
    }
}
