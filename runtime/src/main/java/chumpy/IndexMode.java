package chumpy;

/** What a number means that is no place of an axis or list: NumPy's modes of {@code choose}, {@code take}, {@code put}. */
public enum IndexMode {
    /** It is an error. */
    RAISE,
    /** It counts round and round: of n places, n is the first and -1 the last. */
    WRAP,
    /** It means the nearest place: the first for negative numbers, the last for large ones. */
    CLIP
}
