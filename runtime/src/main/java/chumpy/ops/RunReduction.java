package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.array.RunFunction;
import chumpy.graph.Engine;
import chumpy.graph.SavedForm;

/**
 * A function of the entries along axes: products, variances and the like. A column of the Jacobian has one entry, in the
 * row of the group that it belongs to.
 */
@Primitive
public abstract class RunReduction extends AxisReduction {
    private final SlopeBuffer buffer = new SlopeBuffer();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * The function.
     *
     * @return a function of the entries of a group, in row-major order
     */
    @Term
    public abstract RunFunction function();

    @Override
    protected NdArray computeR() {
        Reduction groups = reduction();
        NdArray r = Engine.output(this, groups.shape());
        groups.apply(function(), Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Reduction groups = reduction();
        double[] in = Raw.data(value(x()));
        NdArray slopes = buffer.take(in.length);
        groups.slopes(function(), in, Raw.data(value(this)), Raw.data(slopes));
        return weighted(slopes);
    }

    @Override
    protected SavedForm savedForm() {
        return RunReductionForm.of(this);
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
