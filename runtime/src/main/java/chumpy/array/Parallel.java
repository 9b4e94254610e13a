package chumpy.array;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
     * @param body the work; what it throws is thrown here, once the parts that have begun are done
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
        Loop loop = new Loop(n, chunk, chunks, body);
        int helpers = Math.min(ForkJoinPool.getCommonPoolParallelism(), chunks - 1);
        if (helpers == 0) {
            loop.run();
            loop.rethrow();
            return;
        }
        Worker[] workers = new Worker[helpers + 1];
        Arrays.setAll(workers, i -> new Worker(loop));
        ForkJoinTask.invokeAll(workers); // throws nothing, so it returns when all have come to an end
        loop.rethrow();
    }

    /** The parts that are left, taken by whoever has done with the one before. */
    private static final class Loop {
        private final int n;
        private final int chunk;
        private final int chunks;
        private final RangeBody body;
        private final AtomicInteger next = new AtomicInteger();
        private int failedPart = Integer.MAX_VALUE;
        private @Nullable Throwable failure;

        Loop(int n, int chunk, int chunks, RangeBody body) {
            this.n = n;
            this.chunk = chunk;
            this.chunks = chunks;
            this.body = body;
        }

        void run() {
            for (int i = next.getAndIncrement(); i < chunks; i = next.getAndIncrement()) {
                int from = i * chunk;
                try {
                    body.run(from, from + Math.min(chunk, n - from));
                } catch (RuntimeException | Error e) {
                    next.set(chunks);
                    failed(i, e);
                }
            }
        }

        /** Keeps the failure of the first part that fails: parts are begun in order, so it is always the same one. */
        private synchronized void failed(int part, Throwable e) {
            if (part < failedPart) {
                failedPart = part;
                failure = e;
            }
        }

        synchronized void rethrow() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
        }
    }

    /** One of the threads of a loop. */
    private static final class Worker extends RecursiveAction {
        private static final long serialVersionUID = 1L;
        private final transient Loop loop;

        Worker(Loop loop) {
            this.loop = loop;
        }

        @Override
        protected void compute() {
            loop.run();
        }
    }
}
