package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.QuantileMethod;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Extremes;
import chumpy.array.Picks;
import chumpy.array.Quantiles;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.graph.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles along axes, the extremes and the median among them. A row of the Jacobian has an entry for each of the one
 * or two numbers that the quantile lies between; numbers that are equal to such a one share its entry.
 */
@Primitive
public abstract class Quantile extends AxisReduction {
    private @Nullable Picks picks;

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * Which quantiles.
     *
     * @return numbers from 0 to 1
     */
    @Term
    public abstract double[] q();

    /**
     * Whether the result has a first axis for them.
     *
     * @return false if there is one and it has none
     */
    @Term
    public boolean stacked() {
        return false;
    }

    /**
     * Whether NaN counts as not there; otherwise it makes the result NaN.
     *
     * @return false by default
     */
    @Term
    public boolean ignoreNan() {
        return false;
    }

    /**
     * Where between two numbers a quantile lies.
     *
     * @return NumPy's default
     */
    @Term
    public QuantileMethod method() {
        return QuantileMethod.LINEAR;
    }

    /**
     * What comes of a group without entries.
     *
     * @return true for NaN, as of a median; by default an exception
     */
    @Term
    public boolean nothingIsNan() {
        return false;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        Reduction groups = reduction();
        double[] wanted = q();
        if (!nothingIsNan()) {
            Quantiles.requireEntries(operation(), groups);
        }
        if (isExtreme() && groups.groupSize() > 0) {
            NdArray r = Engine.output(this, groups.shape());
            if (groups.groups() > 0) {
                Extremes.apply(groups, Raw.data(x), wanted[0] == 1, ignoreNan(), Raw.data(r));
            }
            picks = null;
            return r;
        }
        int[] shape = groups.shape();
        if (stacked()) {
            shape = new int[shape.length + 1];
            shape[0] = wanted.length;
            System.arraycopy(groups.shape(), 0, shape, 1, shape.length - 1);
        }
        Picks chosen = Quantiles.of(shape, groups, Raw.data(x), wanted, ignoreNan(), method());
        picks = chosen;
        NdArray r = Engine.output(this, shape);
        chosen.apply(Raw.data(x), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Picks known = picks;
        if (known == null) {
            known = extremes();
            picks = known;
        }
        return Pick.jacobian(known);
    }

    /** One extreme of each group, which is the same by every method. */
    private boolean isExtreme() {
        double[] wanted = q();
        return !stacked() && (wanted[0] == 0 || wanted[0] == 1);
    }

    private Picks extremes() {
        double[] x = Raw.data(value(x()));
        Reduction groups = reduction();
        int[] places = Extremes.places(groups, x, Raw.data(value(this)));
        return places != null
                ? Picks.single(groups.shape(), places, x.length)
                : Quantiles.of(groups.shape(), groups, x, q(), ignoreNan(), method());
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
