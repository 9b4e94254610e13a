package chumpy.array;

import chumpy.ShapeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sums of products of any number of arrays, for given shapes: pair after pair, each pair as a stack of matrix products,
 * in the order that needs the fewest multiplications (up to nine arrays; with more, always the pair that is cheapest
 * next). An axis of length 1 stands for any length, as in broadcasting. Immutable.
 *
 * <p>Finding the cheapest order by dynamic programming over subsets: Pfeifer, Haegeman, Verstraete, "Faster identification
 * of optimal contraction sequences for tensor networks", Physical Review E 90 (2014).
 */
public final class Contraction {
    private static final int EXACT = 9;

    private final int[] sizes;
    private final int[][] shapes;
    private final int[][] labels;
    private final int[] result;
    private final int[] shape;
    private final Order order;
    private final @Nullable Order[] others;

    /**
     * An array with a label for each axis, all different.
     *
     * @param labels labels of the axes
     * @param data row-major entries
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Labelled(int[] labels, double[] data) {}

    /** A pair of parts that are contracted first in themselves; or one operand. */
    private record Order(
            int operand, @Nullable Order left, @Nullable Order right) {}

    /**
     * A contraction of arrays of given shapes.
     *
     * @param operation named in the exceptions
     * @param shapes the operands' shapes; not copied
     * @param subscripts their labels and the result's
     * @throws ShapeException if axes of different length bear the same label
     */
    public Contraction(String operation, int[][] shapes, Subscripts subscripts) {
        this.shapes = shapes;
        int[][] given = subscripts.operands();
        int most = Arrays.stream(given).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        int[] number = new int[most];
        Arrays.fill(number, -1);
        int count = 0;
        for (int[] operand : given) {
            for (int label : operand) {
                number[label] = number[label] < 0 ? count++ : number[label];
            }
        }
        if (count > Long.SIZE) {
            throw new ShapeException(operation + ": " + count + " labels are more than " + Long.SIZE);
        }
        sizes = new int[count];
        Arrays.fill(sizes, 1);
        for (int i = 0; i < given.length; i++) {
            for (int k = 0; k < given[i].length; k++) {
                int label = number[given[i][k]];
                int n = shapes[i][k];
                if (n != 1 && sizes[label] != 1 && n != sizes[label]) {
                    throw new ShapeException(operation + ": operands of shapes " + text(shapes)
                            + " do not fit: axes of length " + sizes[label] + " and " + n + " bear the same label");
                }
                sizes[label] = n == 1 ? sizes[label] : n;
            }
        }
        labels = new int[given.length][];
        for (int i = 0; i < given.length; i++) {
            int operand = i;
            // An axis of length 1 that is to be repeated takes no part.
            labels[i] = new int[given[i].length];
            Arrays.setAll(labels[i], k -> {
                int label = number[given[operand][k]];
                return shapes[operand][k] == sizes[label] ? label : -1;
            });
        }
        result = Arrays.stream(subscripts.result()).map(l -> number[l]).toArray();
        shape = shape(subscripts.merged());
        order = order(-1);
        others = new Order[given.length];
    }

    /** The result's shape, where each axis is made of a number of consecutive labels. */
    private int[] shape(int @Nullable [] merged) {
        if (merged == null) {
            return lengths(result);
        }
        int[] lengths = new int[merged.length];
        int next = 0;
        for (int k = 0; k < merged.length; k++) {
            lengths[k] = Shapes.size(lengths(Arrays.copyOfRange(result, next, next + merged[k])));
            next += merged[k];
        }
        return lengths;
    }

    private static String text(int[]... shapes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shapes.length; i++) {
            text.append(i == 0 ? "" : i == shapes.length - 1 ? " and " : ", ").append(Shapes.toString(shapes[i]));
        }
        return text.toString();
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
     * The labels of an operand's axes, renumbered.
     *
     * @param operand its number
     * @return labels, -1 for an axis that takes no part; shared, only read it
     */
    public int[] labels(int operand) {
        return labels[operand];
    }

    /**
     * The labels of the result's axes, renumbered.
     *
     * @return shared; only read it
     */
    public int[] result() {
        return result;
    }

    /**
     * The length that goes with a label.
     *
     * @param label a label
     * @return the length
     */
    public int size(int label) {
        return sizes[label];
    }

    /**
     * Contracts.
     *
     * @param data the operands' entries
     * @param out receives the result's
     */
    public void apply(double[][] data, double[] out) {
        Labelled all = summed(contract(order, data, mask(result)), mask(result));
        double[] ordered = arranged(all, result);
        System.arraycopy(ordered, 0, out, 0, out.length);
    }

