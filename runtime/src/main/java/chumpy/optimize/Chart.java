package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.array.MatrixKernels;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.Memo;
import chumpy.optimize.scalar.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of the variables follow the unknowns, in which steps are made. Where no variable lies on a manifold
 * they are the same.
 */
final class Chart {
    private final List<Piece> pieces;
    private final int numbers;
    private final int unknowns;
    private final boolean flat;

    /** A variable with {@code count} points on a manifold, or its entries as they are. */
    private record Piece(
            Ch variable,
            int at,
            int unknown,
            int count,
            @Nullable Manifold manifold,
            Memo memo) {
        int numbers() {
            return manifold == null ? count : count * manifold.ambientSize();
        }

        int unknowns() {
            return manifold == null ? count : count * manifold.tangentSize();
        }
    }

    /**
     * Finds the points of variables on their manifolds.
     *
     * @throws VariableException if a variable is not made up of points of its manifold
     */
    Chart(Domain domain) {
        List<Piece> all = new ArrayList<>();
        int at = 0;
        int unknown = 0;
        for (Ch variable : domain.variables()) {
            int size = Engine.value(variable).size();
            Manifold manifold = domain.manifold(variable);
            if (manifold != null && size % manifold.ambientSize() != 0) {
                throw new VariableException("manifold: " + Engine.describe(variable) + " has " + size
                        + " entries, which points of " + manifold.ambientSize() + " numbers do not make up");
            }
            int count = manifold == null ? size : size / manifold.ambientSize();
            if (manifold != null) {
                checkStart(variable, manifold);
            }
            Piece piece = new Piece(variable, at, unknown, count, manifold, Memo.reusingBuffers());
            all.add(piece);
            at += piece.numbers();
            unknown += piece.unknowns();
        }
        this.pieces = List.copyOf(all);
        this.numbers = at;
        this.unknowns = unknown;
        this.flat = all.stream().allMatch(piece -> piece.manifold == null);
        if (unknowns == 0 && numbers > 0) {
            throw new VariableException("minimize: there is nothing to vary: the manifolds leave no number free");
        }
    }

    private static void checkStart(Ch variable, Manifold manifold) {
        double[] x = Raw.data(Engine.value(variable));
        int n = manifold.ambientSize();
        for (int at = 0; at < x.length; at += n) {
            double[] point = Arrays.copyOfRange(x, at, at + n);
            if (!manifold.contains(point)) {
                throw new VariableException(
                        "manifold: " + Engine.describe(variable) + " starts beside its manifold: the "
                                + n + " numbers from entry " + at + " on are " + Arrays.toString(point)
                                + "; set it to a point of the manifold first");
            }
        }
    }

    /** Whether the unknowns are the numbers of the variables themselves. */
    boolean isFlat() {
        return flat;
    }

    /** How many numbers the variables have. */
    int numbers() {
        return numbers;
    }

    /** How many numbers a variable has. */
    int numbers(int variable) {
        return pieces.get(variable).numbers();
    }

    /** How many unknowns a variable has. */
    int unknowns(int variable) {
        return pieces.get(variable).unknowns();
    }

    /** The first unknown of a variable. */
    int firstUnknown(int variable) {
        return pieces.get(variable).unknown;
    }

    /** The product of the derivative of a variable's numbers at x with a matrix that has a row for each of its unknowns. */
    double[] lift(int variable, double[] x, double[] matrix, int columns) {
        Piece piece = pieces.get(variable);
        Manifold manifold = piece.manifold;
        if (manifold == null) {
            return matrix;
        }
        int n = manifold.ambientSize();
        int k = manifold.tangentSize();
        double[] block = new double[n * k];
        double[] out = new double[piece.numbers() * columns];
        for (int point = 0; point < piece.count; point++) {
            manifold.plusJacobian(Arrays.copyOfRange(x, piece.at + point * n, piece.at + (point + 1) * n), block);
            MatrixKernels.gemm(
                    false, false, n, columns, k, 1, block, 0, matrix, point * k * columns, 0, out, point * n * columns);
        }
        return out;
    }

