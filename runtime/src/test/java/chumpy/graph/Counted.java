package chumpy.graph;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code r = factor * (sum of xs)} that writes down what is asked of it, and fails on demand. */
@Primitive
public abstract class Counted extends Ch {
    int values;
    int derivatives;
    boolean failing;
    final List<Set<String>> changes = new ArrayList<>();

    @DTerm
    public abstract List<Ch> xs();

    @Term
    public double factor() {
        return 1;
    }

    @Override
    protected void onChanged(Set<String> which) {
        changes.add(which);
    }

    @Override
    protected NdArray computeR() {
        values++;
        if (failing) {
            throw new IllegalStateException("as asked");
        }
        double[] sum = new double[xs().get(0).size()];
        for (Ch x : xs()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor() * x.r().flat(i);
            }
        }
        return NdArray.adopt(sum, xs().get(0).shape());
    }

    @DrWrt("xs")
    Jacobian drX(int ignored) {
        derivatives++;
        return Jacobian.scaled(xs().get(0).size(), factor());
    }
}
