package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Parallel;
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
    /** Entries that are worth a task. */
    private static final int TASK = 1 << 14;

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
        double[] rows = groups.rows(Raw.data(value(x())));
        double[] out = Raw.data(r);
        int n = groups.groupSize();
        Parallel.forRange(groups.groups(), Math.max(1, TASK / Math.max(1, n)), (from, to) -> {
            for (int g = from; g < to; g++) {
                out[g] = function().apply(rows, g * n, n);
            }
        });
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Reduction groups = reduction();
        double[] in = Raw.data(value(x()));
        double[] rows = groups.rows(in);
        double[] values = Raw.data(value(this));
        NdArray slopes = buffer.take(in.length);
        // Where the groups' entries do not stand side by side, the slopes are put in their places afterwards.
        boolean moved = rows != in;
        double[] out = moved ? new double[in.length] : Raw.data(slopes);
        int n = groups.groupSize();
        Parallel.forRange(groups.groups(), Math.max(1, TASK / Math.max(1, n)), (from, to) -> {
            for (int g = from; g < to; g++) {
                function().slopes(rows, g * n, n, values[g], out);
            }
        });
        if (moved) {
            groups.unrows(out, Raw.data(slopes));
        }
        return groups().transpose().withValues(slopes).transpose();
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
