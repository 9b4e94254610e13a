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
    private @Nullable Choice choice;

    /** Which operand each entry comes from, and from where in it; kept while the condition and the shapes stay. */
    private static final class Choice {
        final int[][] operands;
        final int[] shape;

        /** For each entry of the result its place in the operand, or -1 if it comes from the other one. */
        final int[] fromX;

        final int[] fromY;
        final Jacobian byX;
        final Jacobian byY;

        Choice(double[] condition, int[]... operands) {
            this.operands = operands;
            shape = Broadcast.shape("where", operands);
            int[] places = places(operands[0]);
            fromX = places(operands[1]);
            fromY = places(operands[2]);
            for (int i = 0; i < places.length; i++) {
                int[] other = condition[places[i]] != 0 ? fromY : fromX;
                other[i] = -1;
            }
            byX = Jacobian.selection(fromX, Shapes.size(operands[1]));
            byY = Jacobian.selection(fromY, Shapes.size(operands[2]));
        }

        private int[] places(int... operand) {
            return Broadcast.map("where", operand, shape).source();
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
        choice = null;
    }

    private Choice choice() {
        NdArray condition = value(condition());
        int[][] operands = {Raw.shape(condition), Raw.shape(value(x())), Raw.shape(value(y()))};
        Choice known = choice;
        if (known == null || !Arrays.deepEquals(known.operands, operands)) {
            known = new Choice(Raw.data(condition), operands);
            choice = known;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Choice from = choice();
        NdArray r = Engine.output(this, from.shape);
        double[] x = Raw.data(value(x()));
        double[] y = Raw.data(value(y()));
        double[] out = Raw.data(r);
        for (int i = 0; i < out.length; i++) {
            out[i] = from.fromX[i] >= 0 ? x[from.fromX[i]] : y[from.fromY[i]];
        }
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return choice().byX;
    }

    @DrWrt("y")
    Jacobian drY() {
        return choice().byY;
    }

    @Override
    protected String kindName() {
        return "where";
    }
}
