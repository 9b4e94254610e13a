package chumpy.view.plot;

import java.util.Arrays;

/** What of an array falls into each cell of a field: the mean, in one pass, and the scale that suits these means. */
final class HeatCells {
    private final Field field;
    private final double[] means;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double mean;
    private long notFinite;
    private double low;
    private double high;

    HeatCells(double[] values, Field field) {
        this.field = field;
        this.means = new double[field.down() * field.across()];
        int[] counts = new int[means.length];
        int[] columnCells = field.columnCells();
        int[] rowCells = field.rowCells();
        long finite = 0;
        int at = 0;
        for (int i = 0; i < field.rows(); i++) {
            int row = rowCells[i] * field.across();
            for (int j = 0; j < field.cols(); j++) {
                double value = values[at++];
                int cell = row + columnCells[j];
                if (Double.isFinite(value)) {
                    // Running means of parts: sums and differences of large numbers would overflow.
                    double part = 1.0 / ++counts[cell];
                    means[cell] += value * part - means[cell] * part;
                    part = 1.0 / ++finite;
                    mean += value * part - mean * part;
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                } else {
                    notFinite++;
                    means[cell] = field.isExact() ? value : Double.NaN;
                }
            }
        }
        limits();
    }

    private void limits() {
        double[] finite = Arrays.stream(means).filter(Double::isFinite).toArray();
        low = Arrays.stream(finite).min().orElse(0);
        high = Arrays.stream(finite).max().orElse(0);
        if (low < 0 && high > 0) {
            high = Math.max(-low, high);
            low = -high;
        } else if (low == high) {
            double by = low == 0 ? 1 : Math.abs(low) / 2;
            low -= by;
            high += by;
        }
    }

    double value(int row, int column) {
        return means[row * field.across() + column];
    }

    boolean isDiverging() {
        return low == -high && least < 0;
    }

    boolean hasFinite() {
        return least <= most;
    }

    /** Where a number is on the scale, from 0 to 1; halves, since differences may overflow. */
    double height(double value) {
        return (value / 2 - low / 2) / (high / 2 - low / 2);
    }

    /** The number at a height. */
    double at(double height) {
        return low * (1 - height) + high * height;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    double mean() {
        return mean;
    }

    long notFinite() {
        return notFinite;
    }
}
