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
    };

    /**
     * The product; 1 of no numbers. A partial derivative is the product of the numbers before and of those behind, so it
     * is right whatever the number of zeros.
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
    };

    private Moments() {}

    /**
     * The variance, from the squares of the deviations from the mean.
     *
     * @param ddof what is subtracted from the number of entries by which their sum is divided
     * @return a function that is NaN or infinite where the divisor is not positive
     */
    public static RunFunction variance(double ddof) {
        return new Spread(ddof, false);
    }

    /**
     * The standard deviation. Where all numbers are equal it is 0 and has a corner, as a norm has at the origin; the
     * derivative given there is 0, which lies in the middle of the subdifferential.
     *
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @return the square root of the variance
     */
    public static RunFunction standardDeviation(double ddof) {
        return new Spread(ddof, true);
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

    private record Spread(double ddof, boolean root) implements RunFunction {
        @Override
        public String name() {
            return (root ? "deviation " : "variance ") + ddof;
        }

        @Override
        public double apply(double[] a, int from, int n) {
            double mean = MEAN.apply(a, from, n);
            double variance = squares(a, from, n, mean) / Math.max(n - ddof, 0);
            return root ? Math.sqrt(variance) : variance;
        }

        @Override
        public void slopes(double[] a, int from, int n, double value, double[] out) {
            if (root && value == 0) {
                Arrays.fill(out, from, from + n, 0);
                return;
            }
            double mean = MEAN.apply(a, from, n);
            double factor = (root ? 1 / value : 2) / Math.max(n - ddof, 0);
            for (int i = from; i < from + n; i++) {
                out[i] = (a[i] - mean) * factor;
            }
        }
    }
}
