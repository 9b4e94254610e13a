package chumpy;

import chumpy.array.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@link Chumpy} that NumPy has as methods of an array as well. */
@SuppressWarnings("exports") // as for Ch
abstract class ArrayMethods extends ReductionMethods {
    /** For {@link Ch} only. */
    ArrayMethods() {}

    private Ch self() {
        return (Ch) this;
    }

    /**
     * Running sums of the entries in row-major order.
     *
     * @return see {@link Chumpy#cumsum(Ch)}
     */
    public final Ch cumsum() {
        return Chumpy.cumsum(self());
    }

    /**
     * Running sums along an axis.
     *
     * @param axis the axis
     * @return see {@link Chumpy#cumsum(Ch, int)}
     */
    public final Ch cumsum(int axis) {
        return Chumpy.cumsum(self(), axis);
    }

    /**
     * Running products of the entries in row-major order.
     *
     * @return see {@link Chumpy#cumprod(Ch)}
     */
    public final Ch cumprod() {
        return Chumpy.cumprod(self());
    }

    /**
     * Running products along an axis.
     *
     * @param axis the axis
     * @return see {@link Chumpy#cumprod(Ch, int)}
     */
    public final Ch cumprod(int axis) {
        return Chumpy.cumprod(self(), axis);
    }

    /**
     * The entries along the last axis in ascending order; this array stays as it is.
     *
     * @return see {@link Chumpy#sort(Ch)}
     */
    public final Ch sort() {
        return Chumpy.sort(self());
    }

    /**
     * The entries along an axis in ascending order; this array stays as it is.
     *
     * @param axis the axis
     * @return see {@link Chumpy#sort(Ch, int)}
     */
    public final Ch sort(int axis) {
        return Chumpy.sort(self(), axis);
    }

    /**
     * Without axes of length 1.
     *
     * @param axes the axes to drop; none for all of length 1
     * @return see {@link Chumpy#squeeze}
     */
    public final Ch squeeze(int... axes) {
        return Chumpy.squeeze(self(), axes);
    }

    /**
     * Two axes exchanged.
     *
     * @param axis1 one axis
     * @param axis2 the other
     * @return see {@link Chumpy#swapaxes}
     */
    public final Ch swapaxes(int axis1, int axis2) {
        return Chumpy.swapaxes(self(), axis1, axis2);
    }

    /**
     * Each entry several times, one after the other, as a vector.
     *
     * @param repeats how often: one number, or one for each entry
     * @return see {@link Chumpy#repeat(Ch, int...)}
     */
    public final Ch repeat(int... repeats) {
        return Chumpy.repeat(self(), repeats);
    }

    /**
     * Each part along an axis several times, one after the other.
     *
     * @param repeats how often: one number, or one for each part
     * @param axis the axis
     * @return see {@link Chumpy#repeat(Ch, int[], int)}
     */
    public final Ch repeat(int[] repeats, int axis) {
        return Chumpy.repeat(self(), repeats, axis);
    }

    /**
     * Some entries in row-major order, as a vector.
     *
     * @param indices which; negative ones count from the back
     * @return see {@link Chumpy#take(Ch, int...)}
     */
    public final Ch take(int... indices) {
        return Chumpy.take(self(), indices);
    }

    /**
     * Some parts along an axis.
     *
     * @param indices which; negative ones count from the back
     * @param axis the axis
     * @return see {@link Chumpy#take(Ch, int[], int)}
     */
    public final Ch take(int[] indices, int axis) {
        return Chumpy.take(self(), indices, axis);
    }

    /**
     * The entries in row-major order for which a condition holds, as a vector.
     *
     * @param condition a number for each entry; not 0 where it is taken
     * @return see {@link Chumpy#compress(Ch, Ch)}
     */
    public final Ch compress(Ch condition) {
        return Chumpy.compress(condition, self());
    }

    /**
     * The parts along an axis for which a condition holds.
     *
     * @param condition a number for each part; not 0 where it is taken
     * @param axis the axis
     * @return see {@link Chumpy#compress(Ch, Ch, int)}
     */
    public final Ch compress(Ch condition, int axis) {
        return Chumpy.compress(condition, self(), axis);
    }

    /**
     * The main diagonal.
     *
     * @return see {@link Chumpy#diagonal(Ch)}
     */
    public final Ch diagonal() {
        return Chumpy.diagonal(self());
    }

    /**
     * A diagonal.
     *
     * @param offset which: positive above the main one, negative below
     * @return see {@link Chumpy#diagonal(Ch, int)}
     */
    public final Ch diagonal(int offset) {
        return Chumpy.diagonal(self(), offset);
    }

    /**
     * The sum of the main diagonal.
     *
     * @return see {@link Chumpy#trace(Ch)}
     */
    public final Ch trace() {
        return Chumpy.trace(self());
    }

    /**
     * The sum of a diagonal.
     *
     * @param offset which: positive above the main one, negative below
     * @return see {@link Chumpy#trace(Ch, int)}
     */
    public final Ch trace(int offset) {
        return Chumpy.trace(self(), offset);
    }

