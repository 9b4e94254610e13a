package chumpy.processor.functional;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code r = factor * x[indices]}, and a log of everything that is called. */
@Primitive
public abstract class Select extends Ch {
    final List<String> log = new ArrayList<>();

    /** Only the generated class extends it. */
    protected Select() {}

    /**
     * What is picked from.
     *
     * @return a vector
     */
    @DTerm
    public abstract Ch x();

    /**
     * The places.
     *
     * @return indices into {@code x}
     */
    @Term
    public abstract int[] indices();

    /**
     * The factor.
     *
     * @return any number
     */
    @Term
    public abstract double factor();

    @DependsOn({"indices", "factor"})
    double[] weights() {
        log.add("weights");
        double[] weights = new double[count()];
        Arrays.fill(weights, factor());
        return weights;
    }

    @DependsOn("indices")
    int count() {
        log.add("count");
        return indices().length;
    }

    @DependsOn("x")
    double first() {
        log.add("first");
        return x().r().flat(0);
    }

    @DependsOn("weights")
    String checked() throws java.io.IOException {
        if (factor() < 0) {
            throw new java.io.IOException("negative");
        }
        log.add("checked");
        return Arrays.toString(weights());
    }

    @Override
    protected void onChanged(Set<String> which) {
        log.add("onChanged" + which);
        which.clear();
    }

    @OnChanged("indices")
    void indicesChanged() {
        log.add("indicesChanged");
    }

    @OnChanged({"x", "factor"})
    void restChanged() {
        log.add("restChanged");
    }

    @Override
    protected NdArray computeR() {
        log.add("computeR");
        double[] x = x().r().toArray();
        double[] r = weights().clone();
        for (int i = 0; i < r.length; i++) {
            r[i] *= x[indices()[i]];
        }
        return NdArray.of(r);
    }

    @DrWrt("x")
    Jacobian drX() {
        log.add("drX");
        return Jacobian.selection(indices(), weights(), x().size());
    }
}
