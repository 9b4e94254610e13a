package chumpy.benchmarks.functions;

/** The adjoint of results that lie between two neighbours of each group: the nearer has the larger weight. */
record BetweenLoop(Layout layout) implements Subject.Adjoint {
    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] g = new double[x.length];
        int inner = layout.inner();
        for (int o = 0; o < layout.outer(); o++) {
            for (int i = 0; i < inner; i++) {
                int group = o * inner + i;
                int start = o * layout.length() * inner + i;
                int below = -1;
                int above = -1;
                for (int k = start; k < start + layout.length() * inner; k += inner) {
                    below = x[k] <= r[group] && (below < 0 || x[k] > x[below]) ? k : below;
                    above = x[k] >= r[group] && (above < 0 || x[k] < x[above]) ? k : above;
                }
                double share = above == below ? 1 : (r[group] - x[below]) / (x[above] - x[below]);
                g[below] += (1 - share) * v[group];
                g[above] += share * v[group];
            }
        }
        return g;
    }
}