    /**
     * Contracts all operands but one over what neither that one nor the result bears.
     *
     * @param operand the one that is left out
     * @param data the operands' entries
     * @return an array whose entries are the caller's; 1 if there are no others
     */
    public Labelled others(int operand, double[][] data) {
        if (labels.length == 1) {
            return new Labelled(new int[0], new double[] {1});
        }
        Order known = others[operand];
        if (known == null) {
            known = order(operand);
            others[operand] = known;
        }
        long keep = mask(result) | mask(labels[operand]);
        Labelled all = summed(contract(known, data, keep), keep);
        // The operands' own numbers may be written over later.
        boolean borrowed = Arrays.stream(data).anyMatch(d -> d == all.data);
        return borrowed ? new Labelled(all.labels, all.data.clone()) : all;
    }

    /**
     * The entries in another order of axes.
     *
     * @param array an array
     * @param wanted its labels, in the wanted order
     * @return entries; the array's own if they have that order already
     */
    public double[] arranged(Labelled array, int[] wanted) {
        if (Arrays.equals(array.labels, wanted)) {
            return array.data;
        }
        int[] permutation = new int[wanted.length];
        for (int k = 0; k < wanted.length; k++) {
            int label = wanted[k];
            permutation[k] = Arrays.stream(array.labels).boxed().toList().indexOf(label);
        }
        double[] out = new double[array.data.length];
        Permutation.apply(array.data, lengths(array.labels), permutation, out);
        return out;
    }

    private int[] lengths(int... of) {
        return Arrays.stream(of).map(l -> sizes[l]).toArray();
    }

