package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
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
    /**
     * The order.
     *
     * @return p; 2 by default
     */
    @Term
    public double order() {
        return 2;
    }

    /** The largest size of each group, the smallest for the order minus infinity. */
    private double[] extremes(double[] x, Reduction plan, boolean largest) {
        double[] extremes = new double[plan.groups()];
        Arrays.fill(extremes, largest ? 0 : Double.POSITIVE_INFINITY);
        int[] index = plan.groupIndex();
        for (int i = 0; i < x.length; i++) {
            int g = index == null ? 0 : index[i];
            double size = Math.abs(x[i]);
            extremes[g] = largest ? Math.max(extremes[g], size) : Math.min(extremes[g], size);
        }
        return extremes;
    }

    private static double scale(double largest) {
        return largest > 0 && largest < Double.POSITIVE_INFINITY ? largest : 1;
    }

    private double summand(double size) {
        double p = order();
        return p == 2 ? size * size : p == 1 ? size : p == 0 ? (size != 0 ? 1 : 0) : Math.pow(size, p);
    }

    @Override
    protected NdArray computeR() {
        Reduction plan = reduction();
        double[] x = Raw.data(value(x()));
        NdArray r = Engine.output(this, plan.shape());
        double[] out = Raw.data(r);
        double p = order();
        double[] extremes = extremes(x, plan, p != Double.NEGATIVE_INFINITY);
        if (Double.isInfinite(p)) {
            System.arraycopy(extremes, 0, out, 0, out.length);
            return r;
        }
        int[] index = plan.groupIndex();
        double[] powers = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            powers[i] = summand(Math.abs(x[i]) / scale(extremes[index == null ? 0 : index[i]]));
        }
        plan.sum(powers, out);
        for (int g = 0; g < out.length; g++) {
            double root = p == 2 ? Math.sqrt(out[g]) : p == 1 || p == 0 ? out[g] : Math.pow(out[g], 1 / p);
            out[g] = p == 0 ? root : root * scale(extremes[g]);
        }
        return r;
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
        int[] index = plan.groupIndex();
        int[] ties = new int[r.length];
        for (int i = 0; i < x.length && Double.isInfinite(p); i++) {
            int g = index == null ? 0 : index[i];
            ties[g] += Math.abs(x[i]) == r[g] ? 1 : 0;
        }
        double[] slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int g = index == null ? 0 : index[i];
            double sign = Math.signum(x[i]);
            if (Double.isInfinite(p)) {
                slopes[i] = Math.abs(x[i]) == r[g] ? sign / ties[g] : 0;
            } else if (r[g] == 0) {
                slopes[i] = 0;
            } else if (p == 2) {
                slopes[i] = x[i] / r[g];
            } else {
                slopes[i] = x[i] == 0 && p >= 1 ? 0 : sign * Math.pow(Math.abs(x[i]) / r[g], p - 1);
            }
        }
        return groups().multiply(Jacobian.diagonal(NdArray.adopt(slopes, x.length)));
    }

    @Override
    protected String kindName() {
        return "norm";
    }
}
