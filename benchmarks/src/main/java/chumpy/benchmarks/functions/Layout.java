package chumpy.benchmarks.functions;

import org.jspecify.annotations.Nullable;

/**
 * Groups of entries that are reduced: entry {@code (o, j, i)} stands at {@code (o length + j) inner + i} and belongs to the
 * group {@code o inner + i}.
 *
 * @param name how it is called in the table
 * @param axis the axis that goes; null for all
 * @param outer the length before it
 * @param length its length
 * @param inner the length behind it
 * @param shape the shape of the input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Layout(String name, @Nullable Integer axis, int outer, int length, int inner, int[] shape) {
    int groups() {
        return outer * inner;
    }

    int @Nullable [] axes() {
        return axis == null ? null : new int[] {axis};
    }
}
