package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Lines;
import chumpy.array.Raw;
import chumpy.array.Searching;
import chumpy.array.Sorting;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/** Functions that take arrays as sets of numbers. They answer at once, in plain numbers. */
abstract class SetFunctions extends HistogramFunctions {
    /** Nobody makes one. */
    SetFunctions() {}

    /**
     * The distinct entries.
     *
     * @param x an array
     * @return a vector, ascending, at the end NaN once if there is one
     */
    public static NdArray unique(Ch x) {
        return vector(distinct("unique", "x", x));
    }

    /**
     * The distinct entries, where they are first, which of them each entry is, and how often they come.
     *
     * @param x an array
     * @return what NumPy's {@code unique} gives with {@code return_index}, {@code return_inverse} and
     *     {@code return_counts}
     */
    public static Unique uniqueAll(Ch x) {
        double[] in = Raw.data(Arguments.given("unique", "x", x).r());
        int[] order = Sorting.order(Lines.along("unique", new int[] {in.length}, 0), in);
        double[] values = new double[in.length];
        double[] index = new double[in.length];
        double[] counts = new double[in.length];
        double[] inverse = new double[in.length];
        int n = 0;
        for (int place : order) {
            double value = in[place] + 0.0;
            if (n == 0 || Double.compare(value, values[n - 1]) != 0) {
                values[n] = value;
                index[n++] = place;
            }
            counts[n - 1]++;
            inverse[place] = n - 1.0;
        }
        return new Unique(
                vector(Arrays.copyOf(values, n)),
                vector(Arrays.copyOf(index, n)),
                NdArray.adopt(inverse, x.shape()),
                vector(Arrays.copyOf(counts, n)));
    }

    /**
     * Whether each entry is one of some numbers; NaN never is.
     *
     * @param x an array
     * @param values the numbers
     * @return 1 for true, 0 for false, in the shape of x
     */
    public static NdArray isin(Ch x, Ch values) {
        return isin(x, values, false);
    }

    /**
     * Whether each entry is one of some numbers, or whether it is none; NaN never is one.
     *
     * @param x an array
     * @param values the numbers
     * @param invert whether the answers are turned round
     * @return 1 for true, 0 for false, in the shape of x
     */
    public static NdArray isin(Ch x, Ch values, boolean invert) {
        double[] in = Raw.data(Arguments.given("isin", "x", x).r());
        double[] among = distinct("isin", "values", values);
        double[] answers = new double[in.length];
        Arrays.setAll(answers, i -> isAmong(in[i], among) == invert ? 0 : 1);
        return NdArray.adopt(answers, x.shape());
    }

    /**
     * The distinct numbers that are in both arrays; NaN is in none.
     *
     * @param a an array
     * @param b an array
     * @return a vector, ascending
     */
    public static NdArray intersect1d(Ch a, Ch b) {
        double[] second = distinct("intersect1d", "b", b);
        return those(distinct("intersect1d", "a", a), x -> isAmong(x, second));
    }

    /**
     * The distinct numbers that are in the first array and not in the second.
     *
     * @param a an array
     * @param b an array
     * @return a vector, ascending, at the end NaN if it is in the first
     */
    public static NdArray setdiff1d(Ch a, Ch b) {
        double[] second = distinct("setdiff1d", "b", b);
        return those(distinct("setdiff1d", "a", a), x -> !isAmong(x, second));
    }

    /**
     * The distinct numbers that are in one of both arrays.
     *
     * @param a an array
     * @param b an array
     * @return a vector, ascending, at the end NaN once if there is one
     */
    public static NdArray union1d(Ch a, Ch b) {
        double[] both = joined(distinct("union1d", "a", a), distinct("union1d", "b", b));
        return vector(Searching.unique(both));
    }

    /**
     * The distinct numbers that are in just one of both arrays.
     *
     * @param a an array
     * @param b an array
     * @return a vector, ascending, at the end NaN, once for each array that has it
     */
    public static NdArray setxor1d(Ch a, Ch b) {
        double[] first = distinct("setxor1d", "a", a);
        double[] second = distinct("setxor1d", "b", b);
        double[] both = joined(first, second);
        Arrays.sort(both);
        return those(both, x -> !isAmong(x, first) || !isAmong(x, second));
    }

    private static double[] distinct(String operation, String name, Ch x) {
        return Searching.unique(Raw.data(Arguments.given(operation, name, x).r()));
    }

    private static boolean isAmong(double x, double... ascending) {
        int place = Searching.insertion(ascending, x, false);
        return place < ascending.length && ascending[place] == x;
    }

    private static NdArray those(double[] numbers, DoublePredicate condition) {
        return vector(Arrays.stream(numbers).filter(condition).toArray());
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static NdArray vector(double... numbers) {
        return NdArray.adopt(numbers, numbers.length);
    }
}
