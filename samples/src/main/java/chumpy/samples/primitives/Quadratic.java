package chumpy.samples.primitives;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;

/** {@code x'Ax + y^2}: a primitive composed of others, which brings its derivatives with it. */
@Primitive
public abstract class Quadratic extends Ch {
    /**
     * The vector.
     *
     * @return of shape (n,)
     */
    @DTerm
    public abstract Ch x();

    /**
     * What is squared.
     *
     * @return of any shape
     */
    @DTerm
    public abstract Ch y();

    /**
     * The matrix, written A above.
     *
     * @return of shape (n, n)
     */
    @DTerm
    public abstract Ch a();

    @Override
    protected Ch compose() {
        return x().T().dot(a()).dot(x()).add(y().power(2));
    }
}
