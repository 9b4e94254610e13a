package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Permutation;
import chumpy.array.Shapes;
import chumpy.array.Subscripts;
import chumpy.ops.ChGather;
import chumpy.ops.ChVectorNorm;
import chumpy.ops.Einsum;
import chumpy.ops.linalg.ChCholesky;
import chumpy.ops.linalg.ChDeterminant;
import chumpy.ops.linalg.ChEigenFactors;
import chumpy.ops.linalg.ChEigenvalues;
import chumpy.ops.linalg.ChEigenvectors;
import chumpy.ops.linalg.ChIdentities;
import chumpy.ops.linalg.ChInverse;
import chumpy.ops.linalg.ChLeastSquaresSolution;
import chumpy.ops.linalg.ChMatrixExponential;
import chumpy.ops.linalg.ChMatrixRank;
import chumpy.ops.linalg.ChPseudoInverse;
import chumpy.ops.linalg.ChQrFactors;
import chumpy.ops.linalg.ChQrPart;
import chumpy.ops.linalg.ChSignAndLogDeterminant;
import chumpy.ops.linalg.ChSingularValues;
import chumpy.ops.linalg.ChSingularVectors;
import chumpy.ops.linalg.ChSolve;
import chumpy.ops.linalg.ChSvdFactors;
import chumpy.ops.linalg.EigenFactors;
import chumpy.ops.linalg.QrFactors;
import chumpy.ops.linalg.SvdFactors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Linear algebra, as NumPy's {@code linalg} has it. Where nothing else is said, a function takes a stack of matrices, whose
 * rows and columns lie along the last two axes, and works on each. Several results of one function share one
 * factorisation.
 *
 * <p>Singular matrices are told by a {@link SingularMatrixException}, those without a needed property by a {@link
 * MatrixException}, both when the value or the derivative is computed.
 *
 * <p>Where eigenvalues or singular values coincide, their vectors and the single values have no derivatives. A change
 * ({@link Ch#jvp}) of the vectors is then NaN, and so is that of values that do not change alike. Slopes, going back
 * ({@link Ch#vjp}, {@link Ch#gradient}, rows of {@link Ch#drWrt}), are right for what does not depend on the choice of
 * the vectors, such as the projector on all of them, or treats the values alike, such as their sum. For other functions
 * of the values they are NaN. For other functions of the vectors they are NaN where turning the vectors at hand among
 * each other changes the function to first order; where it happens not to, as with an entry that is just at its
 * largest, the slopes are finite and mean nothing.
 */
public final class Linalg {
    private Linalg() {}

    /**
     * A singular value decomposition {@code A = U diag(s) Vt}, thin.
     *
     * @param u left singular vectors as columns
     * @param s singular values, descending
     * @param vt right singular vectors as rows; the largest entry of each is positive
     */
    public record Svd(Ch u, Ch s, Ch vt) {}

    /**
     * A decomposition {@code A = Q R}, reduced.
     *
     * @param q with orthonormal columns
     * @param r upper triangular, with a diagonal that is not negative
     */
    public record Qr(Ch q, Ch r) {}

    /**
     * Eigenvalues and eigenvectors.
     *
     * @param values ascending
     * @param vectors of length 1, as columns; the largest entry of each is positive
     */
    public record Eigen(Ch values, Ch vectors) {}

    /**
     * A determinant {@code sign exp(logAbs)}, which itself may overflow.
     *
     * @param sign -1, 0 or 1
     * @param logAbs the logarithm of its size
     */
    public record SlogDet(Ch sign, Ch logAbs) {}

    /**
     * A solution of a linear least-squares problem.
     *
     * @param x the solution; of several, the one of least norm
     * @param residuals the sum of squares for each right side; unlike NumPy's also where it is 0 or the rank is not full
     * @param rank the rank of the matrix
     * @param singularValues its singular values
     */
    public record LeastSquares(Ch x, Ch residuals, Ch rank, Ch singularValues) {}

    // -------------------------------------------------------------------------------------- solving, determinants

    /**
     * Inverses.
     *
     * @param a square matrices
     * @return their inverses
     */
    public static Ch inv(Ch a) {
        return ChInverse.of(given("inv", a));
    }

    /**
     * The inverse of an array as a linear map from its last axes to its first.
     *
     * @param a an array whose first and whose last axes have as many entries
     * @param ind how many axes are the first ones
     * @return the last axes of a and then the first
     */
    public static Ch tensorinv(Ch a, int ind) {
        if (ind < 1) {
            throw new IndexException("tensorinv: ind is " + ind + "; at least one axis must be in front");
        }
        return ChInverse.builder().a(given("tensorinv", a)).leading(ind).build();
    }

    /**
     * Solutions X of {@code A X = B}.
     *
     * @param a square matrices
     * @param b a vector, or with one axis less than a right sides as vectors, as in NumPy 1 (NumPy 2 takes such for
     *     matrices); else matrices; stacks are broadcast
     * @return the solutions
     */
    public static Ch solve(Ch a, Ch b) {
        return ChSolve.of(given("solve", a), Arguments.given("solve", "b", b));
    }

    /**
     * The solution of {@code tensordot(a, x) = b}.
     *
     * @param a an array whose first axes are those of b, and whose others have as many entries
     * @param b an array
     * @return an array of a's other axes
     */
    public static Ch tensorsolve(Ch a, Ch b) {
        return ChSolve.builder()
                .a(given("tensorsolve", a))
                .b(Arguments.given("tensorsolve", "b", b))
                .tensor(true)
                .build();
    }

    /**
     * The solution of {@code tensordot(a, x) = b} of an array whose axes are to be sorted first.
     *
     * @param a an array
     * @param b an array
     * @param axes axes of a that are moved behind the others; none for {@link #tensorsolve(Ch, Ch)}
     * @return an array of a's axes that are not b's
     */
    public static Ch tensorsolve(Ch a, Ch b, int... axes) {
        int n = Arguments.given("tensorsolve", "axes", axes).length;
        int[] behind = new int[n];
        Arrays.setAll(behind, k -> k - n);
        return tensorsolve(Chumpy.moveaxis(given("tensorsolve", a), axes, behind), b);
    }

    /**
     * Determinants.
     *
     * @param a square matrices
     * @return a number for each
     */
    public static Ch det(Ch a) {
        return ChDeterminant.of(given("det", a));
    }

    /**
     * Signs and logarithms of determinants, which do not overflow.
     *
     * @param a square matrices
     * @return of a singular matrix 0 and minus infinity
     */
    public static SlogDet slogdet(Ch a) {
        Ch both = ChSignAndLogDeterminant.of(given("slogdet", a));
        return new SlogDet(both.get("..., 0"), both.get("..., 1"));
    }

    /**
     * Moore-Penrose inverses. Where a matrix has not full rank they have no derivative, which is told when it is asked for.
     *
     * @param a matrices
     * @return their pseudo-inverses
     */
    public static Ch pinv(Ch a) {
        return pinv(a, 1e-15);
    }

    /**
     * Moore-Penrose inverses.
     *
     * @param a matrices
     * @param rcond up to which part of the largest a singular value counts as 0
     * @return their pseudo-inverses
     */
    public static Ch pinv(Ch a, double rcond) {
        return ChPseudoInverse.builder()
                .a(a)
                .factors(factors(a, "pinv"))
                .rcond(rcond)
                .build();
    }

    /**
     * The X that minimises {@code |A X - B|}, of several the one of least norm.
     *
     * @param a one matrix
     * @param b a vector, or right sides as columns of a matrix
     * @return the solution and what NumPy gives with it
     */
    public static LeastSquares lstsq(Ch a, Ch b) {
        SvdFactors factors = factors(a, "lstsq");
        Ch x = ChLeastSquaresSolution.builder()
                .a(a)
                .factors(factors)
                .b(Arguments.given("lstsq", "b", b))
                .build();
        return new LeastSquares(
                x,
                Chumpy.sum(Chumpy.square(Chumpy.matmul(a, x).subtract(b)), 0),
                ChMatrixRank.of(a, factors),
                ChSingularValues.of(a, factors));
    }

    // --------------------------------------------------------------------------------------------- decompositions

    /**
     * Lower triangular factors of symmetric positive definite matrices, {@code A = L L'}.
     *
     * @param a symmetric matrices; the derivative is that of {@code (A + A') / 2}
     * @return the factors L
     */
    public static Ch cholesky(Ch a) {
        return ChCholesky.of(given("cholesky", a));
    }

    /**
     * Reduced QR decompositions.
     *
     * @param a matrices; for derivatives the first columns, as many as there are rows, must be independent
     * @return the factors
     */
    public static Qr qr(Ch a) {
        QrFactors factors = ChQrFactors.of(given("qr", a));
        return new Qr(
                ChQrPart.builder().a(a).factors(factors).orthogonal(true).build(),
                ChQrPart.builder().a(a).factors(factors).orthogonal(false).build());
    }

    /**
     * Thin singular value decompositions.
     *
     * @param a matrices
     * @return their factors
     */
    public static Svd svd(Ch a) {
        SvdFactors factors = factors(a, "svd");
        return new Svd(
                ChSingularVectors.builder().a(a).factors(factors).left(true).build(),
                ChSingularValues.of(a, factors),
                ChSingularVectors.builder().a(a).factors(factors).left(false).build());
    }

    /**
     * Singular values.
     *
     * @param a matrices
     * @return for each its singular values, descending
     */
    public static Ch svdvals(Ch a) {
        return ChSingularValues.of(a, factors(a, "svdvals"));
    }

    /**
     * Eigenvalues and eigenvectors of symmetric matrices.
     *
     * @param a symmetric matrices; the derivative is that of {@code (A + A') / 2}
     * @return the eigenvalues and vectors
     */
    public static Eigen eigh(Ch a) {
        return eigen(a, "eigh", true);
    }

    /**
     * Eigenvalues of symmetric matrices.
     *
     * @param a symmetric matrices; the derivative is that of {@code (A + A') / 2}
     * @return for each its eigenvalues, ascending
     */
    public static Ch eigvalsh(Ch a) {
        return eigen(a, "eigvalsh", true).values();
    }

    /**
     * Eigenvalues and eigenvectors of square matrices whose eigenvalues are real; others are refused.
     *
     * @param a square matrices
     * @return the eigenvalues and vectors
     */
    public static Eigen eig(Ch a) {
        return eigen(a, "eig", false);
    }

    /**
     * Eigenvalues of square matrices whose eigenvalues are real; others are refused.
     *
     * @param a square matrices
     * @return for each its eigenvalues, ascending
     */
    public static Ch eigvals(Ch a) {
        return eigen(a, "eigvals", false).values();
    }

    private static Eigen eigen(Ch a, String operation, boolean symmetric) {
        EigenFactors factors = ChEigenFactors.builder()
                .a(given(operation, a))
                .operation(operation)
                .symmetric(symmetric)
                .build();
        return new Eigen(ChEigenvalues.of(a, factors), ChEigenvectors.of(a, factors));
    }

    private static Ch given(String operation, Ch a) {
        return Arguments.given(operation, "a", a);
    }

    private static SvdFactors factors(Ch a, String operation) {
        return ChSvdFactors.of(given(operation, a), operation);
    }

    // ------------------------------------------------------------------------------------------------------ norms

    /**
     * The square root of the sum of the squares of all entries.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch norm(Ch x) {
        return vectorNorm(x, 2, null, false);
    }

    /**
     * Square roots of sums of squares: the 2-norms of vectors along one axis, the Frobenius norms of matrices along two.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether they stay, with length 1
     * @return the norms
     */
    public static Ch norm(Ch x, int @Nullable [] axes, boolean keepDims) {
        return vectorNorm(x, 2, axes, keepDims);
    }

    /**
     * A norm of a vector or a matrix, which its number of axes decides when this node is made.
     *
     * @param x a vector or a matrix
     * @param order as in {@link #norm(Ch, double, int[], boolean)}
     * @return a scalar
     */
    public static Ch norm(Ch x, double order) {
        return norm(x, order, allAxes(x), false);
    }

    /**
     * Norms of vectors or matrices.
     *
     * @param x an array
     * @param order of vectors p for {@code (sum |x|^p)^(1/p)}, infinite for the largest or smallest size, 0 for the number
     *     of entries that are not 0; of matrices 1 or -1 for the largest or smallest sum of sizes of a column, infinite for
     *     that of a row, 2 or -2 for the largest or smallest singular value
     * @param axes one axis, along which vectors lie, or two, rows and columns of matrices
     * @param keepDims whether they stay, with length 1
     * @return the norms
     * @throws IndexException if there are not one or two axes
     */
    public static Ch norm(Ch x, double order, int[] axes, boolean keepDims) {
        if (Arguments.given("norm", "axes", axes).length == 1) {
            return vectorNorm(x, order, axes, keepDims);
        }
        requireMatrix(axes);
        if (Math.abs(order) == 2) {
            Ch values = svdvals(matricesLast(x, axes));
            return kept(values.get(order > 0 ? "..., 0" : "..., -1"), axes, keepDims);
        }
        if (Math.abs(order) != 1 && !Double.isInfinite(order)) {
            throw new IndexException("norm: there is no norm of order " + order
                    + " of matrices; there are 1, -1, 2, -2, " + "both infinities, \"fro\" and \"nuc\"");
        }
        // The sums run along the other axis than the largest is looked for.
        int summed = Double.isInfinite(order) ? 1 : 0;
        Ch sums = vectorNorm(x, 1, new int[] {axes[summed]}, true);
        double end = order > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        Ch norms = vectorNorm(sums, end, new int[] {axes[1 - summed]}, true);
        return keepDims ? norms : Chumpy.squeeze(norms, axes);
    }

    /**
     * The Frobenius or the nuclear norm of a matrix.
     *
     * @param x a matrix
     * @param order {@code "fro"}, or {@code "nuc"} for the sum of the singular values
     * @return a scalar
     */
    public static Ch norm(Ch x, String order) {
        return norm(x, order, allAxes(x), false);
    }

    /**
     * Frobenius or nuclear norms of matrices.
     *
     * @param x an array
     * @param order {@code "fro"}, or {@code "nuc"} for the sum of the singular values
     * @param axes rows and columns
     * @param keepDims whether they stay, with length 1
     * @return the norms
     * @throws IndexException if there are not two axes, or there is no such norm
     */
    public static Ch norm(Ch x, String order, int[] axes, boolean keepDims) {
        requireMatrix(Arguments.given("norm", "axes", axes));
        return switch (Arguments.given("norm", "order", order)) {
            case "fro" -> vectorNorm(x, 2, axes, keepDims);
            case "nuc" -> kept(Chumpy.sum(svdvals(matricesLast(x, axes)), -1), axes, keepDims);
            default ->
                throw new IndexException("norm: there is no norm \"" + order + "\"; there are \"fro\" and \"nuc\"");
        };
    }

    /**
     * Norms of vectors: over all axes, of all entries as one vector, as NumPy's {@code vector_norm} has it.
     *
     * @param x an array
     * @param order of the norm; infinite for the largest size, 0 for the number of entries that are not 0
     * @param axes the axes that the vectors go along; null for all
     * @param keepDims whether they stay, with length 1
     * @return the norms
     */
    public static Ch vectorNorm(Ch x, double order, int @Nullable [] axes, boolean keepDims) {
        return ChVectorNorm.builder()
                .x(Arguments.given("norm", "x", x))
                .order(order)
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * Frobenius norms of matrices over the last two axes: {@link #norm(Ch, String, int[], boolean)} has the others.
     *
     * @param x an array of at least two axes
     * @return a number for each matrix
     */
    public static Ch matrixNorm(Ch x) {
        return norm(x, "fro", new int[] {-2, -1}, false);
    }

    private static int[] allAxes(Ch x) {
        int n = Arguments.given("norm", "x", x).ndim();
        return n == 1 ? new int[] {0} : n == 2 ? new int[] {0, 1} : new int[n];
    }

    private static void requireMatrix(int... axes) {
        if (axes.length != 2) {
            throw new IndexException(
                    "norm: over " + axes.length + " axes; give one axis for vectors or two for matrices");
        }
    }

    private static Ch matricesLast(Ch x, int... axes) {
        int[] chosen = axes.clone();
        return ChGather.of(Arguments.given("norm", "x", x), "norm", shape -> {
            int n = shape.length;
            return Permutation.map(shape, Permutation.move(n, chosen, new int[] {n - 2, n - 1}));
        });
    }

    private static Ch kept(Ch norms, int[] axes, boolean keepDims) {
        return keepDims ? Chumpy.expandDims(norms, axes) : norms;
    }

    /**
     * Condition numbers, the largest singular value through the smallest.
     *
     * @param a matrices
     * @return a number for each, infinite for singular ones
     */
    public static Ch cond(Ch a) {
        Ch s = svdvals(a);
        Ch largest = s.get("..., 0");
        Ch smallest = s.get("..., -1");
        Ch ratio = largest.divide(smallest);
        return Chumpy.where(Chumpy.equal(largest, 0), Chumpy.reciprocal(smallest), ratio);
    }

    /**
     * Condition numbers in another norm: the norm of a matrix times that of its inverse.
     *
     * @param a square matrices
     * @param order of the norm, as in {@link #norm(Ch, double, int[], boolean)}
     * @return a number for each
     */
    public static Ch cond(Ch a, double order) {
        int[] last = {-2, -1};
        return norm(a, order, last, false).multiply(norm(inv(a), order, last, false));
    }

    /**
     * Ranks: the numbers of singular values that are more than rounding beside the largest.
     *
     * @param a matrices
     * @return a number for each; a step, with derivative 0
     */
    public static Ch matrixRank(Ch a) {
        return ChMatrixRank.of(a, factors(a, "matrix_rank"));
    }

    // ---------------------------------------------------------------------------------------- powers and products

    /**
     * Powers.
     *
     * @param a square matrices
     * @param n the exponent; 0 for identities, negative for powers of the inverse
     * @return the powers
     */
    public static Ch matrixPower(Ch a, int n) {
        if (n == 0) {
            return ChIdentities.of(given("matrix_power", a));
        }
        Ch power = n < 0 ? inv(a) : given("matrix_power", a);
        Ch product = null;
        for (long rest = Math.abs((long) n); rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                product = product == null ? power : Chumpy.matmul(product, power);
            }
            if (rest > 1) {
                power = Chumpy.matmul(power, power);
            }
        }
        return product == null ? power : product;
    }

    /**
     * Exponentials {@code I + A + A A / 2 + ...}.
     *
     * @param a square matrices
     * @return the exponentials
     */
    public static Ch expm(Ch a) {
        return ChMatrixExponential.of(given("expm", a));
    }

    /**
     * The product of several matrices, in the order that is cheapest.
     *
     * @param factors at least two; the first and the last may be vectors, a row and a column
     * @return the product
     */
    public static Ch multiDot(Ch... factors) {
        List<Ch> all = Arrays.asList(Arguments.given("multi_dot", "factors", factors));
        return Einsum.of("multi_dot", Arguments.allGiven("multi_dot", "factors", all), Linalg::chain);
    }

    private static Subscripts chain(int[][] shapes) {
        int last = shapes.length - 1;
        if (last < 1) {
            throw new ShapeException("multi_dot: one matrix is no product; give two or more");
        }
        int[][] labels = new int[shapes.length][];
        for (int i = 0; i <= last; i++) {
            boolean vector = shapes[i].length == 1 && (i == 0 || i == last);
            if (shapes[i].length != 2 && !vector) {
                throw new ShapeException("multi_dot: factor " + i + " has the shape " + Shapes.toString(shapes[i])
                        + "; all are matrices, the first and the last may be vectors");
            }
            labels[i] = !vector ? new int[] {i, i + 1} : new int[] {i == 0 ? 1 : i};
            if (i > 0 && shapes[i - 1][shapes[i - 1].length - 1] != shapes[i][0]) {
                throw new ShapeException("multi_dot: factors " + (i - 1) + " and " + i + " of shapes "
                        + Shapes.toString(shapes[i - 1]) + " and " + Shapes.toString(shapes[i]) + " do not fit");
            }
        }
        int[] ends = {0, last + 1};
        int from = shapes[0].length == 1 ? 1 : 0;
        int to = shapes[last].length == 1 ? 1 : 2;
        return new Subscripts(labels, from < to ? Arrays.copyOfRange(ends, from, to) : new int[0]);
    }
}
