package chumpy.benchmarks.functions;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** {@code r[i] = f(x[i])}; copied for each function. */
final class UnaryLoop implements Loop {
    private final DoubleUnaryOperator f;
    private final DoubleBinaryOperator slope;

    UnaryLoop(DoubleUnaryOperator f, DoubleBinaryOperator slope) {
        this.f = f;
        this.slope = slope;
    }

    @Override
    public double[] value(double[] x) {
        double[] r = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            r[i] = f.applyAsDouble(x[i]);
        }
        return r;
    }

    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = slope.applyAsDouble(x[i], r[i]) * v[i];
        }
        return g;
    }
}
