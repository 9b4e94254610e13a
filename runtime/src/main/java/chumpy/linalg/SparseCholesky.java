package chumpy.linalg;

import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import chumpy.linalg.SymmetricPattern.Triangle;
import java.util.Arrays;
import org.ejml.data.DMatrixSparseCSC;

/**
 * Sparse Cholesky factorisation {@code P A P' = L L'} of symmetric positive definite matrices that share a pattern, and
 * solutions of {@code A x = b}. The pattern is analysed once: the order of the unknowns ({@link
 * ApproximateMinimumDegree}), the elimination tree and the room for the factor. After that only numbers are computed, and
 * nothing is allocated that grows with the matrix.
 *
 * <pre>{@code
 * SparseCholesky cholesky = SparseCholesky.analyze(a);
 * if (cholesky.tryFactor(a)) {
 *     cholesky.solve(b, x);
 * }
 * }</pre>
 *
 * <p>If the pattern has any entry below the diagonal, the lower triangle is read and entries above the diagonal are
 * ignored; otherwise the upper triangle is read. So a matrix may be stored in full, or either half of it. Rows within a
 * column may be in any order; entries at the same place are added.
 *
 * <p>Factors with much arithmetic for each entry are computed in dense panels (supernodes), in parallel; others row by
 * row. The bits do not depend on the number of threads. An object serves one thread at a time.
 */
public final class SparseCholesky {
    /** Arithmetic per entry from which on panels pay: below, columns have hardly more entries than this. */
    private static final double SUPERNODAL = 8;

    private final int n;
    private final int[] columns;
    private final int[] rows;
    private final EliminationTree tree;
    private final Factor factor;
    private final double[] permuted;
    private boolean factored;
    private int failed = -1;

    private SparseCholesky(int n, int[] columns, int[] rows, int[] wanted) {
        this.n = n;
        this.columns = columns;
        this.rows = rows;
        Triangle triangle = SymmetricPattern.triangleOf(n, columns, rows);
        SymmetricPattern pattern = SymmetricPattern.of(n, columns, rows, triangle);
        tree = EliminationTree.of(pattern, wanted.length == n ? wanted : ApproximateMinimumDegree.order(pattern));
        permuted = new double[n];
        if (tree.flops() >= SUPERNODAL * tree.entries()) {
            Supernodes supernodes = Supernodes.of(pattern, tree);
            int[] of = supernodes.of();
            factor = new SupernodalFactor(
                    supernodes,
                    Entries.of(columns, rows, triangle, tree.place(), supernodes.count(), (row, column) -> of[column]));
        } else {
            factor = new SimplicialFactor(
                    tree, Entries.of(columns, rows, triangle, tree.place(), n, (row, column) -> row));
        }
    }

    /**
     * Analyses the pattern of a matrix. Its numbers do not matter.
     *
     * @param a a symmetric matrix, in full or one triangle of it
     * @return an object that factors matrices with this pattern
     * @throws ShapeException if a is not square
     */
    public static SparseCholesky analyze(DMatrixSparseCSC a) {
        if (a.numRows != a.numCols) {
            throw new ShapeException("analyze: a matrix of " + a.numRows + " x " + a.numCols + " is not symmetric");
        }
        return analyze(a.numCols, a.col_idx, a.nz_rows);
    }

    /**
     * Analyses a pattern.
     *
     * @param n size of the matrix
     * @param starts where each column's entries begin, and where the last ones end; length n + 1 or more; copied
     * @param rows the rows of the entries; copied
     * @return an object that factors matrices with this pattern
     * @throws ShapeException if this is no pattern of an n x n matrix
     */
    public static SparseCholesky analyze(int n, int[] starts, int[] rows) {
        return create(n, starts, rows, new int[0]);
    }

    /**
     * Analyses a pattern with a given order of the unknowns. The order that is used may differ from it, but not in the
     * number of entries of the factor.
     *
     * @param n size of the matrix
     * @param starts where each column's entries begin, and where the last ones end; length n + 1 or more; copied
     * @param rows the rows of the entries; copied
     * @param order the unknowns in the order of their elimination
     * @return an object that factors matrices with this pattern
     * @throws ShapeException if this is no pattern of an n x n matrix, or no order of n unknowns
     */
    public static SparseCholesky analyze(int n, int[] starts, int[] rows, int[] order) {
        boolean[] seen = new boolean[Math.max(n, 0)];
        for (int i : order) {
            if (order.length != n || i < 0 || i >= n || seen[i]) {
                throw new ShapeException("analyze: the order must contain each of 0 .. " + (n - 1) + " once");
            }
            seen[i] = true;
        }
        return create(n, starts, rows, order);
    }

    private static SparseCholesky create(int n, int[] starts, int[] rows, int[] order) {
        SymmetricPattern.check(n, starts, rows);
        return new SparseCholesky(n, Arrays.copyOf(starts, n + 1), Arrays.copyOf(rows, starts[n]), order);
    }

