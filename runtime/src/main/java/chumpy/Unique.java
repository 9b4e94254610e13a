package chumpy;

/**
 * The distinct entries of an array, and where they are: what NumPy's {@code unique} gives with all its options.
 *
 * @param values the distinct entries, ascending, at the end NaN once if there is one
 * @param index for each of them its first place in row-major order
 * @param inverse for each entry of the array, in its shape, the place of its value among the distinct ones
 * @param counts how often each value comes
 */
public record Unique(NdArray values, NdArray index, NdArray inverse, NdArray counts) {}