    /**
     * The entries, or the end of a range that they exceed.
     *
     * @param low the lower end
     * @param high the upper end
     * @return see {@link Chumpy#clip(Ch, double, double)}
     */
    public final Ch clip(double low, double high) {
        return Chumpy.clip(self(), low, high);
    }

    /**
     * The place of the first of the largest entries.
     *
     * @return see {@link Chumpy#argmax(Ch)}
     */
    public final int argmax() {
        return Chumpy.argmax(self());
    }

    /**
     * The places of the first of the largest entries along an axis.
     *
     * @param axis the axis
     * @return see {@link Chumpy#argmax(Ch, int)}
     */
    public final NdArray argmax(int axis) {
        return Chumpy.argmax(self(), axis);
    }

    /**
     * The place of the first of the smallest entries.
     *
     * @return see {@link Chumpy#argmin(Ch)}
     */
    public final int argmin() {
        return Chumpy.argmin(self());
    }

    /**
     * The places of the first of the smallest entries along an axis.
     *
     * @param axis the axis
     * @return see {@link Chumpy#argmin(Ch, int)}
     */
    public final NdArray argmin(int axis) {
        return Chumpy.argmin(self(), axis);
    }

    /**
     * The places that would put the last axis in ascending order.
     *
     * @return see {@link Chumpy#argsort(Ch)}
     */
    public final NdArray argsort() {
        return Chumpy.argsort(self());
    }

    /**
     * The places that would put an axis in ascending order.
     *
     * @param axis the axis
     * @return see {@link Chumpy#argsort(Ch, int)}
     */
    public final NdArray argsort(int axis) {
        return Chumpy.argsort(self(), axis);
    }

    /**
     * Whether no entry is 0.
     *
     * @return see {@link Chumpy#all(Ch)}
     */
    public final boolean all() {
        return Chumpy.all(self());
    }

    /**
     * Whether no entry along axes is 0.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return 1 for true, 0 for false
     */
    public final NdArray all(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.all(self(), axes, keepDims);
    }

    /**
     * Whether an entry is not 0.
     *
     * @return see {@link Chumpy#any(Ch)}
     */
    public final boolean any() {
        return Chumpy.any(self());
    }

    /**
     * Whether an entry along axes is not 0.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return 1 for true, 0 for false
     */
    public final NdArray any(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.any(self(), axes, keepDims);
    }

    /**
     * Where the entries are that are not 0.
     *
     * @return for each axis the places along it
     */
    public final List<NdArray> nonzero() {
        return Chumpy.nonzero(self());
    }

    /**
     * Where numbers belong in this sorted vector.
     *
     * @param values numbers
     * @return see {@link Chumpy#searchsorted(Ch, Ch)}
     */
    public final NdArray searchsorted(Ch values) {
        return Chumpy.searchsorted(self(), values);
    }

    /**
     * The entries as a vector, in row-major order, as {@link Ch#ravel} has them.
     *
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch flatten() {
        return Chumpy.ravel(self());
    }

    /**
     * The one entry of an array that has just one.
     *
     * @return its value
     * @throws ShapeException if there are more or none
     */
    public final double item() {
        return self().r().item();
    }

    /**
     * Replaces all entries by one number.
     *
     * @param value the number
     * @throws GraphException if this is neither a leaf nor a view of one
     */
    public final void fill(double value) {
        self().set("...", value);
    }

    /**
     * Rounds to decimals, halves to even.
     *
     * @param decimals how many digits stay behind the point
     * @return see {@link Chumpy#round(Ch, int)}
     */
    public final Ch round(int decimals) {
        return Chumpy.round(self(), decimals);
    }

    /**
     * Replaces the entries for which a condition holds: {@code x[mask] = value}.
     *
     * @param mask a number for each entry, or for each part along the first axes; not 0 where it is replaced
     * @param value the number they all get
     * @throws GraphException if this is neither a leaf nor a view of one
     * @throws IndexException if the mask is longer or shorter than the axes
     */
    public final void set(Ch mask, double value) {
        set(mask, NdArray.scalar(value));
    }

    /**
     * Replaces the entries for which a condition holds: {@code x[mask] = values}.
     *
     * @param mask a number for each entry, or for each part along the first axes; not 0 where it is replaced. It counts
     *     as it is at the time of the call
     * @param values the new entries, in row-major order, or what can be broadcast to their shape
     * @throws GraphException if this is neither a leaf nor a view of one
     * @throws IndexException if the mask is longer or shorter than the axes
     * @throws ShapeException if the values do not fit; nothing is changed then
     */
    public final void set(Ch mask, NdArray values) {
        NdArray where = Arguments.given("set", "mask", mask).r();
        boolean[] chosen = new boolean[where.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = where.flat(i) != 0;
        }
        self().set(List.of(Index.mask(chosen, where.shape())), values);
    }
}
