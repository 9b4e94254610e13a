package chumpy.array;

import chumpy.IndexException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reduction over some axes: which entries of the input belong to which entry of the result. Every entry of the result
 * has a group of {@link #groupSize()} entries of the input. Immutable; callers keep it as long as the shape stays.
 */
public final class Reduction {
    /** Groups side by side that are done together: whole cache lines, and few enough to stay in the cache. */
    private static final int BREADTH = 64;

    private final int[] inputShape;
    private final int[] shape;
    private final boolean[] reduced;
    private final int[] keptShape;
    private final int groupSize;
    private final int groups;
    private int @Nullable [] groupIndex;
    private int @Nullable [] order;
    private int @Nullable [] permutation;
    private final int outer;
    private final boolean adjacent;

    private Reduction(int[] inputShape, boolean[] reduced, int[] shape, int[] keptShape) {
        this.inputShape = inputShape;
        this.reduced = reduced;
        this.shape = shape;
        this.keptShape = keptShape;
        this.groups = Shapes.size(shape);
        int n = 1;
        for (int k = 0; k < reduced.length; k++) {
            n *= reduced[k] ? inputShape[k] : 1;
        }
        this.groupSize = n;
        int first = 0;
        while (first < reduced.length && (!reduced[first] || inputShape[first] == 1)) {
            first++;
        }
        int last = reduced.length - 1;
        while (last > first && (!reduced[last] || inputShape[last] == 1)) {
            last--;
        }
        int before = 1;
        boolean gap = false;
        for (int k = 0; k < reduced.length; k++) {
            before *= k < first ? inputShape[k] : 1;
            gap |= k > first && k < last && !reduced[k] && inputShape[k] != 1;
        }
        this.outer = before;
        this.adjacent = !gap;
    }

    /**
     * The plan of a reduction.
     *
     * @param operation named in the exceptions
     * @param inputShape the input's shape; not copied
     * @param axes the axes that go, negative ones counting from the back; null for all
     * @param keepDims whether they stay, with length 1
     * @return the plan
     * @throws IndexException if an axis is out of range or comes twice
     */
    public static Reduction of(String operation, int[] inputShape, int @Nullable [] axes, boolean keepDims) {
        int n = inputShape.length;
        boolean[] reduced = new boolean[n];
        for (int axis : Axes.normalize(operation, n, axes)) {
            reduced[axis] = true;
        }
        int[] kept = inputShape.clone();
        int[] left = new int[n];
        int m = 0;
        for (int k = 0; k < n; k++) {
            if (reduced[k]) {
                kept[k] = 1;
            } else {
                left[m++] = inputShape[k];
            }
        }
        return new Reduction(inputShape, reduced, keepDims ? kept : Arrays.copyOf(left, m), kept);
    }

    /**
     * The reduction that undoes a broadcast: it sums over the axes along which {@code small} is repeated in
     * {@code large}, and its result has the shape {@code small}.
     *
     * @param large the common shape; not copied
     * @param small a shape that was stretched to it; not copied
     * @return the plan
     */
    public static Reduction undo(int[] large, int[] small) {
        int n = large.length;
        int shift = n - small.length;
        boolean[] reduced = new boolean[n];
        int[] kept = large.clone();
        for (int k = 0; k < n; k++) {
            reduced[k] = k < shift || (small[k - shift] == 1 && large[k] != 1);
            if (reduced[k]) {
                kept[k] = 1;
            }
        }
        return new Reduction(large, reduced, small, kept);
    }

    /**
     * The result's shape.
     *
     * @return shared; only read it
     */
    public int[] shape() {
        return shape;
    }

    /**
     * The input's shape.
     *
     * @return shared; only read it
     */
    public int[] inputShape() {
        return inputShape;
    }

    /**
     * The number of entries of the result.
     *
     * @return the size of {@link #shape()}
     */
    public int groups() {
        return groups;
    }

    /**
     * The number of entries that go into one of the result.
     *
     * @return the product of the reduced lengths; 0 if one of them is
     */
    public int groupSize() {
        return groupSize;
    }

    /**
     * For each entry of the input, the place of its group in the result.
     *
     * @return shared, only read it; null where all go into one
     */
    public int @Nullable [] groupIndex() {
        if (groups == 1) {
            return null;
        }
        if (groupIndex == null) {
            int[] places = Broadcast.index(keptShape, inputShape);
            groupIndex = places != null ? places : iota(Shapes.size(inputShape));
        }
        return groupIndex;
    }

    /**
     * The places in the input of the entries of the first group, then of the second, and so on; within a group in
     * row-major order.
     *
     * @return shared, only read it; null where the input has that order already
     */
    public int @Nullable [] order() {
        if (order == null && !isTrailing()) {
            order = Permutation.index(inputShape, permutation());
        }
        return order;
    }

    /** The axes that stay, and behind them those that go. */
    private int[] permutation() {
        int[] known = permutation;
        if (known == null) {
            int n = inputShape.length;
            known = new int[n];
            int m = 0;
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < n; k++) {
                    if (reduced[k] == (pass == 1)) {
                        known[m++] = k;
                    }
                }
            }
            permutation = known;
        }
        return known;
    }

    /**
     * The input with each group's entries side by side: the group {@code g} stands at
     * {@code g * groupSize() .. (g + 1) * groupSize() - 1}.
     *
     * @param in entries of the input
     * @return {@code in} itself if it has that order, else a new array
     */
    public double[] rows(double[] in) {
        if (isTrailing()) {
            return in;
        }
        double[] rows = new double[in.length];
        Permutation.apply(in, inputShape, permutation(), rows);
        return rows;
    }

    /**
     * The reverse of {@link #rows}.
     *
     * @param rows a number for each entry of the input, each group's side by side
     * @param out receives them in the order of the input; not {@code rows}
     */
    public void unrows(double[] rows, double[] out) {
        if (isTrailing()) {
            System.arraycopy(rows, 0, out, 0, rows.length);
            return;
        }
        int[] order = permutation();
        Permutation.apply(rows, Permutation.shape(inputShape, order), Permutation.inverse(order), out);
    }

    /**
     * Whether the reduced axes stand side by side, so that groups are {@link #lines()}.
     *
     * @return false if an axis that stays lies between two that go
     */
    public boolean isAdjacent() {
        return adjacent;
    }

    /**
     * The groups as lines of the input, where the reduced axes {@linkplain #isAdjacent() stand side by side}, otherwise of
     * {@link #rows}: line g is the group g.
     *
     * @return the lines
     */
    public Lines lines() {
        return Lines.of(groupSize, adjacent && outer > 0 ? Math.max(1, groups / outer) : 1, groups);
    }

    /**
     * A function of each group.
     *
     * @param function the function
     * @param in entries of the input
     * @param out receives a value for each group
     */
    public void apply(RunFunction function, double[] in, double[] out) {
        double[] a = adjacent ? in : rows(in);
        Lines lines = lines();
        lines.forRuns((line, start, count) -> {
            if (lines.stride() == 1) {
                out[line] = function.apply(a, start, groupSize);
                return;
            }
            Columns runs = new Columns(start, groupSize, lines.stride(), count);
            for (int first = 0; first < count; first += BREADTH) {
                function.apply(a, runs.part(first, BREADTH), out, line + first);
            }
        });
    }

    /**
     * The partial derivatives of a function of each group.
     *
     * @param function the function
     * @param in entries of the input
     * @param values what {@link #apply} gave
     * @param out receives the derivative by each entry of the input
     */
    public void slopes(RunFunction function, double[] in, double[] values, double[] out) {
        double[] a = adjacent ? in : rows(in);
        double[] target = adjacent ? out : new double[out.length];
        Lines lines = lines();
        lines.forRuns((line, start, count) -> {
            if (lines.stride() == 1) {
                function.slopes(a, start, groupSize, values[line], target);
                return;
            }
            Columns runs = new Columns(start, groupSize, lines.stride(), count);
            for (int first = 0; first < count; first += BREADTH) {
                function.slopes(a, runs.part(first, BREADTH), values, line + first, target);
            }
        });
        if (target != out) {
            unrows(target, out);
        }
    }

    /**
     * Sums of the groups. Long runs are added in pairs of halves, as NumPy does, so that the error grows with the
     * logarithm of their length.
     *
     * @param in entries of the input
     * @param out receives a sum for each group; 0 for empty groups
     */
    public void sum(double[] in, double[] out) {
        PairwiseSums.sum(in, inputShape, reduced, out);
    }

    /**
     * Means of the groups.
     *
     * @param in entries of the input
     * @param out receives a mean for each group; nan for empty groups
     */
    public void mean(double[] in, double[] out) {
        sum(in, out);
        for (int g = 0; g < groups; g++) {
            out[g] /= groupSize;
        }
    }

    /**
     * Repeats one number for each group over the group's entries: the transpose of {@link #sum}.
     *
     * @param in a number for each group
     * @param out receives a number for each entry of the input
     */
    public void spread(double[] in, double[] out) {
        if (!adjacent) {
            int[] index = Objects.requireNonNull(groupIndex());
            for (int i = 0; i < index.length; i++) {
                out[i] = in[index[i]];
            }
            return;
        }
        Lines lines = lines();
        lines.forRuns((line, start, count) -> {
            if (lines.stride() == 1) {
                Arrays.fill(out, start, start + groupSize, in[line]);
                return;
            }
            for (int j = 0; j < groupSize; j++) {
                System.arraycopy(in, line, out, start + j * lines.stride(), count);
            }
        });
    }

    private boolean isTrailing() {
        boolean seen = false;
        for (int k = 0; k < reduced.length; k++) {
            if (inputShape[k] != 1) {
                if (seen && !reduced[k]) {
                    return false;
                }
                seen |= reduced[k];
            }
        }
        return true;
    }

    private static int[] iota(int n) {
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = i;
        }
        return places;
    }
}
