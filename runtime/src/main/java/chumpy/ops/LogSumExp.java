package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Extremes;
import chumpy.array.Parallel;
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
    /** Entries that are worth a task. */
    private static final int TASK = 1 << 14;

    private final SlopeBuffer buffer = new SlopeBuffer();

    @Override
    protected NdArray computeR() {
        Reduction plan = reduction();
        double[] x = Raw.data(value(x()));
        double[] largest = new double[plan.groups()];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        if (x.length > 0) {
            Extremes.apply(plan, x, true, false, largest);
        }
        for (int g = 0; g < largest.length; g++) {
            largest[g] = Double.isInfinite(largest[g]) ? 0 : largest[g];
        }
        double[] powers = new double[x.length];
        plan.spread(largest, powers);
        powers(x, powers);
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
        NdArray shares = buffer.take(x.length);
        double[] p = Raw.data(shares);
        reduction().spread(r, p);
        if (Arrays.stream(r).anyMatch(Double::isInfinite)) {
            shareInfinite(x, p);
        } else {
            powers(x, p);
        }
        return weighted(shares);
    }

    /** The shares where some sums are infinite: there, as of two numbers, those that are equal to the sum have equal parts. */
    private void shareInfinite(double[] x, double[] p) {
        double[] equal = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            equal[i] = x[i] == p[i] ? 1 : 0;
        }
        double[] counts = new double[reduction().groups()];
        reduction().sum(equal, counts);
        double[] among = new double[x.length];
        reduction().spread(counts, among);
        for (int i = 0; i < x.length; i++) {
            p[i] = Double.isInfinite(p[i]) ? equal[i] / among[i] : Math.exp(x[i] - p[i]);
        }
    }

    /** {@code exp(x - p)} in the place of p. */
    private static void powers(double[] x, double[] p) {
        Parallel.forRange(x.length, TASK, (from, to) -> {
            for (int i = from; i < to; i++) {
                p[i] = Math.exp(x[i] - p[i]);
            }
        });
    }

    @Override
    protected String kindName() {
        return "logsumexp";
    }
}
