package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.graph.Engine;
import java.util.Arrays;

/**
 * {@code log(sum(exp(x)))} along axes, with the largest entry taken out first so that nothing overflows. The derivatives
 * are the softmax.
 */
@Primitive
public abstract class LogSumExp extends AxisReduction {
    private final SlopeBuffer buffer = new SlopeBuffer();

    @Override
    protected NdArray computeR() {
        Reduction plan = reduction();
        double[] x = Raw.data(value(x()));
        int[] index = plan.groupIndex();
        double[] largest = new double[plan.groups()];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < x.length; i++) {
            int g = index == null ? 0 : index[i];
            largest[g] = Math.max(largest[g], x[i]);
        }
        for (int g = 0; g < largest.length; g++) {
            largest[g] = Double.isInfinite(largest[g]) ? 0 : largest[g];
        }
        double[] powers = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            powers[i] = Math.exp(x[i] - largest[index == null ? 0 : index[i]]);
        }
        NdArray r = Engine.output(this, plan.shape());
        double[] out = Raw.data(r);
        plan.sum(powers, out);
        for (int g = 0; g < out.length; g++) {
            out[g] = Math.log(out[g]) + largest[g];
        }
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        double[] x = Raw.data(value(x()));
        double[] r = Raw.data(value(this));
        int[] index = reduction().groupIndex();
        NdArray shares = buffer.take(x.length);
        double[] p = Raw.data(shares);
        for (int i = 0; i < x.length; i++) {
            p[i] = Math.exp(x[i] - r[index == null ? 0 : index[i]]);
        }
        return groups().multiply(Jacobian.diagonal(shares));
    }

    @Override
    protected String kindName() {
        return "logsumexp";
    }
}
