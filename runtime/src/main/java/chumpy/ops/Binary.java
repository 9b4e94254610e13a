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
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code r = f(x, y)}, entry by entry and broadcast, for a function of the table {@link BinaryFunction}. A row of the
 * Jacobian has one entry, at the place that the broadcast takes it from.
 */
@Primitive
public abstract class Binary extends Ch {
    /** How the operands go together when their shapes differ, kept until they change. */
    private @Nullable Broadcast broadcast;

    private final SlopeBuffer xSlopes = new SlopeBuffer();
    private final SlopeBuffer ySlopes = new SlopeBuffer();
    private @Nullable Jacobian xPlaces;
    private @Nullable Jacobian yPlaces;

    /**
     * The first operand.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * The second operand.
     *
     * @return an array whose shape fits the first one's
     */
    @DTerm
    public abstract Ch y();

    /**
     * The function.
     *
     * @return an entry of the table
     */
    @Term
    public abstract BinaryFunction function();

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        NdArray y = value(y());
        boolean alike = Arrays.equals(Raw.shape(x), Raw.shape(y));
        NdArray r = Engine.output(this, alike ? Raw.shape(x) : broadcast(x, y).shape());
        apply(function().value(), x, y, Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return derivative(function().byFirst(), 1);
    }

    @DrWrt("y")
    Jacobian drY() {
        return derivative(function().bySecond(), 2);
    }

    private Jacobian derivative(Partial partial, int operand) {
        NdArray x = value(x());
        NdArray y = value(y());
        int rows = value(this).size();
        NdArray by = operand == 1 ? x : y;
        BinaryLoop loop = partial.loop();
        if (loop == null && partial.constant() == 0) {
            return Jacobian.zeros(rows, by.size());
        }
        Jacobian places = by.size() == rows ? null : places(x, y, operand);
        if (loop == null) {
            Jacobian ones = places == null ? Jacobian.identity(rows) : places;
            return partial.constant() == 1 ? ones : ones.scale(partial.constant());
        }
        NdArray slopes = slopes(partial, loop, operand == 1 ? xSlopes : ySlopes, rows);
        return places == null ? Jacobian.diagonal(slopes) : places.withValues(slopes);
    }

    private NdArray slopes(Partial partial, BinaryLoop loop, SlopeBuffer buffer, int rows) {
        NdArray x = value(x());
        NdArray y = value(y());
        if (partial.operand() == 1 && x.size() == rows) {
            return x;
        }
        if (partial.operand() == 2 && y.size() == rows) {
            return y;
        }
        NdArray slopes = buffer.take(rows);
        apply(loop, x, y, Raw.data(slopes));
        return slopes;
    }

    private void apply(BinaryLoop loop, NdArray x, NdArray y, double[] out) {
        if (Arrays.equals(Raw.shape(x), Raw.shape(y))) {
            loop.apply(Raw.data(x), Raw.data(y), out);
        } else {
            broadcast(x, y).apply(loop, Raw.data(x), Raw.data(y), out);
        }
    }

    private Broadcast broadcast(NdArray x, NdArray y) {
        Broadcast known = broadcast;
        if (known == null || !known.matches(Raw.shape(x), Raw.shape(y))) {
            known = Broadcast.of(kindName(), Raw.shape(x), Raw.shape(y));
            broadcast = known;
            xPlaces = null;
            yPlaces = null;
        }
        return known;
    }

    /** Where each entry of the result comes from, as a matrix of ones; for an operand that is smaller than the result. */
    private Jacobian places(NdArray x, NdArray y, int operand) {
        Broadcast plan = broadcast(x, y);
        Jacobian known = operand == 1 ? xPlaces : yPlaces;
        if (known != null) {
            return known;
        }
        int @Nullable [] index = operand == 1 ? plan.leftIndex() : plan.rightIndex();
        int cols = (operand == 1 ? x : y).size();
        Jacobian places = index == null ? Jacobian.identity(cols) : Jacobian.selection(index, cols);
        if (operand == 1) {
            xPlaces = places;
        } else {
            yPlaces = places;
        }
        return places;
    }

    @Override
    protected String kindName() {
        return function().numpyName();
    }
}
