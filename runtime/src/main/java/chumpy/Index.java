package chumpy;

import chumpy.array.Shapes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an index, as it stands between the commas of NumPy's {@code x[1:, None, ..., [0, 2]]}. Pieces are immutable.
 *
 * <pre>{@code
 * x.get(slice(1, null), newAxis(), ellipsis(), list(0, 2))
 * }</pre>
 */
public abstract sealed class Index {
    private static final Index ALL = new Slice(null, null, null);
    private static final Index ELLIPSIS = new Ellipsis();
    private static final Index NEW_AXIS = new NewAxis();

    private Index() {}

    /** What tells two pieces of one kind apart. */
    abstract @Nullable Object[] parts();

    /** Equal if it is written the same. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Index that && getClass() == that.getClass() && Arrays.deepEquals(parts(), that.parts());
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().hashCode() + Arrays.deepHashCode(parts());
    }

    /**
     * A whole axis: {@code :}.
     *
     * @return the piece
     */
    public static Index all() {
        return ALL;
    }

    /**
     * One place of an axis; the axis goes: {@code 3}.
     *
     * @param index the place; a negative one counts from the back
     * @return the piece
     */
    public static Index at(int index) {
        return new At(index);
    }

    /**
     * A part of an axis: {@code from:to}.
     *
     * @param from the first place, or null for the start; negative counts from the back, out of range is cut off
     * @param to behind the last place, or null for the end
     * @return the piece
     */
    public static Index slice(@Nullable Integer from, @Nullable Integer to) {
        return new Slice(from, to, null);
    }

    /**
     * Every {@code step}-th place of a part of an axis: {@code from:to:step}.
     *
     * @param from the first place, or null for the start (for a negative step, the end)
     * @param to behind the last place, or null for the end (for a negative step, the start)
     * @param step from one place to the next, or null for 1; not 0
     * @return the piece
     * @throws IndexException if the step is 0
     */
    public static Index slice(@Nullable Integer from, @Nullable Integer to, @Nullable Integer step) {
        return new Slice(from, to, step);
    }

    /**
     * As many whole axes as are left: {@code ...}.
     *
     * @return the piece
     */
    public static Index ellipsis() {
        return ELLIPSIS;
    }

    /**
     * A new axis of length 1: {@code None}.
     *
     * @return the piece
     */
    public static Index newAxis() {
        return NEW_AXIS;
    }

    /**
     * Places of an axis, in any order and number: {@code [0, 2, 2]}.
     *
     * @param places the places; negative ones count from the back; copied
     * @return the piece
     */
    public static Index list(int... places) {
        return new Places(places.clone(), places.length);
    }

    /**
     * Places of an axis in the shape that they shall have in the result: {@code [[0, 1], [2, 3]]}.
     *
     * @param places the places in row-major order; negative ones count from the back; copied
     * @param shape their shape; copied
     * @return the piece
     * @throws ShapeException if their number is not that of the shape
     */
    public static Index list(int[] places, int[] shape) {
        check(places.length, shape);
        return new Places(places.clone(), shape.clone());
    }

    /**
     * The places of an axis where a mask is true: {@code [True, False, True]}.
     *
     * @param mask as long as the axis; copied
     * @return the piece
     */
    public static Index mask(boolean... mask) {
        return new Mask(mask.clone(), mask.length);
    }

    /**
     * The places of several axes where a mask is true; in the result they are one axis.
     *
     * @param mask the mask in row-major order; copied
     * @param shape lengths of the axes that it stands for, at least one; copied
     * @return the piece
     * @throws ShapeException if the number of entries is not that of the shape, or the shape is 0-d
     */
    public static Index mask(boolean[] mask, int[] shape) {
        check(mask.length, shape);
        if (shape.length == 0) {
            throw new ShapeException("mask: a mask must have at least one axis");
        }
        return new Mask(mask.clone(), shape.clone());
    }

    private static void check(int length, int[] shape) {
        if (Shapes.size(shape) != length) {
            throw new ShapeException("index: " + length + " entries cannot fill the shape " + Shapes.toString(shape));
        }
    }

    /** One place of an axis. */
    public static final class At extends Index {
        private final int index;

        private At(int index) {
            this.index = index;
        }

        /**
         * The place.
         *
         * @return negative if it counts from the back
         */
        public int index() {
            return index;
        }

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {index};
        }

        @Override
        public String toString() {
            return Integer.toString(index);
        }
    }

    /** A part of an axis. */
    public static final class Slice extends Index {
        private final @Nullable Integer from;
        private final @Nullable Integer to;
        private final @Nullable Integer step;

        private Slice(@Nullable Integer from, @Nullable Integer to, @Nullable Integer step) {
            if (step != null && step == 0) {
                throw new IndexException("slice: the step cannot be 0");
            }
            this.from = from;
            this.to = to;
            this.step = step;
        }

        /**
         * The first place.
         *
         * @return null for an open end
         */
        public @Nullable Integer from() {
            return from;
        }

        /**
         * The place behind the last one.
         *
         * @return null for an open end
         */
        public @Nullable Integer to() {
            return to;
        }

        /**
         * The distance from one place to the next.
         *
         * @return never 0
         */
        public int step() {
            return step == null ? 1 : step;
        }

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {from, to, step};
        }

        @Override
        public String toString() {
            return (from == null ? "" : from) + ":" + (to == null ? "" : to) + (step == null ? "" : ":" + step);
        }
    }

    /** The axes that are left. */
    public static final class Ellipsis extends Index {
        private Ellipsis() {}

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {};
        }

        @Override
        public String toString() {
            return "...";
        }
    }

    /** A new axis. */
    public static final class NewAxis extends Index {
        private NewAxis() {}

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {};
        }

        @Override
        public String toString() {
            return "None";
        }
    }

    /** Places of an axis. */
    public static final class Places extends Index {
        private final int[] places;
        private final int[] shape;

        private Places(int[] places, int... shape) {
            this.places = places;
            this.shape = shape;
        }

        /**
         * The places in row-major order.
         *
         * @return a copy
         */
        public int[] places() {
            return places.clone();
        }

        /**
         * Their shape.
         *
         * @return a copy
         */
        public int[] shape() {
            return shape.clone();
        }

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {places, shape};
        }

        @Override
        public String toString() {
            return shape.length == 1 ? Arrays.toString(places) : "places of shape " + Shapes.toString(shape);
        }
    }

    /** A mask over one or several axes. */
    public static final class Mask extends Index {
        private final boolean[] mask;
        private final int[] shape;

        private Mask(boolean[] mask, int... shape) {
            this.mask = mask;
            this.shape = shape;
        }

        /**
         * The mask in row-major order.
         *
         * @return a copy
         */
        public boolean[] mask() {
            return mask.clone();
        }

        /**
         * Its shape.
         *
         * @return a copy
         */
        public int[] shape() {
            return shape.clone();
        }

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {mask, shape};
        }

        @Override
        public String toString() {
            return "mask of shape " + Shapes.toString(shape);
        }
    }
}
