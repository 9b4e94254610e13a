package chumpy.array;

/** Entries of an array in other places: for each entry of the result, where it comes from. */
public interface Relocation {
    /**
     * The result's shape.
     *
     * @return shared; only read it
     */
    int[] shape();

    /**
     * For each entry of the result its place in the source, in row-major order.
     *
     * @return shared; only read it; negative where the entry is none of the source's
     */
    int[] source();

    /**
     * The number of entries of the source.
     *
     * @return what {@link #source()} stays below
     */
    int sourceSize();

    /**
     * {@code out[i] = in[source[i]]}, and something else where that place is negative.
     *
     * @param in the source's entries
     * @param out receives the result's; not {@code in}
     */
    void apply(double[] in, double[] out);
}
