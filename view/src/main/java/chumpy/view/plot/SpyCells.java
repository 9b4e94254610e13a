package chumpy.view.plot;

import chumpy.array.Raw;
import chumpy.jacobian.Dense;
import chumpy.jacobian.Kind;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;

/** What of a matrix falls into each cell of a field: counted in one pass over its entries. */
final class SpyCells {
    final Field field;
    final int[] counts;
    /** The largest finite entry in absolute value. */
    final double[] largest;
    /** Whether there are positive, negative and not finite entries, as bits. */
    final byte[] signs;

    long entries;
    long zeros;
    long notFinite;

    static final int POSITIVE = 1;
    static final int NEGATIVE = 2;
    static final int NOT_FINITE = 4;

    private final int[] columnCells;
    private final int[] rowCells;

    /**
     * Counts.
     *
     * @param entries of which all entries are at hand
     * @param field to be filled
     */
    SpyCells(Kind entries, Field field) {
        this.field = field;
        this.counts = new int[field.down() * field.across()];
        this.largest = new double[counts.length];
        this.signs = new byte[counts.length];
        this.columnCells = field.columnCells();
        this.rowCells = field.rowCells();
        if (entries instanceof Dense dense) {
            count(dense);
        } else if (entries.stored() > 0) {
            count(entries.rowSparse());
        }
    }

    private void count(Dense dense) {
        double[] values = Raw.data(dense.values());
        int at = 0;
        for (int i = 0; i < field.rows(); i++) {
            int row = rowCells[i] * field.across();
            for (int j = 0; j < field.cols(); j++) {
                double value = values[at++];
                if (value != 0) {
                    count(row + columnCells[j], value);
                }
            }
        }
    }

    private void count(RowSparse sparse) {
        Pattern pattern = sparse.pattern();
        double[] values = Raw.data(sparse.values());
        int[] columns = pattern.columns();
        for (int i = 0; i < pattern.rows(); i++) {
            int row = rowCells[i] * field.across();
            int group = i / pattern.height();
            int from = pattern.columnStart(group);
            int value = pattern.valueStart(i);
            for (int k = 0; k < pattern.length(group); k++) {
                count(row + columnCells[columns[from + k]], values[value + k]);
            }
        }
    }

    private void count(int cell, double value) {
        entries++;
        counts[cell]++;
        double size = Math.abs(value);
        if (!(size <= Double.MAX_VALUE)) {
            notFinite++;
            signs[cell] |= NOT_FINITE;
        } else if (size == 0) {
            zeros++;
        } else {
            signs[cell] |= (byte) (value > 0 ? POSITIVE : NEGATIVE);
            largest[cell] = Math.max(largest[cell], size);
        }
    }

    /** The part of a cell's entries that are stored. */
    double density(int cell) {
        double height = Math.ceil((double) field.rows() / field.down());
        double width = Math.ceil((double) field.cols() / field.across());
        return counts[cell] / (height * width);
    }
}
