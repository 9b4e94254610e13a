package chumpy.inspect;

import chumpy.Jacobian;
import chumpy.array.Raw;
import chumpy.jacobian.Dense;
import chumpy.jacobian.Kind;
import chumpy.jacobian.Operator;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;
import org.jspecify.annotations.Nullable;

/**
 * Where a Jacobian has entries, in a grid of at most 64 by 64 cells: how full each is. A cell of a small Jacobian is one
 * entry. Stored entries count, of dense Jacobians those that are not zero.
 */
public final class Sparsity {
    private static final int CELLS = 64;
    private static final double MOST = 4e6;

    private final int height;
    private final int width;
    private final double[] density;

    private Sparsity(int height, int width, double[] density) {
        this.height = height;
        this.width = width;
        this.density = density;
    }

    /**
     * Looks at a Jacobian.
     *
     * @param jacobian the Jacobian
     * @return where it has entries; null if they are too many to be looked at, or would have to be worked out by the
     *     million
     */
    public static @Nullable Sparsity of(Jacobian jacobian) {
        Kind kind = (Kind) jacobian;
        if (kind.stored() > MOST) {
            return null;
        }
        int height = Math.min(CELLS, kind.rows());
        int width = Math.min(CELLS, kind.cols());
        double[] counts = new double[height * width];
        Kind entries = kind instanceof Operator operator ? operator.passingEntries() : kind;
        if (entries instanceof Dense dense) {
            count(dense, height, width, counts);
        } else {
            count(entries.rowSparse(), height, width, counts);
        }
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                double cells = (double) span(i, height, kind.rows()) * span(j, width, kind.cols());
                counts[i * width + j] = Math.min(1, counts[i * width + j] / cells);
            }
        }
        return new Sparsity(height, width, counts);
    }

    private static int span(int cell, int cells, int length) {
        return first(cell + 1, cells, length) - first(cell, cells, length);
    }

    /** The first place of a cell: the least with {@code place * cells / length >= cell}. */
    private static int first(int cell, int cells, int length) {
        return (int) (((long) cell * length + cells - 1) / cells);
    }

    private static int cell(int place, int cells, int length) {
        return (int) ((long) place * cells / length);
    }

    private static void count(Dense dense, int height, int width, double[] counts) {
        double[] values = Raw.data(dense.values());
        for (int i = 0; i < dense.rows(); i++) {
            int row = cell(i, height, dense.rows()) * width;
            for (int j = 0; j < dense.cols(); j++) {
                if (values[i * dense.cols() + j] != 0) {
                    counts[row + cell(j, width, dense.cols())]++;
                }
            }
        }
    }

    private static void count(RowSparse sparse, int height, int width, double[] counts) {
        Pattern pattern = sparse.pattern();
        for (int i = 0; i < pattern.rows(); i++) {
            int row = cell(i, height, pattern.rows()) * width;
            int group = i / pattern.height();
            for (int k = 0; k < pattern.length(group); k++) {
                counts[row + cell(pattern.columns()[pattern.columnStart(group) + k], width, pattern.cols())]++;
            }
        }
    }

    /**
     * Rows of cells.
     *
     * @return at most 64
     */
    public int height() {
        return height;
    }

    /**
     * Columns of cells.
     *
     * @return at most 64
     */
    public int width() {
        return width;
    }

    /**
     * How full a cell is.
     *
     * @param i the row of cells
     * @param j the column of cells
     * @return from 0 to 1
     */
    public double density(int i, int j) {
        return density[i * width + j];
    }
}
