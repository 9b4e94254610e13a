package chumpy.ops;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.TermException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A primitive whose value and derivatives are given as functions, for exploring where no processor runs. */
@Primitive
public abstract class Lambda extends Ch {
    /**
     * What it is differentiable with respect to.
     *
     * @return the inputs
     */
    @DTerm
    public abstract List<Ch> inputs();

    /**
     * What it is called.
     *
     * @return a name
     */
    @Term
    public abstract String operation();

    /**
     * The value.
     *
     * @return a function of the values of the inputs
     */
    @Term
    public abstract Function<List<NdArray>, NdArray> value();

    /**
     * The local derivatives, one for each input.
     *
     * @return functions of the values of the inputs
     */
    @Term
    public abstract List<Function<List<NdArray>, Jacobian>> derivatives();

    private List<NdArray> values() {
        List<NdArray> values = new ArrayList<>(inputs().size());
        for (Ch input : inputs()) {
            values.add(input.r());
        }
        return values;
    }

    @Override
    protected NdArray computeR() {
        NdArray value = value().apply(values());
        if (value == null) {
            throw new TermException(operation() + ": the function of its value returned null; return an NdArray");
        }
        return value;
    }

    @DrWrt("inputs")
    Jacobian drInput(int i) {
        return derivatives().get(i).apply(values());
    }

    @Override
    protected String derivativeName(int term, int index) {
        return "derivative " + index;
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
