package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.BinaryLoop;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** {@code r[i] = f(x[i])} for a function of the table {@link UnaryFunction}; the Jacobian is diagonal. */
@Primitive
public abstract class Elementwise extends Ch {
    private final SlopeBuffer buffer = new SlopeBuffer();

    /**
     * The arguments.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * The function.
     *
     * @return an entry of the table
     */
    @Term
    public abstract UnaryFunction function();

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        NdArray r = Engine.output(this, Raw.shape(x));
        function().value().apply(Raw.data(x), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        NdArray x = value(x());
        BinaryLoop derivative = function().derivative();
        if (derivative == null) {
            double slope = function().slope();
            return slope == 0 ? Jacobian.zeros(x.size(), x.size()) : Jacobian.scaled(x.size(), slope);
        }
        NdArray slopes = buffer.take(x.size());
        derivative.apply(Raw.data(x), Raw.data(value(this)), Raw.data(slopes));
        return Jacobian.diagonal(slopes);
    }

    @Override
    protected String kindName() {
        return function().numpyName();
    }
}
