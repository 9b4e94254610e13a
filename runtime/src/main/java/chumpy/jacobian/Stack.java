package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of many small matrices, each put into rows of its own of a large one: what joining many arrays gives. The
 * products of placements and small matrices are left unevaluated until they meet here, so that k of them cost as much
 * as their entries and not k times the rows of the whole.
 */
final class Stack extends Recipe {
    /** A placement leaves at least so many rows empty for each one that it fills. */
    private static final int SPREAD = 8;

    private static final int FEW_ROWS = 64;

    private final Pattern result;
    private final @Nullable Selector rowMap;

    private Stack(List<Object> key, Pattern result) {
        super(key, result.rows);
        this.result = result;
        this.rowMap = Union.findRowMap(result);
    }

    /** A matrix and the rows that it goes to. */
    private record Piece(RowMap rows, RowSparse matrix) {}

    /**
     * Whether a column map puts a few rows into a much higher matrix.
     *
     * @param map a column map
     * @return true if its product with a matrix is better kept for a stack
     */
    static boolean isPlacement(ColumnMap map) {
        return map.rows() >= FEW_ROWS && (long) SPREAD * map.cols() <= map.rows() && map.turned.selector.isAscending();
    }

    /**
     * Whether a matrix is a small one put into a few rows.
     *
     * @param kind a matrix
     * @return true if it can be a part of a stack
     */
    static boolean isPlaced(Kind kind) {
        List<Kind> factors = Product.factorsOf(kind);
        return factors.size() <= 2
                && factors.get(0) instanceof ColumnMap map
                && isPlacement(map)
                && !(factors.size() == 2 && factors.get(1) instanceof Operator);
    }

    /**
     * The sum of placed matrices.
     *
     * @param terms matrices of one size, all {@link #isPlaced placed}
     * @param memo keeps the recipe
     * @return their sum, or null if two of them meet in one row
     */
    static @Nullable Kind of(List<Kind> terms, @Nullable Memo memo) {
        List<Piece> pieces = new ArrayList<>(terms.size());
        List<Object> key = new ArrayList<>(2 * terms.size());
        boolean maps = true;
        for (Kind term : terms) {
            List<Kind> factors = Product.factorsOf(term);
            ColumnMap map = (ColumnMap) factors.get(0);
            Kind matrix = factors.size() == 1 ? RowMap.of(Selector.identity(map.cols()), 1) : factors.get(1);
            maps &= matrix instanceof RowMap;
            Piece piece = new Piece(map.turned, matrix.rowSparse());
            pieces.add(piece);
            key.add(map.turned.selector);
            key.add(piece.matrix.pattern);
        }
        Stack recipe = Memo.find(memo, Stack.class, key, terms.get(0).rows());
        if (recipe == null) {
            Pattern pattern = pattern(pieces, terms.get(0).rows(), terms.get(0).cols());
            if (pattern == null) {
                return null;
            }
            recipe = Memo.keep(memo, new Stack(key, pattern));
        }
        NdArray values = Memo.values(memo, recipe.result.entries());
        for (Piece piece : pieces) {
            recipe.put(piece, Raw.data(values));
        }
        Selector selector = recipe.rowMap;
        return maps && selector != null
                ? RowMap.of(selector, Union.spread(values, selector))
                : new RowSparse(recipe.result, values).settled();
    }

    private void put(Piece piece, double[] out) {
        double[] in = Raw.data(piece.matrix.values);
        Pattern source = piece.matrix.pattern;
        int from = 0;
        for (int r = 0; r < source.rows; r++) {
            int to = result.valueStart(piece.rows.selector.at(r));
            int length = source.rowLength(r);
            double factor = piece.rows.weight(r);
            for (int k = 0; k < length; k++) {
                out[to + k] = factor * in[from + k];
            }
            from += length;
        }
    }

    private static @Nullable Pattern pattern(List<Piece> pieces, int rows, int cols) {
        int[] starts = new int[rows + 1];
        boolean[] taken = new boolean[rows];
        long count = 0;
        for (Piece piece : pieces) {
            for (int r = 0; r < piece.rows.rows(); r++) {
                int row = piece.rows.selector.at(r);
                if (taken[row]) {
                    return null;
                }
                taken[row] = true;
                starts[row + 1] = piece.matrix.pattern.rowLength(r);
                count += starts[row + 1];
            }
        }
        if (count > Rules.MOST) {
            throw Unformed.tooMany(rows, cols, (double) count);
        }
        for (int i = 0; i < rows; i++) {
            starts[i + 1] += starts[i];
        }
        int[] columns = new int[(int) count];
        for (Piece piece : pieces) {
            Pattern source = piece.matrix.pattern;
            for (int r = 0; r < source.rows; r++) {
                int start = source.columnStart(r / source.height);
                System.arraycopy(
                        source.columns, start, columns, starts[piece.rows.selector.at(r)], source.rowLength(r));
            }
        }
        return Pattern.of(rows, cols, 1, starts, columns);
    }
}
