package chumpy.optimize;

import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;
import chumpy.optimize.linear.SparseMatrix;
import java.util.List;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/**
 * Joins row-sparse matrices by their columns into one by compressed columns. Where each value goes is found once, and
 * again only if a pattern is another than before.
 */
final class SparseAssembly {
    private final int rows;
    private final int columns;
    private List<Pattern> patterns = List.of();
    private int[][] places = {};
    private @Nullable SparseMatrix joined;

    SparseAssembly(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The joined matrix: the same object, with new numbers, as long as the patterns are the same. */
    SparseMatrix join(List<RowSparse> blocks) {
        List<Pattern> now = blocks.stream().map(RowSparse::pattern).toList();
        SparseMatrix matrix = joined;
        if (matrix == null || !now.equals(patterns)) {
            matrix = new SparseMatrix(layOut(now));
            joined = matrix;
        }
        patterns = now;
        double[] out = matrix.csc().nz_values;
        for (int b = 0; b < places.length; b++) {
            double[] values = Raw.data(blocks.get(b).values());
            int[] to = places[b];
            for (int k = 0; k < to.length; k++) {
                out[to[k]] = values[k];
            }
        }
        return matrix;
    }

    private DMatrixSparseCSC layOut(List<Pattern> blocks) {
        long entries = blocks.stream().mapToLong(Pattern::entries).sum();
        if (entries > Integer.MAX_VALUE - 8) {
            throw new ShapeException("minimize: the " + rows + "x" + columns + " Jacobian would store " + entries
                    + " entries, more than one array can hold; minimize over fewer variables at a time");
        }
        DMatrixSparseCSC csc = new DMatrixSparseCSC(rows, columns, (int) entries);
        csc.nz_length = (int) entries;
        csc.indicesSorted = true;
        places = new int[blocks.size()][];
        int offset = 0;
        int at = 0;
        for (int b = 0; b < places.length; b++) {
            Pattern block = blocks.get(b);
            places[b] = new int[block.entries()];
            countColumns(block, csc.col_idx, offset, at);
            place(block, csc, offset, places[b]);
            offset += block.cols();
            at += block.entries();
        }
        return csc;
    }

    private static void countColumns(Pattern block, int[] starts, int offset, int at) {
        starts[offset] = at;
        for (int column : block.columns()) {
            starts[offset + column + 1] += block.height();
        }
        for (int j = offset; j < offset + block.cols(); j++) {
            starts[j + 1] += starts[j];
        }
    }

    private static void place(Pattern block, DMatrixSparseCSC csc, int offset, int[] to) {
        int[] next = new int[block.cols()];
        System.arraycopy(csc.col_idx, offset, next, 0, next.length);
        int value = 0;
        for (int i = 0; i < block.rows(); i++) {
            int from = block.columnStart(i / block.height());
            for (int k = from; k < from + block.rowLength(i); k++) {
                int at = next[block.columns()[k]]++;
                csc.nz_rows[at] = i;
                to[value++] = at;
            }
        }
    }
}
