package chumpy.benchmarks.functions;

import java.util.function.IntBinaryOperator;

/** {@code r[i, j] = x[place(i, j)]}, 0 where the place is negative; copied for each rule. */
final class PlaceLoop implements Loop {
    private final Integer rows;
    private final Integer columns;
    private final IntBinaryOperator place;

    PlaceLoop(Integer rows, Integer columns, IntBinaryOperator place) {
        this.rows = rows;
        this.columns = columns;
        this.place = place;
    }

    @Override
    public double[] value(double[] x) {
        double[] r = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int from = place.applyAsInt(i, j);
                if (from >= 0) {
                    r[i * columns + j] = x[from];
                }
            }
        }
        return r;
    }

    @Override
    public double[] product(double[] x, double[] r, double[] v) {
        double[] g = new double[x.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int from = place.applyAsInt(i, j);
                if (from >= 0) {
                    g[from] += v[i * columns + j];
                }
            }
        }
        return g;
    }
}
