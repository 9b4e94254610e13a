package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Extremes;
import chumpy.array.Moments;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.graph.Engine;
import java.util.Arrays;

/**
 * Norms {@code (sum |x|^p)^(1/p)} along axes; infinite orders give the largest and smallest size, order 0 the number of
 * entries that are not 0. Scaled by the largest, so that squares neither overflow nor vanish. At the origin the derivative
 * is 0 by convention, like that of {@code abs}; entries that tie for the largest share it.
 */
@Primitive
public abstract class VectorNorm extends AxisReduction {
    /** Between these no square that counts has overflown or lost digits. */
    private static final double TINY = 0x1p-450;

    private static final double HUGE = 0x1p500;

    private final SlopeBuffer buffer = new SlopeBuffer();

    /**
     * The order.
     *
     * @return p; 2 by default
     */
    @Term
    public double order() {
        return 2;
    }

    private static double scale(double largest) {
        return largest > 0 && largest < Double.POSITIVE_INFINITY ? largest : 1;
    }

    private double summand(double size) {
        double p = order();
        return p == 2 ? size * size : p == 1 ? size : Math.pow(size, p);
    }

    @Override
    protected NdArray computeR() {
        Reduction plan = reduction();
        double[] x = Raw.data(value(x()));
        NdArray r = Engine.output(this, plan.shape());
        double[] out = Raw.data(r);
        if (order() == 2 && plainly(x, plan, out)) {
            return r;
        }
        double p = order();
        double[] sizes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sizes[i] = Math.abs(x[i]);
        }
        boolean largest = p != Double.NEGATIVE_INFINITY;
        double[] extremes = new double[out.length];
        Arrays.fill(extremes, largest ? 0 : Double.POSITIVE_INFINITY);
        if (x.length > 0) {
            Extremes.apply(plan, sizes, largest, false, extremes);
        }
        if (Double.isInfinite(p)) {
            System.arraycopy(extremes, 0, out, 0, out.length);
            return r;
        }
        double[] scales = new double[x.length];
        for (int g = 0; g < out.length; g++) {
            out[g] = scale(extremes[g]);
        }
        plan.spread(out, scales);
        for (int i = 0; i < x.length; i++) {
            sizes[i] = p == 0 ? (sizes[i] != 0 ? 1 : 0) : summand(sizes[i] / scales[i]);
        }
        plan.sum(sizes, out);
        for (int g = 0; g < out.length; g++) {
            double root = p == 2 ? Math.sqrt(out[g]) : p == 1 || p == 0 ? out[g] : Math.pow(out[g], 1 / p);
            out[g] = p == 0 ? root : root * scale(extremes[g]);
        }
        return r;
    }

    /** Norms of order 2 without scaling; false where that loses digits, or has nothing to add up. */
    private static boolean plainly(double[] x, Reduction plan, double[] out) {
        plan.apply(Moments.NORM, x, out);
        for (double norm : out) {
            if (!(norm > TINY && norm < HUGE)) {
                return false;
            }
        }
        return true;
    }

    @DrWrt("x")
    Jacobian drX() {
        Reduction plan = reduction();
        double[] x = Raw.data(value(x()));
        double[] r = Raw.data(value(this));
        double p = order();
        if (p == 0) {
            return Jacobian.zeros(r.length, x.length);
        }
        NdArray shares = buffer.take(x.length);
        double[] slopes = Raw.data(shares);
        if (p == 2) {
            plan.slopes(Moments.NORM, x, r, slopes);
            return weighted(shares);
        }
        plan.spread(r, slopes);
        if (Double.isInfinite(p)) {
            for (int i = 0; i < x.length; i++) {
                slopes[i] = Double.compare(Math.abs(x[i]), slopes[i]) == 0 ? 1 : 0; // NaN is itself
            }
            double[] ties = new double[r.length];
            plan.sum(slopes, ties);
            double[] tied = new double[x.length];
            plan.spread(ties, tied);
            for (int i = 0; i < x.length; i++) {
                slopes[i] = slopes[i] == 0 ? 0 : Math.signum(x[i]) / tied[i];
            }
        } else {
            for (int i = 0; i < x.length; i++) {
                slopes[i] = slopes[i] == 0 || (x[i] == 0 && p >= 1)
                        ? 0
                        : Math.signum(x[i]) * Math.pow(Math.abs(x[i]) / slopes[i], p - 1);
            }
        }
        return weighted(shares);
    }

    @Override
    protected String kindName() {
        return "norm";
    }
}
