package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.PolygammaSeries;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** The n-th derivative of the digamma function, entry by entry; its derivative is the one of the next order. */
@Primitive
public abstract class Polygamma extends Ch {
    /** The next one, of the derivative, is a number too. */
    private static final int LARGEST_ORDER = Integer.MAX_VALUE - 1;

    private final SlopeBuffer buffer = new SlopeBuffer();

    /**
     * The order.
     *
     * @return from 0 on
     */
    @Term
    public abstract int order();

    /**
     * The arguments.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    @Override
    protected NdArray computeR() {
        if (order() < 0 || order() > LARGEST_ORDER) {
            throw new IndexException(
                    "polygamma: there is no order " + order() + "; give one from 0 to " + LARGEST_ORDER);
        }
        NdArray x = value(x());
        NdArray r = Engine.output(this, Raw.shape(x));
        fill(order(), Raw.data(x), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        NdArray x = value(x());
        NdArray slopes = buffer.take(x.size());
        fill(order() + 1, Raw.data(x), Raw.data(slopes));
        return Jacobian.diagonal(slopes);
    }

    private static void fill(int order, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = PolygammaSeries.of(order, x[i]);
        }
    }

    @Override
    protected String kindName() {
        return "polygamma";
    }
}
