package chumpy.ops;

import chumpy.NdArray;
import chumpy.array.Lines;
import chumpy.array.Picks;
import chumpy.array.Raw;
import chumpy.array.Sorting;

/** Which entries {@link Pick} takes. */
public enum PickRule {
    /** All, in ascending order along an axis, NaN last. */
    SORT {
        @Override
        Picks picks(String operation, NdArray x, NdArray guide, int axis) {
            int[] shape = Raw.shape(x);
            int[] order = Sorting.order(Lines.along(operation, shape, axis), Raw.data(x));
            return Picks.single(shape, order, order.length);
        }
    },
    /** Those along an axis where the guide is not 0. */
    WHERE {
        @Override
        Picks picks(String operation, NdArray x, NdArray guide, int axis) {
            return Picks.where(operation, Raw.data(guide), Raw.shape(x), axis);
        }
    },
    /** Those behind the zeros in front, along each axis. */
    TRIM_FRONT {
        @Override
        Picks picks(String operation, NdArray x, NdArray guide, int axis) {
            return Picks.trimZeros(Raw.shape(x), Raw.data(x), true, false);
        }
    },
    /** Those before the zeros at the end, along each axis. */
    TRIM_BACK {
        @Override
        Picks picks(String operation, NdArray x, NdArray guide, int axis) {
            return Picks.trimZeros(Raw.shape(x), Raw.data(x), false, true);
        }
    },
    /** Those between the zeros at the ends, along each axis. */
    TRIM_BOTH {
        @Override
        Picks picks(String operation, NdArray x, NdArray guide, int axis) {
            return Picks.trimZeros(Raw.shape(x), Raw.data(x), true, true);
        }
    };

    /** The places of the entries. */
    abstract Picks picks(String operation, NdArray x, NdArray guide, int axis);
}
