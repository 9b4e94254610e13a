package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** The mean along axes: the sum divided by the number of summands; NaN where there are none. */
@Primitive
public abstract class Mean extends AxisReduction {
    @Override
    protected NdArray computeR() {
        NdArray r = Engine.output(this, reduction().shape());
        reduction().mean(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return groups().scale(1.0 / reduction().groupSize());
    }

    @Override
    protected String kindName() {
        return "mean";
    }
}
