package chumpy.ops;

import chumpy.NdArray;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** The numbers of a local derivative, filled anew at each evaluation as long as nobody outside holds them. */
final class SlopeBuffer {
    private @Nullable NdArray last;

    /** A vector to be written to; its entries are anything. */
    NdArray take(int size) {
        NdArray buffer = last;
        if (buffer == null || buffer.size() != size || Raw.isHeld(buffer)) {
            buffer = NdArray.zeros(size);
            last = buffer;
        }
        return buffer;
    }
}
