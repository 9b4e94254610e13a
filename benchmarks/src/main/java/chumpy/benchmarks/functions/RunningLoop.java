package chumpy.benchmarks.functions;

import java.util.Arrays;

/** Running sums or products of groups. */
record RunningLoop(Layout layout, boolean products) implements Loop {
    @Override
    public double[] value(double[] x) {
        double[] r = new double[x.length];
        int inner = layout.inner();
        int length = layout.length();
        for (int o = 0; o < layout.outer(); o++) {
            int at = o * length * inner;
            System.arraycopy(x, at, r, at, inner);
            for (int k = at + inner; k < at + length * inner; k++) {
                r[k] = products ? r[k - inner] * x[k] : r[k - inner] + x[k];
            }
        }
        return r;
    }

    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] g = new double[x.length];
        int inner = layout.inner();
        int length = layout.length();
        double[] behind = new double[inner];
        for (int o = 0; o < layout.outer(); o++) {
            Arrays.fill(behind, 0);
            for (int j = length - 1; j >= 0; j--) {
                int at = (o * length + j) * inner;
                for (int i = 0; i < inner; i++) {
                    behind[i] += products ? v[at + i] * r[at + i] : v[at + i];
                    g[at + i] = products ? behind[i] / x[at + i] : behind[i];
                }
            }
        }
        return g;
    }
}
