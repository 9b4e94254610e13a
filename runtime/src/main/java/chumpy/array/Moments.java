package chumpy.array;

import chumpy.TermException;
import java.util.Arrays;

/** Sums, means, products, variances and standard deviations of runs of numbers. */
public final class Moments {
    /** What stands before the name of a function that ignores NaN. */
    static final String IGNORING_NAN = "nan ";

    private static final int BLOCK = 128;

    /** The sum. */
    public static final RunFunction SUM = new RunFunction() {
        @Override
        public String name() {
            return "sum";
        }

        @Override
        public double apply(double[] a, int from, int n) {
            return PairwiseSums.sum(a, from, n);
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            Arrays.fill(out, from, from + n, 1);
        }

        @Override
        public void apply(double[] a, Columns runs, double[] values, int to) {
            ColumnSums.sum(a, runs, values, to);
        }

        @Override
        public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            fill(out, runs, 1);
        }
    };

    /** The mean; NaN of no numbers. */
    public static final RunFunction MEAN = new RunFunction() {
        @Override
        public String name() {
            return "mean";
        }

        @Override
        public double apply(double[] a, int from, int n) {
            return PairwiseSums.sum(a, from, n) / n;
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            Arrays.fill(out, from, from + n, 1.0 / n);
        }

        @Override
        public void apply(double[] a, Columns runs, double[] values, int to) {
            ColumnSums.sum(a, runs, values, to);
            for (int k = to; k < to + runs.count(); k++) {
                values[k] /= runs.length();
            }
        }

        @Override
        public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            fill(out, runs, 1.0 / runs.length());
        }
    };

    /** The root of the sum of squares, which may overflow; where it is 0, so is the derivative given there. */
    public static final RunFunction NORM = new RunFunction() {
        @Override
        public String name() {
            return "norm";
        }

        @Override
        public double apply(double[] a, int from, int n) {
            return Math.sqrt(squares(a, from, n, 0));
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            double divisor = value == 0 ? Double.POSITIVE_INFINITY : value;
            for (int i = from; i < from + n; i++) {
                out[i] = a[i] / divisor;
            }
        }

        @Override
        public void apply(double[] a, Columns runs, double[] values, int to) {
            ColumnSums.squares(a, runs, new double[runs.count()], values, to);
            for (int k = to; k < to + runs.count(); k++) {
                values[k] = Math.sqrt(values[k]);
            }
        }

        @Override
        public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            for (int i = 0, row = runs.from(); i < runs.length(); i++, row += runs.stride()) {
                for (int k = 0; k < runs.count(); k++) {
                    double value = values[at + k];
                    out[row + k] = a[row + k] / (value == 0 ? Double.POSITIVE_INFINITY : value);
                }
            }
        }
    };

    /**
     * The product; 1 of no numbers. A partial derivative is the product divided by the number; where the product has lost
     * what that needs (it is 0, next to it, or not finite), it is the product of the numbers before and of those behind,
     * which is right whatever the number of zeros.
     */
    public static final RunFunction PRODUCT = new RunFunction() {
        @Override
        public String name() {
            return "product";
        }

        @Override
        public double apply(double[] a, int from, int n) {
            double product = 1;
            for (int i = from; i < from + n; i++) {
                product *= a[i];
            }
            return product;
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            if (isDivisible(value)) {
                for (int i = from; i < from + n; i++) {
                    out[i] = value / a[i];
                }
                return;
            }
            double before = 1;
            for (int i = from; i < from + n; i++) {
                out[i] = before;
                before *= a[i];
            }
            double behind = 1;
            for (int i = from + n - 1; i >= from; i--) {
                out[i] *= behind;
                behind *= a[i];
            }
        }

        @Override
        public void apply(double[] a, Columns runs, double[] values, int to) {
            Arrays.fill(values, to, to + runs.count(), 1);
            for (int i = 0, row = runs.from(); i < runs.length(); i++, row += runs.stride()) {
                for (int k = 0; k < runs.count(); k++) {
                    values[to + k] *= a[row + k];
                }
            }
        }

        @Override
        public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            for (int k = at; k < at + runs.count(); k++) {
                if (!isDivisible(values[k])) {
                    RunFunction.super.slopes(a, runs, values, at, out);
                    return;
                }
            }
            for (int i = 0, row = runs.from(); i < runs.length(); i++, row += runs.stride()) {
                for (int k = 0; k < runs.count(); k++) {
                    out[row + k] = values[at + k] / a[row + k];
                }
            }
        }

        private static boolean isDivisible(double product) {
            double size = Math.abs(product);
            return size > Double.MIN_NORMAL && size < Double.POSITIVE_INFINITY;
        }
    };

    private Moments() {}

    private static void fill(double[] out, Columns runs, double value) {
        for (int i = 0, row = runs.from(); i < runs.length(); i++, row += runs.stride()) {
            Arrays.fill(out, row, row + runs.count(), value);
        }
    }

    /**
     * The variance, from the squares of the deviations from the mean. It may overflow or vanish; its derivatives do not
     * with it.
     *
     * @param ddof what is subtracted from the number of entries by which their sum is divided
     * @return a function that is NaN or infinite where the divisor is not positive
     */
    public static RunFunction variance(double ddof) {
        return new Spread(ddof, false, false);
    }

    /**
     * The standard deviation. Where all numbers are equal it is 0 and has a corner, as a norm has at the origin; the
     * derivative given there is 0, which lies in the middle of the subdifferential. Where squares overflow or vanish,
     * deviations are scaled.
     *
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @return the square root of the variance
     */
    public static RunFunction standardDeviation(double ddof) {
        return new Spread(ddof, true, false);
    }

    /**
     * The function of a name.
     *
     * @param name what {@link RunFunction#name} gave
     * @return the function
     * @throws TermException if there is none
     */
    public static RunFunction named(String name) {
        if (name.startsWith(IGNORING_NAN)) {
            String plain = name.substring(IGNORING_NAN.length());
            if (!plain.startsWith(IGNORING_NAN)) {
                return named(plain).ignoringNan();
            }
        }
        String[] parts = name.split(" ", 2);
        try {
            return switch (parts[0]) {
                case "sum" -> SUM;
                case "mean" -> MEAN;
                case "product" -> PRODUCT;
                case "norm" -> NORM;
                case "variance" -> variance(Double.parseDouble(parts[1]));
                case "deviation" -> standardDeviation(Double.parseDouble(parts[1]));
                default -> throw new TermException("there is no reduction of the name " + name);
            };
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new TermException("there is no reduction of the name " + name);
        }
    }

    /**
     * The squares of deviations from a number, added up in pairs of halves.
     *
     * @param a holds the run
     * @param from its first place
     * @param n its length
     * @param centre what the deviations are taken from
     * @return their sum
     */
    public static double squares(double[] a, int from, int n, double centre) {
        if (n > BLOCK) {
            int half = n / 2;
            return squares(a, from, half, centre) + squares(a, from + half, n - half, centre);
        }
        double sum = 0;
        for (int i = from; i < from + n; i++) {
            double deviation = a[i] - centre;
            sum += deviation * deviation;
        }
        return sum;
    }

    /**
     * Variances and their roots.
     *
     * @param ddof what is subtracted from the number of entries
     * @param root whether it is the root
     * @param strict whether it is NaN where the divisor is not positive, as it is in NumPy where NaN is ignored
     */
    private record Spread(double ddof, boolean root, boolean strict) implements RunFunction {
        /** Between these a standard deviation is that of squares, and its inverse a number with all its digits. */
        private static final double TINY = 0x1p-500;

        private static final double HUGE = 0x1p500;

        @Override
        public RunFunction ignoringNan() {
            return new NanIgnored(new Spread(ddof, root, true));
        }

        private double divisor(int n) {
            return n > ddof ? n - ddof : strict ? Double.NaN : 0;
        }

        @Override
        public String name() {
            return (root ? "deviation " : "variance ") + ddof;
        }

        @Override
        public double apply(double[] a, int from, int n) {
            double mean = MEAN.apply(a, from, n);
            double variance = squares(a, from, n, mean) / divisor(n);
            return !root ? variance : hasLostSquares(variance) ? rescaled(a, from, n, variance) : Math.sqrt(variance);
        }

        /** Whether squares have overflown or vanished, or there were none to begin with. */
        private static boolean hasLostSquares(double variance) {
            return !(variance >= Double.MIN_NORMAL && variance < Double.POSITIVE_INFINITY);
        }

        /** The standard deviation without such squares. */
        private double rescaled(double[] a, int from, int n, double variance) {
            double divisor = divisor(n);
            Deviations deviations = divisor > 0 ? Deviations.of(a, from, n) : null;
            return deviations == null ? Math.sqrt(variance) : deviations.root(divisor);
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            if (needsScaling(n, value) && rescaledSlopes(a, from, n, out)) {
                return;
            }
            double mean = MEAN.apply(a, from, n);
            double factor = factor(n, value);
            for (int i = from; i < from + n; i++) {
                out[i] = (a[i] - mean) * factor;
            }
        }

        /** Whether the mean, a deviation or the factor may be lost. */
        private boolean needsScaling(int n, double value) {
            return divisor(n) > 0 && !(value < (root ? HUGE : Double.POSITIVE_INFINITY) && (!root || value > TINY));
        }

        /** The slopes by scaled deviations; false where there are none. */
        private boolean rescaledSlopes(double[] a, int from, int n, double[] out) {
            Deviations deviations = Deviations.of(a, from, n);
            if (deviations == null) {
                return false;
            }
            if (root) {
                deviations.rootSlopes(divisor(n), out, from);
            } else {
                deviations.squareSlopes(divisor(n), out, from);
            }
            return true;
        }

        private double factor(int n, double value) {
            return root && value == 0 ? 0 : (root ? 1 / value : 2) / divisor(n);
        }

        @Override
        public void apply(double[] a, Columns runs, double[] values, int to) {
            int n = runs.length();
            ColumnSums.squares(a, runs, means(a, runs), values, to);
            for (int k = to; k < to + runs.count(); k++) {
                values[k] /= divisor(n);
            }
            if (!root) {
                return;
            }
            double[] aside = {};
            for (int first = 0; first < runs.count(); first += Columns.BATCH) {
                Columns batch = runs.part(first, Columns.BATCH);
                boolean copied = false;
                for (int k = 0; k < batch.count(); k++) {
                    double variance = values[to + first + k];
                    if (hasLostSquares(variance)) {
                        if (!copied) {
                            aside = aside.length == 0 ? new double[Math.min(runs.count(), Columns.BATCH) * n] : aside;
                            batch.collect(a, aside);
                            copied = true;
                        }
                        values[to + first + k] = rescaled(aside, k * n, n, variance);
                    } else {
                        values[to + first + k] = Math.sqrt(variance);
                    }
                }
            }
        }

        @Override
        public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            int n = runs.length();
            double[] means = means(a, runs);
            double[] factors = new double[runs.count()];
            boolean scaling = false;
            for (int k = 0; k < factors.length; k++) {
                factors[k] = factor(n, values[at + k]);
                scaling |= needsScaling(n, values[at + k]);
            }
            for (int i = 0, row = runs.from(); i < n; i++, row += runs.stride()) {
                for (int k = 0; k < runs.count(); k++) {
                    out[row + k] = (a[row + k] - means[k]) * factors[k];
                }
            }
            if (scaling) {
                correctSlopes(a, runs, values, at, out);
            }
        }

        /** Runs whose slopes need scaling, a few at a time so that their entries are neighbours. */
        private void correctSlopes(double[] a, Columns runs, double[] values, int at, double[] out) {
            int n = runs.length();
            double[] aside = new double[Math.min(runs.count(), Columns.BATCH) * n];
            double[] slopes = new double[aside.length];
            for (int first = 0; first < runs.count(); first += Columns.BATCH) {
                Columns batch = runs.part(first, Columns.BATCH);
                boolean copied = false;
                for (int k = 0; k < batch.count(); k++) {
                    if (needsScaling(n, values[at + first + k])) {
                        if (!copied) {
                            batch.collect(a, aside);
                            batch.collect(out, slopes);
                            copied = true;
                        }
                        rescaledSlopes(aside, k * n, n, slopes);
                    }
                }
                if (copied) {
                    batch.distribute(slopes, out);
                }
            }
        }

        private static double[] means(double[] a, Columns runs) {
            double[] means = new double[runs.count()];
            MEAN.apply(a, runs, means, 0);
            return means;
        }
    }
}
