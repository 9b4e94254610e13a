package chumpy.jacobian;

import chumpy.IndexException;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of block rows that are in use. A derivative that is made of block rows is made again at every evaluation,
 * mostly in the same places: then it gets the pattern that it had before, and all that is known of it by its identity is
 * found again. What a look costs is one comparison for each block.
 */
final class BlockPatterns {
    private static final int KEPT = 16;
    private static final AtomicReferenceArray<@Nullable WeakReference<Pattern>> LAST = new AtomicReferenceArray<>(KEPT);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private BlockPatterns() {}

    /**
     * The pattern with p x q blocks in some columns of blocks.
     *
     * @param p rows of a block, at least 1
     * @param q columns of a block, at least 1
     * @param blockColumn for each row of blocks the column of blocks that its block is in
     * @param cols columns of the matrix
     * @return the pattern
     * @throws IndexException if a block lies outside the matrix
     */
    static Pattern of(int p, int q, int[] blockColumn, int cols) {
        for (int i = 0; i < KEPT; i++) {
            WeakReference<Pattern> reference = LAST.get(i);
            Pattern known = reference == null ? null : reference.get();
            if (known != null && is(known, p, q, blockColumn, cols)) {
                return known;
            }
        }
        int[] columns = new int[blockColumn.length * q];
        for (int i = 0; i < blockColumn.length; i++) {
            int block = blockColumn[i];
            if (block < 0 || (block + 1L) * q > cols) {
                throw new IndexException("rowBlocks: block " + i + " is in column of blocks " + block + ", outside of "
                        + cols + " columns in blocks of " + q);
            }
            for (int j = 0; j < q; j++) {
                columns[i * q + j] = block * q + j;
            }
        }
        Pattern pattern = Pattern.uniform(p * blockColumn.length, cols, p, q, columns);
        LAST.set(Math.floorMod(NEXT.getAndIncrement(), KEPT), new WeakReference<>(pattern));
        return pattern;
    }

    /** All that are kept were made here, so that only where their blocks begin is to be compared. */
    private static boolean is(Pattern known, int p, int q, int[] blockColumn, int cols) {
        if (known.cols != cols || known.height != p || known.width != q || known.groups != blockColumn.length) {
            return false;
        }
        for (int i = 0; i < blockColumn.length; i++) {
            if (known.columns[i * q] != blockColumn[i] * (long) q) {
                return false;
            }
        }
        return true;
    }
}
