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
import chumpy.array.IndexMap;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.LeafView;
import chumpy.graph.SavedForm;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an array in other places: indexing, transposition, broadcasting, flipping, repeating and all that are
 * like them. A row of the Jacobian has a single 1.
 */
@Primitive
public abstract class Gather extends Ch implements LeafView {
    private int @Nullable [] shape;
    private @Nullable IndexMap map;
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
     * Which entries are taken, given the shape of what they are taken from.
     *
     * @return a function of the lengths, which it does not write to
     */
    @Term
    public abstract Function<int[], IndexMap> rule();

    @OnChanged("rule")
    void forgetMap() {
        map = null;
    }

    private IndexMap map() {
        int[] now = Raw.shape(value(x()));
        IndexMap known = map;
        if (known == null || !Arrays.equals(shape, now)) {
            known = rule().apply(now);
            shape = now;
            map = known;
            selection = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        IndexMap places = map();
        NdArray r = Engine.output(this, places.shape());
        places.gather(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        IndexMap places = map();
        Jacobian known = selection;
        if (known == null) {
            known = Jacobian.selection(places.source(), places.sourceSize());
            selection = known;
        }
        return known;
    }

    @Override
    public int @Nullable [] viewedPlaces() {
        return map().source();
    }

    @Override
    protected SavedForm savedForm() {
        return GatherForm.of(this, map());
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
