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
import chumpy.array.Raw;
import chumpy.array.Stencil;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weighted sums of neighbours along an axis, such as their differences. The Jacobian has a band and does not change. */
@Primitive
public abstract class Differences extends Ch {
    private static final double[] NONE = {};

    private int @Nullable [] from;
    private @Nullable Stencil stencil;
    private @Nullable Jacobian jacobian;

    /**
     * What the sums are made of.
     *
     * @return an array of at least one axis
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
     * Along which axis.
     *
     * @return a negative one counts from the back
     */
    @Term
    public abstract int axis();

    /**
     * The weights of neighbours.
     *
     * @return at least one
     */
    @Term
    public abstract double[] inner();

    /**
     * The weights of the first entries in a row of their own.
     *
     * @return empty by default: there is no such row
     */
    @Term
    public double[] front() {
        return NONE;
    }

    /**
     * The weights of the last entries in a row of their own.
     *
     * @return empty by default: there is no such row
     */
    @Term
    public double[] back() {
        return NONE;
    }

    /**
     * What the sums are divided by.
     *
     * @return 1 by default
     */
    @Term
    public double divisor() {
        return 1;
    }

    @OnChanged({"axis", "inner", "front", "back", "divisor"})
    void forgetStencil() {
        stencil = null;
    }

    private Stencil stencil() {
        int[] now = Raw.shape(value(x()));
        Stencil known = stencil;
        if (known == null || !Arrays.equals(from, now)) {
            known = new Stencil(operation(), now, axis(), inner(), front(), back(), divisor());
            from = now;
            stencil = known;
            jacobian = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Stencil plan = stencil();
        NdArray r = Engine.output(this, plan.shape());
        plan.apply(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Stencil plan = stencil();
        Jacobian known = jacobian;
        if (known == null) {
            Triplets triplets = new Triplets(plan.derivativeCount());
            plan.derivatives(triplets::add);
            known = Jacobian.sparse(
                    value(this).size(), value(x()).size(), triplets.rows, triplets.columns, triplets.values);
            jacobian = known;
        }
        return known;
    }

    /** Entries of the Jacobian. */
    private static final class Triplets {
        final int[] rows;
        final int[] columns;
        final double[] values;
        private int size;

        Triplets(int size) {
            rows = new int[size];
            columns = new int[size];
            values = new double[size];
        }

        void add(int row, int column, double value) {
            rows[size] = row;
            columns[size] = column;
            values[size++] = value;
        }
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