    /**
     * Factors a matrix over the analysed pattern.
     *
     * @param a the matrix
     * @return whether it is positive definite: all pivots were positive and finite. If not, {@link #failedUnknown} tells
     *     where it went wrong; another matrix may be tried
     * @throws ShapeException if a has another pattern than the one that was analysed
     */
    public boolean tryFactor(DMatrixSparseCSC a) {
        boolean same = a.numRows == n
                && a.numCols == n
                && Arrays.equals(columns, 0, n + 1, a.col_idx, 0, n + 1)
                && Arrays.equals(rows, 0, rows.length, a.nz_rows, 0, rows.length);
        if (!same) {
            throw new ShapeException("factor: the matrix of " + a.numRows + " x " + a.numCols + " with " + a.nz_length
                    + " entries has not the pattern of " + n + " x " + n + " with " + rows.length
                    + " entries that was analysed; call analyze");
        }
        return tryFactor(a.nz_values);
    }

    /**
     * Factors a matrix over the analysed pattern.
     *
     * @param values its entries, in the order of the pattern's rows; those of the triangle that is not read do not matter
     * @return whether it is positive definite: all pivots were positive and finite. If not, {@link #failedUnknown} tells
     *     where it went wrong; other numbers may be tried
     * @throws ShapeException if there are fewer values than entries in the pattern
     */
    public boolean tryFactor(double[] values) {
        if (values.length < rows.length) {
            throw new ShapeException(
                    "factor: " + values.length + " values for a pattern of " + rows.length + " entries");
        }
        factored = false;
        int place = factor.factor(values);
        factored = place == Factor.DONE;
        failed = factored ? -1 : tree.order()[place];
        return factored;
    }

    /**
     * Factors a matrix over the analysed pattern, which must succeed.
     *
     * @param a the matrix
     * @throws SingularMatrixException if it is not positive definite
     * @throws ShapeException if a has another pattern than the one that was analysed
     */
    public void factor(DMatrixSparseCSC a) {
        if (!tryFactor(a)) {
            needFactor("factor");
        }
    }

    /**
     * The unknown at which the last factorisation ended: in the order of elimination, the leading part of the matrix
     * that ends with it is not positive definite.
     *
     * @return the unknown, a column of A; or -1 if nothing has failed
     */
    public int failedUnknown() {
        return failed;
    }

    /**
     * Solves {@code A x = b} in place.
     *
     * @param b n numbers, written over with x
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if b is too short
     */
    public void solve(double[] b) {
        solve(b, b);
    }

    /**
     * Solves {@code A x = b}.
     *
     * @param b n numbers
     * @param x where the solution goes; may be b
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if an array is too short
     */
    public void solve(double[] b, double[] x) {
        needFactor("solve");
        needRoom(b);
        needRoom(x);
        for (int k = 0; k < n; k++) {
            permuted[k] = b[tree.order()[k]];
        }
        factor.solveLower(permuted);
        factor.solveUpper(permuted);
        for (int k = 0; k < n; k++) {
            x[tree.order()[k]] = permuted[k];
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
            sum += Math.log(factor.pivot(k));
        }
        return 2 * sum;
    }

    /**
     * The diagonal of L. Its squares, next to the diagonal of A, tell how much was cancelled.
     *
     * @param out at each unknown's index its entry, positive
     * @throws SingularMatrixException if there is no factorisation
     * @throws ShapeException if out is too short
     */
    public void pivots(double[] out) {
        needFactor("pivots");
        needRoom(out);
        for (int k = 0; k < n; k++) {
            out[tree.order()[k]] = factor.pivot(k);
        }
    }

    /**
     * Entries of L, the diagonal included, without those zeros that panels hold besides.
     *
     * @return nnz(L)
     */
    public long factorEntries() {
        return tree.entries();
    }

    /**
     * Multiplications and additions of one factorisation: the squares of the columns' lengths, summed.
     *
     * @return how many
     */
    public double flops() {
        return tree.flops();
    }

    /**
     * Whether the factor is computed in dense panels.
     *
     * @return false if it is computed row by row
     */
    public boolean supernodal() {
        return factor instanceof SupernodalFactor;
    }

    /**
     * The order in which the unknowns are eliminated: row k of {@code P A P'} is row {@code permutation()[k]} of A.
     *
     * @return a copy
     */
    public int[] permutation() {
        return tree.order().clone();
    }

    private void needFactor(String operation) {
        if (!factored) {
            throw new SingularMatrixException(
                    failed < 0
                            ? operation + ": no matrix has been factored yet"
                            : operation + ": the matrix of " + n + " x " + n
                                    + " is not positive definite, as seen at unknown " + failed
                                    + "; add something to its diagonal, or remove unknowns that nothing determines");
        }
    }

    private void needRoom(double[] array) {
        if (array.length < n) {
            throw new ShapeException("an array of " + array.length + " numbers for " + n + " unknowns");
        }
    }
}
