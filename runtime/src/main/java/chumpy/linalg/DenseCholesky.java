package chumpy.linalg;

import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import chumpy.array.MatrixKernels;
import chumpy.array.Parallel;

/**
 * Cholesky factorisation {@code A = L L'} of a dense symmetric positive definite matrix, in place, and solutions of
 * {@code A x = b}. The bits of the results do not depend on the number of threads. An object keeps its scratch, so that
 * factoring again and again allocates next to nothing; it serves one thread at a time.
 */
public final class DenseCholesky {
    private static final int BLOCK = Tile.DEPTH;

    private final Pool<Tile> tiles = new Pool<>(Tile::new);
    private double[] l = {};
    private int n;
    private boolean factored;
    private int failed = Panel.DONE;

    /** An object that has factored nothing yet. */
    public DenseCholesky() {}

    /**
     * Factors a matrix in place. Only its lower triangle is read. Afterwards the upper triangle with the diagonal holds
     * {@code L'}, while the entries below the diagonal are as they were.
     *
     * @param a n x n, row-major, from index 0 on; written over, and kept for {@code solve}
     * @param n size, 0 or more
     * @return whether all pivots were positive and finite; if not, {@link #failedPivot} tells the first bad one, and a
     *     is good for nothing
     * @throws ShapeException if a is too short
     */
    public boolean factor(double[] a, int n) {
        if (n < 0 || a.length < (long) n * n) {
            throw new ShapeException("factor(a, n): " + a.length + " numbers do not hold a matrix of " + n + " x " + n);
        }
        l = a;
        this.n = n;
        factored = false;
        mirror();
        failed = Panel.factor(a, 0, n, n, n, tiles);
        factored = failed == Panel.DONE;
        return factored;
    }

    /**
     * Which pivot the last factorisation ended at.
     *
     * @return the row of the first pivot that was not positive and finite, or -1 if there was none
     */
    public int failedPivot() {
        return failed;
    }

    /**
     * The diagonal of L. Its squares, next to the diagonal of A, tell how much was cancelled.
     *
     * @param out receives the entries, all positive
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if out is too short
     */
    public void pivots(double[] out) {
        needFactor("pivots");
        needRoom(out, 1);
        for (int k = 0; k < n; k++) {
            out[k] = l[k * n + k];
        }
    }

