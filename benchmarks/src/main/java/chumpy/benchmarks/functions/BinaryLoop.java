package chumpy.benchmarks.functions;

import java.util.function.DoubleBinaryOperator;

/**
 * {@code r[o, i] = f(x[o, i], y)} for {@code y = b[o, i]}, {@code b[i]}, {@code b[o]} or {@code b[0]}, with the adjoint by
 * x; copied for each function.
 */
final class BinaryLoop implements Loop {
    private final DoubleBinaryOperator f;
    private final DoubleBinaryOperator slope;
    private final double[] b;
    private final Integer inner;
    private final Integer byRow;
    private final Integer byColumn;

    BinaryLoop(
            DoubleBinaryOperator f,
            DoubleBinaryOperator slope,
            double[] b,
            Integer inner,
            Integer byRow,
            Integer byColumn) {
        this.f = f;
        this.slope = slope;
        this.b = b;
        this.inner = inner;
        this.byRow = byRow;
        this.byColumn = byColumn;
    }

    @Override
    public double[] value(double[] x) {
        double[] r = new double[x.length];
        for (int o = 0; o < x.length / inner; o++) {
            for (int i = 0; i < inner; i++) {
                r[o * inner + i] = f.applyAsDouble(x[o * inner + i], b[o * byRow + i * byColumn]);
            }
        }
        return r;
    }

    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] g = new double[x.length];
        for (int o = 0; o < x.length / inner; o++) {
            for (int i = 0; i < inner; i++) {
                int k = o * inner + i;
                g[k] = slope.applyAsDouble(x[k], b[o * byRow + i * byColumn]) * v[k];
            }
        }
        return g;
    }
}
