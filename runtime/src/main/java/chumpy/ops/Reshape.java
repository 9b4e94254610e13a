package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.graph.LeafView;
import chumpy.graph.SavedForm;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same entries in another shape, without a copy. */
@Primitive
public abstract class Reshape extends Ch implements LeafView {
    /**
     * What is seen in another shape.
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
     * How the new shape follows from the old one.
     *
     * @return a function of the lengths, which it does not write to
     */
    @Term
    public abstract UnaryOperator<int[]> rule();

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        return x.reshape(rule().apply(Raw.shape(x)));
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.identity(value(x()).size());
    }

    @Override
    public int @Nullable [] viewedPlaces() {
        return null;
    }

    @Override
    protected SavedForm savedForm() {
        return ReshapeForm.of(this);
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
