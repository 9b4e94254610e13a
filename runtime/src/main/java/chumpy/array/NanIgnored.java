package chumpy.array;

import java.util.Arrays;

/** A function of the numbers of a run that are not NaN. */
final class NanIgnored implements RunFunction {
    private final RunFunction function;

    NanIgnored(RunFunction function) {
        this.function = function;
    }

    @Override
    public String name() {
        return Moments.IGNORING_NAN + function.name();
    }

    /** A function of numbers one of which is NaN is NaN, so any other value is that of the numbers that are left. */
    @Override
    public double apply(double[] a, int from, int n) {
        double value = function.apply(a, from, n);
        if (!Double.isNaN(value)) {
            return value;
        }
        double[] left = numbers(a, from, n);
        return function.apply(left, 0, left.length);
    }

    @Override
    public void slopes(double[] a, int from, int n, double value, double[] out) {
        if (!Double.isNaN(PairwiseSums.sum(a, from, n))) {
            function.slopes(a, from, n, value, out);
            return;
        }
        double[] left = numbers(a, from, n);
        double[] slopes = new double[left.length];
        function.slopes(left, 0, left.length, value, slopes);
        int next = 0;
        for (int i = from; i < from + n; i++) {
            out[i] = Double.isNaN(a[i]) ? 0 : slopes[next++];
        }
    }

    @Override
    public void apply(double[] a, Columns runs, double[] values, int to) {
        function.apply(a, runs, values, to);
        if (hasNan(values, to, runs.count())) {
            RunFunction.super.apply(a, runs, values, to);
        }
    }

    @Override
    public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
        double[] sums = new double[runs.count()];
        ColumnSums.sum(a, runs, sums, 0);
        if (hasNan(sums, 0, sums.length)) {
            RunFunction.super.slopes(a, runs, values, at, out);
        } else {
            function.slopes(a, runs, values, at, out);
        }
    }

    private static boolean hasNan(double[] a, int from, int n) {
        for (int i = from; i < from + n; i++) {
            if (Double.isNaN(a[i])) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a run that are not NaN. */
    private static double[] numbers(double[] a, int from, int n) {
        double[] left = new double[n];
        int count = 0;
        for (int i = from; i < from + n; i++) {
            if (!Double.isNaN(a[i])) {
                left[count++] = a[i];
            }
        }
        return Arrays.copyOf(left, count);
    }
}
