package chumpy.samples.primitives;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.Arrays;
import java.util.Set;

/**
 * {@link Select} in another style: one method hears which terms have changed, right before the next value or derivative
 * is computed.
 */
@Primitive
public abstract class SelectNotified extends Ch {
    double[] ones = {};

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

    @Override
    protected void onChanged(Set<String> which) {
        if (which.contains("indices")) {
            ones = new double[indices().length];
            Arrays.fill(ones, 1);
        }
    }

    @Override
    protected NdArray computeR() {
        NdArray x = x().r();
        return NdArray.of(Arrays.stream(indices()).mapToDouble(x::flat).toArray());
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.selection(indices(), ones, x().size());
    }
}
