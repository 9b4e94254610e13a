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
     * This function of what is not NaN; by NaN its derivative is 0.
     *
     * @return the function of the numbers that are left
     */
    default RunFunction ignoringNan() {
        return new NanIgnored(this);
    }
}