    /**
     * {@code ln det A}.
     *
     * @return the logarithm of the determinant; 0 for n = 0
     * @throws SingularMatrixException if there is no factorisation
     */
    public double determinantLog() {
        needFactor("determinantLog");
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += Math.log(l[k * n + k]);
        }
        return 2 * sum;
    }

    /**
     * Solves {@code A x = b} in place.
     *
     * @param b n numbers, written over with x
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if b is too short
     */
    public void solve(double[] b) {
        needFactor("solve");
        needRoom(b, 1);
        for (int begin = 0; begin < n; begin += 4) {
            int end = Math.min(begin + 4, n);
            for (int k = begin; k < end; k++) {
                b[k] /= l[k * n + k];
                for (int j = k + 1; j < end; j++) {
                    b[j] -= l[k * n + j] * b[k];
                }
            }
            if (end < n) {
                subtractRows(begin, b);
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int diagonal = k * n + k;
            b[k] = (b[k] - MatrixKernels.dot(n - k - 1, l, diagonal + 1, b, k + 1)) / l[diagonal];
        }
    }

    /** {@code b -= } four rows of L' times the four solutions at {@code k}. */
    private void subtractRows(int k, double[] b) {
        double f0 = b[k];
        double f1 = b[k + 1];
        double f2 = b[k + 2];
        double f3 = b[k + 3];
        int r0 = k * n;
        int r1 = r0 + n;
        int r2 = r1 + n;
        int r3 = r2 + n;
        for (int j = k + 4; j < n; j++) {
            b[j] -= (f0 * l[r0 + j] + f1 * l[r1 + j]) + (f2 * l[r2 + j] + f3 * l[r3 + j]);
        }
    }

    /**
     * Solves {@code A X = B} in place.
     *
     * @param b n x count, row-major, from index 0 on; written over with X
     * @param count right-hand sides, the columns of B
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if b is too short, or count is negative
     */
    public void solve(double[] b, int count) {
        needFactor("solve");
        needRoom(b, count);
        if (count == 1) {
            solve(b);
            return;
        }
        Parallel.forRange(count, Tile.WIDTH, (from, to) -> {
            Tile tile = tiles.take();
            for (int begin = 0; begin < n; begin += BLOCK) {
                forward(b, count, begin, from, to - from, tile);
            }
            for (int begin = (n - 1) / BLOCK * BLOCK; begin >= 0; begin -= BLOCK) {
                backward(b, count, begin, from, to - from, tile);
            }
            tiles.giveBack(tile);
        });
    }

    /** One block of {@code L Y = B}, in a stretch of its columns, and what it takes from the rows below. */
    private void forward(double[] b, int stride, int begin, int from, int length, Tile tile) {
        int depth = Math.min(BLOCK, n - begin);
        int diagonal = begin * n + begin;
        tile.load(b, begin * stride + from, stride, depth, length);
        for (int k = 0; k < depth; k++) {
            tile.subtract(l, diagonal + k, n, 0, k, tile.stretch(k), 0, length);
            Tile.divide(tile.stretch(k), l[diagonal + k * n + k], 0, length);
        }
        tile.store(b, begin * stride + from, stride, depth, length);
        for (int j = depth; j < n - begin; j++) {
            subtractFrom(b, (begin + j) * stride + from, length, diagonal + j, n, depth, tile);
        }
    }

    /** One block of {@code L' X = Y}, in a stretch of its columns, and what it takes from the rows above. */
    private void backward(double[] b, int stride, int begin, int from, int length, Tile tile) {
        int depth = Math.min(BLOCK, n - begin);
        int diagonal = begin * n + begin;
        tile.load(b, begin * stride + from, stride, depth, length);
        for (int k = depth - 1; k >= 0; k--) {
            tile.subtract(l, diagonal + k * n, 1, k + 1, depth, tile.stretch(k), 0, length);
            Tile.divide(tile.stretch(k), l[diagonal + k * n + k], 0, length);
        }
        tile.store(b, begin * stride + from, stride, depth, length);
        for (int i = 0; i < begin; i++) {
            subtractFrom(b, i * stride + from, length, i * n + begin, 1, depth, tile);
        }
    }

    private void subtractFrom(double[] b, int at, int length, int factorsAt, int stride, int depth, Tile tile) {
        double[] result = tile.result();
        System.arraycopy(b, at, result, 0, length);
        tile.subtract(l, factorsAt, stride, 0, depth, result, 0, length);
        System.arraycopy(result, 0, b, at, length);
    }

    /** Copies the lower triangle to the upper one, by blocks, so that both sides stay in the nearest cache. */
    private void mirror() {
        for (int row = 0; row < n; row += BLOCK) {
            for (int column = 0; column <= row; column += BLOCK) {
                for (int i = row; i < Math.min(row + BLOCK, n); i++) {
                    for (int j = column; j < Math.min(column + BLOCK, i); j++) {
                        l[j * n + i] = l[i * n + j];
                    }
                }
            }
        }
    }

    private void needFactor(String operation) {
        if (!factored) {
            throw new SingularMatrixException(
                    failed == Panel.DONE
                            ? operation + ": nothing has been factored yet"
                            : operation + ": the matrix is not positive definite at row " + failed);
        }
    }

    private void needRoom(double[] b, int count) {
        if (count < 0 || b.length < (long) n * count) {
            throw new ShapeException("solve: " + b.length + " numbers do not hold " + n + " x " + count);
        }
    }
}
