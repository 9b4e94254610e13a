package chumpy.optimize.scalar;

/**
 * The line search of Moré and Thuente (ACM Trans. Math. Software 20, 1994) for the strong Wolfe conditions
 * {@code phi(t) <= phi(0) + c1 t phi'(0)} and {@code |phi'(t)| <= c2 |phi'(0)|}.
 *
 * <p>It keeps an interval whose one end has the least value so far and whose other end makes sure that a minimum lies
 * between them; each trial replaces one end. Beyond the paper: a trial where the function is not finite is an end whose
 * value is infinite; where all values are the same up to rounding, slopes decide alone (Hager and Zhang, SIAM J. Optim.
 * 16, 2005); and where the trials are used up, the best of them is taken if it meets the first condition.
 */
public final class MoreThuente implements LineSearch {
    /** How far beyond a trial the next may lie, as multiples of the last stride, if no end of the interval is known. */
    private static final double LEAST_EXTENSION = 1.1;

    private static final double MOST_EXTENSION = 4;

    /** Two trials are to shorten the interval to this part at least. */
    private static final double SHRINKAGE = 0.66;

    /** How much of the way to a trial that is not finite is tried next. */
    private static final double RETREAT = 0.2;

    /** Differences of so many units in the last place are nothing. */
    private static final double ROUNDINGS = 4;

    private final double c1;
    private final double c2;
    private final double xtol;
    private final int most;

    private double low;
    private double lowValue;
    private double lowSlope;
    private double other;
    private double otherValue;
    private double otherSlope;
    private boolean isBracketed;

    /**
     * The search; it may be used for many rays.
     *
     * @param c1 for the decrease, above 0 and below c2
     * @param c2 for the slope, below 1
     * @param xtol the relative length of an interval that need not be shortened further
     * @param most trials
     */
    public MoreThuente(double c1, double c2, double xtol, int most) {
        this.c1 = c1;
        this.c2 = c2;
        this.xtol = xtol;
        this.most = most;
    }

    @Override
    public boolean search(Ray ray, double first, double farthest) {
        double f0 = ray.startValue();
        double slope0 = ray.startSlope();
        double enough = c1 * slope0;
        low = 0;
        lowValue = f0;
        lowSlope = slope0;
        other = 0;
        otherValue = f0;
        otherSlope = slope0;
        isBracketed = false;
        boolean seeksDecrease = true;
        double width = farthest;
        double widthBefore = 2 * farthest;
        double t = Math.min(first, farthest);
        double least = 0;
        double greatest = t + MOST_EXTENSION * t;
        for (int trial = 0; trial < most; trial++) {
            boolean isFinite = ray.goTo(t);
            double f = ray.value();
            double slope = ray.slope();
            double line = f0 + t * enough;
            boolean isWolfe = f <= line && Math.abs(slope) <= -c2 * slope0;
            if (isFinite && (isWolfe || isLostInRounding(f, slope, f0, slope0))) {
                return true;
            }
            if (isFinite && t == farthest && f <= line && slope <= enough) {
                return true;
            }
            if (isBracketed && (t <= least || t >= greatest || greatest - least <= xtol * greatest)) {
                break;
            }
            if (isFinite) {
                seeksDecrease &= !(f <= line && slope >= 0);
                // Until there is enough decrease, the function less the line of enough decrease is minimised.
                double line1 = seeksDecrease && f <= lowValue && f > line ? enough : 0;
                t = next(t, f, slope, line1, least, greatest);
            } else {
                other = t;
                otherValue = Double.POSITIVE_INFINITY;
                isBracketed = true;
                t = low + RETREAT * (t - low);
            }
            if (isBracketed) {
                if (isFinite && Math.abs(other - low) >= SHRINKAGE * widthBefore) {
                    t = low + (other - low) / 2;
                }
                widthBefore = width;
                width = Math.abs(other - low);
                least = Math.min(low, other);
                greatest = Math.max(low, other);
            } else {
                least = t + LEAST_EXTENSION * (t - low);
                greatest = t + MOST_EXTENSION * (t - low);
            }
            t = Math.min(t, farthest);
            if (isBracketed && (t <= least || t >= greatest || greatest - least <= xtol * greatest)) {
                t = low;
                if (t == 0) {
                    break;
                }
            }
        }
        boolean isLower = low > 0 && lowValue <= f0 + low * enough && lowValue < f0;
        return isLower && (ray.length() == low || ray.goTo(low));
    }

