package chumpy.samples.primitives;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.Arrays;

/**
 * Some entries of an array. What its derivative needs is remembered, and computed again only when it is asked for after
 * the indices have changed.
 */
@Primitive
public abstract class Select extends Ch {
    /**
     * What is selected from.
     *
     * @return of any shape, counted in row-major order
     */
    @DTerm
    public abstract Ch x();

    /**
     * What is selected.
     *
     * @return places in x, in any order, repeated or not
     */
    @Term
    public abstract int[] indices();

    @DependsOn("indices")
    double[] ones() {
        double[] ones = new double[indices().length];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = x().r();
        return NdArray.of(Arrays.stream(indices()).mapToDouble(x::flat).toArray());
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.selection(indices(), ones(), x().size());
    }
}
