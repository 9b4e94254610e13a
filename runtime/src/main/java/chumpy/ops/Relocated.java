package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.array.Relocation;
import chumpy.graph.Engine;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an array in other places, which follow from its shape. The places, and with them the Jacobian, are found once
 * for each shape.
 *
 * @param <P> what tells the places
 */
abstract class Relocated<P extends Relocation> extends Ch {
    private int @Nullable [] shape;
    private @Nullable P places;
    private @Nullable Jacobian selection;

    /**
     * Where the entries are taken from.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * Which entries come where, given the shape of what they are taken from.
     *
     * @return a function of the lengths, which it does not write to
     */
    @Term
    public abstract Function<int[], P> rule();

    @OnChanged("rule")
    void forgetPlaces() {
        places = null;
    }

    /** The places for the present shape. */
    final P places() {
        int[] now = Raw.shape(value(x()));
        P known = places;
        if (known == null || !Arrays.equals(shape, now)) {
            known = rule().apply(now);
            shape = now;
            places = known;
            selection = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        P now = places();
        NdArray r = Engine.output(this, now.shape());
        now.apply(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        P now = places();
        Jacobian known = selection;
        if (known == null) {
            known = Jacobian.selection(now.source(), now.sourceSize());
            selection = known;
        }
        return known;
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
