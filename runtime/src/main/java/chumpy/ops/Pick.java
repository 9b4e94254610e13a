package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Picks;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an array that are chosen by values: sorted, or where a condition holds. The choice is followed and counts as
 * constant in the derivative, whose rows have a single 1.
 */
@Primitive
public abstract class Pick extends Ch {
    private @Nullable Picks picks;

    /**
     * Where the entries are taken from.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * What decides which.
     *
     * @return an array, perhaps the same
     */
    @Term
    public abstract Ch guide();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * Which entries are taken.
     *
     * @return a rule
     */
    @Term
    public abstract PickRule rule();

    /**
     * Along which axis, where the rule looks at one.
     *
     * @return the axis; a negative one counts from the back
     */
    @Term
    public int axis() {
        return 0;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        Picks chosen = rule().picks(operation(), x, value(guide()), axis());
        picks = chosen;
        NdArray r = Engine.output(this, chosen.shape());
        chosen.apply(Raw.data(x), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return jacobian(Objects.requireNonNull(picks));
    }

    /** A weighted gather, or a few weighted entries in a row. */
    static Jacobian jacobian(Picks picks) {
        Picks.Sums sums = picks.sums();
        return sums == null
                ? Jacobian.selection(picks.places(), picks.sourceSize())
                : Jacobian.sparse(
                        sums.values().length, picks.sourceSize(), sums.rows(), picks.places(), sums.weights());
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
