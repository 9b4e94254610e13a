package chumpy;

/** What stands around an array that {@code pad} makes larger: NumPy's modes. */
public enum PadMode {
    /** A number. */
    CONSTANT,
    /** The entry at the edge. */
    EDGE,
    /** From the entry at the edge to a number, in equal steps. */
    LINEAR_RAMP,
    /** The largest entry along the axis. */
    MAXIMUM,
    /** The mean along the axis. */
    MEAN,
    /** The median along the axis. */
    MEDIAN,
    /** The smallest entry along the axis. */
    MINIMUM,
    /** The array mirrored at the entry at the edge, which does not come twice. */
    REFLECT,
    /** The array mirrored behind the entry at the edge, which comes twice. */
    SYMMETRIC,
    /** The array again and again. */
    WRAP
}
