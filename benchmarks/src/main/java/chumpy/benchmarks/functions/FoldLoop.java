package chumpy.benchmarks.functions;

import java.util.Arrays;
import java.util.Optional;

/** A reduction by hand: one or two runs over the array in its order; copied for each function and layout. */
final class FoldLoop implements Loop {
    private final Optional<Subject.ByHand> before;
    private final double start;
    private final Fold.Step step;
    private final Fold.End end;
    private final Fold.Slope slope;
    private final Integer outer;
    private final Integer length;
    private final Integer inner;

    FoldLoop(
            Optional<Subject.ByHand> before,
            Double start,
            Fold.Step step,
            Fold.End end,
            Fold.Slope slope,
            Integer outer,
            Integer length,
            Integer inner) {
        this.before = before;
        this.start = start;
        this.step = step;
        this.end = end;
        this.slope = slope;
        this.outer = outer;
        this.length = length;
        this.inner = inner;
    }

    @Override
    public double[] value(double[] x) {
        double[] m = first(x);
        double[] r = new double[outer * inner];
        if (inner == 1) {
            for (int o = 0; o < outer; o++) {
                double sum = start;
                double mean = m[o];
                for (int i = o * length; i < (o + 1) * length; i++) {
                    sum = step.apply(sum, x[i], mean);
                }
                r[o] = end.apply(sum, length, mean);
            }
            return r;
        }
        Arrays.fill(r, start);
        for (int o = 0; o < outer; o++) {
            int to = o * inner;
            for (int j = 0; j < length; j++) {
                int at = (o * length + j) * inner;
                for (int i = 0; i < inner; i++) {
                    r[to + i] = step.apply(r[to + i], x[at + i], m[to + i]);
                }
            }
        }
        for (int g = 0; g < r.length; g++) {
            r[g] = end.apply(r[g], length, m[g]);
        }
        return r;
    }

    private double[] first(double[] x) {
        return before.isPresent() ? before.get().value(x) : new double[outer * inner];
    }

    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] m = first(x);
        double[] g = new double[x.length];
        if (inner == 1) {
            for (int o = 0; o < outer; o++) {
                double result = r[o];
                double mean = m[o];
                double weight = v[o];
                for (int i = o * length; i < (o + 1) * length; i++) {
                    g[i] = slope.apply(x[i], result, mean, length) * weight;
                }
            }
            return g;
        }
        for (int o = 0; o < outer; o++) {
            int from = o * inner;
            for (int j = 0; j < length; j++) {
                int at = (o * length + j) * inner;
                for (int i = 0; i < inner; i++) {
                    g[at + i] = slope.apply(x[at + i], r[from + i], m[from + i], length) * v[from + i];
                }
            }
        }
        return g;
    }
}
