package chumpy.processor.functional;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.DependsOn;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Numbers of things: class type parameters, arrays of all sorts, defaults made from other terms. */
@Primitive
abstract class Lookup<T extends Comparable<T>, F extends ToDoubleFunction<? super T>> extends Ch {
    @Term
    abstract F measure();

    @Term
    String name() {
        return "of " + things().length;
    }

    @Term
    int @Nullable [] order() {
        return null;
    }

    @Term
    abstract double[][][] table();

    @Term
    abstract T[] things();

    @DependsOn({"things", "measure"})
    List<Double> measured() {
        List<Double> measured = new ArrayList<>();
        for (T thing : things()) {
            measured.add(measure().applyAsDouble(thing));
        }
        return measured;
    }

    @Override
    protected NdArray computeR() {
        double[] r = new double[things().length];
        for (int i = 0; i < r.length; i++) {
            r[i] = measured().get(order() == null ? i : order()[i]) + table()[0][0][0];
        }
        return NdArray.of(r);
    }
}
