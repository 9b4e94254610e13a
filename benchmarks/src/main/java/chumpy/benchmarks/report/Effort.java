package chumpy.benchmarks.report;

import java.util.List;

/**
 * How much is measured.
 *
 * @param isSmoke whether all is only run to see that it runs, and no figure means anything
 * @param threads on how many processors minimisations are run, in turn
 * @param rounds how often whole processes are run, in turn with those they are compared with
 * @param warmUp how many minimisations go before the first that counts, in one process
 * @param warm how many count
 * @param rows how many residuals are accumulated in chunks
 * @param side of the square arrays that single functions are timed with
 * @param leastRounds how often each of these is run at least; half of them warm up
 * @param secondsEach for how long each is run at least
 */
record Effort(
        boolean isSmoke,
        List<Integer> threads,
        int rounds,
        int warmUp,
        int warm,
        int rows,
        int side,
        int leastRounds,
        double secondsEach) {
    static final Effort FULL = new Effort(false, List.of(1, 2), 2, 4, 3, 10_000_000, 1000, 8, 0.6);
    static final Effort SMOKE = new Effort(true, List.of(2), 1, 1, 1, 10_000, 8, 2, 0);
}
