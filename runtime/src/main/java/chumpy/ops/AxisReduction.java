package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What reductions along axes have in common: the terms, and the grouping of entries, kept while the shape stays. */
public abstract class AxisReduction extends Ch {
    private @Nullable Reduction reduction;
    private @Nullable Jacobian groups;

    /**
     * What is reduced.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * The axes along which.
     *
     * @return all different, negative ones counting from the back; null for all axes
     */
    @Term
    public int @Nullable [] axes() {
        return null;
    }

    /**
     * Whether the reduced axes stay, with length 1.
     *
     * @return false by default
     */
    @Term
    public boolean keepDims() {
        return false;
    }

    @OnChanged({"axes", "keepDims"})
    void forgetGrouping() {
        reduction = null;
    }

    /** The grouping for the present shape. */
    final Reduction reduction() {
        NdArray x = value(x());
        Reduction known = reduction;
        if (known == null || !Arrays.equals(known.inputShape(), Raw.shape(x))) {
            known = Reduction.of(kindName(), Raw.shape(x), axes(), keepDims());
            reduction = known;
            groups = null;
        }
        return known;
    }

    /** A row for each group with ones at its members: the derivative of sums. */
    final Jacobian groups() {
        Reduction plan = reduction();
        Jacobian known = groups;
        if (known == null) {
            int[] index = plan.groupIndex();
            int size = value(x()).size();
            known = Jacobian.selection(index == null ? new int[size] : index, plan.groups())
                    .transpose();
            groups = known;
        }
        return known;
    }

    /** A row for each group with these numbers at its members, in the order of the input. */
    final Jacobian weighted(NdArray slopes) {
        return groups().transpose().withValues(slopes).transpose();
    }
}
