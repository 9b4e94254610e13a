package chumpy.processor.write;

/** How sets of terms and memos are written. */
final class Bits {
    private static final int SHORT = 8;

    private Bits() {}

    /** A long literal: binary while it is short, so that one can read off the terms, then hexadecimal. */
    static String literal(long set) {
        if (set == -1L) {
            return "-1L";
        }
        return Long.SIZE - Long.numberOfLeadingZeros(set) <= SHORT
                ? "0b" + Long.toBinaryString(set) + "L"
                : "0x" + Long.toHexString(set) + "L";
    }
}
