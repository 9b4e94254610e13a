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
import chumpy.array.Broadcast;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code r = x} where a condition is not 0, else {@code y}, broadcast. The condition is followed and not differentiated.
 * A row of a Jacobian has a single 1 where the entry comes from that operand, and otherwise nothing at all.
 */
@Primitive
public abstract class Where extends Ch {
    /** Entries that are worth a task. */
    private static final int TASK = 1 << 15;

    private @Nullable Layout layout;
    private @Nullable Jacobian byX;
    private @Nullable Jacobian byY;

    /** Where the entries of the result come from; kept while the shapes stay. */
    private static final class Layout {
        final int[][] operands;
        final int[] shape;
        final Source condition;
        final Source x;
        final Source y;

        Layout(int[]... operands) {
            this.operands = operands;
            shape = Broadcast.shape("where", operands);
            condition = Source.of(operands[0], shape);
            x = Source.of(operands[1], shape);
            y = Source.of(operands[2], shape);
        }
    }

    /**
     * The entries of one operand.
     *
     * @param index for each entry of the result the place in the operand; null where it is the entry's own, or the only one
     * @param step 0 if there is only one
     * @param size of the operand
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Source(int @Nullable [] index, int step, int size) {
        static Source of(int[] operand, int... shape) {
            int size = Shapes.size(operand);
            return new Source(size == 1 ? null : Broadcast.index(operand, shape), size == 1 ? 0 : 1, size);
        }

        int place(int i) {
            return index == null ? i * step : index[i];
        }
    }

    /**
     * What decides.
     *
     * @return an array of any shape
     */
    @Term
    public abstract Ch condition();

    /**
     * Where entries come from if the condition is not 0; a NaN is not.
     *
     * @return an array of a shape that fits
     */
    @DTerm
    public abstract Ch x();

    /**
     * Where the others come from.
     *
     * @return an array of a shape that fits
     */
    @DTerm
    public abstract Ch y();

    @OnChanged("condition")
    void forgetChoice() {
        byX = null;
        byY = null;
    }

    private Layout layout() {
        int[][] operands = {Raw.shape(value(condition())), Raw.shape(value(x())), Raw.shape(value(y()))};
        Layout known = layout;
        if (known == null || !Arrays.deepEquals(known.operands, operands)) {
            known = new Layout(operands);
            layout = known;
            forgetChoice();
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Layout from = layout();
        NdArray r = Engine.output(this, from.shape);
        double[] condition = Raw.data(value(condition()));
        double[] x = Raw.data(value(x()));
        double[] y = Raw.data(value(y()));
        double[] out = Raw.data(r);
        Parallel.forRange(out.length, TASK, (start, end) -> {
            for (int i = start; i < end; i++) {
                out[i] = condition[from.condition.place(i)] != 0 ? x[from.x.place(i)] : y[from.y.place(i)];
            }
        });
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Jacobian known = byX;
        if (known == null) {
            known = chosen(layout().x, true);
            byX = known;
        }
        return known;
    }

    @DrWrt("y")
    Jacobian drY() {
        Jacobian known = byY;
        if (known == null) {
            known = chosen(layout().y, false);
            byY = known;
        }
        return known;
    }

    /** The entries that come from one operand: for those that do not, -1 says that there is nothing in the row. */
    private Jacobian chosen(Source source, boolean whereTrue) {
        Layout from = layout();
        double[] condition = Raw.data(value(condition()));
        int[] places = new int[Shapes.size(from.shape)];
        for (int i = 0; i < places.length; i++) {
            boolean isTrue = condition[from.condition.place(i)] != 0;
            places[i] = isTrue == whereTrue ? source.place(i) : -1;
        }
        return Jacobian.selection(places, source.size);
    }

    @Override
    protected String kindName() {
        return "where";
    }
}
