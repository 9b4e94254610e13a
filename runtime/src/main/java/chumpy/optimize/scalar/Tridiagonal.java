package chumpy.optimize.scalar;

import java.util.Arrays;

/** A symmetric tridiagonal matrix that grows by a row and a column at a time. */
final class Tridiagonal implements ShiftedMatrix {
    private double[] diagonal = new double[8];
    private double[] beside = new double[8];
    private double[] pivots = new double[8];
    private int size;
    private double least;
    private double greatest;

    void clear() {
        size = 0;
        least = Double.POSITIVE_INFINITY;
        greatest = Double.NEGATIVE_INFINITY;
    }

    /** Appends a row: {@code beside} stands between it and the row before. */
    void append(double besideBefore, double onDiagonal) {
        if (size == diagonal.length) {
            diagonal = Arrays.copyOf(diagonal, 2 * size);
            beside = Arrays.copyOf(beside, 2 * size);
            pivots = new double[2 * size];
        }
        diagonal[size] = onDiagonal;
        if (size > 0) {
            beside[size - 1] = besideBefore;
        }
        beside[size] = 0;
        size++;
        least = Double.POSITIVE_INFINITY;
        greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double others = Math.abs(beside[i]) + (i > 0 ? Math.abs(beside[i - 1]) : 0);
            least = Math.min(least, diagonal[i] - others);
            greatest = Math.max(greatest, diagonal[i] + others);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double least() {
        return least;
    }

    @Override
    public double greatest() {
        return greatest;
    }

    @Override
    public boolean factor(double lambda) {
        for (int i = 0; i < size; i++) {
            double pivot = diagonal[i] + lambda;
            if (i > 0) {
                pivot -= beside[i - 1] * beside[i - 1] / pivots[i - 1];
            }
            if (!(pivot > Math.ulp(1.0) * Math.abs(diagonal[i] + lambda))) {
                return false;
            }
            pivots[i] = pivot;
        }
        return true;
    }

    @Override
    public void solve(double[] b) {
        for (int i = 1; i < size; i++) {
            b[i] -= beside[i - 1] / pivots[i - 1] * b[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            b[i] /= pivots[i];
            if (i < size - 1) {
                b[i] -= beside[i] / pivots[i] * b[i + 1];
            }
        }
    }

    /** {@code v'T v}. */
    double quadratic(double[] v) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += diagonal[i] * v[i] * v[i];
            if (i > 0) {
                sum += 2 * beside[i - 1] * v[i - 1] * v[i];
            }
        }
        return sum;
    }
}
