package chumpy.optimize;

import chumpy.ShapeException;
import chumpy.jacobian.RowSparse;
import chumpy.jacobian.SideBySide;
import chumpy.optimize.linear.SparseMatrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins row-sparse matrices by their columns into one matrix that is used again as long as their patterns stay. */
final class SparseAssembly {
    private final int rows;
    private final int columns;
    private @Nullable SideBySide plan;
    private @Nullable SparseMatrix joined;

    SparseAssembly(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The joined matrix: the same object, with new numbers, as long as the patterns are the same. */
    SparseMatrix join(List<RowSparse> blocks) {
        SideBySide how = plan;
        SparseMatrix matrix = joined;
        if (how == null || matrix == null || !how.fits(blocks)) {
            how = plan(blocks);
            matrix = new SparseMatrix(how.pattern());
            plan = how;
            joined = matrix;
        }
        how.join(blocks, matrix.values());
        return matrix;
    }

    private SideBySide plan(List<RowSparse> blocks) {
        long entries = blocks.stream().mapToLong(b -> b.pattern().entries()).sum();
        if (entries > Integer.MAX_VALUE - 8) {
            throw new ShapeException("minimize: the " + rows + "x" + columns + " Jacobian would store " + entries
                    + " entries, more than one array can hold; minimize over fewer variables at a time");
        }
        return new SideBySide(blocks.stream().map(RowSparse::pattern).toList());
    }
}
