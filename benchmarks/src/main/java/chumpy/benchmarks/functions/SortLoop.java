package chumpy.benchmarks.functions;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts each group: its entries, or their places. */
record SortLoop(Layout layout) {
    private int place(int o, int j, int i) {
        return (o * layout.length() + j) * layout.inner() + i;
    }

    double[] sorted(double[] x) {
        double[] r = new double[x.length];
        double[] group = new double[layout.length()];
        for (int o = 0; o < layout.outer(); o++) {
            for (int i = 0; i < layout.inner(); i++) {
                for (int j = 0; j < group.length; j++) {
                    group[j] = x[place(o, j, i)];
                }
                Arrays.sort(group);
                for (int j = 0; j < group.length; j++) {
                    r[place(o, j, i)] = group[j];
                }
            }
        }
        return r;
    }

    double[] order(double[] x) {
        double[] r = new double[x.length];
        Integer[] order = new Integer[layout.length()];
        for (int o = 0; o < layout.outer(); o++) {
            for (int i = 0; i < layout.inner(); i++) {
                int first = place(o, 0, i);
                Arrays.setAll(order, j -> j);
                Arrays.sort(order, Comparator.comparingDouble(j -> x[first + j * layout.inner()]));
                for (int j = 0; j < order.length; j++) {
                    r[place(o, j, i)] = order[j];
                }
            }
        }
        return r;
    }
}
