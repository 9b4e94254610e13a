package chumpy.array;

/** A function of a run of numbers, of any length, with its partial derivatives. */
public interface RunFunction {
    /**
     * The value.
     *
     * @param a holds the run
     * @param from its first place
     * @param n its length
     * @return the value
     */
    double apply(double[] a, int from, int n);

    /**
     * The partial derivatives.
     *
     * @param a holds the run
     * @param from its first place
     * @param n its length
     * @param value what {@link #apply} gave
     * @param out receives the derivative by each number, at the place where it stands in {@code a}
     */
    void slopes(double[] a, int from, int n, double value, double[] out);

    /**
     * The text that {@link Moments#named} makes this function of again.
     *
     * @return a name, perhaps with a number
     */
    String name();

    /**
     * The values of runs that lie side by side. Runs are copied a few at a time, so that their entries are neighbours;
     * functions that can go through the memory row by row do better.
     *
     * @param a holds the runs
     * @param runs where they are
     * @param values receives the values
     * @param to where the first goes
     */
    default void apply(double[] a, Columns runs, double[] values, int to) {
        int n = runs.length();
        double[] aside = new double[Math.min(runs.count(), Columns.BATCH) * n];
        for (int first = 0; first < runs.count(); first += Columns.BATCH) {
            Columns batch = runs.part(first, Columns.BATCH);
            batch.collect(a, aside);
            for (int k = 0; k < batch.count(); k++) {
                values[to + first + k] = apply(aside, k * n, n);
            }
        }
    }

    /**
     * The partial derivatives of runs that lie side by side.
     *
     * @param a holds the runs
     * @param runs where they are
     * @param values what {@link #apply(double[], Columns, double[], int)} gave
     * @param at where the first value stands
     * @param out receives the derivative by each number, at the place where it stands in {@code a}
     */
    default void slopes(double[] a, Columns runs, double[] values, int at, double[] out) {
        int n = runs.length();
        double[] aside = new double[Math.min(runs.count(), Columns.BATCH) * n];
        double[] slopes = new double[aside.length];
        for (int first = 0; first < runs.count(); first += Columns.BATCH) {
            Columns batch = runs.part(first, Columns.BATCH);
            batch.collect(a, aside);
            for (int k = 0; k < batch.count(); k++) {
                slopes(aside, k * n, n, values[at + first + k], slopes);
            }
            batch.distribute(slopes, out);
        }
    }

    /**
     * This function of what is not NaN; by NaN its derivative is 0.
     *
     * @return the function of the numbers that are left
     */
    default RunFunction ignoringNan() {
        return new NanIgnored(this);
    }
}
