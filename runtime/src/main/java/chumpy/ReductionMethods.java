package chumpy;

import chumpy.graph.Node;
import org.jspecify.annotations.Nullable;

/** The reductions of {@link Chumpy} that NumPy has as methods of an array as well. */
@SuppressWarnings("exports") // as for Ch
abstract class ReductionMethods extends Node {
    /** For {@link Ch} only. */
    ReductionMethods() {}

    private Ch self() {
        return (Ch) this;
    }

    /**
     * The sum of all entries.
     *
     * @return a scalar
     */
    public final Ch sum() {
        return Chumpy.sum(self());
    }

    /**
     * Sums along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch sum(int... axes) {
        return Chumpy.sum(self(), axes);
    }

    /**
     * Sums along axes.
     *
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the sums
     */
    public final Ch sum(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.sum(self(), axes, keepDims);
    }

    /**
     * The mean of all entries.
     *
     * @return a scalar
     */
    public final Ch mean() {
        return Chumpy.mean(self());
    }

    /**
     * Means along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch mean(int... axes) {
        return Chumpy.mean(self(), axes);
    }

    /**
     * Means along axes.
     *
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means
     */
    public final Ch mean(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.mean(self(), axes, keepDims);
    }

    /**
     * The largest entry.
     *
     * @return see {@link Chumpy#max(Ch)}
     */
    public final Ch max() {
        return Chumpy.max(self());
    }

    /**
     * The largest entries along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch max(int... axes) {
        return Chumpy.max(self(), axes);
    }

    /**
     * The largest entries along axes.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#max(Ch, int[], boolean)}
     */
    public final Ch max(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.max(self(), axes, keepDims);
    }

    /**
     * The smallest entry.
     *
     * @return see {@link Chumpy#min(Ch)}
     */
    public final Ch min() {
        return Chumpy.min(self());
    }

    /**
     * The smallest entries along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch min(int... axes) {
        return Chumpy.min(self(), axes);
    }

    /**
     * The smallest entries along axes.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#min(Ch, int[], boolean)}
     */
    public final Ch min(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.min(self(), axes, keepDims);
    }

    /**
     * The product of all entries.
     *
     * @return see {@link Chumpy#prod(Ch)}
     */
    public final Ch prod() {
        return Chumpy.prod(self());
    }

    /**
     * Products along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch prod(int... axes) {
        return Chumpy.prod(self(), axes);
    }

    /**
     * Products along axes.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#prod(Ch, int[], boolean)}
     */
    public final Ch prod(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.prod(self(), axes, keepDims);
    }

    /**
     * The difference of the largest and the smallest entry.
     *
     * @return see {@link Chumpy#ptp(Ch)}
     */
    public final Ch ptp() {
        return Chumpy.ptp(self());
    }

    /**
     * The differences of the largest and the smallest entries along axes.
     *
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#ptp(Ch, int[], boolean)}
     */
    public final Ch ptp(int @Nullable [] axes, boolean keepDims) {
        return Chumpy.ptp(self(), axes, keepDims);
    }

    /**
     * The variance of all entries.
     *
     * @return see {@link Chumpy#var(Ch)}
     */
    public final Ch var() {
        return Chumpy.var(self());
    }

    /**
     * Variances along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch var(int... axes) {
        return Chumpy.var(self(), axes);
    }

    /**
     * Variances along axes.
     *
     * @param axes the axes; null for all of them
     * @param ddof what is subtracted from the number of entries in the divisor
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#var(Ch, int[], int, boolean)}
     */
    public final Ch var(int @Nullable [] axes, int ddof, boolean keepDims) {
        return Chumpy.var(self(), axes, ddof, keepDims);
    }

    /**
     * The standard deviation of all entries.
     *
     * @return see {@link Chumpy#std(Ch)}
     */
    public final Ch std() {
        return Chumpy.std(self());
    }

    /**
     * Standard deviations along axes.
     *
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public final Ch std(int... axes) {
        return Chumpy.std(self(), axes);
    }

    /**
     * Standard deviations along axes.
     *
     * @param axes the axes; null for all of them
     * @param ddof what is subtracted from the number of entries in the divisor
     * @param keepDims whether the axes stay, with length 1
     * @return see {@link Chumpy#std(Ch, int[], int, boolean)}
     */
    public final Ch std(int @Nullable [] axes, int ddof, boolean keepDims) {
        return Chumpy.std(self(), axes, ddof, keepDims);
    }
}
