package chumpy.ops;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.Contraction;
import chumpy.array.Permutation;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The axes of one operand X of a sum of products, of its coefficients E and of the result R, sorted by who bears their
 * labels, and the selections between the sorted order and the given ones. Depends on shapes only.
 */
final class Sorted {
    /** Of X, E and R; of X and R; of E and R; of X and E. */
    private final int[] stack;

    private final int[] kept;
    private final int[] spread;
    private final int[] inner;

    private final int count;
    private final int copies;
    private final int rows;
    private final int columns;

    /** Entries of X. */
    private final int size;

    /** From the sorted (stack, kept, spread) to R; null if they are in order. */
    private final @Nullable Jacobian toResult;

    /** From X to the sorted (stack, kept, inner); null if they are in order. */
    private final @Nullable Jacobian fromOperand;

    Sorted(Contraction c, int operand, int[] coefficients, int[] shape) {
        int[] result = c.result();
        int[] own = c.labels(operand);
        long inX = Contraction.mask(own);
        long inE = Contraction.mask(coefficients);
        long inR = Contraction.mask(result);
        stack = among(result, inX & inE);
        kept = among(result, inX & ~inE);
        spread = among(result, inE & ~inX);
        inner = among(coefficients, inX & ~inR);
        count = size(c, stack);
        copies = size(c, kept);
        rows = size(c, spread);
        columns = size(c, inner);
        size = Shapes.size(shape);

        int[] sortedResult = joined(stack, kept, spread);
        int[] order = new int[result.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = place(sortedResult, result[k]);
        }
        boolean inOrder = Arrays.equals(order, IntStream.range(0, order.length).toArray());
        int[] lengths = Arrays.stream(sortedResult).map(c::size).toArray();
        toResult = inOrder ? null : Jacobian.selection(Permutation.index(lengths, order), Shapes.size(lengths));
        fromOperand = fromOperand(c, own, shape);
    }

    private @Nullable Jacobian fromOperand(Contraction c, int[] own, int[] shape) {
        int[] sorted = joined(stack, kept, inner);
        int[] strides = Shapes.strides(Arrays.stream(sorted).map(c::size).toArray());
        int n = size;
        int[] target = new int[n];
        int[] at = new int[shape.length];
        boolean inOrder = n == count * copies * columns;
        boolean once = inOrder;
        for (int i = 0; i < n; i++) {
            target[i] = target(own, at, sorted, strides);
            inOrder &= target[i] == i;
            once &= target[i] >= 0;
            for (int k = shape.length - 1; k >= 0 && ++at[k] == shape[k]; k--) {
                at[k] = 0;
            }
        }
        if (inOrder) {
            return null;
        }
        int all = count * copies * columns;
        if (!once) {
            return Jacobian.selection(target, all).transpose();
        }
        int[] source = new int[all];
        for (int i = 0; i < n; i++) {
            source[target[i]] = i;
        }
        return Jacobian.selection(source, n);
    }

    /** The place of an entry of X in sorted order; -1 off a diagonal that is meant by a repeated label. */
    private static int target(int[] own, int[] at, int[] sorted, int[] strides) {
        int target = 0;
        for (int k = 0; k < own.length; k++) {
            int first = place(own, own[k]);
            if (own[k] >= 0 && at[first] != at[k]) {
                return -1;
            }
            int place = own[k] < 0 || first != k ? -1 : place(sorted, own[k]);
            target += place < 0 ? 0 : at[k] * strides[place];
        }
        return target;
    }

    Jacobian jacobian(Contraction c, Contraction.Labelled coefficients) {
        if (count == 0 || copies == 0 || rows == 0 || columns == 0) {
            return Jacobian.zeros(Shapes.size(count, copies, rows), size);
        }
        double[] e = c.arranged(coefficients, joined(stack, spread, inner));
        Jacobian j = blocks(NdArray.adopt(e, count, rows, columns));
        if (fromOperand != null) {
            j = j.multiply(fromOperand);
        }
        return toResult == null ? j : toResult.multiply(j);
    }

    /** A block for each matrix of the stack, repeated for each of the kept entries. */
    private Jacobian blocks(NdArray e) {
        if (count == 1) {
            NdArray matrix = e.reshape(rows, columns);
            return copies == 1 ? Jacobian.dense(matrix) : Jacobian.kronecker(copies, matrix);
        }
        if (rows == 1 && columns == 1 && copies == 1) {
            return Jacobian.diagonal(e.reshape(count));
        }
        if (copies == 1) {
            return Jacobian.blockDiagonal(e);
        }
        int block = rows * columns;
        double[] from = Raw.data(e);
        double[] repeated = new double[Shapes.size(count, copies, block)];
        for (int b = 0; b < count * copies; b++) {
            System.arraycopy(from, b / copies * block, repeated, b * block, block);
        }
        return Jacobian.blockDiagonal(NdArray.adopt(repeated, count * copies, rows, columns));
    }

    private static int size(Contraction c, int[] labels) {
        return Shapes.size(Arrays.stream(labels).map(c::size).toArray());
    }

    private static int[] among(int[] labels, long mask) {
        return Arrays.stream(labels).filter(l -> l >= 0 && (mask >> l & 1) != 0).toArray();
    }

    private static int place(int[] labels, int label) {
        for (int k = 0; k < labels.length; k++) {
            if (labels[k] == label) {
                return k;
            }
        }
        return -1;
    }

    private static int[] joined(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
