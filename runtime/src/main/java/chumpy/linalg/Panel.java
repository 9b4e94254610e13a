package chumpy.linalg;

import chumpy.array.Parallel;

/**
 * Cholesky factorisation of the first columns of a symmetric matrix, stored column after column from the diagonal
 * downwards: {@code [A11; A21] -> [L11; L21]} with {@code A11 = L11 L11'}, {@code A21 = L21 L11'}. Column j holds its
 * rows from j on; what stands above the diagonal is not touched.
 *
 * <p>Blocks of {@link Tile#DEPTH} columns are taken one after another. The rows of a block are eliminated a tile of
 * {@link Tile#WIDTH} at a time, then all columns to the right of it are updated, by tiles and columns in parallel. Tiles
 * do not depend on the number of threads, so neither do the bits.
 */
final class Panel {
    /** Columns that one task updates. */
    private static final int COLUMNS = 64;

    /** Multiplications of an update that are worth several threads. */
    private static final long PARALLEL = 1L << 19;

    private static final int SMALL = 16;

    /** That every pivot was positive and finite. */
    static final int DONE = -1;

    private Panel() {}

    /**
     * Factors in place.
     *
     * @param a the numbers
     * @param at where the panel begins
     * @param stride distance of two columns
     * @param height rows, at least {@code width}
     * @param width columns
     * @param tiles scratch
     * @return {@link #DONE}, or the first column whose pivot is not positive and finite
     */
    static int factor(double[] a, int at, int stride, int height, int width, Pool<Tile> tiles) {
        if (height <= SMALL || width <= 2) {
            return factorSmall(a, at, stride, height, width);
        }
        for (int begin = 0; begin < width; begin += Tile.DEPTH) {
            int depth = Math.min(Tile.DEPTH, width - begin);
            int failed = eliminate(a, at + begin * (stride + 1), stride, height - begin, depth, tiles);
            if (failed != DONE) {
                return begin + failed;
            }
            if (begin + depth < width) {
                update(a, at, stride, height, width, begin, begin + depth, tiles);
            }
        }
        return DONE;
    }

    private static int factorSmall(double[] a, int at, int stride, int height, int width) {
        for (int j = 0; j < width; j++) {
            int column = at + j * stride;
            for (int k = 0; k < j; k++) {
                int other = at + k * stride;
                double f = a[other + j];
                for (int i = j; i < height; i++) {
                    a[column + i] -= f * a[other + i];
                }
            }
            double pivot = a[column + j];
            if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
                return j;
            }
            double root = Math.sqrt(pivot);
            a[column + j] = root;
            for (int i = j + 1; i < height; i++) {
                a[column + i] /= root;
            }
        }
        return DONE;
    }

    /** Factors a block of columns, whose first diagonal entry is at {@code at}. */
    private static int eliminate(double[] a, int at, int stride, int height, int depth, Pool<Tile> tiles) {
        int first = Math.min(height, Tile.WIDTH);
        Tile tile = tiles.take();
        try {
            tile.load(a, at, stride, depth, first);
            for (int j = 0; j < depth; j++) {
                double[] column = tile.stretch(j);
                // Row j of the block's columns before j: stored below, column by column, as they were finished.
                tile.subtract(a, at + j, stride, 0, j, column, j, first);
                double pivot = column[j];
                if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
                    return j;
                }
                column[j] = Math.sqrt(pivot);
                Tile.divide(column, column[j], j + 1, first);
                System.arraycopy(column, j, a, at + j * stride + j, first - j);
            }
        } finally {
            tiles.giveBack(tile);
        }
        int others = height - first;
        int parts = (others + Tile.WIDTH - 1) / Tile.WIDTH;
        boolean split = (long) others * depth * depth >= PARALLEL;
        Parallel.forRange(parts, split ? 1 : Math.max(parts, 1), (from, to) -> {
            Tile own = tiles.take();
            for (int part = from; part < to; part++) {
                int row = first + part * Tile.WIDTH;
                int length = Math.min(Tile.WIDTH, height - row);
                own.load(a, at + row, stride, depth, length);
                for (int j = 0; j < depth; j++) {
                    double[] column = own.stretch(j);
                    own.subtract(a, at + j, stride, 0, j, column, 0, length);
                    Tile.divide(column, a[at + j * stride + j], 0, length);
                }
                own.store(a, at + row, stride, depth, length);
            }
            tiles.giveBack(own);
        });
        return DONE;
    }

    /** Subtracts the products of a block's columns from all columns to the right of it. */
    private static void update(
            double[] a, int at, int stride, int height, int width, int begin, int end, Pool<Tile> tiles) {
        int rowParts = (height - end + Tile.WIDTH - 1) / Tile.WIDTH;
        int columnParts = (width - end + COLUMNS - 1) / COLUMNS;
        int parts = rowParts * columnParts;
        boolean split = (long) (height - end) * (width - end) * (end - begin) >= PARALLEL;
        Parallel.forRange(parts, split ? 1 : parts, (from, to) -> {
            Tile tile = tiles.take();
            for (int part = from; part < to; part++) {
                int row = end + part / columnParts * Tile.WIDTH;
                int column = end + part % columnParts * COLUMNS;
                int rowEnd = Math.min(height, row + Tile.WIDTH);
                int columnEnd = Math.min(Math.min(width, column + COLUMNS), rowEnd);
                if (column < columnEnd) {
                    updatePart(a, at, stride, begin, end, row, rowEnd, column, columnEnd, tile);
                }
            }
            tiles.giveBack(tile);
        });
    }

    private static void updatePart(
            double[] a,
            int at,
            int stride,
            int begin,
            int end,
            int row,
            int rowEnd,
            int column,
            int columnEnd,
            Tile tile) {
        int block = at + begin * stride;
        tile.load(a, block + row, stride, end - begin, rowEnd - row);
        double[] result = tile.result();
        for (int j = column; j < columnEnd; j++) {
            int from = Math.max(j - row, 0);
            int target = at + j * stride + row;
            System.arraycopy(a, target + from, result, from, rowEnd - row - from);
            tile.subtract(a, block + j, stride, 0, end - begin, result, from, rowEnd - row);
            System.arraycopy(result, from, a, target + from, rowEnd - row - from);
        }
    }
}