    /** How many unknowns a step has. */
    int unknowns() {
        return unknowns;
    }

    /** Bounds on numbers of the variables, as bounds on the unknowns; there are none on manifolds. */
    Box box(Box given) {
        Box box = Box.unbounded(unknowns);
        for (Piece piece : pieces) {
            if (piece.manifold == null) {
                System.arraycopy(given.lower(), piece.at, box.lower(), piece.unknown, piece.count);
                System.arraycopy(given.upper(), piece.at, box.upper(), piece.unknown, piece.count);
            }
        }
        return box;
    }

    /**
     * What stands for a point in the unknowns: the numbers themselves, and on manifolds the length of each point, shared
     * out evenly, which tells what steps are to be compared with.
     */
    void coordinates(double[] x, double[] out) {
        for (Piece piece : pieces) {
            if (piece.manifold == null) {
                System.arraycopy(x, piece.at, out, piece.unknown, piece.count);
                continue;
            }
            int n = piece.manifold.ambientSize();
            int k = piece.manifold.tangentSize();
            for (int point = 0; point < piece.count; point++) {
                double sum = 0;
                for (int i = piece.at + point * n; i < piece.at + (point + 1) * n; i++) {
                    sum += x[i] * x[i];
                }
                for (int j = 0; j < k; j++) {
                    out[piece.unknown + point * k + j] = Math.sqrt(sum / k);
                }
            }
        }
    }

    /** Writes those coordinates that are numbers of variables back. */
    void numbers(double[] coordinates, double[] x) {
        if (coordinates == x) {
            return;
        }
        for (Piece piece : pieces) {
            if (piece.manifold == null) {
                System.arraycopy(coordinates, piece.unknown, x, piece.at, piece.count);
            }
        }
    }

    /** {@code out = x + step}. */
    void move(double[] x, double[] step, double[] out) {
        for (Piece piece : pieces) {
            Manifold manifold = piece.manifold;
            if (manifold == null) {
                for (int i = 0; i < piece.count; i++) {
                    out[piece.at + i] = x[piece.at + i] + step[piece.unknown + i];
                }
                continue;
            }
            int n = manifold.ambientSize();
            int k = manifold.tangentSize();
            double[] from = new double[n];
            double[] delta = new double[k];
            double[] to = new double[n];
            for (int point = 0; point < piece.count; point++) {
                System.arraycopy(x, piece.at + point * n, from, 0, n);
                System.arraycopy(step, piece.unknown + point * k, delta, 0, k);
                manifold.plus(from, delta, to);
                System.arraycopy(to, 0, out, piece.at + point * n, n);
            }
        }
    }

    /** Jacobians with respect to the variables, turned into those with respect to the unknowns, where the variables are. */
    List<Jacobian> pull(List<Jacobian> blocks) {
        if (flat) {
            return blocks;
        }
        List<Jacobian> pulled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Piece piece = pieces.get(i);
            pulled.add(
                    piece.manifold == null
                            ? blocks.get(i)
                            : Algebra.multiply(blocks.get(i), motion(piece, piece.manifold), piece.memo));
        }
        return pulled;
    }

    /** The derivative of the numbers of a variable with respect to its unknowns. */
    private static Jacobian motion(Piece piece, Manifold manifold) {
        int n = manifold.ambientSize();
        int k = manifold.tangentSize();
        if (k == 0) {
            return Jacobian.none(piece.numbers(), 0);
        }
        double[] x = Raw.data(Engine.value(piece.variable));
        double[] point = new double[n];
        double[] block = new double[n * k];
        double[] values = new double[piece.count * n * k];
        for (int i = 0; i < piece.count; i++) {
            System.arraycopy(x, i * n, point, 0, n);
            manifold.plusJacobian(point, block);
            System.arraycopy(block, 0, values, i * n * k, n * k);
        }
        return Jacobian.blockDiagonal(n, k, values);
    }
}
