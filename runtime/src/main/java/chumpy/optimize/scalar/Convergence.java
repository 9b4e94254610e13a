package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * When a descent has arrived.
 *
 * @param gtol the norm of the gradient that is small enough; negative for none
 * @param norm the order of that norm, infinite for the largest entry
 * @param xrtol the length of a step, as a part of that of x, that is small enough; 0 for none
 * @param xtol the mean absolute entry of a direction that is small enough; negative for none
 */
public record Convergence(double gtol, double norm, double xrtol, double xtol) {
    /**
     * Arrival where the gradient is small.
     *
     * @param gtol the norm that is small enough
     * @param norm the order of that norm
     * @return the rule
     */
    public static Convergence ofGradient(double gtol, double norm) {
        return new Convergence(gtol, norm, 0, -1);
    }

    /** Why it ends at a point; null if it does not. */
    @Nullable
    Ending atPoint(double[] gradient) {
        if (gtol < 0) {
            double largest = Vectors.largest(gradient);
            return largest == 0 ? new Ending(Stop.GRADIENT, "the gradient is zero") : null;
        }
        double size = norm(gradient, norm);
        return size <= gtol ? Ending.of(Stop.GRADIENT, "the norm of the gradient is %.3g, of %.3g", size, gtol) : null;
    }

    /**
     * Why it ends after a step to x; null if it does not. A step may be short because the line search was cautious, which
     * is no sign of a minimum: the mean entry is that of the whole direction.
     */
    @Nullable
    Ending afterStep(double[] step, double[] direction, double[] x) {
        if (xrtol > 0) {
            double length = Vectors.norm(step);
            double most = xrtol * (xrtol + Vectors.norm(x));
            if (length <= most) {
                return Ending.of(Stop.STEP, "the last step is %.3g long, of %.3g", length, most);
            }
        }
        if (xtol >= 0) {
            double mean = norm(direction, 1) / direction.length;
            if (mean <= xtol) {
                return Ending.of(Stop.STEP, "the mean entry of the last direction is %.3g, of %.3g", mean, xtol);
            }
        }
        return null;
    }

    private static double norm(double[] a, double order) {
        if (order == Double.POSITIVE_INFINITY) {
            return Vectors.largest(a);
        }
        if (order == 2) {
            return Vectors.norm(a);
        }
        double sum = 0;
        for (double entry : a) {
            sum += order == 1 ? Math.abs(entry) : Math.pow(Math.abs(entry), order);
        }
        return order == 1 ? sum : Math.pow(sum, 1 / order);
    }
}