    private double volume(long mask) {
        double volume = 1;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            volume *= sizes[Long.numberOfTrailingZeros(rest)];
        }
        return volume;
    }

    /**
     * The labels as a set.
     *
     * @param labels each from 0 to 63
     * @return a bit for each
     */
    public static long mask(int... labels) {
        long mask = 0;
        for (int label : labels) {
            mask |= label < 0 ? 0 : 1L << label;
        }
        return mask;
    }

    /** The members of a set of labels, ascending. */
    private static int[] members(long mask) {
        int[] members = new int[Long.bitCount(mask)];
        int next = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            members[next++] = Long.numberOfTrailingZeros(rest);
        }
        return members;
    }

    // ------------------------------------------------------------------------------------------- the order of pairs

    /** The order for all operands but one, or for all if that is -1. */
    private Order order(int without) {
        List<Order> parts = new ArrayList<>();
        List<Long> masks = new ArrayList<>();
        long keep = mask(result);
        for (int i = 0; i < labels.length; i++) {
            if (i == without) {
                keep |= mask(labels[i]);
            } else {
                parts.add(new Order(i, null, null));
                masks.add(mask(labels[i]));
            }
        }
        if (parts.isEmpty()) {
            return new Order(-1, null, null);
        }
        return parts.size() <= EXACT ? cheapest(parts, masks, keep) : greedy(parts, masks, keep);
    }

    private Order cheapest(List<Order> parts, List<Long> masks, long keep) {
        int n = parts.size();
        int all = (1 << n) - 1;
        long[] left = new long[1 << n];
        double[] cost = new double[1 << n];
        @Nullable Order[] best = new Order[1 << n];
        for (int set = 1; set <= all; set++) {
            long inside = 0;
            long outside = keep;
            for (int i = 0; i < n; i++) {
                if ((set >> i & 1) != 0) {
                    inside |= masks.get(i);
                } else {
                    outside |= masks.get(i);
                }
            }
            left[set] = inside & outside;
            if (Integer.bitCount(set) == 1) {
                best[set] = parts.get(Integer.numberOfTrailingZeros(set));
                continue;
            }
            cost[set] = Double.POSITIVE_INFINITY;
            for (int part = (set - 1) & set; part > (set ^ part); part = (part - 1) & set) {
                int rest = set ^ part;
                double total = cost[part] + cost[rest] + volume(left[part] | left[rest]);
                if (best[set] == null || total < cost[set]) {
                    cost[set] = total;
                    best[set] = new Order(-1, best[rest], best[part]);
                }
            }
        }
        return Objects.requireNonNull(best[all]);
    }

    private Order greedy(List<Order> parts, List<Long> masks, long keep) {
        while (parts.size() > 1) {
            double least = Double.POSITIVE_INFINITY;
            int a = 0;
            int b = 1;
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    double cost = volume(masks.get(i) | masks.get(j));
                    if (cost < least) {
                        least = cost;
                        a = i;
                        b = j;
                    }
                }
            }
            Order pair = new Order(-1, parts.get(a), parts.get(b));
            long both = masks.get(a) | masks.get(b);
            parts.remove(b);
            masks.remove(b);
            parts.remove(a);
            masks.remove(a);
            long needed = keep;
            for (long mask : masks) {
                needed |= mask;
            }
            parts.add(pair);
            masks.add(both & needed);
        }
        return parts.get(0);
    }

    // --------------------------------------------------------------------------------------------------- contracting

    private Labelled contract(Order part, double[][] data, long keep) {
        if (part.left == null || part.right == null) {
            return part.operand < 0 ? new Labelled(new int[0], new double[] {1}) : diagonal(part.operand, data);
        }
        long inLeft = operands(part.left);
        long inRight = operands(part.right);
        Labelled x = contract(part.left, data, keep | inRight);
        Labelled y = contract(part.right, data, keep | inLeft);
        return pair(x, y, keep);
    }

    /** The labels of all operands of a part. */
    private long operands(Order part) {
        if (part.left == null || part.right == null) {
            return part.operand < 0 ? 0 : mask(labels[part.operand]);
        }
        return operands(part.left) | operands(part.right);
    }

    /** An operand with each label once. */
    private Labelled diagonal(int operand, double[][] data) {
        int[] own = labels[operand];
        int[] distinct = Arrays.stream(own).filter(l -> l >= 0).distinct().toArray();
        if (distinct.length == own.length
                || Arrays.stream(own).filter(l -> l >= 0).count() == distinct.length) {
            return new Labelled(distinct, data[operand]);
        }
        int[] strides = Shapes.strides(shapes[operand]);
        int[] step = new int[distinct.length];
        for (int k = 0; k < own.length; k++) {
            for (int d = 0; d < distinct.length; d++) {
                step[d] += own[k] == distinct[d] ? strides[k] : 0;
            }
        }
        double[] out = new double[Shapes.size(lengths(distinct))];
        int[] at = new int[distinct.length];
        int from = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = data[operand][from];
            for (int d = distinct.length - 1; d >= 0; d--) {
                from += step[d];
                if (++at[d] < sizes[distinct[d]]) {
                    break;
                }
                from -= step[d] * at[d];
                at[d] = 0;
            }
        }
        return new Labelled(distinct, out);
    }

    /** The sum over all labels that are not to be kept. */
    private Labelled summed(Labelled x, long keep) {
        int n = x.labels.length;
        int[] axes = new int[n];
        int[] kept = new int[n];
        int gone = 0;
        int left = 0;
        for (int k = 0; k < n; k++) {
            if ((keep >> x.labels[k] & 1) != 0) {
                kept[left++] = x.labels[k];
            } else {
                axes[gone++] = k;
            }
        }
        if (gone == 0) {
            return x;
        }
        Reduction sum = Reduction.of("einsum", lengths(x.labels), Arrays.copyOf(axes, gone), false);
        double[] out = new double[sum.groups()];
        sum.sum(x.data, out);
        return new Labelled(Arrays.copyOf(kept, left), out);
    }

    /** The product of two arrays, summed over what both bear and nobody else needs. */
    private Labelled pair(Labelled left, Labelled right, long keep) {
        Labelled x = summed(left, keep | mask(right.labels));
        Labelled y = summed(right, keep | mask(left.labels));
        long inX = mask(x.labels);
        long inY = mask(y.labels);
        int[] batch = members(inX & inY & keep);
        int[] inner = members(inX & inY & ~keep);
        int[] rows = ordered(x.labels, inX & ~inY);
        int[] columns = ordered(y.labels, inY & ~inX);
        int p = Shapes.size(lengths(rows));
        int k = Shapes.size(lengths(inner));
        int q = Shapes.size(lengths(columns));
        int count = Shapes.size(lengths(batch));
        // A matrix that lies there as its transpose is multiplied as such.
        boolean turnX = Arrays.equals(x.labels, join(batch, inner, rows)) && inner.length > 0 && rows.length > 0;
        boolean turnY = Arrays.equals(y.labels, join(batch, columns, inner)) && inner.length > 0 && columns.length > 0;
        double[] a = turnX ? x.data : arranged(x, join(batch, rows, inner));
        double[] b = turnY ? y.data : arranged(y, join(batch, inner, columns));
        double[] out = new double[Shapes.size(count, p, q)];
        if (out.length == 0) {
            return new Labelled(join(batch, rows, columns), out);
        }
        int chunk = Math.max(1, (1 << 15) / Math.max(1, p * k * q));
        Parallel.forRange(count, chunk, (from, to) -> {
            for (int i = from; i < to; i++) {
                MatrixKernels.gemm(turnX, turnY, p, q, k, 1, a, i * p * k, b, i * k * q, 0, out, i * p * q);
            }
        });
        return new Labelled(join(batch, rows, columns), out);
    }

    private static int[] ordered(int[] labels, long mask) {
        return Arrays.stream(labels).filter(l -> (mask >> l & 1) != 0).toArray();
    }

    private static int[] join(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
