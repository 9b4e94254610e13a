package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** The sum along axes, added up pairwise as NumPy does. */
@Primitive
public abstract class Sum extends AxisReduction {
    @Override
    protected NdArray computeR() {
        NdArray r = Engine.output(this, reduction().shape());
        reduction().sum(Raw.data(value(x())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return groups();
    }

    @Override
    protected String kindName() {
        return "sum";
    }
}
