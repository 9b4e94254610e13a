package chumpy.jacobian;

import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a row-sparse matrix has entries. Rows come in groups of {@link #height()} rows that share their columns (1 for
 * an ordinary compressed-row pattern, p for block rows); the columns of a group are distinct and ascending. Values lie
 * row after row: row r of group g begins at {@code columnStart(g) * height + r * length(g)}. Where all rows are
 * equally long there is no array of starts.
 *
 * <p>Immutable and shared; patterns are the keys by which recipes are found again. The arrays that it gives are shared
 * and are only read.
 */
public final class Pattern {
    private static final int[] NO_STARTS = {};

    final int rows;
    final int cols;
    final int height;
    final int groups;
    final int width;
    final int[] starts;
    final int[] columns;
    private volatile @Nullable Transposed transposed;
    private volatile @Nullable Pattern single;
    private volatile int filledRows = -1;

    private Pattern(int rows, int cols, int height, int width, int[] starts, int[] columns) {
        this.rows = rows;
        this.cols = cols;
        this.height = height;
        this.groups = rows / height;
        this.width = width;
        this.starts = starts;
        this.columns = columns;
    }

    /** The pattern of the transpose, and for each of its values the place of the value in the original. */
    static final class Transposed {
        final Pattern pattern;
        final int[] source;

        Transposed(Pattern pattern, int[] source) {
            this.pattern = pattern;
            this.source = source;
        }
    }

    /**
     * A pattern whose rows are all equally long.
     *
     * @param rows rows, a multiple of {@code height}
     * @param cols columns
     * @param height rows in a group
     * @param width entries in a row
     * @param columns columns, group after group; not copied
     * @return the pattern
     */
    static Pattern uniform(int rows, int cols, int height, int width, int[] columns) {
        checkCount((long) columns.length * height, rows, cols);
        return new Pattern(rows, cols, height, rows == 0 ? 0 : width, NO_STARTS, columns);
    }

    /**
     * A pattern of any row lengths.
     *
     * @param rows rows, a multiple of {@code height}
     * @param cols columns
     * @param height rows in a group
     * @param starts where each group's columns begin, and where the last ones end; not copied
     * @param columns columns, group after group; not copied
     * @return the pattern; uniform if that is what the starts say
     */
    static Pattern of(int rows, int cols, int height, int[] starts, int[] columns) {
        int groups = rows / height;
        int width = groups == 0 ? 0 : starts[1];
        for (int g = 1; g <= groups; g++) {
            if (starts[g] != (long) g * width) {
                checkCount((long) columns.length * height, rows, cols);
                return new Pattern(rows, cols, height, -1, starts, columns);
            }
        }
        return uniform(rows, cols, height, width, columns);
    }

    /**
     * Every entry of a matrix, as one group.
     *
     * @param rows rows
     * @param cols columns
     * @return the pattern
     */
    static Pattern full(int rows, int cols) {
        if (rows == 0) {
            return uniform(0, cols, 1, 0, NO_STARTS);
        }
        int[] columns = new int[cols];
        Arrays.setAll(columns, j -> j);
        return uniform(rows, cols, rows, cols, columns);
    }

    private static void checkCount(long entries, int rows, int cols) {
        if (entries > Rules.MOST) {
            throw new ShapeException("sparse: a " + rows + "x" + cols + " Jacobian would store " + entries
                    + " entries, more than one array can hold; keep it unevaluated (times, transposeTimes) or select"
                    + " fewer columns");
        }
    }

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int rows() {
        return rows;
    }

    /**
     * The number of columns.
     *
     * @return columns
     */
    public int cols() {
        return cols;
    }

    /**
     * The number of rows in a group, which share their columns.
     *
     * @return at least 1; divides {@link #rows()}
     */
    public int height() {
        return height;
    }

    /**
     * The number of groups.
     *
     * @return rows by height
     */
    public int groups() {
        return groups;
    }

    /**
     * The length that all rows have.
     *
     * @return the length, or -1 if they differ
     */
    public int width() {
        return width;
    }

    /**
     * Columns, group after group, ascending in each.
     *
     * @return shared; only read it
     */
    public int[] columns() {
        return columns;
    }

    /**
     * Where the columns of a group begin.
     *
     * @param g a group, or {@link #groups()} for the end
     * @return index into {@link #columns()}
     */
    public int columnStart(int g) {
        return width >= 0 ? g * width : starts[g];
    }

    /**
     * The number of entries in each row of a group.
     *
     * @param g a group
     * @return the number
     */
    public int length(int g) {
        return width >= 0 ? width : starts[g + 1] - starts[g];
    }

    /**
     * Where the values of a row begin.
     *
     * @param row a row
     * @return index into the values
     */
    public int valueStart(int row) {
        if (width >= 0) {
            return row * width;
        }
        if (height == 1) {
            return starts[row];
        }
        int g = row / height;
        return starts[g] * height + (row - g * height) * length(g);
    }

    /**
     * The number of entries of a row.
     *
     * @param row a row
     * @return the number
     */
    public int rowLength(int row) {
        return width >= 0 ? width : length(row / height);
    }

    /**
     * The number of entries.
     *
     * @return the number of values
     */
    public int entries() {
        return columns.length * height;
    }

