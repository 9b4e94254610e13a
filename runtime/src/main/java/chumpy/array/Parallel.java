package chumpy.array;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/**
 * Loops over ranges, shared between the threads of the common pool. A range is always cut at the same places, whatever
 * the number of threads, so that a body whose work depends only on its part of the range gives the same bits everywhere.
 */
public final class Parallel {
    private Parallel() {}

    /** The work of one part of a range. Parts may run at the same time, in any order. */
    @FunctionalInterface
    public interface RangeBody {
        /**
         * Does the part from {@code from} up to and without {@code to}.
         *
         * @param from first index
         * @param to behind the last index
         */
        void run(int from, int to);
    }

    /**
     * Runs a body over all of {@code 0 .. n - 1}, in parts of {@code minChunk} indices (the last one may be shorter).
     * Returns when all parts are done. A range of one part runs in the calling thread.
     *
     * @param n the length of the range; nothing happens for 0
     * @param minChunk indices in a part, at least 1: large enough to be worth a task
     * @param body the work; what it throws is thrown here
     */
    public static void forRange(int n, int minChunk, RangeBody body) {
        int chunk = Math.max(minChunk, 1);
        if (n <= chunk) {
            if (n > 0) {
                body.run(0, n);
            }
            return;
        }
        int chunks = (n - 1) / chunk + 1;
        if (ForkJoinPool.getCommonPoolParallelism() == 0) {
            for (int i = 0; i < chunks; i++) {
                runChunk(i, chunk, n, body);
            }
            return;
        }
        new Part(0, chunks, chunk, n, body).invoke();
    }

    private static void runChunk(int i, int chunk, int n, RangeBody body) {
        int from = i * chunk;
        body.run(from, from + Math.min(chunk, n - from));
    }

    /** A run of chunks: halves itself until one is left. */
    private static final class Part extends RecursiveAction {
        private static final long serialVersionUID = 1L;
        private final int first;
        private final int last;
        private final int chunk;
        private final int n;
        private final transient RangeBody body;

        Part(int first, int last, int chunk, int n, RangeBody body) {
            this.first = first;
            this.last = last;
            this.chunk = chunk;
            this.n = n;
            this.body = body;
        }

        @Override
        protected void compute() {
            if (last - first == 1) {
                runChunk(first, chunk, n, body);
                return;
            }
            int middle = (first + last) >>> 1;
            invokeAll(new Part(first, middle, chunk, n, body), new Part(middle, last, chunk, n, body));
        }
    }
}
