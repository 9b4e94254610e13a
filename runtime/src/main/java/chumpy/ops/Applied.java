package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Broadcast;
import chumpy.array.IndexMap;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@code r = f(x, y)}, entry by entry and broadcast, for a function that the user gives together with its derivatives. A
 * row of a Jacobian has one entry, at the place that the broadcast takes it from.
 */
@Primitive
public abstract class Applied extends Ch {
    private @Nullable Pairs pairs;

    /** Which entries meet, kept while the shapes stay. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pairs(int[] left, int[] right, int[] shape, IndexMap x, IndexMap y) {
        static Pairs of(int[] left, int[] right) {
            int[] shape = Broadcast.shape("apply", left, right);
            return new Pairs(
                    left, right, shape, Broadcast.map("apply", left, shape), Broadcast.map("apply", right, shape));
        }
    }

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
     * @return a function of both entries
     */
    @Term
    public abstract DoubleBinaryOperator function();

    /**
     * Its derivative by the first operand.
     *
     * @return a function of both entries
     */
    @Term
    public abstract DoubleBinaryOperator byX();

    /**
     * Its derivative by the second operand.
     *
     * @return a function of both entries
     */
    @Term
    public abstract DoubleBinaryOperator byY();

    private Pairs pairs() {
        int[] left = Raw.shape(value(x()));
        int[] right = Raw.shape(value(y()));
        Pairs known = pairs;
        if (known == null || !Arrays.equals(known.left, left) || !Arrays.equals(known.right, right)) {
            known = Pairs.of(left, right);
            pairs = known;
        }
        return known;
    }

    private void map(DoubleBinaryOperator f, double[] out) {
        Pairs p = pairs();
        double[] x = Raw.data(value(x()));
        double[] y = Raw.data(value(y()));
        int[] left = p.x.source();
        int[] right = p.y.source();
        for (int i = 0; i < out.length; i++) {
            out[i] = f.applyAsDouble(x[left[i]], y[right[i]]);
        }
    }

    @Override
    protected NdArray computeR() {
        NdArray r = Engine.output(this, pairs().shape);
        map(function(), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return derivative(byX(), pairs().x);
    }

    @DrWrt("y")
    Jacobian drY() {
        return derivative(byY(), pairs().y);
    }

    private Jacobian derivative(DoubleBinaryOperator f, IndexMap places) {
        double[] slopes = new double[places.size()];
        map(f, slopes);
        return places.isIdentity()
                ? Jacobian.diagonal(slopes)
                : Jacobian.selection(places.source(), slopes, places.sourceSize());
    }

    @Override
    protected String kindName() {
        return "apply";
    }
}
