package chumpy.array;

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

    @Override
    public double apply(double[] a, int from, int n) {
        double[] left = numbers(a, from, n);
        return left == a ? function.apply(a, from, n) : function.apply(left, 0, left.length);
    }

    @Override
    public void slopes(double[] a, int from, int n, double value, double[] out) {
        double[] left = numbers(a, from, n);
        if (left == a) {
            function.slopes(a, from, n, value, out);
            return;
        }
        double[] slopes = new double[left.length];
        function.slopes(left, 0, left.length, value, slopes);
        int next = 0;
        for (int i = from; i < from + n; i++) {
            out[i] = Double.isNaN(a[i]) ? 0 : slopes[next++];
        }
    }

    @Override
    public void apply(double[] a, Columns runs, double[] values, int to) {
        if (hasNan(a, runs)) {
            RunFunction.super.apply(a, runs, values, to);
        } else {
            function.apply(a, runs, values, to);
        }
    }

    @Override
    public void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
        if (hasNan(a, runs)) {
            RunFunction.super.slopes(a, runs, values, at, out);
        } else {
            function.slopes(a, runs, values, at, out);
        }
    }

    private static boolean hasNan(double[] a, Columns runs) {
        boolean found = false;
        for (int i = 0, row = runs.from(); i < runs.length() && !found; i++, row += runs.stride()) {
            for (int k = row; k < row + runs.count(); k++) {
                found |= Double.isNaN(a[k]);
            }
        }
        return found;
    }

    /** The numbers without NaN, or the array itself if there is none in the run. */
    private static double[] numbers(double[] a, int from, int n) {
        int count = 0;
        for (int i = from; i < from + n; i++) {
            count += Double.isNaN(a[i]) ? 0 : 1;
        }
        if (count == n) {
            return a;
        }
        double[] left = new double[count];
        int next = 0;
        for (int i = from; i < from + n; i++) {
            if (!Double.isNaN(a[i])) {
                left[next++] = a[i];
            }
        }
        return left;
    }
}
