package chumpy.inspect;

/** What a comparison of a derivative with differences came to. */
public enum Verdict {
    /** They are alike. */
    AGREES,
    /** They are not alike, by far more than the differences may be wrong. */
    DIFFERS,
    /** The function has a kink or a jump there, or nearby: differences to the left and to the right disagree. */
    KINK,
    /** Differences are too inexact to tell a small error, or the function is not finite nearby. */
    UNCERTAIN
}
