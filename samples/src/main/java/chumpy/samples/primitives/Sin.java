package chumpy.samples.primitives;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import java.util.Arrays;

/** The sine of each entry: a value, and one derivative. */
@Primitive
public abstract class Sin extends Ch {
    /**
     * The argument.
     *
     * @return radians, of any shape
     */
    @DTerm
    public abstract Ch x();

    @Override
    protected NdArray computeR() {
        double[] sines = Arrays.stream(x().r().toArray()).map(Math::sin).toArray();
        return NdArray.adopt(sines, x().shape());
    }

    @DrWrt("x")
    Jacobian drX() {
        double[] cosines = Arrays.stream(x().r().toArray()).map(Math::cos).toArray();
        return Jacobian.diagonal(cosines);
    }
}
