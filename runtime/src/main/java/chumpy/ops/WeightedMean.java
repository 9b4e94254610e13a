package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.IndexMap;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The mean along axes with weights, {@code r = sum(w x) / sum(w)}. The derivatives are {@code w / sum(w)} by x and
 * {@code (x - r) / sum(w)} by w.
 */
@Primitive
public abstract class WeightedMean extends AxisReduction {
    /** For each entry of x the place of its weight; null where they have one shape. */
    private int @Nullable [] places;

    private double @Nullable [] totals;

    /**
     * The weights.
     *
     * @return an array of the shape of x, or one that has just the axes that are averaged over, in their order
     */
    @DTerm
    public abstract Ch weights();

    /** The weight of each entry of x. */
    private double[] spread() {
        double[] weights = Raw.data(value(weights()));
        return places == null ? weights : IndexMap.gather(weights, places);
    }

    private int @Nullable [] places(int[] shape, int[] weights) {
        if (Arrays.equals(shape, weights)) {
            return null;
        }
        int[] axes = axes();
        if (axes == null || !Arrays.equals(weights, along(shape, axes))) {
            throw new ShapeException("average: weights of shape " + Shapes.toString(weights)
                    + " do not fit an array of shape " + Shapes.toString(shape)
                    + "; give them the same shape, or just the axes that are averaged over");
        }
        int[] strides = Shapes.strides(shape);
        int[] along = Shapes.strides(weights);
        int[] places = new int[Shapes.size(shape)];
        for (int k = 0; k < axes.length; k++) {
            int axis = Shapes.axis("average", axes[k], shape.length);
            int step = along[k];
            for (int i = 0; i < places.length; i++) {
                places[i] += i / strides[axis] % shape[axis] * step;
            }
        }
        return places;
    }

    private static int[] along(int[] shape, int... axes) {
        int[] lengths = new int[axes.length];
        Arrays.setAll(lengths, k -> shape[Shapes.axis("average", axes[k], shape.length)]);
        return lengths;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        places = places(Raw.shape(x), Raw.shape(value(weights())));
        Reduction groups = reduction();
        double[] weights = spread();
        double[] sums = new double[groups.groups()];
        groups.sum(weights, sums);
        for (double sum : sums) {
            if (sum == 0) {
                throw new TermException("average: the weights sum to 0, so there is no mean; their sum must not be 0");
            }
        }
        double[] products = weights.clone();
        double[] entries = Raw.data(x);
        for (int i = 0; i < products.length; i++) {
            products[i] *= entries[i];
        }
        NdArray r = Engine.output(this, groups.shape());
        double[] out = Raw.data(r);
        groups.sum(products, out);
        for (int g = 0; g < out.length; g++) {
            out[g] /= sums[g];
        }
        totals = sums;
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return grouped(spread().clone());
    }

    @DrWrt("weights")
    Jacobian drWeights() {
        double[] deviations = Raw.data(value(x())).clone();
        double[] means = new double[deviations.length];
        reduction().spread(Raw.data(value(this)), means);
        for (int i = 0; i < means.length; i++) {
            deviations[i] -= means[i];
        }
        Jacobian byEach = grouped(deviations);
        int[] of = places;
        return of == null
                ? byEach
                : byEach.multiply(Jacobian.selection(of, value(weights()).size()));
    }

    /** A row for each group with these numbers, divided by the sum of the weights. */
    private Jacobian grouped(double[] numbers) {
        double[] sums = new double[numbers.length];
        reduction().spread(Objects.requireNonNull(totals), sums);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] /= sums[i];
        }
        return groups().transpose()
                .withValues(NdArray.adopt(numbers, numbers.length))
                .transpose();
    }

    @Override
    protected String kindName() {
        return "average";
    }
}
