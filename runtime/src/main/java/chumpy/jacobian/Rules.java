package chumpy.jacobian;

import chumpy.ShapeException;

/**
 * The numbers by which products and sums choose their kind.
 *
 * <p>Chumpy's rule is the ground: the result is dense once a dense matrix enters, and sparse again where at least 90%
 * of it is structurally zero. On top of it: a sparse product or sum of single rows that comes out at least half full
 * is made dense (dense kernels are some four times quicker per entry); an operator is written out where its rows are
 * short and it meets a sparse matrix; a product whose result would be far larger than its factors (an outer product, a
 * broadcast mean) stays unevaluated until somebody asks for its entries.
 */
final class Rules {
    /** What one array can hold. */
    static final int MOST = Integer.MAX_VALUE - 8;

    /** Rows of an operator up to so many entries are short. */
    static final int SHORT_ROW = 32;

    /** So many entries are formed without further thought. */
    static final int MODEST = 1 << 22;

    /** A matrix of so few rows or columns goes through an operator vector by vector. */
    static final int THIN = 8;

    /** Operators nested deeper than this are written out if their entries fit. */
    static final int DEEP = 200;

    private static final int WORTH_TASKS = 50_000;
    private static final int TASK = 16_384;

    private Rules() {}

    /**
     * Whether a result would be much larger than what it is made of.
     *
     * @param entries entries of the result
     * @param operands entries of the operands
     * @return true if it should stay unevaluated
     */
    static boolean blowsUp(double entries, double operands) {
        return entries > MOST || entries > Math.max(MODEST, 8 * operands);
    }

    /**
     * Whether at least 90% of something is empty.
     *
     * @param filled how much is filled
     * @param all how much there is
     * @return true if a sparse form is to be taken
     */
    static boolean mostlyEmpty(long filled, long all) {
        return 10 * filled <= all && all > 0;
    }

    /**
     * Whether a pattern is better held as a dense matrix.
     *
     * @param pattern a pattern
     * @return true if it has single rows and is at least half full
     */
    static boolean betterDense(Pattern pattern) {
        long all = (long) pattern.rows * pattern.cols;
        return pattern.height == 1 && 2L * pattern.columns.length >= all && all > 0;
    }

    /**
     * The number of entries of a full matrix, if one array can hold them.
     *
     * @param operation named in the exception
     * @param rows rows
     * @param cols columns
     * @return the number
     * @throws ShapeException if it cannot
     */
    static int area(String operation, int rows, int cols) {
        long area = (long) rows * cols;
        if (area > MOST) {
            throw new ShapeException(operation + ": a dense " + rows + "x" + cols + " Jacobian has " + area
                    + " entries, more than one array can hold; use toSparse, times, transposeTimes or selectColumns");
        }
        return (int) area;
    }

    /**
     * How to cut a loop into tasks.
     *
     * @param n length of the loop
     * @param work entries that it touches
     * @return indices in a task; {@code n} for a loop that is not worth tasks
     */
    static int chunk(int n, long work) {
        if (work < WORTH_TASKS) {
            return Math.max(n, 1);
        }
        return (int) Math.max(1, (double) n * TASK / work);
    }
}
