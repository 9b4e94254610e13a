package chumpy.benchmarks.functions;

import java.util.function.ToDoubleFunction;

/** A function of each group's entries, which are copied to stand side by side; copied for each function and layout. */
final class OrderLoop implements Subject.ByHand {
    private final ToDoubleFunction<double[]> f;
    private final Integer outer;
    private final Integer length;
    private final Integer inner;

    OrderLoop(ToDoubleFunction<double[]> f, Integer outer, Integer length, Integer inner) {
        this.f = f;
        this.outer = outer;
        this.length = length;
        this.inner = inner;
    }

    @Override
    public double[] value(double[] x) {
        double[] r = new double[outer * inner];
        double[] group = new double[length];
        for (int o = 0; o < outer; o++) {
            for (int i = 0; i < inner; i++) {
                for (int j = 0; j < length; j++) {
                    group[j] = x[(o * length + j) * inner + i];
                }
                r[o * inner + i] = f.applyAsDouble(group);
            }
        }
        return r;
    }
}
