package chumpy.array;

import chumpy.NdArray;

/**
 * The library's own way to the numbers of an {@link NdArray}, without a copy. What is got here is only read, unless
 * the caller made the array itself or has just been told by {@link #isHeld} that nobody outside can see it.
 */
public final class Raw {
    private Raw() {}

    /**
     * The row-major numbers of an array, not copied.
     *
     * @param a an array
     * @return its numbers
     */
    public static double[] data(NdArray a) {
        return ((Storage) a).data;
    }

    /**
     * The lengths of an array along its axes, not copied.
     *
     * @param a an array
     * @return its shape; only read it
     */
    public static int[] shape(NdArray a) {
        return ((Storage) a).shape;
    }

    /**
     * Marks the numbers of an array as handed out: from now on they never change.
     *
     * @param a an array
     * @return the same array
     */
    public static NdArray hold(NdArray a) {
        ((Storage) a).hold();
        return a;
    }

    /**
     * Whether the numbers of an array, or of one that shares them, have been handed out.
     *
     * @param a an array
     * @return true if they must not be written to
     */
    public static boolean isHeld(NdArray a) {
        return ((Storage) a).isHeld();
    }
}
