package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Placing;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.SavedForm;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an array in other places, and zeros or another number where none of them comes to stand: triangles, diagonal
 * matrices, arrays with a border. A row of the Jacobian has a single 1 or nothing.
 */
@Primitive
public abstract class Placement extends Ch {
    private int @Nullable [] shape;
    private @Nullable Placing placing;
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
     * Where the entries go, given the shape of what they are taken from.
     *
     * @return a function of the lengths, which it does not write to
     */
    @Term
    public abstract Function<int[], Placing> rule();

    @OnChanged("rule")
    void forgetPlacing() {
        placing = null;
    }

    private Placing placing() {
        int[] now = Raw.shape(value(x()));
        Placing known = placing;
        if (known == null || !Arrays.equals(shape, now)) {
            known = rule().apply(now);
            shape = now;
            placing = known;
            selection = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Placing places = placing();
        NdArray r = Engine.output(this, places.shape());
        places.apply(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Placing places = placing();
        Jacobian known = selection;
        if (known == null) {
            known = Jacobian.selection(places.source(), places.sourceSize());
            selection = known;
        }
        return known;
    }

    @Override
    protected SavedForm savedForm() {
        return PlacementForm.of(this, placing());
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