    private boolean isLostInRounding(double f, double slope, double f0, double slope0) {
        return Math.abs(f - f0) <= ROUNDINGS * Math.ulp(f0) && slope >= c2 * slope0 && slope <= (2 * c1 - 1) * slope0;
    }

    /**
     * Takes a trial for an end of the interval, and chooses the next.
     *
     * @param line the slope of the line that is subtracted from the function for this, 0 for none
     */
    private double next(double t, double f, double slope, double line, double least, double greatest) {
        double g = slope - line;
        double a = low;
        double fa = lowValue - low * line;
        double ga = lowSlope - line;
        double ft = f - t * line;
        double secant = t + g / (g - ga) * (a - t);
        double chosen;
        if (ft > fa) {
            double cubic = cubicMinimum(a, fa, ga, t, ft, g);
            double quadratic = a + ga / ((fa - ft) / (t - a) + ga) / 2 * (t - a);
            chosen = Math.abs(cubic - a) < Math.abs(quadratic - a) ? cubic : cubic + (quadratic - cubic) / 2;
            isBracketed = true;
        } else if (g * Math.signum(ga) < 0) {
            double cubic = cubicMinimum(a, fa, ga, t, ft, g);
            chosen = Math.abs(cubic - t) > Math.abs(secant - t) ? cubic : secant;
            isBracketed = true;
        } else if (Math.abs(g) < Math.abs(ga)) {
            double cubic = cubicAhead(a, fa, ga, t, ft, g, least, greatest);
            boolean cubicIsNearer = Math.abs(cubic - t) < Math.abs(secant - t);
            if (isBracketed) {
                double limit = t + SHRINKAGE * (other - t);
                double nearer = cubicIsNearer ? cubic : secant;
                chosen = t > a ? Math.min(limit, nearer) : Math.max(limit, nearer);
            } else {
                chosen = Math.max(least, Math.min(greatest, cubicIsNearer ? secant : cubic));
            }
        } else if (isBracketed) {
            chosen = otherValue == Double.POSITIVE_INFINITY
                    ? t + (other - t) / 2
                    : cubicMinimum(other, otherValue - other * line, otherSlope - line, t, ft, g);
        } else {
            chosen = t > a ? greatest : least;
        }
        if (ft > fa) {
            other = t;
            otherValue = f;
            otherSlope = slope;
        } else {
            if (g * Math.signum(ga) < 0) {
                other = low;
                otherValue = lowValue;
                otherSlope = lowSlope;
            }
            low = t;
            lowValue = f;
            lowSlope = slope;
        }
        return chosen;
    }

    /** The minimum of the cubic that has these values and slopes at a and b, where it is known to lie between them. */
    private static double cubicMinimum(double a, double fa, double ga, double b, double fb, double gb) {
        double theta = 3 * (fa - fb) / (b - a) + ga + gb;
        double root = Math.copySign(root(theta, ga, gb), b - a);
        return a + (root - ga + theta) / (root - ga + root + gb) * (b - a);
    }

    /** The same where it is expected beyond b; an end of the given interval if the cubic has none there. */
    private static double cubicAhead(
            double a, double fa, double ga, double b, double fb, double gb, double least, double greatest) {
        double theta = 3 * (fa - fb) / (b - a) + ga + gb;
        double root = Math.copySign(root(theta, ga, gb), a - b);
        double part = (root - gb + theta) / (root + (ga - gb) + root);
        if (part < 0 && root != 0) {
            return b + part * (a - b);
        }
        return b > a ? greatest : least;
    }

    /** {@code sqrt(theta^2 - ga gb)} without overflow. */
    private static double root(double theta, double ga, double gb) {
        double scale = Math.max(Math.abs(theta), Math.max(Math.abs(ga), Math.abs(gb)));
        return scale == 0
                ? 0
                : scale * Math.sqrt(Math.max(0, theta / scale * (theta / scale) - ga / scale * (gb / scale)));
    }
}
