package chumpy.ops;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Broadcast;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How two operands of given shapes are multiplied as stacks of matrices: {@code count} products of a p x k and a k x q
 * matrix. The structure of the sparse Jacobians is found once.
 */
final class MatrixStacks {
    /** Multiplications that are worth a task. */
    private static final int TASK = 1 << 15;

    final int[] shape;
    final int count;
    final int p;
    final int k;
    final int q;

    private final int[] left;
    private final int[] right;
    private final int @Nullable [] leftStack;
    private final int @Nullable [] rightStack;
    private final int leftCount;
    private final int rightCount;
    private final SlopeBuffer leftSlopes = new SlopeBuffer();
    private final SlopeBuffer rightSlopes = new SlopeBuffer();
    private @Nullable Jacobian byLeft;
    private @Nullable Jacobian byRight;

    MatrixStacks(int[] left, int[] right) {
        this.left = left;
        this.right = right;
        if (left.length == 0 || right.length == 0) {
            throw new ShapeException("matmul: " + Shapes.toString(left) + " and " + Shapes.toString(right)
                    + ": an operand is 0-d; use multiply");
        }
        int[] a = left.length == 1 ? new int[] {1, left[0]} : left;
        int[] b = right.length == 1 ? new int[] {right[0], 1} : right;
        p = a[a.length - 2];
        k = a[a.length - 1];
        q = b[b.length - 1];
        if (b[b.length - 2] != k) {
            throw new ShapeException("matmul: " + Shapes.toString(left) + " and " + Shapes.toString(right)
                    + " do not fit: rows of " + k + " entries against columns of " + b[b.length - 2]);
        }
        int[] stackA = Arrays.copyOf(a, a.length - 2);
        int[] stackB = Arrays.copyOf(b, b.length - 2);
        int[] stack = Shapes.broadcast("matmul", stackA, stackB);
        leftStack = Broadcast.index(stackA, stack);
        rightStack = Broadcast.index(stackB, stack);
        leftCount = Shapes.size(stackA);
        rightCount = Shapes.size(stackB);
        count = Shapes.size(stack);
        int n = stack.length;
        int[] result = Arrays.copyOf(stack, n + 2);
        if (left.length > 1) {
            result[n++] = p;
        }
        if (right.length > 1) {
            result[n++] = q;
        }
        shape = Arrays.copyOf(result, n);
    }

    boolean matches(int[] leftShape, int[] rightShape) {
        return Arrays.equals(left, leftShape) && Arrays.equals(right, rightShape);
    }

    boolean rightIsOne() {
        return rightCount == 1;
    }

    boolean leftIsWhole() {
        return leftStack == null;
    }

    int leftMatrix(int b) {
        return leftStack == null ? b : leftStack[b];
    }

    int rightMatrix(int b) {
        return rightStack == null ? b : rightStack[b];
    }

    /** Products of small matrices that are worth a task. */
    int chunk() {
        return Math.max(1, TASK / Math.max(1, p * q * k));
    }

    /** {@code d r[b, i, j] / d x[b, i, l] = y[b, l, j]}. */
    Jacobian byLeft(NdArray right) {
        Jacobian places = byLeft;
        if (places == null) {
            places = places(leftCount * p * k, true);
            byLeft = places;
        }
        NdArray slopes = leftSlopes.take(count * p * q * k);
        double[] values = Raw.data(slopes);
        double[] y = Raw.data(right);
        Parallel.forRange(count, chunk(), (from, to) -> {
            int at = from * p * q * k;
            for (int b = from; b < to; b++) {
                int matrix = rightMatrix(b) * k * q;
                for (int i = 0; i < p; i++) {
                    for (int j = 0; j < q; j++) {
                        for (int l = 0; l < k; l++) {
                            values[at++] = y[matrix + l * q + j];
                        }
                    }
                }
            }
        });
        return places.withValues(slopes);
    }

    /** {@code d r[b, i, j] / d y[b, l, j] = x[b, i, l]}. */
    Jacobian byRight(NdArray left) {
        Jacobian places = byRight;
        if (places == null) {
            places = places(rightCount * k * q, false);
            byRight = places;
        }
        if (q == 1 && leftStack == null) {
            return places.withValues(left);
        }
        NdArray slopes = rightSlopes.take(count * p * q * k);
        double[] values = Raw.data(slopes);
        double[] x = Raw.data(left);
        Parallel.forRange(count, chunk(), (from, to) -> {
            int at = from * p * q * k;
            for (int b = from; b < to; b++) {
                int matrix = leftMatrix(b) * p * k;
                for (int ij = 0; ij < p * q; ij++) {
                    System.arraycopy(x, matrix + ij / q * k, values, at, k);
                    at += k;
                }
            }
        });
        return places.withValues(slopes);
    }

    private Jacobian places(int columns, boolean ofLeft) {
        int n = Shapes.size(count, p, q, k);
        int[] row = new int[n];
        int[] column = new int[n];
        int at = 0;
        for (int b = 0; b < count; b++) {
            int matrix = ofLeft ? leftMatrix(b) * p * k : rightMatrix(b) * k * q;
            for (int ij = 0; ij < p * q; ij++) {
                for (int l = 0; l < k; l++) {
                    row[at] = b * p * q + ij;
                    column[at++] = matrix + (ofLeft ? ij / q * k + l : l * q + ij % q);
                }
            }
        }
        return Jacobian.sparse(count * p * q, columns, row, column, new double[n]);
    }
}