    /**
     * Whether every entry of the matrix is stored, in row-major order.
     *
     * @return true if so
     */
    boolean isFull() {
        return width == cols || rows == 0;
    }

    /**
     * The number of rows that have an entry.
     *
     * @return at most {@link #rows()}
     */
    int filledRows() {
        int known = filledRows;
        if (known < 0) {
            known = 0;
            for (int g = 0; g < groups; g++) {
                if (length(g) > 0) {
                    known += height;
                }
            }
            filledRows = known;
        }
        return known;
    }

    /**
     * Where an entry is stored.
     *
     * @param row its row
     * @param col its column
     * @return index into the values, or -1 if it is not stored
     */
    int find(int row, int col) {
        int g = row / height;
        int start = columnStart(g);
        int k = Arrays.binarySearch(columns, start, start + length(g), col);
        return k < 0 ? -1 : valueStart(row) + k - start;
    }

    /**
     * The same entries in smaller groups. The values keep their order.
     *
     * @param smaller a divisor of {@link #height()}
     * @return a pattern of that height
     */
    Pattern regroup(int smaller) {
        if (smaller == height) {
            return this;
        }
        Pattern known = single;
        if (smaller == 1 && known != null) {
            return known;
        }
        int times = height / smaller;
        int[] copies = new int[Math.multiplyExact(columns.length, times)];
        int[] newStarts = new int[rows / smaller + 1];
        int at = 0;
        for (int g = 0; g < groups; g++) {
            for (int r = 0; r < times; r++) {
                System.arraycopy(columns, columnStart(g), copies, at, length(g));
                at += length(g);
                newStarts[g * times + r + 1] = at;
            }
        }
        Pattern regrouped = of(rows, cols, smaller, newStarts, copies);
        if (smaller == 1) {
            single = regrouped;
        }
        return regrouped;
    }

    /**
     * The same entries in groups as high as they can be: rows that follow each other and have the same columns. The
     * values keep their order. What is summed over entries (normal equations) is cheaper over higher groups.
     *
     * @return this if it has groups already or none are found
     */
    public Pattern grouped() {
        if (height > 1 || rows < 2 || columns.length == 0) {
            return this;
        }
        int run = 0;
        int first = 0;
        for (int i = 1; i <= rows && run != 1; i++) {
            if (i == rows || !sameColumns(first, i)) {
                run = divisor(run, i - first);
                first = i;
            }
        }
        if (run == 1) {
            return this;
        }
        int[] newStarts = new int[rows / run + 1];
        int[] fewer = new int[columns.length / run];
        for (int g = 0; g < rows / run; g++) {
            int n = length(g * run);
            System.arraycopy(columns, columnStart(g * run), fewer, newStarts[g], n);
            newStarts[g + 1] = newStarts[g] + n;
        }
        return of(rows, cols, run, newStarts, fewer);
    }

    /**
     * The widest q for which the columns of every group are made of whole blocks {@code bq .. bq + q - 1}. A pattern of
     * block rows gives their width, or a multiple of it where neighbouring blocks always come together. Looks at every
     * column.
     *
     * @return at least 1; {@link #cols()} if there are no entries
     */
    public int blockWidth() {
        int q = cols;
        for (int g = 0; g < groups && q != 1; g++) {
            int end = columnStart(g) + length(g);
            for (int k = columnStart(g); k < end && q != 1; k++) {
                if (k == columnStart(g) || columns[k] != columns[k - 1] + 1) {
                    q = divisor(q, columns[k]);
                }
                if (k == end - 1 || columns[k] + 1 != columns[k + 1]) {
                    q = divisor(q, columns[k] + 1);
                }
            }
        }
        return Math.max(q, 1);
    }

    /** The greatest common divisor. */
    static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private boolean sameColumns(int i, int j) {
        return Arrays.equals(columns, columnStart(i), columnStart(i + 1), columns, columnStart(j), columnStart(j + 1));
    }

    /**
     * The pattern of the transpose; found once and kept.
     *
     * @return pattern and order of values
     */
    Transposed transposed() {
        Transposed known = transposed;
        if (known == null) {
            known = transpose();
            transposed = known;
        }
        return known;
    }

    private Transposed transpose() {
        int[] newStarts = new int[cols + 1];
        for (int column : columns) {
            newStarts[column + 1] += height;
        }
        for (int j = 0; j < cols; j++) {
            newStarts[j + 1] += newStarts[j];
        }
        int[] next = newStarts.clone();
        int[] newColumns = new int[entries()];
        int[] source = new int[entries()];
        int value = 0;
        for (int g = 0; g < groups; g++) {
            int start = columnStart(g);
            int end = start + length(g);
            for (int i = g * height; i < (g + 1) * height; i++) {
                for (int k = start; k < end; k++) {
                    int at = next[columns[k]]++;
                    newColumns[at] = i;
                    source[at] = value++;
                }
            }
        }
        return new Transposed(of(cols, rows, 1, newStarts, newColumns), source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Pattern that
                && rows == that.rows
                && cols == that.cols
                && height == that.height
                && width == that.width
                && columns.length == that.columns.length
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * rows + cols) + height) + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return rows + "x" + cols + ", " + entries() + " entries"
                + (height > 1 ? " in rows of blocks of " + height : "");
    }
}
